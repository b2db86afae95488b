import Link from "next/link";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { namesOf } from "@/lib/supplements/copy/verdict";
import { hasNews, type NeedBlock, type NeedLine, type NeedListView, openOf } from "@/lib/supplements/rules/need-list";
import { NeedRow } from "./need-row";
import { VerdictLine } from "./verdict-line";

type Props = {
  readonly list: NeedListView;
  readonly title: string;
  readonly lead?: string;
  /** Whose home its answers are about, where it is not the visitor's own: an order or a thing. */
  readonly about?: string;
  /** Where "in your cart" stands for what goes along: the cart itself, what was ordered, or what is at home. */
  readonly along: "lot" | "ordered" | "owned";
  /** Where what was said of a home stands together. */
  readonly homeHref?: string | undefined;
  /** Only things that something is still open of. */
  readonly openOnly?: boolean;
  readonly locale: string;
};

/** What each thing takes to work, where it comes from, and what can be done about the rest. Nothing is ticked, nothing is added by itself. */
export function NeedList({ list, title, lead, about, along, openOnly = false, homeHref, locale }: Props) {
  const t = translator(locale, "supplements.list");
  const told = list.blocks.filter((block) => (openOnly ? openOf(block).length > 0 : hasNews(block)));
  const quiet = openOnly ? [] : list.blocks.filter((block) => !hasNews(block) && block.verdict === "ready");
  if (told.length === 0 && quiet.length === 0) return null;
  return (
    <Section title={title} id="needs">
      {lead && told.length > 0 && <p className="max-w-text text-muted">{lead}</p>}
      {told.map((block) => (
        <Block key={block.key} block={block} isOnly={list.blocks.length === 1} shared={{ about, along, locale }} />
      ))}
      {quiet.length > 0 && (
        <p className="text-muted text-sm">
          {list.blocks.length === 1 ? t("nothingElse") : t("nothing", { names: namesOf(quiet, locale) })}
        </p>
      )}
      {homeHref && (
        <p>
          <Link href={homeHref} prefetch={false} className="link inline-block py-1">
            {t("atHome")}
          </Link>
        </p>
      )}
    </Section>
  );
}

type Shared = { readonly about: string | undefined; readonly along: Props["along"]; readonly locale: string };

function Block({ block, isOnly, shared }: { block: NeedBlock; isOnly: boolean; shared: Shared }) {
  const t = translator(shared.locale, "supplements.list");
  return (
    <article className="flex flex-col gap-4 border-line border-t pt-4 first-of-type:border-t-0 first-of-type:pt-0">
      <div className="flex flex-col gap-1">
        {!isOnly && <h3 className="font-bold font-display text-lg leading-tight tracking-[-0.01em]">{block.name}</h3>}
        <VerdictLine block={block} locale={shared.locale} />
      </div>
      <Group title={t("needed")} lines={block.needed} shared={shared} />
      <Group title={t("inBox")} lines={block.inBox} shared={shared} />
      <Group title={t("useful")} lines={block.useful} shared={shared} />
    </article>
  );
}

function Group({ title, lines, shared: { about, along, locale } }: { title: string; lines: readonly NeedLine[]; shared: Shared }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="mb-1 font-semibold text-sm">{title}</p>
      <ul className="border-line border-b">
        {lines.map((line) => (
          <NeedRow key={line.needId} line={line} about={about} along={along} locale={locale} />
        ))}
      </ul>
    </div>
  );
}
