import { ok, type Result, refuse } from "../../kernel/result.ts";
import { currentMode, findPayment, lockPayment, notePayment, rememberSession } from "../../payments/commands/payments.ts";
import type { PaymentRow } from "../../payments/model.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import { ProviderRefusal, type ProviderSession, ProviderUnreachable } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import type { OrderRow, OrderState } from "../model.ts";
import { decideSettlement } from "../rules/settlement.ts";
import { closeUnpaid } from "./close-unpaid.ts";
import { lockOrder, readOrder } from "./rows.ts";
import { applyConfirm, applyLate, applyPaid, applyReview } from "./settled.ts";

export type Settled = {
  readonly number: string;
  readonly state: OrderState;
  readonly payment: PaymentRow["state"] | null;
  readonly declined: string | null;
};

export type SettleOptions = {
  /** Staff have looked at an order under review and want the provider asked again. */
  readonly confirmed?: boolean;
  readonly by?: string;
  /** The shop's time, where it is not now. */
  readonly now?: Date;
};

/**
 * The only way to "paid" (TRUST R6): asks the provider afresh, then writes what follows in one transaction under the
 * order's lock, with no network call inside (R7, R8). Webhook worker, return page and reconciler all call it, at once and
 * again; the second finds nothing left to do. Refused as `payment_unreachable` while the provider does not answer.
 */
export async function settle(
  orderId: string,
  { confirmed = false, by = "system:settle", now }: SettleOptions = {},
): Promise<Result<Settled>> {
  const [order, payment] = [await readOrder(sql, orderId), await findPayment(sql, orderId)];
  if (!order) return refuse("unknown");
  if (order.mode !== currentMode()) return refuse("payment_other_mode"); // R25
  try {
    const session = needsProvider(order, payment) ? await fetchSession(payment) : null;
    const at = now ?? (await shopNow());
    return ok(await transaction((tx) => settleLocked(tx, orderId, { session, paymentId: payment?.id ?? null, confirmed, by, now: at })));
  } catch (error) {
    if (!(error instanceof ProviderUnreachable || error instanceof ProviderRefusal)) throw error;
    log.warn("not settled", { orderId, error: error.message });
    return refuse("payment_unreachable");
  }
}

const needsProvider = (order: OrderRow, payment: PaymentRow | null): payment is PaymentRow =>
  payment !== null && !(payment.state === "captured" && order.paidAt);

/** A page whose address never reached us is found by our id. */
async function fetchSession(payment: PaymentRow): Promise<ProviderSession | null> {
  const provider = paymentProvider();
  if (payment.sessionId) return provider.findSession(payment.sessionId);
  const found = await provider.searchSession(payment.id, payment.createdAt);
  if (found) await rememberSession(sql, payment.id, found);
  return found;
}

export type SettleCall = {
  readonly session: ProviderSession | null;
  readonly paymentId: string | null;
  readonly confirmed: boolean;
  readonly by: string;
  readonly now: Date;
};

async function settleLocked(tx: Tx, orderId: string, call: SettleCall): Promise<Settled> {
  const order = await lockOrder(tx, orderId);
  if (!order) throw new Error(`order ${orderId} has vanished`);
  const payment = call.paymentId ? await lockPayment(tx, call.paymentId) : null;
  const { session, now, by } = call;
  const decided = decideSettlement({ order, payment, session, confirmed: call.confirmed });
  const given = { order, payment, session, by, now };
  if (decided.kind === "pay") await applyPaid(tx, given);
  if (decided.kind === "pay_late") await applyLate(tx, given, decided.goods);
  if (decided.kind === "confirm") await applyConfirm(tx, given);
  if (decided.kind === "review") await applyReview(tx, given, decided.reason);
  if (decided.kind === "wait" && payment) await notePayment(tx, payment, { state: furthest(payment.state, decided.payment), session });
  if (decided.kind === "expire" && payment) {
    await notePayment(tx, payment, { state: decided.payment, session });
    await closeUnpaid(tx, order, { event: "expire", reason: decided.payment === "failed" ? "payment_failed" : "not_paid", by, now });
  }
  const after = await tx.one<{ state: OrderState; payment: PaymentRow["state"] | null }>`
    SELECT o.state, p.state AS payment FROM orders o LEFT JOIN payment p ON p.id = ${call.paymentId} WHERE o.id = ${orderId}`;
  return { number: order.number, state: after?.state ?? order.state, payment: after?.payment ?? null, declined: session?.declined ?? null };
}

const PROGRESS = ["created", "processing", "authorized"] as const;
type Waiting = (typeof PROGRESS)[number];

/** A payment never goes back: a page open again after a refused try is still the same payment at work. */
const furthest = (now: PaymentRow["state"], told: Waiting): PaymentRow["state"] =>
  PROGRESS.indexOf(told) > PROGRESS.indexOf(now as Waiting) ? told : now;
