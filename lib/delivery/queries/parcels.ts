import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { parseShortNumber } from "../../kernel/ids.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import type { PostalAddress } from "../../orders/model.ts";
import { wordsIn } from "../../orders/queries/words.ts";
import { sql } from "../../platform/db/pool.ts";
import { declarationFor } from "../commands/customs.ts";
import type { ParcelRow, StaffParcel } from "../model/staff.ts";
import { type Parcel, type ShipmentState, TROUBLED } from "../model.ts";
import { findPromised } from "./promised.ts";
import { readParcels } from "./way.ts";

export const PAGE_SIZE = 30;

export const PARCEL_VIEWS = ["to_hand_over", "on_the_way", "problems", "delivered", "unread", "all"] as const;
export type ParcelListView = (typeof PARCEL_VIEWS)[number];

const STATES = {
  to_hand_over: ["label_created"],
  on_the_way: ["handed_over", "in_transit", "out_for_delivery", "available_for_pickup"],
  problems: TROUBLED,
  delivered: ["delivered"],
  unread: null, // told in a code that is in no table
  all: null,
} as const satisfies Record<ParcelListView, readonly ShipmentState[] | null>;

export type ParcelFilter = { readonly view: ParcelListView; readonly page: number; readonly q: string | undefined; readonly now: Date };

type Row = Omit<ParcelRow, "country"> & { readonly address: PostalAddress; readonly dueAt: Date | null; readonly total: number };

/**
 * A view's parcels: those to hand over the oldest first, others by what happened last, each with the date that is promised now. A
 * search looks at number, order and name.
 */
export async function listParcels(_staff: Staff, { view, page, q, now }: ParcelFilter): Promise<{ rows: ParcelRow[]; total: number }> {
  const text = q ?? null;
  const like = text && `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await sql.many<Row>`
    SELECT s.id, s.tracking_code, o.number, o.name, o.shipping_address AS address, s.service, s.state::text AS state, s.reason, s.voided_at,
      s.created_at, e.occurred_at AS last_scan_at, e.place AS last_place, o.deliver_by_on, s.delivered_at,
      p.due_at, coalesce(s.voided_at IS NULL AND p.state NOT IN ('kept', 'void') AND coalesce(s.delivered_at, ${now}) > p.due_at, false) AS is_late,
      count(*) OVER () AS total
    FROM shipment s JOIN orders o ON o.id = s.order_id
      LEFT JOIN LATERAL (SELECT occurred_at, place FROM tracking_event WHERE shipment_id = s.id ORDER BY occurred_at DESC LIMIT 1) e ON true
      LEFT JOIN LATERAL (SELECT due_at, state FROM promise d WHERE d.kind = 'deliver_by' AND d.subject = o.id
        AND NOT EXISTS (SELECT 1 FROM promise f WHERE f.supersedes_id = d.id) ORDER BY made_at DESC, due_at DESC LIMIT 1) p ON true
    WHERE s.carrier <> 'counter' AND (${STATES[view]}::text[] IS NULL OR (s.voided_at IS NULL AND s.state::text = ANY(${STATES[view]}::text[])))
      AND (${view !== "unread"}::boolean OR EXISTS (SELECT 1 FROM tracking_event u WHERE u.shipment_id = s.id AND u.mapped = 'unknown'))
      AND (${text}::text IS NULL OR s.tracking_code ILIKE ${like} OR o.number = ${text && parseShortNumber(text)} OR o.name ILIKE ${like} OR o.email::text ILIKE ${like})
    ORDER BY CASE WHEN ${view === "to_hand_over"}::boolean THEN s.created_at END, coalesce(e.occurred_at, s.created_at) DESC, s.id
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows: rows.map(toListed), total: rows[0]?.total ?? 0 };
}

const toListed = ({ address, dueAt, deliverByOn, total: _total, ...row }: Row): ParcelRow => ({
  ...row,
  country: address.country,
  deliverByOn: dueAt ? dayIn(dueAt, timeZoneOf(address)) : deliverByOn,
});

type ParcelOrder = Omit<StaffParcel, keyof Parcel> & {
  readonly orderId: string;
  readonly deliverFromOn: LocalDate;
  readonly shippingAddress: PostalAddress;
};

export async function findParcel(staff: Staff, shipmentId: string): Promise<StaffParcel | null> {
  const [parcel] = await readParcels([shipmentId]);
  const row = await sql.one<ParcelOrder>`
    SELECT o.id AS order_id, o.number, o.name, o.deliver_from_on, o.deliver_by_on, s.customs, o.shipping_address FROM shipment s JOIN orders o ON o.id = s.order_id WHERE s.id = ${shipmentId}`;
  if (!parcel || !row) return null;
  const { orderId, deliverFromOn, deliverByOn, shippingAddress, ...about } = row;
  const { window } = await findPromised({ id: orderId, shippingAddress, deliverFromOn, deliverByOn });
  const inWords = await wordsIn(
    staff.locale,
    parcel.lines.map(({ lineId }) => lineId),
  );
  const lines = parcel.lines.map(inWords);
  const customs = about.customs ?? (parcel.hasLabel ? null : await declarationFor(shipmentId, shippingAddress));
  return { ...parcel, ...about, deliverByOn: window.to, lines, customs };
}

/** The label as the carrier sent it, for printing it once more. */
export const findLabel = (_staff: Staff, shipmentId: string): Promise<{ bytes: Buffer; trackingCode: string } | null> => sql.one`
  SELECT f.bytes, s.tracking_code FROM shipment s JOIN stored_file f ON f.id = s.label_file_id WHERE s.id = ${shipmentId}`;
