import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { withdrawLines } from "../../orders/commands/cancel-order.ts";
import { refundBill } from "../../orders/commands/refund-bill.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockLines, lockOrder } from "../../orders/commands/rows.ts";
import type { LineRow, OrderRow } from "../../orders/model.ts";
import { refundParts } from "../../orders/rules/refund-parts.ts";
import { findPayment, lockPayment } from "../../payments/commands/payments.ts";
import { grantRefund, refundFacts, requestRefund } from "../../payments/commands/refunds.ts";
import type { PaymentRow, RefundDetails } from "../../payments/model.ts";
import { checkRefund } from "../../payments/rules/refunds.ts";
import { shopNow } from "../../platform/clock.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { meetPromise } from "../../promises/commands.ts";
import { type ReturnDecision, type ReturnMoney, returnMoney } from "../machine.ts";
import type { ReturnKind, WantedLine } from "../model.ts";
import { checkUnsent } from "../rules.ts";

export type Settling = { readonly returnId: string; readonly by: string; readonly now: Date };

type Owed = {
  readonly id: string;
  readonly number: string;
  readonly orderId: string;
  readonly kind: ReturnKind;
  readonly decision: ReturnDecision;
  readonly money: ReturnMoney;
  readonly amount: number;
  readonly shippingShare: number;
  readonly lines: readonly WantedLine[];
};

/**
 * Staff give the money of a return back. A withdrawal is granted by its rule; the shop's own favour is a refund people ask
 * for, and above the limit waits for a second person (TRUST R33). What was not packed yet is called off with it. Pressed
 * twice it is one refund.
 */
export const settleReturn = (settling: Settling): Promise<Result<{ number: string }>> =>
  refusable(async (tx) => {
    const found = await lockOwed(tx, settling.returnId);
    if (!found) return refuse("unknown");
    const { owed, order } = found;
    const granted = next(returnMoney, { state: owed.money, event: "grant", by: "staff" });
    if (!granted.ok) return ok({ number: owed.number });
    if (owed.decision !== "acknowledged" && owed.decision !== "approved") return refuse("not_owed");
    const payment = await findPayment(tx, order.id);
    const locked = payment && (await lockPayment(tx, payment.id));
    if (locked?.state !== "captured") return refuse("not_captured");
    const lines = await lockLines(tx, order.id);
    const unsent = await callOffUnsent(tx, { order, lines, owed, settling });
    if (!unsent.ok) return unsent;
    const refundId = await payBack(tx, { order, lines, payment: locked, owed, settling });
    if (!refundId.ok) return refundId;
    await tx.exec`UPDATE "return" SET money = ${granted.value}::return_money, refund_id = ${refundId.value} WHERE id = ${owed.id}`;
    return ok({ number: owed.number });
  });

async function lockOwed(tx: Tx, returnId: string): Promise<{ owed: Owed; order: OrderRow } | null> {
  const about = await tx.one<{ orderId: string }>`SELECT order_id FROM "return" WHERE id = ${returnId}`;
  const order = about && (await lockOrder(tx, about.orderId));
  const owed = await tx.one<Omit<Owed, "lines">>`
    SELECT id, number, order_id, kind::text AS kind, decision::text AS decision, money::text AS money, amount, shipping_share FROM "return"
    WHERE id = ${returnId} FOR UPDATE`;
  if (!order || !owed) return null;
  return {
    order,
    owed: { ...owed, lines: await tx.many<WantedLine>`SELECT line_id, quantity FROM return_line WHERE return_id = ${returnId}` },
  };
}

type Step = { readonly order: OrderRow; readonly lines: readonly LineRow[]; readonly owed: Owed; readonly settling: Settling };

/** Goods that never left are not sent any more: their units go back on the shelf. */
async function callOffUnsent(tx: Tx, { order, lines, owed, settling: { by, now } }: Step): Promise<Result<null>> {
  const unsent = checkUnsent(lines, owed.lines);
  if (!unsent.ok) return unsent;
  const called = lines.filter(({ id }) => unsent.value.includes(id));
  await withdrawLines(tx, called, { by, now });
  for (const line of called)
    await record(tx, {
      name: "line.cancelled",
      subject: line.id,
      orderId: order.id,
      customerId: order.customerId,
      stage: "order",
      by,
      at: now,
      payload: { number: order.number, title: line.title, quantity: line.quantity },
    });
  return ok(null);
}

