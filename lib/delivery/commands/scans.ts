import { actorName, type Staff } from "../../kernel/actor.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import type { CarrierScan } from "../../platform/carriers/model.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { shipment as machine } from "../machine.ts";
import type { Scan, ScanEvent, Whereabouts } from "../model.ts";
import { whereabouts } from "../rules/whereabouts.ts";
import { arrive, handOver } from "./hand-over.ts";
import { lockShipment, type ShipmentRow } from "./rows.ts";

type NewScan = {
  readonly shipmentId: string;
  readonly carrierKey: string;
  readonly scan: CarrierScan;
  readonly notice: { readonly id: string; readonly eventId: string; readonly payload: unknown };
};

/** Adds one scan to a parcel and draws from all of them where it is. The same scan told twice is one. */
export async function takeScan({ shipmentId, carrierKey, scan, notice }: NewScan): Promise<void> {
  await transaction(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked) return;
    const added = await tx.exec`
      INSERT INTO tracking_event (id, shipment_id, provider_event_id, raw, mapped, mapping_version, occurred_at, time_zone_known, place)
      VALUES (${newId("tracking")}, ${shipmentId}, ${notice.eventId}, ${JSON.stringify(notice.payload)}::jsonb, ${scan.event},
        ${findCarrier(carrierKey).mappingVersion}, ${scan.occurredAt}, ${scan.timeZoneKnown}, ${scan.place})
      ON CONFLICT (shipment_id, provider_event_id) DO NOTHING`;
    if (added) await follow(tx, locked.shipment, "carrier");
    await tx.exec`UPDATE webhook_event SET processed_at = now() WHERE id = ${notice.id}`;
  });
}

/** Staff give a parcel up. A later scan, should it turn up, goes before that. */
export const declareLost = ({ shipmentId, staff, now }: { shipmentId: Id<"shipment">; staff: Staff; now: Date }): Promise<Result<null>> =>
  refusable(async (tx) => {
    const locked = await lockShipment(tx, shipmentId);
    if (!locked || locked.shipment.voidedAt) return refuse("unknown");
    const moved = next(machine, { state: locked.shipment.state, event: "declared_lost", by: "staff" });
    if (!moved.ok) return refuse("parcel_ended");
    const by = actorName(staff);
    const id = newId("tracking");
    await tx.exec`
      INSERT INTO tracking_event (id, shipment_id, provider_event_id, raw, mapped, mapping_version, occurred_at, place)
      VALUES (${id}, ${shipmentId}, ${`declared:${id}`}, ${JSON.stringify({ by })}::jsonb, 'declared_lost', 0, ${now}, NULL)`;
    await follow(tx, locked.shipment, by);
    return ok(null);
  });

type StoredScan = { providerEventId: string; raw: unknown; mapped: ScanEvent; occurredAt: Date };

async function readFacts(tx: Tx, { id, carrier }: ShipmentRow): Promise<Scan[]> {
  const rows = await tx.many<StoredScan>`
    SELECT provider_event_id, raw, mapped, occurred_at FROM tracking_event WHERE shipment_id = ${id}`;
  return rows.map(({ providerEventId: key, raw, mapped: event, occurredAt }) => {
    const told = event === "declared_lost" ? null : findCarrier(carrier).mapScan(raw);
    return {
      key,
      event,
      occurredAt,
      by: told ? "carrier" : "staff",
      physical: told?.physical ?? false,
      reason: told?.reason ?? null,
      proof: told?.proof ?? null,
      pickupUntil: told?.pickupUntil ?? null,
    };
  });
}

/** Writes where the parcel is now and tells what became of it: the hand-over, and a new state. */
async function follow(tx: Tx, before: ShipmentRow, by: string): Promise<void> {
  const now = whereabouts(await readFacts(tx, before));
  await tx.exec`
    UPDATE shipment SET state = ${now.state}::shipment_state, reason = ${now.reason}, last_physical_scan_at = ${now.lastPhysicalScanAt},
      delivered_at = ${now.deliveredAt}, proof = ${now.proof && JSON.stringify(now.proof)}::jsonb, pickup_expires_at = ${now.pickupExpiresAt},
      voided_at = CASE WHEN ${now.handedOverAt !== null}::boolean THEN NULL ELSE voided_at END
    WHERE id = ${before.id}`;
  if (!before.lastPhysicalScanAt && now.handedOverAt) {
    await tell(tx, before, { name: "handed_over", at: now.handedOverAt, by });
    await handOver(tx, before, now.handedOverAt);
  }
  if (now.state === "delivered") await arrive(tx, before, now);
  const isNews = now.state !== before.state || now.reason !== before.reason;
  if (isNews && now.since && now.state !== "handed_over") await tell(tx, before, { name: now.state, at: now.since, by, whereabouts: now });
}

type News = { readonly name: string; readonly at: Date; readonly by: string; readonly whereabouts?: Whereabouts };

const tell = (tx: Tx, { id, orderId }: ShipmentRow, { name, at, by, whereabouts: now }: News): Promise<string> =>
  record(tx, {
    name: `shipment.${name}`,
    subject: id,
    orderId,
    by,
    at,
    stage: "delivery",
    payload: { ...(now?.reason && { reason: now.reason }), ...(now?.proof && { proof: now.proof.kind }) },
  });
