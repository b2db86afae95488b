import { store } from "../../../store.config.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import type { Currency } from "../../kernel/money.ts";
import { type Sql, sql } from "../../platform/db/pool.ts";
import { listLegalRows } from "../../rights/queries.ts";
import { withdrawalRight } from "../../rights/rules.ts";
import type { ReturnableLine, ReturnableOrder } from "../model.ts";
import type { ReturnTerms } from "../rules.ts";

type OrderRow = {
  id: string;
  number: string;
  state: string;
  country: string;
  currency: Currency;
  shipping: number;
  placedAt: Date;
  shippingReturned: boolean;
  lastDeliveredAt: Date | null;
  underWay: number;
};

/** The order as the return rules need it; inside a transaction it is locked first, so that two returns cannot take the same unit. */
export async function loadReturnable(orderId: string, on: Sql = sql): Promise<ReturnableOrder | null> {
  if (on !== sql) await on.one`SELECT id FROM orders WHERE id = ${orderId} FOR NO KEY UPDATE`;
  const row = await on.one<OrderRow>`
    SELECT o.id, o.number, o.state::text AS state, o.shipping_address->>'country' AS country, o.currency, o.shipping, o.placed_at,
      EXISTS (SELECT 1 FROM "return" r WHERE r.order_id = o.id AND r.shipping_share > 0 AND r.decision IN ('acknowledged', 'approved')) AS shipping_returned,
      (SELECT max(s.delivered_at) FROM shipment s WHERE s.order_id = o.id AND s.voided_at IS NULL) AS last_delivered_at,
      (SELECT count(*) FROM line_item l WHERE l.order_id = o.id AND l.kind = 'goods' AND l.cancelled_at IS NULL AND l.quantity > coalesce(
        (SELECT sum(sl.quantity) FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id WHERE sl.line_id = l.id AND s.delivered_at IS NOT NULL AND s.voided_at IS NULL), 0)) AS under_way
    FROM orders o WHERE o.id = ${orderId}`;
  if (!row) return null;
  const lines = await on.many<ReturnableLine>`
    SELECT l.id, l.title, l.options, l.picture, l.quantity, l.total + CASE WHEN o.tax > 0 THEN l.tax_amount ELSE 0 END AS paid,
      CASE WHEN l.cancelled_at IS NOT NULL THEN l.quantity ELSE coalesce((SELECT sum(rl.quantity)::int FROM return_line rl JOIN "return" r ON r.id = rl.return_id
        WHERE rl.line_id = l.id AND r.decision IN ('submitted', 'acknowledged', 'needs_info', 'approved')), 0) END AS gone
    FROM line_item l JOIN orders o ON o.id = l.order_id WHERE l.order_id = ${orderId} AND l.kind = 'goods' ORDER BY l.position`;
  const { timeZone } = store.warehouse;
  const deliveredOn = row.lastDeliveredAt && row.underWay === 0 ? dayIn(row.lastDeliveredAt, timeZone) : null;
  return { ...row, lines, placedOn: dayIn(row.placedAt, timeZone), deliveredOn };
}

/** The law of the buyer's country on the day of the contract, and the shop's own promise beside it. */
export async function loadTerms({ country, on }: { country: string; on: LocalDate }): Promise<ReturnTerms> {
  return { right: withdrawalRight(await listLegalRows(), { country, on }), policyDays: store.policies.returnWindowDays };
}
