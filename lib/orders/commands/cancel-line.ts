import { ok, type Result, refuse } from "../../kernel/result.ts";
import { findPayment, lockPayment } from "../../payments/commands/payments.ts";
import { grantRefund, refundFacts } from "../../payments/commands/refunds.ts";
import type { PaymentRow } from "../../payments/model.ts";
import { checkRefund } from "../../payments/rules/refunds.ts";
import { audit } from "../../platform/audit.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { LineRow, OrderRow } from "../model.ts";
import { checkCancelLine } from "../rules/cancel.ts";
import { refundParts } from "../rules/refund-parts.ts";
import { callOffLocked, withdrawLines } from "./cancel-order.ts";
import { mailLineCancelled } from "./mails.ts";
import { refundBill } from "./refund-bill.ts";
import { refusable } from "./refused.ts";
import { lockLines, lockOrder } from "./rows.ts";

export type CancellingLine = { readonly orderId: string; readonly lineId: string; readonly by: string; readonly now: Date };

/** Staff cannot send a line: back on the shelf, its price back to the buyer. With the last one the whole order is called off. */
export const cancelLine = ({ orderId, lineId, by, now }: CancellingLine): Promise<Result<{ number: string }>> =>
  refusable(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return refuse("unknown");
    const lines = await lockLines(tx, orderId);
    const checked = checkCancelLine({ state: order.state, lines }, lineId);
    if (!checked.ok) return checked;
    const line = lines.find(({ id }) => id === lineId);
    const done =
      checked.value.isLast || !line
        ? await callOffLocked(tx, order, { lines, by, now, rule: "line_cancelled" })
        : await cancelOne(tx, order, { line, lines, by, now });
    return done.ok ? ok({ number: order.number }) : done;
  });

type One = { readonly line: LineRow; readonly lines: readonly LineRow[]; readonly by: string; readonly now: Date };

async function cancelOne(tx: Tx, order: OrderRow, { line, lines, by, now }: One): Promise<Result<number>> {
  const payment = await findPayment(tx, order.id);
  const locked = payment && (await lockPayment(tx, payment.id));
  await withdrawLines(tx, [line], { by, now });
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
  return locked?.state === "captured" ? payBack(tx, order, { line, lines, by, now, payment: locked }) : ok(0);
}

/** The units of the line that have not been paid back yet. */
async function payBack(tx: Tx, order: OrderRow, { line, lines, by, now, payment }: One & { payment: PaymentRow }): Promise<Result<number>> {
  const bill = await refundBill(tx, order, lines);
  const paidBack = bill.earlier.flatMap((each) => each.lines).filter(({ lineId }) => lineId === line.id);
  const quantity = line.quantity - paidBack.reduce((all, part) => all + part.quantity, 0);
  const parts = refundParts(bill, { lines: [{ lineId: line.id, quantity }], shipping: 0, other: 0 });
  const amount = parts.ok ? parts.value.amount : 0;
  await mailLineCancelled(tx, order, { line, amount, paidWith: payment.method });
  if (!parts.ok || amount === 0) return ok(0);
  const checked = checkRefund(await refundFacts(tx, payment), amount);
  if (!checked.ok) return checked;
  const { details } = parts.value;
  await grantRefund(tx, { paymentId: payment.id, amount, reason: "line_cancelled", rule: "line_cancelled", by, now, details });
  await audit(
    { actor: by, action: "orders.cancelLine", subject: line.id, outcome: "cancelled", details: { orderId: order.id, refund: amount } },
    tx,
  );
  return ok(amount);
}
