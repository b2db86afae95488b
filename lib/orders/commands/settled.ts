import { closeCart } from "../../cart/commands/close.ts";
import { commitStock, holdStock, releaseStock } from "../../inventory/commands.ts";
import { earlier } from "../../kernel/clock.ts";
import { addDays, instantOf } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { postLedger } from "../../payments/commands/ledger.ts";
import { capturePayment } from "../../payments/commands/payments.ts";
import { grantRefund } from "../../payments/commands/refunds.ts";
import type { PaymentRow } from "../../payments/model.ts";
import { audit } from "../../platform/audit.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { ProviderSession } from "../../platform/payment-provider/model.ts";
import { makePromise } from "../../promises/commands.ts";
import type { LineRow, OrderRow, ReviewReason } from "../model.ts";
import { splitBill } from "../rules/bill.ts";
import { restOfOrder } from "../rules/refund-parts.ts";
import { invoiceFacts, issueInvoice } from "./invoices.ts";
import { mailLatePayment, mailOrderPaid } from "./mails.ts";
import { questionOrder } from "./review.ts";
import { readLines } from "./rows.ts";

/** An order under lock with what the provider says of its payment; `payment` and `session` are null where nothing is due. */
export type Settling = {
  readonly order: OrderRow;
  readonly payment: PaymentRow | null;
  readonly session: ProviderSession | null;
  readonly by: string;
  readonly now: Date;
};

/** Paid in time: what was held is sold. */
export async function applyPaid(tx: Tx, given: Settling): Promise<void> {
  const lines = await readLines(tx, given.order.id);
  await closeCart(tx, given.order.cartId);
  const paymentId = await capture(tx, given);
  await commitStock(tx, given.order.id, { at: given.now, by: given.by });
  await becomePaid(tx, given, { lines, paymentId });
}

/**
 * Paid after the order had ended. The goods are taken again by one statement where they are still there; else, and when
 * the order was cancelled, all of it goes back and the buyer is told (TRUST R15).
 */
export async function applyLate(tx: Tx, given: Settling, goods: boolean): Promise<void> {
  const lines = await readLines(tx, given.order.id);
  await closeCart(tx, given.order.cartId);
  const paymentId = await capture(tx, given);
  const wanted = lines.map(({ id, variantId, quantity }) => ({ lineId: id, variantId, quantity }));
  const short = goods ? await holdStock(tx, given.order.id, { wanted, expiresAt: given.now }) : ["cancelled"];
  if (short.length) return giveBack(tx, given, { lines, paymentId });
  await commitStock(tx, given.order.id, { at: given.now, by: given.by });
  await becomePaid(tx, given, { lines, paymentId });
}

/** Staff found an order under review in order: goods and money were booked when it was paid. */
export async function applyConfirm(tx: Tx, { order, by, now }: Settling): Promise<void> {
  const state = order.fulfilledAt ? "fulfilled" : "paid";
  await tx.exec`UPDATE orders SET state = ${state}::order_state, review_reason = NULL, version = version + 1 WHERE id = ${order.id}`;
  await tell(tx, { order, by, now }, { name: "order.confirmed", visibility: "staff" });
}

/**
 * Something does not add up: no goods, and staff are called (TRUST R7). Money of the right kind that did arrive is
 * booked as unmatched; a second payment cannot be booked at all and only raises the alarm.
 */
export async function applyReview(tx: Tx, given: Settling, reason: ReviewReason): Promise<void> {
  const { order, payment, session, now } = given;
  if (order.state === "pending_payment") {
    await closeCart(tx, order.cartId);
    await releaseStock(tx, order.id);
  }
  if (payment && session && reason === "amount_differs" && session.captured > 0) {
    const paymentId = await capturePayment(tx, payment, { session, at: now });
    await postLedger(tx, {
      kind: "capture",
      source: paymentId,
      orderId: order.id,
      currency: order.currency,
      at: now,
      entries: { provider_cash: session.captured, unmatched: -session.captured },
    });
  }
  await questionOrder(tx, order, { reason, by: given.by, now });
}

type Booked = { readonly lines: readonly LineRow[]; readonly paymentId: string | null };

async function capture(tx: Tx, { payment, session, now }: Settling): Promise<string | null> {
  return payment && session ? capturePayment(tx, payment, { session, at: now }) : null;
}

async function becomePaid(tx: Tx, given: Settling, { lines, paymentId }: Booked): Promise<void> {
  const { order, session, by, now } = given;
  await tx.exec`
    UPDATE orders SET state = 'paid', paid_at = ${now}, ended_at = NULL, ended_reason = NULL, review_reason = NULL, version = version + 1 WHERE id = ${order.id}`;
  await tell(tx, given, { name: "order.paid", payload: { total: order.total, currency: order.currency } });
  await promiseDelivery(tx, given);
  await mailOrderPaid(tx, order, { lines, paidWith: session?.method ?? null });
  await bookSale(tx, given, { lines, paymentId });
  await issueInvoice(tx, invoiceFacts(order, lines, { at: now, paidWith: session?.method ?? null }), now);
  await audit(
    {
      actor: by,
      action: "orders.settle",
      subject: order.id,
      outcome: "paid",
      details: { paymentId, amount: order.amountDue, currency: order.currency },
    },
    tx,
  );
}

/** The window the buyer was shown before paying, as a promise: through the last hour of its last day, where they live. */
async function promiseDelivery(tx: Tx, { order, now }: Settling): Promise<void> {
  const timeZone = timeZoneOf(order.shippingAddress);
  await makePromise(tx, {
    kind: "deliver_by",
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    madeTo: order.email,
    dueFrom: instantOf(order.deliverFromOn, 0, timeZone),
    dueAt: earlier(instantOf(addDays(order.deliverByOn, 1), 0, timeZone), 1),
    basis: order.deliveryBasis,
    now,
  });
}

/** Accounts, invoice numbers and the audit trail have one writer at a time: they come last, in this order, everywhere. */
async function bookSale(tx: Tx, { order, now }: Settling, { lines, paymentId }: Booked): Promise<void> {
  if (!paymentId) return;
  const { sales, shipping, tax } = splitBill({ ...order, lines });
  await postLedger(tx, {
    kind: "capture",
    source: paymentId,
    orderId: order.id,
    currency: order.currency,
    at: now,
    entries: { provider_cash: order.amountDue, sales: -sales, shipping: -shipping, tax: -tax },
  });
}

/** Taken too late to be kept: booked, and all of it on its way back within the same transaction (I06). */
async function giveBack(tx: Tx, given: Settling, { lines, paymentId }: Booked): Promise<void> {
  const { order, by, now } = given;
  if (!paymentId) return;
  await tell(tx, given, { name: "payment.late", payload: { amount: order.amountDue } });
  await mailLatePayment(tx, order, { paymentId, amount: order.amountDue, paidWith: given.session?.method ?? null });
  await bookSale(tx, given, { lines, paymentId });
  const details = restOfOrder({ order, lines, earlier: [] }, order.amountDue);
  await grantRefund(tx, { paymentId, amount: order.amountDue, reason: "late_payment", rule: "late_payment", by, now, details });
}

type Told = { readonly name: string; readonly visibility?: "customer" | "staff"; readonly payload?: Readonly<Record<string, unknown>> };

const tell = (
  tx: Tx,
  { order, by, now }: Pick<Settling, "order" | "by" | "now">,
  { name, visibility = "customer", payload = {} }: Told,
): Promise<string> =>
  record(tx, {
    name,
    visibility,
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "order",
    by,
    at: now,
    payload: { number: order.number, ...payload },
  });
