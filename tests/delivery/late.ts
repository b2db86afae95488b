import { judgeDeliveries } from "../../lib/delivery/commands/judge.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { openWork } from "../../lib/delivery/commands/open.ts";
import type { Remedy } from "../../lib/delivery/rules/remedies.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { type openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

type Till = Awaited<ReturnType<typeof openTill>>;
type Things = Parameters<typeof soldOrder>[1];

/** An order that is paid for and waits to be packed. */
export async function toPack(till: Till, things?: Things) {
  const sold = await soldOrder(till, things ?? [await stockThing({ units: 5 })]);
  await sql.exec`UPDATE orders SET delivery_option = 'standard' WHERE id = ${sold.orderId}`;
  await openWork(sold.orderId);
  const work = await sql.one<{ id: string }>`SELECT id FROM fulfillment WHERE order_id = ${sold.orderId}`;
  return { ...sold, fulfillmentId: work?.id ?? "", variantId: sold.lines[0]?.variantId ?? "" };
}

/** An order all of whose things are in one parcel that was scanned once. */
export async function onTheRoad(till: Till, things?: Things) {
  const sold = await toPack(till, things);
  const { orderId, fulfillmentId } = sold;
  const now = await shopNow();
  const shipmentId = `shp_${orderId.slice(4)}`;
  const told = { trackingCode: shipmentId, scan: { id: shipmentId, code: "PU", occurredAt: now.toISOString() } };
  await sql.exec`UPDATE line_item SET packed_at = ${now} WHERE order_id = ${orderId}`;
  await sql.exec`UPDATE fulfillment SET state = 'handed_over' WHERE id = ${fulfillmentId}`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, state, weight_grams, created_at, last_physical_scan_at)
    VALUES (${shipmentId}, ${orderId}, ${fulfillmentId}, 'demo', 'standard', ${shipmentId}, 'in_transit', 1000, ${now}, ${now})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) SELECT ${shipmentId}, id, quantity FROM line_item WHERE order_id = ${orderId}`;
  await sql.exec`
    INSERT INTO tracking_event (id, shipment_id, provider_event_id, raw, mapped, mapping_version, occurred_at) VALUES (${shipmentId}, ${shipmentId}, ${shipmentId}, ${JSON.stringify(told)}::jsonb, 'picked_up', 1, ${now})`;
  await sql.exec`UPDATE orders SET state = 'fulfilled', fulfilled_at = ${now} WHERE id = ${orderId}`;
  return { ...sold, shipmentId };
}

export const promisesOf = (orderId: string) =>
  sql.many<{
    state: string;
  }>`SELECT state::text AS state FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by' ORDER BY due_at`;

export const noticeOf = (orderId: string) =>
  sql.one<{ reason: string; remedies: Remedy[]; state: string; beforeDueAt: boolean; expectedOn: string }>`
    SELECT reason, remedies, state::text AS state, before_due_at, expected_on FROM late_notice WHERE order_id = ${orderId} ORDER BY created_at DESC LIMIT 1`;

export const mailsAbout = async (orderId: string, template: string): Promise<number> =>
  (await sql.many`SELECT 1 FROM message_intent WHERE order_id = ${orderId} AND template = ${template}`).length;

/** Moves to the evening of the promised day, looks, and tells: twice at once, as two workers would. */
export async function evening(orderId: string): Promise<void> {
  const due = await sql.one<{
    dueAt: Date;
  }>`SELECT due_at FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by' AND state IN ('open', 'at_risk')`;
  await moveClock((due?.dueAt.getTime() ?? 0) - (await shopNow()).getTime() - 2 * 3_600_000);
  await judgeDeliveries();
  await Promise.all([giveLateNotice(orderId), giveLateNotice(orderId)]);
}

/** The rows by which one thing may stand in for another: what it costs, and the facts it is compared by. */
export async function likeness(variantIds: readonly string[], specs: Readonly<Record<string, unknown>>): Promise<void> {
  for (const id of variantIds) {
    await sql.exec`INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor) VALUES (${`pri_${id.slice(4)}`}, ${id}, 'eur', 'EUR', 8900, '2020-01-01', 'test')`;
    await sql.exec`UPDATE product SET specs = ${JSON.stringify(specs)}::jsonb WHERE id = (SELECT product_id FROM variant WHERE id = ${id})`;
  }
}
