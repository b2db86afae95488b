import { ActButton } from "@/components/customers/act-button";
import { Section } from "@/components/ui/section";
import { unbroken } from "@/components/ui/unbroken";
import { translator } from "@/lib/i18n/translator";
import { cancelMyOrder } from "@/lib/orders/actions";
import type { OrderView } from "@/lib/orders/rules/view";

/** Calling the whole order off, or why that is no longer possible. */
export function CancelOrder({ order, locale }: { order: OrderView; locale: string }) {
  const t = translator(locale, "orders");
  const act = order.allowedActions.find(({ action }) => action === "cancel");
  if (!act || act.reason === "order_ended") return null;
  return (
    <Section title={t("cancel.title")}>
      {act.allowed ? (
        <>
          <p className="max-w-text">{t(order.paidAt ? "cancel.explain" : "cancel.explainUnpaid")}</p>
          <ActButton action={cancelMyOrder} locale={locale} hidden={{ orderId: order.id }} busy={t("cancel.busy")} look="danger">
            {unbroken(t("cancel.act", { number: order.number }))}
          </ActButton>
        </>
      ) : (
        <p className="max-w-text">{t(`problems.${act.reason}`)}</p>
      )}
    </Section>
  );
}
