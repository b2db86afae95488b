import { restockLine } from "../../inventory/commands.ts";
import type { Party } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { findPayment, lockPayment } from "../../payments/commands/payments.ts";
import { grantRefund, refundFacts } from "../../payments/commands/refunds.ts";
import type { RefundRule } from "../../payments/model.ts";
import { checkRefund, refundable } from "../../payments/rules/refunds.ts";
import { audit } from "../../platform/audit.ts";
import { sql, type Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { LineRow, OrderRow } from "../model.ts";
import { checkCancel } from "../rules/cancel.ts";
import { restOfOrder } from "../rules/refund-parts.ts";
import { endUnpaid } from "./end-unpaid.ts";
import { mailCancelled } from "./mails.ts";
import { refundBill } from "./refund-bill.ts";
import { refusable } from "./refused.ts";
import { lockLines, lockOrder, readLines, readOrder } from "./rows.ts";

export type Cancelling = {
  readonly orderId: string;
  readonly party: Extract<Party, "customer" | "staff">;
  readonly by: string;
  readonly now: Date;
};

export type Cancelled = { readonly number: string; readonly refunded: boolean };

/**
 * Calls an order off until its first line is packed: an unpaid one once its payment page is shut, a paid one with its units
 * back on the shelf and all its money on the way back. One that is paid in the same moment is called off as a paid one.
 */
export async function cancelOrder(asked: Cancelling): Promise<Result<Cancelled>> {
  const order = await readOrder(sql, asked.orderId);
  if (!order) return refuse("unknown");
  const checked = checkCancel({ state: order.state, lines: await readLines(sql, order.id) }, asked.party);
  if (!checked.ok) return checked;
  if (checked.value === "call_off") return callOff(asked);
  const ended = await endUnpaid({ orderId: order.id, event: "cancel", reason: "called_off", by: asked.by, now: asked.now });
  if (!ended.ok) return ended;
  if (ended.value === "processing") return refuse("payment_processing");
  return ended.value === "paid" ? callOff(asked) : ok({ number: order.number, refunded: false });
}

const callOff = ({ orderId, party, by, now }: Cancelling): Promise<Result<Cancelled>> =>
  refusable(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return refuse("unknown");
    const lines = await lockLines(tx, orderId);
    const checked = checkCancel({ state: order.state, lines }, party);
    if (!checked.ok) return checked;
    if (checked.value === "cancel") return refuse("changed_meanwhile");
    const refunded = await callOffLocked(tx, order, { lines, by, now, rule: "cancelled_before_packing" });
    return refunded.ok ? ok({ number: order.number, refunded: refunded.value > 0 }) : refunded;
  });

export type CallOff = { readonly lines: readonly LineRow[]; readonly by: string; readonly now: Date; readonly rule: RefundRule };

/** The paid order under lock is called off: every line that was still wanted goes back, and so does what is left of the payment. */
export async function callOffLocked(tx: Tx, order: OrderRow, { lines, by, now, rule }: CallOff): Promise<Result<number>> {
  const payment = await findPayment(tx, order.id);
  const locked = payment && (await lockPayment(tx, payment.id));
  await tx.exec`
    UPDATE orders SET state = 'refunded', ended_at = ${now}, ended_reason = 'called_off', version = version + 1 WHERE id = ${order.id}`;
  await withdrawLines(
    tx,
    lines.filter(({ cancelledAt }) => !cancelledAt),
    { by, now },
  );
  const facts = locked?.state === "captured" ? await refundFacts(tx, locked) : null;
  const amount = facts ? refundable(facts) : 0;
  await record(tx, {
    name: "order.cancelled",
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "order",
    by,
    at: now,
    payload: { number: order.number, reason: "called_off", paid: true, refund: amount, currency: order.currency },
  });
  await mailCancelled(tx, order, { amount, paidWith: locked?.method ?? null });
  if (locked && facts && amount > 0) {
    const checked = checkRefund(facts, amount);
    if (!checked.ok) return checked;
    const details = restOfOrder(await refundBill(tx, order, lines), amount);
    await grantRefund(tx, { paymentId: locked.id, amount, reason: rule, rule, by, now, details });
  }
  await audit(
    {
      actor: by,
      action: "orders.cancel",
      subject: order.id,
      outcome: "called_off",
      details: { refund: amount, currency: order.currency, rule },
    },
    tx,
  );
  return ok(amount);
}

/** Units back on the shelf, in the order of variants like everywhere (R12). */
export async function withdrawLines(tx: Tx, lines: readonly LineRow[], { by, now }: { by: string; now: Date }): Promise<void> {
  const sorted = [...lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
  for (const line of sorted) if (line.kind === "goods") await restockLine(tx, line, { at: now, by });
  await tx.exec`UPDATE line_item SET cancelled_at = ${now}, cancelled_by = ${by} WHERE id = ANY(${sorted.map(({ id }) => id)}::text[])`;
}
