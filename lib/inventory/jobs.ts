import { sql } from "../platform/db/pool.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { refreshPagesOf } from "./commands.ts";
import { isNearlyOut } from "./rules.ts";

/**
 * An order took units from the shelf or gave them back: pages that say how many are left, or that none is, are drawn anew.
 * A sale from a full shelf changes no page.
 */
export async function refreshShelves({ orderId }: Pick<RecordedEvent, "orderId">): Promise<void> {
  const touched = await sql.many<{ variantId: string; available: number; moved: number }>`
    SELECT l.variant_id, l.on_hand - l.reserved AS available, sum(r.quantity)::int AS moved
    FROM reservation r JOIN inventory_level l ON l.variant_id = r.variant_id WHERE r.order_id = ${orderId} GROUP BY l.variant_id`;
  const shown = touched.filter(isNearlyOut);
  if (shown.length === 0) return;
  await refreshPagesOf(shown.map(({ variantId }) => variantId));
}
