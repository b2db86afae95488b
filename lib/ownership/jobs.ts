import { joinGuestOrders } from "../orders/commands/join-guest-orders.ts";
import { sql } from "../platform/db/pool.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { bearUnits } from "./commands/births.ts";
import { carryToOrder, joinHouseholds } from "./commands/household.ts";

/** Follows shipment.delivered. */
export async function bearUnitsOfParcel({ orderId }: RecordedEvent): Promise<void> {
  if (orderId) await bearUnits(orderId);
}

/** Follows order.placed. */
export async function carryHomeToOrder({ subject }: RecordedEvent): Promise<void> {
  await carryToOrder(subject);
}

/** Follows cart.claimed and customer.email_verified, whose orders may not have joined yet. */
export async function joinHomes({ customerId, subject, name, at }: RecordedEvent): Promise<void> {
  const verified = name.startsWith("customer.") ? subject : null;
  if (verified) await joinGuestOrders(verified);
  const whose = verified ?? customerId;
  if (whose) await joinHouseholds(whose, at);
}

const AT_ONCE = 200;

/** Orders that something was delivered of and whose things are not all there: those from before things had pages, and any that a job missed. */
export async function bearMissingUnits(): Promise<void> {
  const orders = await sql.many<{ orderId: string }>`
    SELECT DISTINCT s.order_id FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id JOIN line_item l ON l.id = sl.line_id AND l.kind = 'goods'
      JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id AND p.part_of IS NULL
    WHERE s.delivered_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM owned_unit u WHERE u.line_id = sl.line_id AND u.delivered_at IS NOT NULL) LIMIT ${AT_ONCE}::int`;
  for (const { orderId } of orders) await bearUnits(orderId);
}
