import { next } from "../../kernel/machine.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { orderMachine } from "../machine.ts";
import type { OrderState } from "../model.ts";

/** From here on these lines come back, they are not cancelled. Writes nothing unless all of them can be packed. */
export async function markLinesPacked(tx: Tx, lineIds: readonly string[], at: Date): Promise<Result<null>> {
  const open = await tx.many<{ id: string }>`
    SELECT id FROM line_item WHERE id = ANY(${lineIds}) AND cancelled_at IS NULL AND packed_at IS NULL ORDER BY id FOR UPDATE`;
  if (open.length < new Set(lineIds).size) return refuse("line_cancelled");
  await tx.exec`UPDATE line_item SET packed_at = ${at} WHERE id = ANY(${lineIds})`;
  return done;
}

/** Every line not cancelled is with the carrier. Called again, or for an order that has ended otherwise, it changes nothing. */
export async function markFulfilled(tx: Tx, orderId: string, at: Date): Promise<boolean> {
  const order = await tx.one<{ state: OrderState }>`SELECT state::text AS state FROM orders WHERE id = ${orderId} FOR NO KEY UPDATE`;
  const moved = order && next(orderMachine, { state: order.state, event: "fulfil", by: "system" });
  if (!moved?.ok) return false;
  await tx.exec`UPDATE orders SET state = ${moved.value}::order_state, fulfilled_at = ${at}, version = version + 1 WHERE id = ${orderId}`;
  await record(tx, { name: "order.fulfilled", subject: orderId, orderId, by: "system:delivery", at, stage: "delivery" });
  return true;
}
