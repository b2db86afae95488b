import { ActButton } from "@/components/customers/act-button";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { translator } from "@/lib/i18n/translator";
import { confirmOrderUnderReview, rejectOrderUnderReview } from "@/lib/orders/actions";
import type { StaffOrderView } from "@/lib/orders/rules/staff-view";
import { paths } from "@/lib/platform/paths";
import { ActLink } from "./act-link";
import { refusalText } from "./refusal";

/** What staff may do with the whole order; each act that is refused says why. */
export function OrderActs({ locale, order }: { locale: string; order: StaffOrderView }) {
  const t = translator(locale, "journey.order");
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
      <ActLink act={order.acts.refund} href={paths.admin.refund(order.number)} locale={locale}>
        {t("refund")}
      </ActLink>
      <ActLink act={order.acts.cancel} href={paths.admin.cancelOrder(order.number)} locale={locale} look="danger">
        {t("cancel")}
      </ActLink>
    </div>
  );
}

/** Something does not add up: what, and the two ways out. */
export function ReviewNotice({ locale, order }: { locale: string; order: StaffOrderView }) {
  const t = translator(locale, "journey.review");
  if (order.state !== "review") return null;
  const reasons = translator(locale, "orders.reviewReason");
  return (
    <Notice tone="warn" live={false} title={t("title")}>
      <p>{order.reviewReason ? reasons(order.reviewReason) : t("unknown")}</p>
      <p className="text-muted text-sm">{t("lead")}</p>
      <div className="flex flex-wrap items-start gap-4 pt-3">
        {order.acts.confirm.allowed ? (
          <ActButton action={confirmOrderUnderReview} locale={locale} hidden={{ orderId: order.id }} busy={t("confirming")} look="plain">
            {t("confirm")}
          </ActButton>
        ) : (
          <Button refused={refusalText(locale, order.acts.confirm.reason)}>{t("confirm")}</Button>
        )}
        {order.acts.reject.allowed && (
          <ActButton action={rejectOrderUnderReview} locale={locale} hidden={{ orderId: order.id }} busy={t("rejecting")} look="danger">
            {t("reject")}
          </ActButton>
        )}
      </div>
    </Notice>
  );
}
