import { Price } from "@/components/ui/price";
import { Receipt, type ReceiptLine } from "@/components/ui/receipt";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { format } from "@/lib/kernel/money";
import type { OrderLineView, OrderView } from "@/lib/orders/rules/view";
import { store } from "@/store.config";

/** What was ordered and what it cost, as a receipt. */
export function OrderBill({ order, locale }: { order: OrderView; locale: string }) {
  const t = translator(locale, "orders");
  return (
    <Section title={t("lines.title")}>
      <Receipt label={t("bill.title")} lines={[...order.lines.map((line) => lineRow(line, locale)), ...sumRows(order, locale)]} />
      {order.payment?.method && <p className="text-sm">{t("bill.paidWith", { method: order.payment.method })}</p>}
      {order.sandbox && <p className="text-muted text-sm">{t("bill.sandbox")}</p>}
    </Section>
  );
}

function lineRow(line: OrderLineView, locale: string): ReceiptLine {
  const t = translator(locale, "orders.lines");
  const facts = [
    line.options,
    t("quantity", { quantity: line.quantity, unit: format(line.unit, locale) }),
    line.cancelledAt && t("cancelled", { day: formatDay(dayIn(line.cancelledAt, store.contact.timeZone), locale) }),
  ];
  return {
    key: line.id,
    label: line.cancelledAt ? <s>{line.title}</s> : line.title,
    note: facts.filter(Boolean).join(" · "),
    value: <Price value={line.total} locale={locale} />,
  };
}

function sumRows({ sums, refunded, counter }: OrderView, locale: string): ReceiptLine[] {
  const t = translator(locale, "orders.sums");
  const free = translator(locale)("common.free");
  const row = (key: string, label: string, value: ReceiptLine["value"]): ReceiptLine => ({ key, label, value });
  const price = (value: OrderView["sums"]["total"], zero?: string) => <Price value={value} locale={locale} zero={zero} />;
  return [
    row("subtotal", t("subtotal"), price(sums.subtotal)),
    ...(sums.discount.amount > 0 ? [row("discount", t("discount"), price({ ...sums.discount, amount: -sums.discount.amount }))] : []),
    row("delivery", t(counter ? "collection" : "delivery"), price(sums.shipping, free)),
    ...sums.taxLines.filter(({ included }) => !included).map((line) => row(line.name, line.name, price(line.amount))),
    { ...row("total", t("total"), price(sums.total)), total: true },
    ...sums.taxLines
      .filter(({ included }) => included)
      .map((line) => row(line.name, t("includedTax", { name: line.name }), price(line.amount))),
    ...(refunded.amount > 0 ? [row("refunded", t("refunded"), price({ ...refunded, amount: -refunded.amount }))] : []),
  ];
}
