import "server-only";
import type { Customer } from "../../kernel/actor.ts";
import { sql } from "../../platform/db/pool.ts";

/** Where an order's parcels have come to, as far as it is news beside the order's own state. */
export type Arrival = { readonly key: "delivered" | "part_delivered" | "waits"; readonly at: Date | null };

/** By order, for those of which something has arrived or waits to be collected. The ids come from the reader's own list. */
export async function listArrivals(orderIds: readonly string[]): Promise<ReadonlyMap<string, Arrival>> {
  if (orderIds.length === 0) return new Map();
  const rows = await sql.many<{ orderId: string; parcels: number; delivered: number; waits: number; at: Date | null; left: number }>`
    SELECT s.order_id, count(*) AS parcels, count(s.delivered_at) AS delivered, count(*) FILTER (WHERE s.state = 'available_for_pickup') AS waits, max(s.delivered_at) AS at,
      (SELECT count(*) FROM line_item l WHERE l.order_id = s.order_id AND l.kind = 'goods' AND l.cancelled_at IS NULL AND l.packed_at IS NULL) AS left
    FROM shipment s WHERE s.order_id = ANY(${orderIds}::text[]) AND s.voided_at IS NULL GROUP BY s.order_id`;
  return new Map(
    rows.flatMap(({ orderId, parcels, delivered, waits, at, left }): [string, Arrival][] => {
      if (waits > 0) return [[orderId, { key: "waits", at: null }]];
      if (delivered === 0) return [];
      return [[orderId, { key: delivered === parcels && left === 0 ? "delivered" : "part_delivered", at }]];
    }),
  );
}

/** Something that waits for the customer: a delay to decide about, an offer of ours, a parcel to collect. */
export type Todo = {
  readonly kind: "late" | "offer" | "collect";
  readonly number: string;
  readonly caseNumber: string | null;
  readonly until: Date | null;
};

const MOST_SHOWN = 10;

/** What needs doing in an account, the oldest first. What is kept until midnight is kept through the day before it. */
export const listTodos = ({ id }: Customer): Promise<Todo[]> => sql.many<Todo>`
  SELECT kind, number, case_number, until FROM (
    SELECT 'late' AS kind, o.number, NULL AS case_number, NULL::timestamptz AS until, n.created_at AS at
      FROM late_notice n JOIN orders o ON o.id = n.order_id WHERE o.customer_id = ${id} AND n.state = 'open' AND still_asks(n.id) AND o.state IN ('paid', 'fulfilled')
    UNION ALL SELECT 'offer', o.number, c.number, NULL, c.updated_at
      FROM recovery_case c JOIN orders o ON o.id = c.order_id WHERE o.customer_id = ${id} AND c.state = 'remedy_offered' AND NOT is_settled_otherwise(c.id)
    UNION ALL SELECT 'collect', o.number, NULL, s.pickup_expires_at - interval '1 second', s.created_at
      FROM shipment s JOIN orders o ON o.id = s.order_id WHERE o.customer_id = ${id} AND s.state = 'available_for_pickup' AND s.voided_at IS NULL
  ) todo ORDER BY at LIMIT ${MOST_SHOWN}`;
