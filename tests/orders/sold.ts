import { must } from "../../lib/kernel/result.ts";
import { closeRefund, reopenRefund } from "../../lib/orders/commands/close-refund.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import type { DraftLine, OrderDraft } from "../../lib/orders/model.ts";
import { sendRefund } from "../../lib/payments/commands/send-refund.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { draftOf, type openTill, paymentOf, stockThing } from "./shop.ts";

type Till = Awaited<ReturnType<typeof openTill>>;

export type Sold = {
  readonly orderId: string;
  readonly lines: readonly DraftLine[];
  readonly paymentId: string;
  readonly sessionId: string;
  readonly intentId: string;
};

/** An order placed, with its payment page open. */
export async function placedOrder(lines?: readonly DraftLine[], given: Partial<OrderDraft> = {}) {
  const wanted = lines ?? [await stockThing({ units: 5 })];
  const { orderId, number } = must(await placeOrder(await draftOf(wanted, given)));
  must(await startPayment({ orderId }));
  return { orderId, number, lines: wanted, payment: await paymentOf(orderId) };
}

/** An order paid for. */
export async function soldOrder(till: Till, lines?: readonly DraftLine[], card?: string): Promise<Sold> {
  const { orderId, payment, lines: wanted } = await placedOrder(lines);
  await till.sandbox.control(`/sessions/${payment.sessionId}/pay`, card ? { card } : {});
  must(await settle(orderId));
  const { id, sessionId, intentId } = await paymentOf(orderId);
  return { orderId, lines: wanted, paymentId: id, sessionId, intentId };
}

export type RefundState = { id: string; state: string; amount: number; providerId: string | null };

export const refundsOf = (orderId: string): Promise<RefundState[]> =>
  sql.many<RefundState>`SELECT id, state::text AS state, amount, provider_id FROM refund WHERE order_id = ${orderId} ORDER BY requested_at, id`;

/** What the worker does: every refund requested goes out, and what follows its end is done. */
export async function sendRefunds(orderId: string): Promise<RefundState[]> {
  for (const { id } of await refundsOf(orderId)) await sendRefund(id);
  for (const { id, state } of await refundsOf(orderId)) {
    if (state === "succeeded") await closeRefund(id);
    if (state === "failed") await reopenRefund(id);
  }
  return refundsOf(orderId);
}

export const balanceOf = async (account: string): Promise<number> =>
  (await sql.one<{ balance: number }>`SELECT balance FROM ledger_account WHERE key = ${account}`)?.balance ?? 0;
