import { Price } from "@/components/ui/price";
import { Receipt, type ReceiptLine } from "@/components/ui/receipt";
import { formatInstant } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { type Money, money, subtract } from "@/lib/kernel/money";
import type { StaffOrderView } from "@/lib/orders/rules/staff-view";
import { store } from "@/store.config";

/** What it came to, what was taken, what went back, what is left of it. */
export function OrderMoney({ locale, order }: { locale: string; order: StaffOrderView }) {
  const t = translator(locale, "journey.money");
  const { payment } = order;
  const when = (at: Date) => formatInstant(at, locale, store.contact.timeZone);
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <Receipt label={t("bill")} lines={billOf(order, locale)} />
      <div className="flex flex-col gap-4">
        <Receipt label={t("moved")} lines={movedOf(order, locale)} />
        <p className="font-mono text-xs">
          {payment
            ? [translator(locale, "payments.state")(payment.state), payment.method, order.paidAt && when(order.paidAt)]
                .filter(Boolean)
                .join(" · ")
            : t("noPayment")}
        </p>
        {payment?.declined && <p className="text-sm text-warn">{t("declined")}</p>}
        {order.disputes.map((dispute) => (
          <p key={dispute.id} className="text-danger text-sm">
            {t(`dispute.${dispute.state}`, { at: when(dispute.openedAt) })} <Price value={dispute.amount} locale={locale} />
          </p>
        ))}
        <p className="break-all font-mono text-muted text-xs">
          {[t(order.sandbox ? "sandbox" : "live"), order.intentId].filter(Boolean).join(" · ")}
        </p>
      </div>
    </div>
  );
}

type Sum = { readonly key: string; readonly label: string; readonly value: Money; readonly total?: boolean };

const toLines = (sums: readonly Sum[], locale: string): ReceiptLine[] =>
  sums.map(({ key, label, value, total }) => ({ key, label, value: <Price value={value} locale={locale} />, ...(total && { total }) }));

function billOf({ sums, counter }: StaffOrderView, locale: string): ReceiptLine[] {
  const t = translator(locale, "orders.sums");
  const added = sums.taxLines.filter(({ included }) => !included);
  const contained = sums.taxLines.filter(({ included }) => included);
  return toLines(
    [
      { key: "subtotal", label: t("subtotal"), value: sums.subtotal },
      ...(sums.discount.amount > 0
        ? [{ key: "discount", label: t("discount"), value: money(-sums.discount.amount, sums.discount.currency) }]
        : []),
      { key: "delivery", label: t(counter ? "collection" : "delivery"), value: sums.shipping },
      ...added.map((line) => ({ key: line.name, label: line.name, value: line.amount })),
      { key: "total", label: t("total"), value: sums.total, total: true },
      ...contained.map((line) => ({ key: line.name, label: t("includedTax", { name: line.name }), value: line.amount })),
    ],
    locale,
  );
}

function movedOf(order: StaffOrderView, locale: string): ReceiptLine[] {
  const t = translator(locale, "journey.money");
  const kept = subtract(order.captured, order.refunded);
  const due = subtract(order.sums.total, order.captured);
  return toLines(
    [
      { key: "charged", label: t("charged"), value: order.captured },
      { key: "refunded", label: t("refunded"), value: money(-order.refunded.amount, order.refunded.currency) },
      { key: "kept", label: t("kept"), value: kept, total: true },
      ...(due.amount > 0 && order.state === "pending_payment" ? [{ key: "due", label: t("due"), value: due }] : []),
      { key: "refundable", label: t("refundable"), value: order.refundable },
    ],
    locale,
  );
}