/** At least what was acknowledged; where cents fall to units in another order than they were declared, that order holds. */
async function payBack(tx: Tx, { order, lines, owed, settling, payment }: Step & { payment: PaymentRow }): Promise<Result<string>> {
  const bill = await refundBill(tx, order, lines);
  const wish = { lines: owed.lines, shipping: owed.shippingShare, other: 0 };
  const parts = refundParts(bill, wish);
  if (!parts.ok) return refuse(parts.problem.code === "unknown" ? "unknown" : "paid_back_already");
  const missing = owed.amount - parts.value.amount;
  const whole = missing > 0 ? refundParts(bill, { ...wish, other: missing }) : parts;
  return whole.ok ? writeRefund(tx, { owed, settling, payment, ...whole.value }) : whole;
}

type Payout = {
  readonly owed: Owed;
  readonly settling: Settling;
  readonly payment: PaymentRow;
  readonly amount: number;
  readonly details: RefundDetails;
};

async function writeRefund(tx: Tx, { owed, settling: { by, now }, payment, amount, details }: Payout): Promise<Result<string>> {
  const wish = { paymentId: payment.id, amount, by, now, details: { ...details, note: owed.number } };
  const checked = checkRefund(await refundFacts(tx, payment), amount);
  if (!checked.ok) return checked;
  if (owed.kind === "withdrawal") return ok(await grantRefund(tx, { ...wish, reason: "withdrawal", rule: "withdrawal" }));
  const requested = await requestRefund(tx, { ...wish, reason: "returned" });
  return requested.ok ? ok(requested.value.refundId) : requested;
}

/** What staff settled outside of this page: a failed refund paid another way, or units paid back on the order's own page. */
export const closeReturn = ({ returnId, by, now }: Settling): Promise<Result<{ number: string }>> =>
  refusable(async (tx) => {
    const found = await lockOwed(tx, returnId);
    if (!found) return refuse("unknown");
    const { owed, order } = found;
    if (owed.money === "previewed") {
      const left = refundParts(await refundBill(tx, order, await lockLines(tx, order.id)), { lines: owed.lines, shipping: 0, other: 0 });
      if (left.ok) return refuse("not_paid_back_yet");
    }
    const event = owed.money === "failed" ? "pay_otherwise" : "note_paid";
    const moved = next(returnMoney, { state: owed.money, event, by: "staff" });
    if (!moved.ok) return moved;
    await moveMoney(tx, owed, { to: moved.value, by, now });
    return ok({ number: owed.number });
  });

/** The money axis follows the refund; told twice, or of a refund that was replaced, it changes nothing. */
export async function followRefund(refundId: string, event: "accept" | "refuse"): Promise<void> {
  const now = await shopNow();
  await transaction(async (tx) => {
    const owed = await tx.one<Pick<Owed, "id" | "number" | "orderId" | "money">>`
      SELECT id, number, order_id, money::text AS money FROM "return" WHERE refund_id = ${refundId} FOR UPDATE`;
    const moved = owed && next(returnMoney, { state: owed.money, event, by: "system" });
    if (owed && moved?.ok) await moveMoney(tx, owed, { to: moved.value, by: "system:returns", now });
  });
}

type Move = { readonly to: ReturnMoney; readonly by: string; readonly now: Date };

async function moveMoney(tx: Tx, { id, number, orderId }: Pick<Owed, "id" | "number" | "orderId">, { to, by, now }: Move): Promise<void> {
  const isOver = to === "settled" || to === "alternative_method";
  await tx.exec`UPDATE "return" SET money = ${to}::return_money, settled_at = ${isOver ? now : null} WHERE id = ${id}`;
  if (isOver) await meetPromise(tx, { kind: "refund_by", subject: id }, now);
  const name = isOver ? "return.settled" : "return.unpaid";
  await record(tx, {
    name,
    subject: id,
    orderId,
    by,
    at: now,
    stage: "evaluation",
    visibility: isOver ? "customer" : "staff",
    payload: { number },
  });
}
