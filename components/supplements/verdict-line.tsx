import { Icon } from "@/components/ui/icon";
import { translator } from "@/lib/i18n/translator";
import { whyOf } from "@/lib/supplements/copy/verdict";
import type { NeedBlock } from "@/lib/supplements/rules/need-list";
import { VERDICT_ICONS, VERDICT_TONES } from "./verdict-looks";

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
