import { ActButton } from "@/components/customers/act-button";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { format, money } from "@/lib/kernel/money";
import type { StaffRefundView } from "@/lib/orders/rules/staff-view";
import { approveRequestedRefund, declineRequestedRefund } from "@/lib/payments/actions";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";
import { refusalText } from "./refusal";

/** The second person's yes or no (TRUST R33); yes wants a code given just now. */
export function RefundDecision({ locale, refund, fresh }: { locale: string; refund: StaffRefundView; fresh: boolean }) {
  const t = translator(locale, "journey.refunds");
  const limit = format(money(store.policies.refundApprovalAbove, refund.amount.currency), locale);
  const hidden = { refundId: refund.id };
  return (
    <Section title={t("decide")}>
      <p>{t("decideLead", { limit })}</p>
      {!refund.approve.allowed && <p className="font-semibold text-warn">{refusalText(locale, refund.approve.reason)}</p>}
      {refund.approve.allowed && !fresh && (
        <LinkButton href={paths.admin.confirm(paths.admin.refundDecision(refund.id))} look="primary">
          {t("codeFirst")}
        </LinkButton>
      )}
      {refund.approve.allowed && fresh && (
        <ActButton action={approveRequestedRefund} locale={locale} hidden={hidden} busy={t("approving")} look="primary">
          {t("approve", { amount: format(refund.amount, locale) })}
        </ActButton>
      )}
      <ActButton action={declineRequestedRefund} locale={locale} hidden={hidden} busy={t("declining")} look="danger">
        {t(refund.approve.reason === "own_request" ? "takeBack" : "decline")}
      </ActButton>
    </Section>
  );
}
