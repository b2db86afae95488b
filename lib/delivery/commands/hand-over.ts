import { next } from "../../kernel/machine.ts";
import { markFulfilled } from "../../orders/commands/hand-over.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { fulfillment } from "../machine.ts";
import type { FulfillmentState } from "../model.ts";
import { allHandedOver } from "../rules/parcels.ts";
import { readParcelLines, readWorkLines } from "./rows.ts";

/**
 * Once every unit of some work was scanned it is handed over, and with the last of an order's works so is the order. The
 * caller holds the order's lock.
 */
export async function handOver(tx: Tx, { fulfillmentId, orderId }: { fulfillmentId: string; orderId: string }, at: Date): Promise<void> {
  const work = await tx.one<{ state: FulfillmentState }>`SELECT state::text AS state FROM fulfillment WHERE id = ${fulfillmentId}`;
  const moved = work && next(fulfillment, { state: work.state, event: "hand_over", by: "carrier" });
  if (!moved?.ok) return;
  const scanned = await readParcelLines(tx, fulfillmentId, { scanned: true });
  if (!allHandedOver(await readWorkLines(tx, fulfillmentId), scanned)) return;
  await tx.exec`UPDATE fulfillment SET state = ${moved.value}::fulfillment_state, handed_over_at = ${at} WHERE id = ${fulfillmentId}`;
  await record(tx, {
    name: "fulfillment.handed_over",
    subject: fulfillmentId,
    orderId,
    by: "carrier",
    at,
    stage: "delivery",
    visibility: "staff",
  });
  const open = await tx.one`SELECT 1 AS one FROM fulfillment WHERE order_id = ${orderId} AND state IN ('to_pack', 'packed') LIMIT 1`;
  if (!open) await markFulfilled(tx, orderId, at);
}
