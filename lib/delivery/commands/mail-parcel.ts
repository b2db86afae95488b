import type { ParcelMailProps, ParcelTopic } from "../../../emails/delivery/parts/parcel.tsx";
import { addressLines, mailAboutOrder } from "../../orders/commands/mails.ts";
import { readOrder } from "../../orders/commands/rows.ts";
import type { OrderRow } from "../../orders/model.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { paths } from "../../platform/paths.ts";
import { ENDED, type Proof, type Reason, type ShipmentState } from "../model.ts";
import { findPromised } from "../queries/promised.ts";

type Parcel = {
  readonly id: string;
  readonly orderId: string;
  readonly carrier: string;
  readonly trackingCode: string;
  readonly trackingUrl: string | null;
  readonly via: string | null;
  readonly waitsAt: string | null;
  readonly state: ShipmentState;
  readonly reason: Reason | null;
  readonly proof: Proof | null;
};
type Scan = { readonly raw: unknown; readonly place: string | null; readonly occurredAt: Date };

/**
 * Writes to the customer about one parcel, once an event. By the time the job runs the parcel may be further: old news is
 * not sent, since the newer brings its own mail.
 */
export const mailParcel = (shipmentId: string, { state, eventId }: { state: ParcelTopic; eventId: string }): Promise<void> =>
  transaction(async (tx) => {
    const parcel = await tx.one<Parcel>`
      SELECT id, order_id, carrier, tracking_code, tracking_url, via, waits_at, state::text AS state, reason, proof
      FROM shipment WHERE id = ${shipmentId} AND tracking_code IS NOT NULL AND voided_at IS NULL`;
    if (!parcel || isOld(state, parcel.state)) return;
    const order = await readOrder(tx, parcel.orderId);
    if (!order) return;
    await mailAboutOrder(tx, order, {
      template: `delivery/shipment-${state.replaceAll("_", "-")}`,
      dedupeKey: `shipment-${state}:${eventId}`,
      payload: await propsOf(tx, order, { parcel, told: state }),
    });
  });

function isOld(told: ParcelTopic, now: ShipmentState): boolean {
  if (told === "pickup_ends") return now !== "available_for_pickup";
  return told === "handed_over" ? ENDED.includes(now) : told !== now;
}

/** Of a parcel that has left: when and where it did, whatever befell it since. Of all else: its last scan. */
async function propsOf(tx: Tx, order: OrderRow, { parcel, told }: { parcel: Parcel; told: ParcelTopic }): Promise<ParcelMailProps> {
  const isStart = told === "handed_over";
  const lines = await tx.many<{ title: string; options: string; picture: string | null; quantity: number }>`
    SELECT l.title, l.options, l.picture, sl.quantity FROM shipment_line sl JOIN line_item l ON l.id = sl.line_id
    WHERE sl.shipment_id = ${parcel.id} ORDER BY l.position`;
  const others = await tx.one<{ count: number }>`
    SELECT count(*) AS count FROM shipment WHERE order_id = ${parcel.orderId} AND id <> ${parcel.id} AND voided_at IS NULL`;
  const open = await tx.one`SELECT 1 AS one FROM fulfillment WHERE order_id = ${parcel.orderId} AND state = 'to_pack' LIMIT 1`;
  const scanned = await tx.one<Scan>`
    SELECT raw, place, occurred_at FROM tracking_event WHERE shipment_id = ${parcel.id} AND mapped <> 'unknown'
    ORDER BY CASE WHEN ${isStart}::boolean THEN occurred_at END, occurred_at DESC LIMIT 1`;
  const promised = await findPromised(order, tx);
  const scan = scanned && findCarrier(parcel.carrier).mapScan(scanned.raw);
  return {
    number: order.number,
    carrier: parcel.carrier,
    via: parcel.via,
    waitsAt: isStart ? null : parcel.waitsAt,
    trackingCode: parcel.trackingCode,
    trackingUrl: parcel.trackingUrl,
    at: scan?.localTime ?? scanned?.occurredAt.toISOString().slice(0, 16) ?? "",
    place: scanned?.place ?? null,
    reason: isStart ? null : parcel.reason,
    proof: parcel.proof?.kind ?? null,
    pickupUntil: scan?.pickupUntilOn ?? null,
    ...promised.window,
    lines: lines.map((line) => ({ ...line, total: "" })),
    others: others?.count ?? 0,
    more: open !== null,
    address: addressLines(order.shippingAddress, order.locale),
    contactPath: paths(order.locale).contact({ order: order.number }),
  };
}
