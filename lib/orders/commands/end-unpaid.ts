import { ok, type Result, refuse } from "../../kernel/result.ts";
import { currentMode, findPayment, lockPayment, notePayment } from "../../payments/commands/payments.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import { ProviderRefusal, type ProviderSession, ProviderUnreachable } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import { closeUnpaid, type Ending } from "./close-unpaid.ts";
import { lockOrder } from "./rows.ts";
import { settle } from "./settle.ts";

/** `ended`: nobody can pay it any more. `paid`, `processing`: somebody has, or is about to. */
export type Ended = "ended" | "paid" | "processing";

/**
 * Ends an order nobody has paid: first its payment page at the provider, and only when that can no longer succeed the
 * order and its holds (TRUST R3, R14). If it was paid meanwhile, it is settled instead.
 */
export async function endUnpaid({ orderId, ...ending }: Ending & { orderId: string }): Promise<Result<Ended>> {
  const payment = await findPayment(sql, orderId);
  if (payment && payment.mode !== currentMode()) return refuse("payment_other_mode");
  try {
    const session = payment && (await endPage(payment));
    if (session && session.state !== "expired" && session.state !== "failed") {
      const outcome = await settle(orderId);
      return outcome.ok ? ok(["paid", "fulfilled", "review"].includes(outcome.value.state) ? "paid" : "processing") : outcome;
    }
    return ok(await transaction(async (tx) => endLocked(tx, orderId, { ...ending, session })));
  } catch (error) {
    if (!(error instanceof ProviderUnreachable || error instanceof ProviderRefusal)) throw error;
    log.error("payment page not ended", error, { orderId });
    return refuse("payment_unreachable");
  }
}

type Page = { readonly id: string; readonly sessionId: string | null; readonly createdAt: Date };

/** A page whose address never reached us is looked for by our id, for it may be open all the same (R19). */
async function endPage(payment: Page): Promise<ProviderSession | null> {
  const provider = paymentProvider();
  const id = payment.sessionId ?? (await provider.searchSession(payment.id, payment.createdAt))?.id;
  return id ? provider.endSession(id) : null;
}

async function endLocked(tx: Tx, orderId: string, ending: Ending & { session: ProviderSession | null }): Promise<Ended> {
  const order = await lockOrder(tx, orderId);
  if (!order) return "ended";
  if (order.state !== "pending_payment") return order.paidAt ? "paid" : "ended";
  const payment = await findPayment(tx, orderId);
  const locked = payment && (await lockPayment(tx, payment.id));
  if (locked?.state === "captured") return "paid";
  if (locked && !ending.session && locked.sessionId) return "processing"; // its page was opened while we looked
  if (locked) await notePayment(tx, locked, { state: ending.session?.state === "failed" ? "failed" : "canceled", session: ending.session });
  await closeUnpaid(tx, order, ending);
  return "ended";
}
