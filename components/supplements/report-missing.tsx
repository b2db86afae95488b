import Link from "next/link";
import { formLabels } from "@/components/layout/form-labels";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { paths } from "@/lib/platform/paths";
import { reportMissing } from "@/lib/supplements/actions";
import type { UnitClaim } from "@/lib/supplements/queries/unit-needs";
import { store } from "@/store.config";

type Named = { readonly needId: string; readonly name: string };
type Props = { readonly claim: UnitClaim; readonly needs: readonly Named[]; readonly ownershipId: string; readonly locale: string };

/** "You said ready and it was not": one tap opens it, the next says what, and it is on its way. */
export function ReportMissing({ claim, needs, ownershipId, locale }: Props) {
  const t = translator(locale, "supplements.report");
  const to = paths(locale);
  const open = needs.filter(({ needId }) => !claim.reports.some((report) => report.needId === needId));
  return (
    <div className="flex flex-col gap-4">
      {claim.reports.map((report) => (
        <Notice key={report.needId} tone="done" live={false}>
          {t(report.outcome, {
            name: needs.find(({ needId }) => needId === report.needId)?.name ?? "",
            day: report.dueAt ? formatLongDay(dayIn(report.dueAt, store.contact.timeZone), locale) : "",
          })}{" "}
          <Link href={to.trackOrder(claim.orderNumber)} prefetch={false} className="link">
            {t("order")}
          </Link>
        </Notice>
      ))}
      {open.length > 0 && (
        <details>
          <summary className="link min-h-11 cursor-pointer py-2">{t("open")}</summary>
          <div className="flex flex-col items-start gap-3 pt-2">
            <p className="max-w-text">{t("lead")}</p>
            {open.map(({ needId, name }) => (
              <ActionForm
                key={needId}
                action={reportMissing}
                labels={formLabels(locale)}
                hidden={{ ownershipId, needId }}
                className="flex flex-col gap-2"
              >
                <SubmitButton look="plain" busy={t("sending")}>
                  {t("missing", { name })}
                </SubmitButton>
              </ActionForm>
            ))}
            <Link href={to.contact({ order: claim.orderNumber })} prefetch={false} className="link py-2">
              {t("other")}
            </Link>
          </div>
        </details>
      )}
    </div>
  );
}
