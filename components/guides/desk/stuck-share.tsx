import type { StepFigures } from "@/lib/guides/queries/desk";
import { type Rated, rated } from "@/lib/guides/rules/figures";
import { translator } from "@/lib/i18n/translator";
import { numberFormat } from "@/lib/kernel/intl";

/** Of so many who came here, so many were stuck; with few of them the limits say how little that is known. */
export function StuckShare({ figures, locale }: { figures: Rated; locale: string }) {
  const t = translator(locale, "guideDesk.figures");
  if (figures.of === 0) return <span className="text-muted text-sm">{t("none")}</span>;
  const percent = (share: number) => numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
  return (
    <span className="font-mono text-xs md:whitespace-nowrap">
      <strong className="text-ink text-sm">{percent(figures.rate)}</strong>{" "}
      <span className="text-muted">
        {t("limits", { low: percent(figures.low), high: percent(figures.high), of: figures.of, stuck: figures.stuck })}
      </span>
    </span>
  );
}

const NOBODY = rated({ of: 0, stuck: 0 });

/** How readers got on at a step, and beneath it in the revision before, so that one sees what mending it did. */
export function StepShare({ figures, locale }: { figures: StepFigures | undefined; locale: string }) {
  const t = translator(locale, "guideDesk.figures");
  const shown = figures?.shown ?? NOBODY;
  const before = figures?.before;
  return (
    <span className="flex flex-col md:items-end">
      <span className="flex flex-wrap items-baseline gap-x-2 text-muted text-xs">
        {shown.of > 0 && t("stuck")} <StuckShare figures={shown} locale={locale} />
      </span>
      {before && (
        <span className="flex items-baseline gap-2 text-muted text-xs">
          {t("before")} <StuckShare figures={before} locale={locale} />
        </span>
      )}
    </span>
  );
}
