import { ok, type Result, refuse } from "../../kernel/result.ts";
import { findPayment, lockPayment, notePayment } from "../../payments/commands/payments.ts";
import { audit } from "../../platform/audit.ts";
import { sql } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { ProviderRefusal, type ProviderSession, ProviderUnreachable } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import { refusable } from "./refused.ts";
import { lockOrder, readLines } from "./rows.ts";
import { settle } from "./settle.ts";

export type Resolving = { readonly orderId: string; readonly by: string; readonly now: Date };

/** Staff find an order in order. Their word alone is not enough: the provider is asked again, by settle as always (TRUST R9). */
export async function confirmReview({ orderId, by }: Resolving): Promise<Result<{ number: string }>> {
  const lines = await readLines(sql, orderId);
  if (lines.length > 0 && lines.every(({ cancelledAt }) => cancelledAt)) return refuse("nothing_to_send");
  const settled = await settle(orderId, { confirmed: true, by });
  if (!settled.ok) return settled;
  return settled.value.state === "review" ? refuse("still_differs") : ok({ number: settled.value.number });
}

/** Staff give an order up that was never paid: its page is shut first. One that took money is refunded instead. */
export async function rejectReview({ orderId, by, now }: Resolving): Promise<Result<{ number: string }>> {
  const payment = await findPayment(sql, orderId);
  const shut = payment?.sessionId && payment.state !== "captured" ? await shutPage(payment.sessionId) : null;
  if (shut && !shut.ok) return shut;
  return refusable(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.state !== "review") return refuse("not_under_review");
    const locked = payment && (await lockPayment(tx, payment.id));
    if (order.paidAt || locked?.state === "captured") return refuse("refund_first");
    if (locked && locked.state !== "failed" && locked.state !== "canceled")
      await notePayment(tx, locked, { state: "canceled", session: null });
    await tx.exec`
      UPDATE orders SET state = 'cancelled', ended_at = ${now}, ended_reason = 'rejected', review_reason = NULL, version = version + 1 WHERE id = ${orderId}`;
    await record(tx, {
      name: "order.cancelled",
      subject: orderId,
      orderId,
      customerId: order.customerId,
      stage: "order",
      by,
      at: now,
      payload: { number: order.number, reason: "rejected" },
    });
    await audit({ actor: by, action: "orders.rejectReview", subject: orderId, outcome: "cancelled" }, tx);
    return ok({ number: order.number });
  });
}

/** Somebody else's money on our page, or ours on another: only a page that took nothing may be forgotten. */
async function shutPage(sessionId: string): Promise<Result<ProviderSession>> {
  try {
    const session = await paymentProvider().endSession(sessionId);
    return session.captured > 0 ? refuse("money_at_provider") : ok(session);
  } catch (error) {
    if (error instanceof ProviderUnreachable || error instanceof ProviderRefusal) return refuse("payment_unreachable");
    throw error;
  }
}
