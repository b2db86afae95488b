import { newId } from "../../kernel/ids.ts";
import { counterCarrier } from "../../platform/carriers/counter.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import type { CarrierScan } from "../../platform/carriers/model.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { Scan, ScanEvent, Whereabouts } from "../model.ts";
import { whereabouts } from "../rules/whereabouts.ts";
import { arrive, handOver } from "./hand-over.ts";
import { lockShipment, type ShipmentRow } from "./rows.ts";

/** One scan as it came, and as it is read. */
export type ReadScan = { readonly key: string; readonly raw: unknown; readonly scan: CarrierScan };

type NewScans = { readonly shipmentId: string; readonly carrierKey: string; readonly scans: readonly ReadScan[] };

/** Adds scans to a parcel and draws from all of them where it is. The same scan told twice is one. */
export const takeScans = (told: NewScans): Promise<void> =>
  transaction(async (tx) => {
    const locked = await lockShipment(tx, told.shipmentId);
    if (locked) await addScans(tx, locked.shipment, { ...told, by: "carrier" });
  });

type Told = Omit<NewScans, "shipmentId"> & { readonly by: string };

/** The caller holds the order's lock. */
export async function addScans(tx: Tx, shipment: ShipmentRow, { carrierKey, scans, by }: Told): Promise<void> {
  const { mappingVersion } = findCarrier(carrierKey);
  const rows = scans.map(({ key, raw, scan }) => ({
    id: newId("tracking"),
    key,
    raw,
    mapped: scan.event,
    occurredAt: scan.occurredAt,
    timeZoneKnown: scan.timeZoneKnown,
    place: scan.place,
  }));
  const added = await tx.exec`
    INSERT INTO tracking_event (id, shipment_id, provider_event_id, raw, mapped, mapping_version, occurred_at, time_zone_known, place)
    SELECT told.id, ${shipment.id}, told.key, told.raw, told.mapped, ${mappingVersion}::int, told."occurredAt", told."timeZoneKnown", told.place
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS told(id text, key text, raw jsonb, mapped text, "occurredAt" timestamptz, "timeZoneKnown" boolean, place text)
    ON CONFLICT (shipment_id, provider_event_id) DO NOTHING`;
  if (added) await follow(tx, shipment, by);
}

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
      waitsAt: told?.waitsAt ?? null,
    };
  });
}

/** Writes where the parcel is now and tells what became of it: the hand-over, and a new state. */
export async function follow(tx: Tx, before: ShipmentRow, by: string): Promise<void> {
  const now = whereabouts(await readFacts(tx, before));
  await tx.exec`
    UPDATE shipment SET state = ${now.state}::shipment_state, reason = ${now.reason}, last_physical_scan_at = ${now.lastPhysicalScanAt},
      delivered_at = ${now.deliveredAt}, proof = ${now.proof && JSON.stringify(now.proof)}::jsonb, pickup_expires_at = ${now.pickupExpiresAt}, waits_at = ${now.waitsAt},
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

const tell = (tx: Tx, { id, orderId, carrier }: ShipmentRow, { name, at, by, whereabouts: now }: News): Promise<string> =>
  record(tx, {
    name: `shipment.${name}`,
    subject: id,
    orderId,
    by,
    at,
    stage: "delivery",
    payload: {
      ...(carrier === counterCarrier.key && { counter: true }),
      ...(now?.reason && { reason: now.reason }),
      ...(now?.proof && { proof: now.proof.kind }),
    },
  });
