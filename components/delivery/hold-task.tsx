import Link from "next/link";
import { ActButton } from "@/components/customers/act-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { putHoldBack } from "@/lib/delivery/actions";
import type { HoldDetail } from "@/lib/delivery/queries/holds";
import { translator } from "@/lib/i18n/translator";
import { may, type Staff } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";

/** What nobody collects asks of staff: back on the shelf, then the money. */
export function HoldTask({ hold, staff }: { hold: HoldDetail; staff: Pick<Staff, "roles" | "locale"> }) {
  const t = translator(staff.locale, "delivery.collect");
  if (hold.isUnrefunded)
    return (
      <Section title={t("refund")}>
        <p className="max-w-text">{t("refundLead")}</p>
        {may(staff, "refunds.create") ? (
          <div>
            <LinkButton href={paths.admin.refund(hold.number, { everything: "on" })} look="primary">
              {t("refund")}
            </LinkButton>
          </div>
        ) : (
          <p className="max-w-text">
            {t("refundTheirs")}{" "}
            <Link href={paths.admin.collect({ view: "to_refund" })} className="underline">
              {t("views.to_refund")}
            </Link>
          </p>
        )}
      </Section>
    );
  if (hold.state !== "waiting" && hold.state !== "overdue") return null;
  return (
    <Section title={t("putBack")}>
      {hold.state === "overdue" && (
        <Notice tone="warn" live={false}>
          {t("overdueLead")}
        </Notice>
      )}
      <p className="max-w-text">{t("putBackLead")}</p>
      <ActButton action={putHoldBack} locale={staff.locale} hidden={{ shipmentId: hold.shipmentId }} busy={t("puttingBack")} look="plain">
        {t("putBackAct")}
      </ActButton>
    </Section>
  );
}
