import type { Rated } from "@/lib/guides/rules/figures";
import { translator } from "@/lib/i18n/translator";
import { numberFormat } from "@/lib/kernel/intl";

/** Of so many who came here, so many were stuck; with few of them the limits say how little that is known. */
export function StuckShare({ figures, locale }: { figures: Rated; locale: string }) {
  const t = translator(locale, "guideDesk.figures");
  if (figures.of === 0) return <span className="text-muted text-sm">{t("none")}</span>;
  const percent = (share: number) => numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
  return (
    <span className="whitespace-nowrap font-mono text-xs">
      <strong className="text-sm">{percent(figures.rate)}</strong>{" "}
      <span className="text-muted">
        {t("limits", { low: percent(figures.low), high: percent(figures.high), of: figures.of, stuck: figures.stuck })}
      </span>
    </span>
  );
}
