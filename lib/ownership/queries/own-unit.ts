import "server-only";
import { findOrderViewer } from "../../orders/queries/viewer.ts";
import { sql } from "../../platform/db/pool.ts";

/** The ownership, if it is that of whoever is at this browser, now. */
export async function findOwnOwnership(ownershipId: string): Promise<{ id: string; publicCode: string } | null> {
  const viewer = await findOrderViewer();
  return sql.one<{ id: string; publicCode: string }>`
    SELECT w.id, u.public_code FROM ownership w JOIN owned_unit u ON u.id = w.unit_id
    WHERE w.id = ${ownershipId} AND w.to_at IS NULL
      AND (w.customer_id = ${viewer.customerId} OR (w.order_id IS NOT NULL AND sees_order(w.order_id, ${viewer.customerId}, ${viewer.accessHashes}::text[])))`;
}

/** Orders with this label that whoever is at this browser may act on: one at most. */
export async function findOrdersOfLabel(code: string): Promise<string[]> {
  const viewer = await findOrderViewer();
  const rows = await sql.many<{ orderId: string }>`
    SELECT l.order_id FROM unit_label u JOIN line_item l ON l.id = u.line_id
    WHERE u.code = ${code} AND sees_order(l.order_id, ${viewer.customerId}, ${viewer.accessHashes}::text[])`;
  return rows.map(({ orderId }) => orderId);
}
