import { Icon, type IconName } from "@/components/ui/icon";
import { translator } from "@/lib/i18n/translator";
import type { Verdict } from "@/lib/supplements/model";
import { type NeedBlock, openOf, wavedOf } from "@/lib/supplements/rules/need-list";

export const VERDICT_ICONS: Record<Verdict, IconName> = { ready: "check", missing: "alert", unknown: "info" };
export const VERDICT_TONES: Record<Verdict, string> = { ready: "text-ok", missing: "text-warn", unknown: "text-info" };

export const namesOf = (lines: readonly { readonly name: string }[], locale: string): string =>
  new Intl.ListFormat(locale).format(lines.map(({ name }) => name));

/** The verdict on one thing, in words with a mark, and why. Told again where it changes. */
export function VerdictLine({ block, locale }: { block: NeedBlock; locale: string }) {
  const t = translator(locale, "supplements.verdict");
  const { verdict } = block;
  return (
    <p role="status" className="flex items-start gap-2">
      <Icon name={VERDICT_ICONS[verdict]} className={`mt-1 ${VERDICT_TONES[verdict]}`} />
      <span>
        <strong className={VERDICT_TONES[verdict]}>{t(verdict)}.</strong> {whyOf(block, locale)}
      </span>
    </p>
  );
}

function whyOf(block: NeedBlock, locale: string): string {
  const t = translator(locale, "supplements.verdict");
  const of = (state: "missing" | "unknown") =>
    namesOf(
      openOf(block).filter((line) => line.state === state),
      locale,
    );
  if (block.verdict === "missing") return t("missingWhy", { names: of("missing") });
  if (block.verdict === "unknown") return t("unknownWhy", { names: of("unknown") });
  const waved = wavedOf(block);
  return waved.length > 0 ? t("readyWaved", { names: namesOf(waved, locale) }) : t("readyWhy");
}
