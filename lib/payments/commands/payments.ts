import { later, MINUTE } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { realNow } from "../../platform/clock.ts";
import { type Sql, sql, type Tx } from "../../platform/db/pool.ts";
import { isLive } from "../../platform/env.ts";
import type { ProviderEvent, ProviderSession } from "../../platform/payment-provider/model.ts";
import type { PaymentMode, PaymentRow } from "../model.ts";

/** The provider wants 30 minutes at the least when it opens the page; one more is ours for getting there (TRUST R13). */
export const PAGE_OPEN_MS = 31 * MINUTE;
/** Stock is held a little longer than anyone can pay. */
export const HOLD_MS = 36 * MINUTE;

/** Which kind of money this process moves. A row of the other kind is never touched (TRUST R25). */
export const currentMode = (): PaymentMode => (isLive() ? "live" : "sandbox");

/** Money asked for an order, written with it before the provider hears of it (TRUST R1). */
export async function openPayment(
  tx: Tx,
  { orderId, amount, currency }: { orderId: string; amount: number; currency: string },
): Promise<string> {
  const id = newId("payment");
  await tx.exec`
    INSERT INTO payment (id, order_id, mode, livemode, currency, amount, expires_at)
    VALUES (${id}, ${orderId}, ${currentMode()}::payment_mode, ${isLive()}, ${currency}, ${amount}, ${later(realNow(), PAGE_OPEN_MS)})`;
  return id;
}

/** The payment that counts: the captured one, else the newest. */
export const findPayment = (on: Sql, orderId: string): Promise<PaymentRow | null> => on.one<PaymentRow>`
  SELECT * FROM payment WHERE order_id = ${orderId} ORDER BY state = 'captured' DESC, created_at DESC, id DESC LIMIT 1`;

/** The payment a provider's object belongs to: by our id on it, by its page or by its intent. None: it is none of ours. */
export const findToldPayment = (about: ProviderEvent["about"]): Promise<PaymentRow | null> => sql.one<PaymentRow>`
  SELECT * FROM payment WHERE id = ${about.reference} OR session_id = ${about.id} OR intent_id = ${about.intentId} LIMIT 1`;

export const lockPayment = (tx: Tx, paymentId: string): Promise<PaymentRow | null> => tx.one<PaymentRow>`
  SELECT * FROM payment WHERE id = ${paymentId} FOR NO KEY UPDATE`;

/** Writes down the page the provider holds for this payment, once. False: the payment has ended, or has another page. */
export async function rememberSession(on: Sql, paymentId: string, session: ProviderSession): Promise<boolean> {
  const remembered = await on.exec`
    UPDATE payment SET session_id = ${session.id}, session_url = ${session.url}, failure = NULL
    WHERE id = ${paymentId} AND state = 'created' AND (session_id IS NULL OR session_id = ${session.id})`;
  return remembered > 0;
}

/** Marks what the provider says of a payment that has not succeeded. */
export async function notePayment(
  tx: Tx,
  payment: PaymentRow,
  { state, session }: { state: PaymentRow["state"]; session: ProviderSession | null },
): Promise<void> {
  await tx.exec`
    UPDATE payment SET state = ${state}::payment_state, failure = ${session?.declined ?? payment.failure}, method = ${session?.method ?? payment.method},
      session_id = coalesce(session_id, ${session?.id ?? null}),
      intent_id = ${state === "processing" || state === "authorized" ? (session?.intentId ?? null) : null}
    WHERE id = ${payment.id}`;
}

/**
 * The money is here. On a payment already given up (a late success, TRUST R15) the capture is a row of its own, since a
 * cancelled payment stays cancelled. Answers the payment that holds it.
 */
export async function capturePayment(
  tx: Tx,
  payment: PaymentRow,
  { session, at }: { session: ProviderSession; at: Date },
): Promise<string> {
  const isOver = payment.state === "canceled" || payment.state === "failed";
  const id = isOver ? newId("payment") : payment.id;
  if (isOver) {
    await tx.exec`UPDATE payment SET intent_id = NULL WHERE id = ${payment.id}`;
    await tx.exec`
      INSERT INTO payment (id, order_id, mode, livemode, currency, amount, expires_at)
      VALUES (${id}, ${payment.orderId}, ${payment.mode}::payment_mode, ${payment.livemode}, ${payment.currency}, ${payment.amount}, ${payment.expiresAt})`;
  }
  await tx.exec`
    UPDATE payment SET state = 'captured', captured = ${session.captured}, intent_id = ${session.intentId}, method = ${session.method}, failure = NULL,
      session_id = coalesce(session_id, ${isOver ? null : session.id}), captured_at = ${at}
    WHERE id = ${id}`;
  return id;
}
