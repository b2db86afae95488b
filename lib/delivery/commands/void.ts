import { actorName, type Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { sql } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { log } from "../../platform/log.ts";
import { enqueueCancel } from "./label.ts";
import { lockShipment } from "./rows.ts";

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
    const { order, shipment } = locked;
    if (shipment.voidedAt) return refuse("already_void");
    if (shipment.lastPhysicalScanAt) return refuse("already_handed_over");
    await tx.exec`UPDATE shipment SET voided_at = ${now} WHERE id = ${shipmentId}`;
    if (shipment.trackingCode) await enqueueCancel(tx, shipmentId);
    await record(tx, {
      name: "shipment.voided",
      subject: shipmentId,
      orderId: order.id,
      by: actorName(staff),
      at: now,
      stage: "delivery",
      visibility: "staff",
    });
    return ok({ fulfillmentId: shipment.fulfillmentId });
  });

/** Tells the carrier. When the van was quicker, its scans bring the parcel back to life by themselves. */
export async function cancelAtCarrier(shipmentId: string): Promise<void> {
  const parcel = await sql.one<{ carrier: string; trackingCode: string }>`
    SELECT carrier, tracking_code FROM shipment WHERE id = ${shipmentId} AND tracking_code IS NOT NULL AND voided_at IS NOT NULL`;
  if (!parcel) return;
  const answer = await findCarrier(parcel.carrier).cancelShipment({ key: shipmentId, trackingCode: parcel.trackingCode, ref: null });
  if (answer === "too_late") log.warn("label called off too late", { shipmentId });
}
