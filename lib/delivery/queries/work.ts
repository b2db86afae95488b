import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import type { LocalDate } from "../../kernel/days.ts";
import { languageOf } from "../../kernel/localized.ts";
import { wordsIn } from "../../orders/queries/words.ts";
import { sql } from "../../platform/db/pool.ts";
import { servicesOf } from "../commands/services.ts";
import type { LineOnBench, PackView } from "../model/staff.ts";
import { unshipped } from "../rules/parcels.ts";
import { findPromised } from "./promised.ts";
import { readParcels } from "./way.ts";

/**
 * The same for whoever packs it, in their language rather than the buyer's: the way it goes, and the things as the catalogue
 * calls them. What goes into the parcel (the slip) stays in the buyer's.
 */
export async function findBenchView(staff: Staff, fulfillmentId: string): Promise<PackView | null> {
  const view = await findPackView(staff, fulfillmentId);
  if (!view || languageOf(view.locale) === languageOf(staff.locale)) return view;
  const [inWords, option] = await Promise.all([
    wordsIn(
      staff.locale,
      view.lines.map(({ lineId }) => lineId),
    ),
    sql.one<{ name: string }>`
      SELECT d.name->>${languageOf(staff.locale)} AS name FROM orders o JOIN delivery_option d ON d.key = o.delivery_option WHERE o.id = ${view.orderId}`,
  ]);
  return {
    ...view,
    deliveryName: option?.name ?? view.deliveryName,
    counter: view.counter && { ...view.counter, name: option?.name ?? view.counter.name },
    lines: view.lines.map(inWords),
    left: view.left.map(inWords),
    parcels: view.parcels.map((parcel) => ({ ...parcel, lines: parcel.lines.map(inWords) })),
  };
}

type Row = Omit<PackView, "lines" | "left" | "parcels" | "services"> & { readonly deliverFromOn: LocalDate };

export async function findPackView(_staff: Staff, fulfillmentId: string): Promise<PackView | null> {
  const found = await sql.one<Row>`
    SELECT f.id, f.order_id, f.state::text AS state, f.ship_by, f.packed_at, f.missing_at, s.name AS packed_by, nullif(f.packed_as, '{}'::jsonb) AS packed_as, o.number, o.state::text AS order_state, o.name, o.phone,
      o.shipping_address AS address, o.delivery_wish AS wish, o.note, o.locale, o.delivery_name, d.service, o.deliver_from_on, o.deliver_by_on, o.delivery_basis->'counter' AS counter
    FROM fulfillment f JOIN orders o ON o.id = f.order_id JOIN delivery_option d ON d.key = o.delivery_option LEFT JOIN staff s ON s.id = f.packed_by
    WHERE f.id = ${fulfillmentId}`;
  if (!found) return null;
  const { deliverFromOn, ...work } = found;
  const [{ window }, lines, ids, services] = await Promise.all([
    findPromised({ id: work.orderId, shippingAddress: work.address, deliverFromOn, deliverByOn: work.deliverByOn }),
    sql.many<LineOnBench>`
      SELECT fl.line_id, l.sku, l.title, l.options, l.picture, fl.quantity, l.weight_grams, l.product_id, coalesce(p.packing, '{}'::jsonb) AS packing
      FROM fulfillment_line fl JOIN line_item l ON l.id = fl.line_id LEFT JOIN product p ON p.id = l.product_id
      WHERE fl.fulfillment_id = ${fulfillmentId} ORDER BY l.position`,
    sql.many<{ id: string }>`SELECT id FROM shipment WHERE fulfillment_id = ${fulfillmentId} AND voided_at IS NULL`,
    servicesOf(sql, work.orderId),
  ]);
  const parcels = await readParcels(ids.map(({ id }) => id));
  const left = unshipped(
    lines,
    parcels.flatMap((parcel) => parcel.lines),
  );
  return {
    ...work,
    deliverByOn: window.to,
    lines,
    parcels,
    services: services.map(({ service }) => service),
    left: lines.flatMap((line) => {
      const rest = left.find(({ lineId }) => lineId === line.lineId);
      return rest ? [{ ...line, quantity: rest.quantity }] : [];
    }),
  };
}
