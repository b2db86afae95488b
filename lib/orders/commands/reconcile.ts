import { currentMode } from "../../payments/commands/payments.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import { endUnpaid } from "./end-unpaid.ts";
import { settle } from "./settle.ts";

const AT_ONCE = 8;

type Pending = { readonly id: string; readonly isOver: boolean };

/**
 * Every minute (TRUST R29): asks after each order that has been pending for over a minute, so that a webhook that never
 * comes costs nobody anything, and ends those whose page has had its time (R14).
 */
export async function reconcileOrders(): Promise<void> {
  const pending = await sql.many<Pending>`
    SELECT o.id, coalesce(p.expires_at < now(), false) AS is_over
    FROM orders o LEFT JOIN payment p ON p.order_id = o.id AND p.state IN ('created', 'processing', 'authorized')
    WHERE o.state = 'pending_payment' AND o.mode = ${currentMode()}::payment_mode
      AND coalesce(p.created_at < now() - interval '1 minute', o.placed_at < shop_now() - interval '1 minute')
    ORDER BY o.placed_at LIMIT 2000`;
  for (let at = 0; at < pending.length; at += AT_ONCE) {
    const answered = await Promise.all(pending.slice(at, at + AT_ONCE).map(reconcileOne));
    if (answered.includes(false)) return; // the provider is away; the next minute tries again
  }
}

/** False when the provider does not answer. */
async function reconcileOne({ id, isOver }: Pending): Promise<boolean> {
  try {
    const settled = await settle(id, { by: "system:reconcile" });
    if (!settled.ok) return settled.problem.code !== "payment_unreachable";
    if (settled.value.state !== "pending_payment" || !isOver || settled.value.payment !== "created") return true;
    const ended = await endUnpaid({ orderId: id, event: "expire", reason: "not_paid", by: "system:reconcile", now: await shopNow() });
    return ended.ok || ended.problem.code !== "payment_unreachable";
  } catch (error) {
    log.error("order not reconciled", error, { orderId: id });
    return true;
  }
}
