import type { RefundDetails } from "../../payments/model.ts";
import type { Sql } from "../../platform/db/pool.ts";
import type { LineRow, OrderRow } from "../model.ts";
import type { RefundBill } from "../rules/refund-parts.ts";

/** The bill with what live refunds have paid back of it. The payment's lock keeps others from adding to them. */
export async function refundBill(on: Sql, order: OrderRow, lines: readonly LineRow[]): Promise<RefundBill> {
  const earlier = await on.many<{ details: RefundDetails }>`
    SELECT details FROM refund WHERE order_id = ${order.id} AND state NOT IN ('failed', 'canceled') ORDER BY requested_at`;
  return { order, lines, earlier: earlier.map(({ details }) => details) };
}
