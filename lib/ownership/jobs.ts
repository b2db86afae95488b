import { sql } from "../platform/db/pool.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { bearUnits } from "./commands/births.ts";

/** Follows shipment.delivered. */
export async function bearUnitsOfParcel({ orderId }: RecordedEvent): Promise<void> {
  if (orderId) await bearUnits(orderId);
}

const AT_ONCE = 200;

/** Orders that something was delivered of and whose things are not all there: those from before things had pages, and any that a job missed. */
export async function bearMissingUnits(): Promise<void> {
  const orders = await sql.many<{ orderId: string }>`
    SELECT DISTINCT s.order_id FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id JOIN line_item l ON l.id = sl.line_id AND l.kind = 'goods'
    WHERE s.delivered_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM owned_unit u WHERE u.line_id = sl.line_id AND u.delivered_at IS NOT NULL) LIMIT ${AT_ONCE}::int`;
  for (const { orderId } of orders) await bearUnits(orderId);
}
