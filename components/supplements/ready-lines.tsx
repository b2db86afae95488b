import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { namesOf } from "@/lib/supplements/copy/verdict";
import { type NeedBlock, type NeedListView, openOf, wavedOf } from "@/lib/supplements/rules/need-list";
import { VERDICT_ICONS, VERDICT_TONES } from "./verdict-looks";

/** The verdict on everything in a few lines, for the place where it is paid. */
export function ReadyLines({ list, locale }: { list: NeedListView; locale: string }) {
  const t = translator(locale, "supplements");
  const told = list.blocks.filter((block) => block.verdict !== "ready" || wavedOf(block).length > 0);
  if (list.blocks.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2 border-line border-t pt-4 text-sm">
      {told.length === 0 && (
        <li className="flex items-start gap-2">
          <Icon name="check" className="mt-0.5 text-ok" />
          {t("verdict.allReady")}
        </li>
      )}
      {told.map((block) => (
        <li key={block.key} className="flex items-start gap-2">
          <Icon name={VERDICT_ICONS[block.verdict]} className={`mt-0.5 ${VERDICT_TONES[block.verdict]}`} />
          <span>{inOneLine(block, locale)}</span>
        </li>
      ))}
      {list.verdict !== "ready" && (
        <li>
          <Link href={`${paths(locale).cart()}#needs`} prefetch={false} className="link inline-block py-1">
            {t("list.look")}
          </Link>
        </li>
      )}
    </ul>
  );
}

function inOneLine(block: NeedBlock, locale: string): string {
  const t = translator(locale, "supplements.verdict");
  const open = namesOf(
    openOf(block).filter(({ state }) => state === block.verdict),
    locale,
  );
  if (block.verdict === "missing") return t("lineMissing", { thing: block.name, names: open });
  if (block.verdict === "unknown") return t("lineUnknown", { thing: block.name, names: open });
  return t("lineWaved", { thing: block.name, names: namesOf(wavedOf(block), locale) });
}
