import type { Tx } from "../../platform/db/pool.ts";

/** Sent besides a thing rather than in its place: a part that was missing, what it cannot do without. */
const BESIDES = ["missing_part", "said_ready"];

type Units = { readonly lineId: string; readonly quantity: number };

/**
 * Whether some of these units were made right before, sent again in their place or paid back, so that not so many are left:
 * a late parcel and a case about it offer the same ways out, and only one of them is taken. Under the order's lock.
 */
export async function isMadeRight(tx: Tx, orderId: string, units: readonly Units[]): Promise<boolean> {
  const left = await tx.many<Units>`
    SELECT l.id AS line_id, l.quantity
      - coalesce((
        SELECT sum(again.quantity) FROM line_item again WHERE again.replaces_line_id = l.id AND again.cancelled_at IS NULL AND EXISTS (
          SELECT 1 FROM order_change c WHERE c.order_id = l.order_id AND c.kind = 'replacement' AND c.reason <> ALL(${BESIDES}::text[])
            AND c.after->'lines' @> jsonb_build_array(jsonb_build_object('lineId', again.id)))), 0)::int
      - coalesce((
        SELECT sum((part->>'quantity')::int) FROM refund r, jsonb_array_elements(r.details->'lines') part
        WHERE r.order_id = l.order_id AND r.state NOT IN ('failed', 'canceled') AND part->>'lineId' = l.id), 0)::int AS quantity
    FROM line_item l WHERE l.order_id = ${orderId}`;
  return units.some(({ lineId, quantity }) => quantity > (left.find((line) => line.lineId === lineId)?.quantity ?? 0));
}

/** Whether something of the order was sent in the place of what did not come since then. Under the order's lock. */
export const wasSentAgainSince = async (tx: Tx, orderId: string, since: Date): Promise<boolean> =>
  (await tx.one`
    SELECT 1 AS one FROM order_change
    WHERE order_id = ${orderId} AND kind = 'replacement' AND reason <> ALL(${BESIDES}::text[]) AND at > ${since} LIMIT 1`) !== null;
