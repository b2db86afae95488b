import { sql } from "../../platform/db/pool.ts";
import { variantsFor } from "../queries/answering.ts";
import { countSupply } from "./refills.ts";

type Line = { readonly id: string; readonly variantId: string; readonly units: number };
type Waiting = { readonly id: string; readonly needId: string; readonly wanted: number; readonly country: string };

/** What of an order has arrived and fills something up at home, counted once a line: for the thing that runs out first. */
export async function countSupplies(orderId: string, now: Date): Promise<void> {
  const lines = await sql.many<Line>`
    SELECT l.id, l.variant_id, sum(sl.quantity)::int AS units FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id JOIN line_item l ON l.id = sl.line_id
    WHERE s.order_id = ${orderId} AND s.delivered_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM refill_answer a WHERE a.line_id = l.id) GROUP BY l.id`;
  if (lines.length === 0) return;
  const waiting = await sql.many<Waiting>`
    SELECT r.id, r.need_id, n.quantity AS wanted, u.country FROM orders o JOIN ownership w ON w.to_at IS NULL
        AND (w.order_id = o.id OR w.customer_id = o.customer_id OR w.order_id IN (SELECT x.id FROM orders x WHERE x.customer_id = o.customer_id))
      JOIN refill r ON r.ownership_id = w.id AND r.stopped_at IS NULL JOIN owned_unit u ON u.id = w.unit_id AND u.state = 'in_use' JOIN need n ON n.id = r.need_id
    WHERE o.id = ${orderId} ORDER BY r.empty_at NULLS FIRST, r.id LIMIT 200`;
  const open = new Map(lines.map((line) => [line.variantId, line]));
  for (const { id, needId, wanted, country } of waiting) {
    if (open.size === 0) return;
    const able = (await variantsFor(needId, country)).find(({ variantId }) => open.has(variantId));
    const line = able && open.get(able.variantId);
    if (!able || !line) continue;
    open.delete(able.variantId);
    await countSupply({ refillId: id, lineId: line.id, intervals: (line.units * able.gives) / wanted }, now);
  }
}
