import { lockOrder } from "../../orders/commands/rows.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { meetPromise } from "../../promises/commands.ts";

/**
 * Follows shipment.available_for_pickup: whoever chose to fetch it was promised that it waits there by a day, and it does. When
 * it is fetched is theirs to say. A parcel that nobody asked to be kept is not where it was promised.
 */
export async function meetAtPoint(shipmentId: string, at: Date): Promise<void> {
  const parcel = await sql.one<{ orderId: string }>`SELECT order_id FROM shipment WHERE id = ${shipmentId}`;
  if (!parcel) return;
  await transaction(async (tx) => {
    const order = await lockOrder(tx, parcel.orderId);
    const waits = await tx.one<{ all: boolean }>`
      SELECT bool_and(s.state IN ('available_for_pickup', 'delivered')) AND (
          bool_and(s.carrier = 'counter') OR EXISTS (SELECT 1 FROM late_notice n WHERE n.order_id = ${parcel.orderId} AND n.chosen = 'pickup')
          OR EXISTS (SELECT 1 FROM orders o WHERE o.id = ${parcel.orderId} AND o.delivery_wish ? 'pickupPoint'))
        AND NOT EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = ${parcel.orderId} AND f.state IN ('to_pack', 'packed')) AS all
      FROM shipment s WHERE s.order_id = ${parcel.orderId} AND s.voided_at IS NULL AND NOT was_sent_again(s.id)`;
    if (order && waits?.all) await meetPromise(tx, { kind: "deliver_by", subject: order.id }, at);
  });
}
