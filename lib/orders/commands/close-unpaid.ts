import { touchCart } from "../../cart/commands/touch.ts";
import { releaseStock } from "../../inventory/commands.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { EndReason, OrderRow } from "../model.ts";

export type Ending = { readonly event: "cancel" | "expire"; readonly reason: EndReason; readonly by: string; readonly now: Date };

/** The order ends without money: its units are free, and its cart may begin a new attempt. */
export async function closeUnpaid(tx: Tx, order: OrderRow, { event, reason, by, now }: Ending): Promise<void> {
  const state = event === "expire" ? "expired" : "cancelled";
  if (reason !== "replaced") await touchCart(tx, order.cartId, now);
  await tx.exec`
    UPDATE orders SET state = ${state}::order_state, ended_at = ${now}, ended_reason = ${reason}, version = version + 1 WHERE id = ${order.id}`;
  await releaseStock(tx, order.id);
  await record(tx, {
    name: `order.${state}`,
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "order",
    by,
    at: now,
    payload: { number: order.number, reason },
  });
}
