import type { OrderPaidProps } from "../../../emails/orders/order-paid.tsx";
import { hoursLines } from "../../content/copy.ts";
import { countryName } from "../../i18n/formats.ts";
import { translator } from "../../i18n/translator.ts";
import { townLine } from "../../kernel/addresses.ts";
import { format, money } from "../../kernel/money.ts";
import { type NewMessage, queueMessage } from "../../messaging/commands.ts";
import type { LinkRef } from "../../messaging/queries/links.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { CounterPlace } from "../../shipping/model.ts";
import { counterIn } from "../../shipping/rules/counters.ts";
import type { LineRow, OrderRow, PostalAddress } from "../model.ts";
import { ORDER_LINK, orderLink } from "./links.ts";

type OrderMail = {
  readonly template: string;
  readonly dedupeKey: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The promise it speaks of: it does not wait past its end. */
  readonly promise?: NewMessage["promise"];
};

/** A message about an order to whoever placed it, with the link that opens it. */
export async function mailAboutOrder(tx: Tx, order: OrderRow, { payload, ...mail }: OrderMail): Promise<void> {
  const link = await orderLink(tx, order.id);
  await queueMessage(tx, {
    ...mail,
    to: order.email,
    name: order.name,
    locale: order.locale,
    why: "order",
    orderId: order.id,
    customerId: order.customerId,
    payload: { number: order.number, sandbox: order.mode === "sandbox", ...payload, links: linksOf(order, link) },
  });
}

/** To the order's page, and to its delivery as an entry of the reader's calendar; both are shut with the order's link. */
const linksOf = ({ number }: OrderRow, id: string): Readonly<Record<string, LinkRef>> => ({
  order: { purpose: ORDER_LINK, id },
  calendar: { purpose: "order-calendar", id, number },
});

/** The confirmation: one a paid order (I20). */
export const mailOrderPaid = (
  tx: Tx,
  order: OrderRow,
  { lines, paidWith }: { lines: readonly LineRow[]; paidWith: string | null },
): Promise<void> =>
  mailAboutOrder(tx, order, {
    template: "orders/order-paid",
    dedupeKey: `order-paid:${order.id}`,
    payload: orderPaidProps(order, lines, paidWith),
  });

function orderPaidProps(order: OrderRow, lines: readonly LineRow[], paidWith: string | null): OrderPaidProps {
  const inWords = (amount: number) => format(money(amount, order.currency), order.locale);
  const counter = counterIn(order.deliveryBasis);
  return {
    number: order.number,
    lines: lines.map(({ title, options, quantity, total, picture }) => ({
      title,
      options,
      quantity,
      total: inWords(total),
      picture: picture && `${picture}-small.webp`,
    })),
    sums: sumsOf(order).map(({ label, amount, strong }) => ({ label, amount: inWords(amount), strong })),
    deliveryName: order.deliveryName,
    from: order.deliverFromOn,
    to: order.deliverByOn,
    address: counter
      ? [...counterLines(counter, order.locale), ...hoursLines(counter.hours, order.locale)]
      : addressLines(order.shippingAddress, order.locale),
    isCollected: counter !== null,
    paidWith,
    sandbox: order.mode === "sandbox",
    withdrawUntil: null, // its days are counted from delivery
  };
}

/** The bill's sums in the reader's words, the total last. */
function sumsOf(order: OrderRow): { label: string; amount: number; strong: boolean }[] {
  const t = translator(order.locale, "orders.sums");
  const rows = [
    { label: t("subtotal"), amount: order.subtotal, shown: true },
    { label: t("discount"), amount: -order.discount, shown: order.discount > 0 },
    { label: t(counterIn(order.deliveryBasis) ? "collection" : "delivery"), amount: order.shipping, shown: true },
    ...order.taxLines.map((line) => ({
      label: line.included ? t("includedTax", { name: line.name }) : line.name,
      amount: line.amount,
      shown: true,
    })),
    { label: t("total"), amount: order.total, shown: true },
  ];
  return rows.filter(({ shown }) => shown).map(({ label, amount }, index, all) => ({ label, amount, strong: index === all.length - 1 }));
}

export const addressLines = (address: PostalAddress, locale: string): string[] =>
  [address.name, address.company, address.line1, address.line2, townLine(address), countryName(address.country, locale)].filter(
    (line): line is string => Boolean(line),
  );

/** A counter of ours, written like an address. */
export const counterLines = ({ name, address }: CounterPlace, locale: string): string[] =>
  [name, address.line1, address.line2, townLine(address), countryName(address.country, locale)].filter((line): line is string =>
    Boolean(line),
  );

type Back = { readonly amount: number; readonly paidWith: string | null };

const moneyBack = (order: OrderRow, { amount, paidWith }: Back) => ({
  amount: amount > 0 ? format(money(amount, order.currency), order.locale) : null,
  paidWith,
});

export const mailCancelled = (tx: Tx, order: OrderRow, back: Back): Promise<void> =>
  mailAboutOrder(tx, order, {
    template: "orders/order-cancelled",
    dedupeKey: `order-cancelled:${order.id}`,
    payload: moneyBack(order, back),
  });

export const mailLineCancelled = (tx: Tx, order: OrderRow, { line, ...back }: Back & { line: LineRow }): Promise<void> =>
  mailAboutOrder(tx, order, {
    template: "orders/line-cancelled",
    dedupeKey: `line-cancelled:${line.id}`,
    payload: { ...moneyBack(order, back), title: line.options ? `${line.title}, ${line.options}` : line.title, quantity: line.quantity },
  });

export const mailRefundSent = (
  tx: Tx,
  order: OrderRow,
  { refund, paidWith }: { refund: { id: string; amount: number }; paidWith: string | null },
): Promise<void> =>
  mailAboutOrder(tx, order, {
    template: "orders/refund-sent",
    dedupeKey: `refund-sent:${refund.id}`,
    payload: moneyBack(order, { amount: refund.amount, paidWith }),
  });

export const mailLatePayment = (tx: Tx, order: OrderRow, { paymentId, ...back }: Back & { paymentId: string }): Promise<void> =>
  mailAboutOrder(tx, order, {
    template: "orders/late-payment-refunded",
    dedupeKey: `late-payment:${paymentId}`,
    payload: moneyBack(order, back),
  });
