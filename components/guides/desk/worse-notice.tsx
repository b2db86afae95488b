import { Notice } from "@/components/ui/notice";
import type { StaffRevision } from "@/lib/guides/queries/desk";
import { rated } from "@/lib/guides/rules/figures";
import { translator } from "@/lib/i18n/translator";
import { StuckShare } from "./stuck-share";

/** The revision that is shown proved worse than the one before it. */
export function WorseNotice({ flag, locale }: { flag: NonNullable<StaffRevision["flag"]>; locale: string }) {
  const t = translator(locale, "guideDesk.worse");
  return (
    <Notice tone="warn" live={false} title={t("title", { number: flag.against })}>
      <p className="max-w-text">{t("lead")}</p>
      <p className="flex flex-wrap gap-x-6">
        <span>
          {t("now")} <StuckShare figures={rated({ of: flag.sessions, stuck: flag.stuck })} locale={locale} />
        </span>
        <span>
          {t("before")} <StuckShare figures={rated(flag.before)} locale={locale} />
        </span>
      </p>
    </Notice>
  );
}
