import type { LocalDate } from "../kernel/days.ts";
import { sql } from "../platform/db/pool.ts";
import type { Availability } from "./model.ts";

/** What can be bought of each now, and the day on which more is expected; a variant never stocked counts as none. */
export async function availability(variantIds: readonly string[]): Promise<Map<string, Availability>> {
  if (variantIds.length === 0) return new Map();
  const rows = await sql.many<{ id: string; available: number; nextOn: LocalDate | null }>`
    SELECT wanted.id, coalesce(l.on_hand - l.reserved, 0) AS available,
      (SELECT min(i.expected_on) FROM incoming_stock i
        WHERE i.variant_id = wanted.id AND i.received_at IS NULL AND i.expected_on >= (shop_now() AT TIME ZONE 'UTC')::date) AS next_on
    FROM unnest(${variantIds}::text[]) AS wanted (id) LEFT JOIN inventory_level l ON l.variant_id = wanted.id`;
  return new Map(rows.map(({ id, available, nextOn }) => [id, { available, nextOn }]));
}
