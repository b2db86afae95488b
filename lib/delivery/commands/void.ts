import { moveStock, refreshPagesOf } from "../../inventory/commands.ts";
import { actorName, type Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import type { OrderState } from "../../orders/model.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { log } from "../../platform/log.ts";
import { dropPromise } from "../../promises/commands.ts";
import { fulfillment } from "../machine.ts";
import type { FulfillmentState, LineShare } from "../model.ts";
import { unshipped } from "../rules/parcels.ts";
import { enqueueCancel } from "./label.ts";
import { lockShipment, readParcelLines, readWorkLines, type ShipmentRow } from "./rows.ts";

/** A parcel that has not left is called off; what was in it can go into another. */
export const voidLabel = ({
  shipmentId,
  staff,
  now,
}: {
  shipmentId: Id<"shipment">;
  staff: Staff;
  now: Date;
}): Promise<Result<{ fulfillmentId: string }>> =>
  refusable(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked) return refuse("unknown");
    const { shipment } = locked;
    if (shipment.voidedAt) return refuse("already_void");
    if (shipment.lastPhysicalScanAt) return refuse("already_handed_over");
    await callOffLabel(tx, shipment, { by: actorName(staff), at: now });
    return ok({ fulfillmentId: shipment.fulfillmentId });
  });

async function callOffLabel(tx: Tx, { id, orderId, trackingCode }: ShipmentRow, { by, at }: { by: string; at: Date }): Promise<void> {
  await tx.exec`UPDATE shipment SET voided_at = ${at}, call_off = CASE WHEN tracking_code IS NULL THEN NULL ELSE 'asked' END WHERE id = ${id}`;
  if (trackingCode) await enqueueCancel(tx, id);
  await record(tx, { name: "shipment.voided", subject: id, orderId, by, at, stage: "delivery", visibility: "staff" });
}

const OVER: readonly OrderState[] = ["cancelled", "expired", "refunded"];

/**
 * The money went back before the van came: labels nobody has scanned are called off at their carrier, and what was packed goes
 * back on the shelf once the carrier has agreed. Reads what is so now, so it may run again.
 */
export async function callOffLabels(orderId: string, at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  await transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order || !OVER.includes(order.state)) return;
    const labels = await tx.many<ShipmentRow>`
      SELECT id, order_id, fulfillment_id, carrier, tracking_code, state::text AS state, reason, last_physical_scan_at, voided_at
      FROM shipment WHERE order_id = ${orderId} AND voided_at IS NULL AND last_physical_scan_at IS NULL AND state = 'label_created'`;
    for (const label of labels) await callOffLabel(tx, label, { by: "system:delivery", at: now });
  });
  await unpack(orderId, now);
}

type Asked = {
  readonly id: string;
  readonly orderId: string;
  readonly carrier: string;
  readonly trackingCode: string;
  readonly ref: string | null;
};

/** Tells the carrier. When the van was quicker, its scans bring the parcel back to life by themselves. */
export async function cancelAtCarrier(shipmentId: string): Promise<void> {
  const parcel = await sql.one<Asked>`
    SELECT id, order_id, carrier, tracking_code, carrier_ref AS ref FROM shipment
    WHERE id = ${shipmentId} AND tracking_code IS NOT NULL AND voided_at IS NOT NULL AND coalesce(call_off, 'asked') = 'asked'`;
  if (!parcel) return;
  const { id, carrier, trackingCode, ref } = parcel;
  const answer = await findCarrier(carrier).cancelShipment({ key: id, trackingCode, ref });
  if (answer === "pending") return log.info("label call-off pending", { shipmentId });
  const now = await shopNow();
  await transaction(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked) return;
    await tx.exec`UPDATE shipment SET call_off = ${answer} WHERE id = ${shipmentId} AND voided_at IS NOT NULL`;
    const name = answer === "cancelled" ? "shipment.call_off_agreed" : "shipment.call_off_refused";
    await record(tx, {
      name,
      subject: shipmentId,
      orderId: parcel.orderId,
      by: "carrier",
      at: now,
      stage: "delivery",
      visibility: "staff",
    });
  });
  await unpack(parcel.orderId, now);
}

const BATCH = 100;

/** Carriers that give labels back later are asked until they have said so; one that does not answer holds up no other. */
export async function askForCallOffs(): Promise<void> {
  const waiting = await sql.many<{ id: string }>`
    SELECT id FROM shipment WHERE call_off = 'asked' AND voided_at IS NOT NULL ORDER BY voided_at LIMIT ${BATCH}::int`;
  for (const { id } of waiting) {
    await cancelAtCarrier(id).catch((error: unknown) => log.error("call-off failed", error, { shipmentId: id }));
  }
}

/** Of an order that is over nothing leaves any more: packed work no carrier has or may still come for is unpacked. */
async function unpack(orderId: string, now: Date): Promise<void> {
  const variantIds = await transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order || !OVER.includes(order.state)) return [];
    const works = await tx.many<{ id: string; state: FulfillmentState }>`
      SELECT f.id, f.state::text AS state FROM fulfillment f WHERE f.order_id = ${orderId} AND f.state = 'packed'
        AND NOT EXISTS (SELECT 1 FROM shipment s WHERE s.fulfillment_id = f.id AND (s.voided_at IS NULL OR s.call_off IN ('asked', 'too_late')))`;
    const back = [];
    for (const { id, state } of works) {
      const moved = next(fulfillment, { state, event: "unpack", by: "system" });
      if (!moved.ok) continue;
      await tx.exec`UPDATE fulfillment SET state = ${moved.value}::fulfillment_state, cancelled_at = ${now} WHERE id = ${id}`;
      await dropPromise(tx, { kind: "ship_by", subject: id }, { reason: "nothing_to_send", at: now });
      const units = unshipped(await readWorkLines(tx, id), await readParcelLines(tx, id));
      back.push(...(await backOnTheShelf(tx, units, { ref: id, at: now })));
      await record(tx, {
        name: "fulfillment.cancelled",
        subject: id,
        orderId,
        by: "system:delivery",
        at: now,
        stage: "delivery",
        visibility: "staff",
      });
    }
    return back;
  });
  await refreshPagesOf(variantIds);
}

async function backOnTheShelf(tx: Tx, units: readonly LineShare[], { ref, at }: { ref: string; at: Date }): Promise<string[]> {
  const lines = await tx.many<{ id: string; variantId: string }>`
    SELECT id, variant_id FROM line_item WHERE id = ANY(${units.map(({ lineId }) => lineId)}) AND kind = 'goods' ORDER BY variant_id, id`;
  for (const { id, variantId } of lines) {
    const quantity = units.find(({ lineId }) => lineId === id)?.quantity ?? 0;
    await moveStock(tx, { variantId, quantity, reason: "returned", ref: `${ref}/${id}`, at, by: "system:delivery" });
  }
  return lines.map(({ variantId }) => variantId);
}
