import { newId, newShortNumber } from "../../kernel/ids.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { note } from "./notes.ts";

type Arrived = {
  readonly lineId: string;
  readonly variantId: string;
  readonly gtin: string | null;
  readonly units: number;
};

type OwnersOrder = {
  readonly id: string;
  readonly customerId: string | null;
  readonly email: string;
  readonly contractAt: Date;
  readonly country: string;
};

const orderUnderLock = (tx: Tx, orderId: string): Promise<OwnersOrder | null> => tx.one<OwnersOrder>`
  SELECT id, customer_id, email::text AS email, coalesce(paid_at, placed_at) AS contract_at, shipping_address->>'country' AS country
  FROM orders WHERE id = ${orderId} FOR NO KEY UPDATE`;

/** How many of each line's things have arrived so far, over all parcels of the order. A spare part becomes part of another thing, none of its own. */
const arrivedOf = (tx: Tx, orderId: string): Promise<Arrived[]> => tx.many<Arrived>`
  SELECT l.id AS line_id, l.variant_id, v.gtin, sum(sl.quantity)::int AS units
  FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id JOIN line_item l ON l.id = sl.line_id JOIN variant v ON v.id = l.variant_id
    JOIN product p ON p.id = v.product_id
  WHERE s.order_id = ${orderId} AND s.delivered_at IS NOT NULL AND l.kind = 'goods' AND p.part_of IS NULL GROUP BY l.id, v.gtin`;

/**
 * What a parcel brought becomes things of their own, each once: however often we are told, in whatever order parcels arrive,
 * and whether or not somebody scanned the box before the carrier said so.
 */
export const bearUnits = (orderId: string): Promise<number> =>
  transaction(async (tx) => {
    const order = await orderUnderLock(tx, orderId);
    if (!order) return 0;
    const deliveredAt = await firstArrival(tx, orderId);
    let born = 0;
    for (const line of deliveredAt ? await arrivedOf(tx, orderId) : [])
      for (let index = 0; index < line.units; index++) if (await arrive(tx, order, { line, index, at: deliveredAt as Date })) born++;
    return born;
  });

const firstArrival = async (tx: Tx, orderId: string): Promise<Date | null> =>
  (await tx.one<{ at: Date | null }>`SELECT max(delivered_at) AS at FROM shipment WHERE order_id = ${orderId}`)?.at ?? null;

type Place = { readonly line: Arrived; readonly index: number; readonly at: Date };

/** One thing of a line has arrived: it is made, or the one that was scanned early is now delivered. True when something changed. */
async function arrive(tx: Tx, order: OwnersOrder, { line, index, at }: Place): Promise<boolean> {
  const known = await tx.one<{ id: string; deliveredAt: Date | null }>`
    SELECT id, delivered_at FROM owned_unit WHERE line_id = ${line.lineId} AND unit_index = ${index}::int`;
  if (known?.deliveredAt) return false;
  const unitId = known?.id ?? (await bear(tx, order, { line, index, at }));
  await tx.exec`UPDATE owned_unit SET delivered_at = ${at}, version = version + 1 WHERE id = ${unitId}`;
  await note(tx, unitId, { type: "delivered", sight: "public", by: "system", at });
  await record(tx, {
    name: "unit.delivered",
    subject: unitId,
    orderId: order.id,
    customerId: order.customerId,
    stage: "utilisation",
    by: "system",
    at,
    visibility: "staff",
  });
  return true;
}

/** A new thing and its first owner: whoever ordered it. */
export async function bear(tx: Tx, order: OwnersOrder, { line, index, at }: Place): Promise<string> {
  const id = newId("unit");
  const label = await labelOf(tx, { lineId: line.lineId, index, at });
  await tx.exec`
    INSERT INTO owned_unit (id, public_code, line_id, unit_index, variant_id, gtin, contract_at, country, box_revision)
    SELECT ${id}, ${label}, ${line.lineId}, ${index}::int, v.id, ${line.gtin}, ${order.contractAt}, ${order.country}, v.box_revision
    FROM variant v WHERE v.id = ${line.variantId}`;
  await tx.exec`
    INSERT INTO ownership (id, unit_id, customer_id, email, order_id, from_at)
    VALUES (${newId("ownership")}, ${id}, ${order.customerId}, ${order.email}, ${order.id}, ${at})`;
  await note(tx, id, { type: "sold", sight: "public", by: "system", at: order.contractAt });
  return id;
}

/** The code of one thing of a line: printed once, the same for ever. */
async function labelOf(tx: Tx, { lineId, index, at }: { lineId: string; index: number; at: Date }): Promise<string> {
  await tx.exec`
    INSERT INTO unit_label (code, line_id, unit_index, printed_at) VALUES (${newShortNumber()}, ${lineId}, ${index}::int, ${at})
    ON CONFLICT (line_id, unit_index) DO NOTHING`;
  return (await tx.one<{ code: string }>`SELECT code FROM unit_label WHERE line_id = ${lineId} AND unit_index = ${index}::int`)?.code ?? "";
}

export type Label = {
  readonly lineId: string;
  readonly unitIndex: number;
  readonly code: string;
  readonly gtin: string | null;
  /** Known once somebody has told it. */
  readonly serial: string | null;
};

/** `before`: how many of the line went into work that was begun earlier. */
type ToLabel = { lineId: string; quantity: number; before: number; gtin: string | null };

/** The codes of everything that is packed together, made when they are first printed. Spare parts bear none: they become part of another thing. */
export const printLabels = (fulfillmentId: string, at: Date): Promise<readonly Label[]> =>
  transaction(async (tx) => {
    const lines = await tx.many<ToLabel>`
      SELECT fl.line_id, fl.quantity, v.gtin, (
          SELECT coalesce(sum(e.quantity), 0)::int FROM fulfillment_line e JOIN fulfillment w ON w.id = e.fulfillment_id AND w.state <> 'cancelled'
          WHERE e.line_id = fl.line_id AND (w.created_at, w.id) < (f.created_at, f.id)) AS before
      FROM fulfillment_line fl JOIN fulfillment f ON f.id = fl.fulfillment_id JOIN line_item l ON l.id = fl.line_id
        JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id AND p.part_of IS NULL
      WHERE fl.fulfillment_id = ${fulfillmentId} AND l.kind = 'goods' ORDER BY l.position`;
    const labels: Label[] = [];
    for (const { lineId, quantity, before, gtin } of lines)
      for (let index = before; index < before + quantity; index++) {
        const code = await labelOf(tx, { lineId, index, at });
        const known = await tx.one<{ serial: string | null }>`SELECT serial FROM owned_unit WHERE public_code = ${code}`;
        labels.push({ lineId, unitIndex: index, code, gtin, serial: known?.serial ?? null });
      }
    return labels;
  });
