import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { parseShortNumber } from "../../kernel/ids.ts";
import { sql } from "../../platform/db/pool.ts";
import type { CurrencySum, ListedOrder, OrderFilter, OrderList, Units } from "../model.ts";
import { containing, progressOf } from "../rules/staff-lists.ts";

export const PAGE_SIZE = 30;

type Row = Omit<ListedOrder, "progress"> & Units & { readonly count: number; readonly sums: readonly CurrencySum[] };
type Cut = { readonly page: number; readonly size?: number; readonly now: Date };

/** Orders as staff look for them: most urgent first where something is to be packed, else the newest. The guard has checked `orders.read`. */
export async function listOrders(_staff: Staff, filter: OrderFilter, { page, size = PAGE_SIZE, now }: Cut): Promise<OrderList> {
  const { view, market = null, email = null, from = null, before = null } = filter;
  const wanted = containing(filter.q);
  const number = filter.q ? parseShortNumber(filter.q) : null;
  const rows = await sql.many<Row>`
    WITH found AS (
      SELECT o.id, o.currency, o.total, o.placed_at,
        (SELECT min(f.ship_by) FROM fulfillment f WHERE ${view} = 'to_pack' AND f.order_id = o.id AND f.state = 'to_pack') AS urgency
      FROM orders o
      WHERE CASE ${view}
          WHEN 'to_pack' THEN o.state = 'paid' AND NOT is_all_going_back(o.id, o.total) AND EXISTS (
            SELECT 1 FROM line_item l WHERE l.order_id = o.id AND l.kind = 'goods' AND l.cancelled_at IS NULL AND l.packed_at IS NULL)
          WHEN 'on_the_way' THEN o.state IN ('paid', 'fulfilled') AND (
            EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = o.id AND f.state = 'packed')
            OR EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = o.id AND s.voided_at IS NULL AND s.state NOT IN ('delivered', 'returned_to_sender', 'lost')))
          WHEN 'review' THEN o.state = 'review'
          WHEN 'unpaid' THEN o.state = 'pending_payment'
          WHEN 'ended' THEN o.state IN ('refunded', 'cancelled', 'expired')
          ELSE true END
        AND (${market}::text IS NULL OR o.market = ${market}) AND (${email}::text IS NULL OR o.email = ${email}::citext)
        AND (${from}::timestamptz IS NULL OR o.placed_at >= ${from}) AND (${before}::timestamptz IS NULL OR o.placed_at < ${before})
        AND (${wanted}::text IS NULL OR o.id IN (
          SELECT id FROM orders WHERE number = ${number}
          UNION SELECT id FROM orders WHERE (number || ' ' || name || ' ' || email::text) ILIKE ${wanted}
          UNION SELECT order_id FROM line_item WHERE sku ILIKE ${wanted}))
    ), sums AS (
      SELECT coalesce(json_agg(each), '[]') AS sums FROM (SELECT currency, count(*), sum(total) AS total FROM found GROUP BY currency ORDER BY currency) each
    ), shown AS (
      SELECT id, row_number() OVER (ORDER BY urgency NULLS LAST, placed_at DESC) AS place, count(*) OVER () AS count FROM found
      ORDER BY place LIMIT ${size} OFFSET ${(page - 1) * size}
    )
    SELECT o.number, o.state, o.name, o.email::text AS email, o.market, o.currency, o.total, o.placed_at, shown.count, sums.sums,
      (SELECT coalesce(sum(r.amount), 0) FROM refund r WHERE r.order_id = o.id AND r.state NOT IN ('failed', 'canceled')) AS refunded,
      coalesce(goods.wanted, 0) AS wanted, coalesce(goods.wanted, 0) AS units, coalesce(goods.packed, 0) AS packed, coalesce(goods.skus, '') AS skus,
      coalesce(sent.handed_over, 0) AS handed_over, coalesce(sent.to_collect, 0) AS to_collect, coalesce(sent.delivered, 0) AS delivered,
      work.ship_by, coalesce(work.ship_by < ${now}, false) AS late
    FROM shown JOIN orders o ON o.id = shown.id CROSS JOIN sums
    CROSS JOIN LATERAL (
      SELECT sum(l.quantity) AS wanted, sum(l.quantity) FILTER (WHERE l.packed_at IS NOT NULL) AS packed, string_agg(l.sku, ', ' ORDER BY l.position) AS skus
      FROM line_item l WHERE l.order_id = o.id AND l.kind = 'goods' AND l.cancelled_at IS NULL) goods
    CROSS JOIN LATERAL (
      SELECT sum(sl.quantity) FILTER (WHERE s.state <> 'label_created') AS handed_over,
        sum(sl.quantity) FILTER (WHERE s.state = 'available_for_pickup') AS to_collect, sum(sl.quantity) FILTER (WHERE s.delivered_at IS NOT NULL) AS delivered
      FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id WHERE s.order_id = o.id AND s.voided_at IS NULL) sent
    CROSS JOIN LATERAL (SELECT min(f.ship_by) AS ship_by FROM fulfillment f WHERE f.order_id = o.id AND f.state IN ('to_pack', 'packed')) work
    ORDER BY shown.place`;
  return { rows: rows.map(toListed), count: rows[0]?.count ?? 0, sums: rows[0]?.sums ?? [] };
}

/** What is held leaves by no day until somebody has decided. */
function toListed({ count: _count, sums: _sums, wanted, packed, handedOver, toCollect, delivered, ...row }: Row): ListedOrder {
  const progress = progressOf(row.state, { wanted, packed, handedOver, toCollect, delivered }, row);
  return { ...row, progress, ...(progress === "held" && { shipBy: null, late: false }) };
}

/** How many orders are in each view, for the tabs; not of the open-ended one. */
export async function countOrders(_staff: Staff): Promise<Record<"to_pack" | "review" | "unpaid", number>> {
  const row = await sql.one<{ toPack: number; review: number; unpaid: number }>`
    SELECT count(*) FILTER (WHERE state = 'paid' AND NOT is_all_going_back(o.id, o.total) AND EXISTS (
        SELECT 1 FROM line_item l WHERE l.order_id = o.id AND l.kind = 'goods' AND l.cancelled_at IS NULL AND l.packed_at IS NULL)) AS to_pack,
      count(*) FILTER (WHERE state = 'review') AS review, count(*) FILTER (WHERE state = 'pending_payment') AS unpaid
    FROM orders o WHERE state IN ('paid', 'review', 'pending_payment')`;
  return { to_pack: row?.toPack ?? 0, review: row?.review ?? 0, unpaid: row?.unpaid ?? 0 };
}
