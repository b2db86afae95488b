import { sql } from "../platform/db/pool.ts";
import { log } from "../platform/log.ts";
import { ProviderUnreachable } from "../platform/payment-provider/model.ts";
import { comparePayments } from "./commands/compare.ts";
import { refreshRefund } from "./commands/finish-refund.ts";
import { parkForgotten } from "./commands/inbox.ts";
import { currentMode } from "./commands/payments.ts";
import { sendRefund } from "./commands/send-refund.ts";
import type { RefundRow } from "./model.ts";

/** Job "payments.sendRefund". */
export const sendRequestedRefund = ({ refundId }: Readonly<Record<string, unknown>>): Promise<void> => sendRefund(String(refundId));

/** Reconciler: refunds that should have gone out or arrived by now (TRUST R29). One that fails does not keep the others waiting. */
export async function reconcileRefunds(): Promise<void> {
  const refunds = await sql.many<RefundRow>`
    SELECT r.* FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.state IN ('requested', 'pending') AND p.mode = ${currentMode()}::payment_mode AND coalesce(r.sent_at, r.approved_at, r.requested_at) < shop_now() - interval '1 minute'
    ORDER BY r.requested_at LIMIT 100`;
  for (const refund of refunds) {
    try {
      await (refund.state === "requested" ? sendRefund(refund.id) : refreshRefund(refund));
    } catch (error) {
      log.warn("refund not reconciled", { refundId: refund.id, error: error instanceof Error ? error.message : "unknown" });
      if (error instanceof ProviderUnreachable) return;
    }
  }
}

/** Daily: our book beside the provider's. */
export async function comparePaymentBooks(): Promise<void> {
  await comparePayments();
}

/** Every minute: news that nobody will read is shown to staff. */
export async function parkLostNews(): Promise<void> {
  const parked = await parkForgotten();
  if (parked > 0) log.error("news given up", new Error(`${parked} parked`), { count: parked });
}
