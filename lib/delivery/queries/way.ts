import "server-only";
import { addDays, dayIn } from "../../kernel/days.ts";
import type { OrderLineView } from "../../orders/rules/view.ts";
import { asCalledIn } from "../../orders/rules/words.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { sql } from "../../platform/db/pool.ts";
import { collectCode } from "../commands/counter/rows.ts";
import type { Hold, Parcel, ParcelLine, ScanEvent, ScanView, Way, Work } from "../model.ts";
import { spokenCode } from "../rules/counter.ts";

type ScanRow = {
  readonly id: string;
  readonly shipmentId: string;
  readonly mapped: ScanEvent;
  readonly raw: unknown;
  readonly occurredAt: Date;
  readonly place: string | null;
};

/**
 * The work and parcels of an order that its reader has been let in to, their things called as the order is read. Who that
 * is has been asked before, where the order was looked up through its owner.
 */
export async function findWay(order: { readonly id: string; readonly lines?: readonly OrderLineView[] }): Promise<Way> {
  const [works, parcels] = await Promise.all([
    sql.many<Work>`
      SELECT id, state::text AS state, ship_by, created_at, packed_at, handed_over_at FROM fulfillment
      WHERE order_id = ${order.id} AND state <> 'cancelled' ORDER BY created_at, id`,
    sql.many<{ id: string }>`SELECT id FROM shipment WHERE order_id = ${order.id} AND voided_at IS NULL`,
  ]);
  const inWords = asCalledIn(order.lines ?? []);
  const sent = await readParcels(parcels.map(({ id }) => id));
  return { works, parcels: sent.map((parcel) => ({ ...parcel, lines: parcel.lines.map(inWords) })) };
}

/** These parcels with their lines and scans, in the order they were made. */
export async function readParcels(ids: readonly string[]): Promise<Parcel[]> {
  if (ids.length === 0) return [];
  const [parcels, lines, scans, holds] = await Promise.all([
    sql.many<Omit<Parcel, "lines" | "scans" | "hold">>`
      SELECT id, fulfillment_id, state::text AS state, reason, carrier, service, tracking_code, tracking_url, via, waits_at, call_off, created_at, delivered_at, last_physical_scan_at, voided_at,
        label_file_id IS NOT NULL AS has_label, weight_grams,
        NOT EXISTS (SELECT 1 FROM shipment_line sl WHERE sl.shipment_id = shipment.id AND units_owed(sl.line_id) > 0) AS is_made_right
      FROM shipment WHERE id = ANY(${ids}) ORDER BY created_at, id`,
    sql.many<ParcelLine & { shipmentId: string }>`
      SELECT sl.shipment_id, sl.line_id, l.title, l.options, l.picture, sl.quantity FROM shipment_line sl JOIN line_item l ON l.id = sl.line_id
      WHERE sl.shipment_id = ANY(${ids}) ORDER BY l.position`,
    sql.many<ScanRow>`
      SELECT id, shipment_id, mapped, raw, occurred_at, place FROM tracking_event WHERE shipment_id = ANY(${ids}) ORDER BY occurred_at DESC, received_at DESC`,
    sql.many<HoldFacts>`
      SELECT h.shipment_id, h.keep_until, c.time_zone, h.collector, h.collected_at IS NULL AND h.put_back_at IS NULL AS is_open
      FROM counter_hold h JOIN counter c ON c.id = h.counter_id WHERE h.shipment_id = ANY(${ids})`,
  ]);
  return parcels.map((parcel) => ({
    ...parcel,
    lines: lines.filter(({ shipmentId }) => shipmentId === parcel.id),
    hold: holdOf(holds.find(({ shipmentId }) => shipmentId === parcel.id)),
    scans: scans.filter(({ shipmentId }) => shipmentId === parcel.id).map((row) => toView(row, parcel.carrier)),
  }));
}

type HoldFacts = {
  readonly shipmentId: string;
  readonly keepUntil: Date;
  readonly timeZone: string;
  readonly collector: string | null;
  readonly isOpen: boolean;
};

const holdOf = (facts: HoldFacts | undefined): Hold | null =>
  facts
    ? {
        code: spokenCode(collectCode(facts.shipmentId)),
        keepUntilOn: addDays(dayIn(facts.keepUntil, facts.timeZone), -1),
        isOpen: facts.isOpen,
        collector: facts.collector,
      }
    : null;

function toView({ id, mapped, raw, occurredAt, place }: ScanRow, carrier: string): ScanView {
  const told = mapped === "declared_lost" ? null : findCarrier(carrier).mapScan(raw);
  return {
    id,
    event: mapped,
    place,
    occurredAt,
    reason: told?.reason ?? null,
    localTime: told?.localTime ?? occurredAt.toISOString().slice(0, 16),
    proof: told?.proof ?? null,
    pickupUntilOn: told?.pickupUntilOn ?? null,
    waitsAt: told?.waitsAt === told?.place ? null : (told?.waitsAt ?? null),
    code: told?.code ?? "",
  };
}
