import "server-only";
import { findPromised } from "../../delivery/queries/promised.ts";
import { findWay } from "../../delivery/queries/way.ts";
import type { Staff } from "../../kernel/actor.ts";
import { findStaffOrder } from "../../orders/queries/staff-order.ts";
import { sql } from "../../platform/db/pool.ts";
import { listReturnsOf } from "../../returns/queries.ts";
import type { OrderConversation, OrderFile } from "../model.ts";
import { moneyBackOf, progressOf, unitsOf } from "../rules/staff-lists.ts";
import { listOrderMoments } from "./timeline.ts";

/** An order with its goods' way, its money, its timeline and what was written about it. The guard has checked `orders.read`. */
export async function findOrderFile(staff: Staff, number: string): Promise<OrderFile | null> {
  const order = await findStaffOrder(staff, number);
  if (!order) return null;
  const [way, promised, moments, returns, conversations, names] = await Promise.all([
    findWay(order),
    findPromised(order),
    listOrderMoments(staff, order),
    listReturnsOf(order.id),
    sql.many<OrderConversation>`
      SELECT number, topic, state::text AS state, created_at FROM conversation WHERE order_id = ${order.id} ORDER BY created_at DESC LIMIT 20`,
    namesOf(order.refunds.flatMap(({ requestedBy, approvedBy }) => (approvedBy ? [requestedBy, approvedBy] : [requestedBy]))),
  ]);
  const units = unitsOf(order.lines, way.parcels);
  const progress = progressOf(order.state, units, moneyBackOf(order));
  return { order, way, promised: promised.window, units, progress, moments, returns, conversations, names };
}

/** Names of staff and customers by how rows name them ("staff:stf_…"); the shop's own acts have none. */
export async function namesOf(actors: readonly string[]): Promise<Record<string, string>> {
  const rows = await sql.many<{ actor: string; name: string }>`
    SELECT 'staff:' || id AS actor, name FROM staff WHERE 'staff:' || id = ANY(${actors}::text[])
    UNION ALL SELECT 'customer:' || id, name FROM customer WHERE 'customer:' || id = ANY(${actors}::text[])`;
  return Object.fromEntries(rows.map(({ actor, name }) => [actor, name]));
}
