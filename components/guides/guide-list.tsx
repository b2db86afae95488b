import { Section } from "@/components/ui/section";
import type { GuideView, SessionState } from "@/lib/guides/model";
import { translator } from "@/lib/i18n/translator";
import { effortLine } from "./guide-facts";

type Listed = {
  readonly guide: GuideView;
  readonly href: string;
  readonly state?: SessionState | undefined;
  /** Says which thing it is for, where there are several. */
  readonly named?: boolean;
};
type Props = { readonly guides: readonly Listed[]; readonly title: string; readonly index?: string; readonly locale: string };

/** What is to be done with a thing, what each takes, and where its reader left off. */
export function GuideList({ guides, title, index, locale }: Props) {
  if (guides.length === 0) return null;
  return (
    <Section title={title} id="guides" {...(index && { index })}>
      <ul className="border-line border-b">
        {guides.map((listed) => (
          <Line key={listed.guide.guideId} {...listed} locale={locale} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ guide, href, state, named, locale }: Listed & { readonly locale: string }) {
  const isDone = state === "first_success" || state === "settled";
  return (
    <li className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-t py-4">
      <div className="min-w-0">
        {/* A whole page load: only then a place behind # is shown. */}
        <a href={href} className="tile-link font-bold font-display text-lg leading-tight">
          {named
            ? translator(locale, "guidance.titles")(guide.purpose, { thing: guide.thing })
            : translator(locale, "guides.purposes")(guide.purpose)}
        </a>
        <p className="text-sm">{guide.summary}</p>
        <p className="mt-1 text-muted text-sm">{effortLine(guide, locale)}</p>
      </div>
      {state && !isDone && <span className="font-semibold text-sm">{translator(locale, "guidance.thing")("goOn")}</span>}
    </li>
  );
}
