import type { LocalDate } from "../../kernel/days.ts";
import { next } from "../../kernel/machine.ts";
import { markFulfilled } from "../../orders/commands/hand-over.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { meetPromise } from "../../promises/commands.ts";
import { noteArrival } from "../../shipping/commands/lanes.ts";
import { fulfillment } from "../machine.ts";
import type { FulfillmentState, Whereabouts } from "../model.ts";
import { allHandedOver } from "../rules/parcels.ts";
import { readParcelLines, readWorkLines, type ShipmentRow } from "./rows.ts";

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
  await meetPromise(tx, { kind: "ship_by", subject: fulfillmentId }, at);
  await record(tx, {
    name: "fulfillment.handed_over",
    subject: fulfillmentId,
    orderId,
    by: "carrier",
    at,
    stage: "delivery",
    visibility: "staff",
  });
  await finishOrder(tx, orderId, at);
}

/** A parcel is there: its lane learns from it, and with the last one the order's promise is met. The caller holds the order's lock. */
export async function arrive(tx: Tx, { id, orderId }: ShipmentRow, { handedOverAt, deliveredAt }: Whereabouts): Promise<void> {
  if (handedOverAt && deliveredAt) await teachLane(tx, id, { handedOverAt, arrivedAt: deliveredAt });
  const last = await tx.one<{ at: Date }>`
    SELECT max(s.delivered_at) AS at FROM shipment s WHERE s.order_id = ${orderId} AND s.voided_at IS NULL AND NOT was_sent_again(s.id)
    HAVING bool_and(s.state = 'delivered')
      AND NOT EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = ${orderId} AND f.state IN ('to_pack', 'packed'))`;
  if (!last?.at) return;
  await meetPromise(tx, { kind: "deliver_by", subject: orderId }, last.at);
  await tx.exec`UPDATE late_notice SET state = 'done' WHERE order_id = ${orderId} AND state IN ('open', 'chosen')`;
}

type Parcel = {
  carrier: string;
  service: string;
  address: { country: string; region?: string | null };
  countedOn: LocalDate | null;
};

async function teachLane(tx: Tx, shipmentId: string, times: { readonly handedOverAt: Date; readonly arrivedAt: Date }): Promise<void> {
  const parcel = await tx.one<Parcel>`
    SELECT s.carrier, s.service, o.shipping_address AS address, o.delivery_basis->>'countedOn' AS counted_on
    FROM shipment s JOIN orders o ON o.id = s.order_id WHERE s.id = ${shipmentId} AND s.carrier <> 'counter'`;
  if (parcel?.countedOn) await noteArrival(tx, { ...parcel, ...times, shipmentId, countedOn: parcel.countedOn });
}

/** An order is fulfilled when some of its work is with the carrier and none is left to do. */
export async function finishOrder(tx: Tx, orderId: string, at: Date): Promise<void> {
  const works = await tx.many<{ state: FulfillmentState }>`SELECT state::text AS state FROM fulfillment WHERE order_id = ${orderId}`;
  const states = works.map(({ state }) => state);
  if (states.includes("handed_over") && !states.includes("to_pack") && !states.includes("packed")) await markFulfilled(tx, orderId, at);
}
