import "server-only";
import type { Box, Padding } from "../../catalog/model.ts";
import type { Staff } from "../../kernel/actor.ts";
import { type Localized, languageOf, pick } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import { TOO_FEW } from "../../promises/model.ts";
import { countedMonths } from "../rules/packing.ts";

export const WAYS_PAGE = 40;

/** How parcels with a product in them were packed, and how many arrived damaged. */
export type WayRecord = {
  readonly productId: string;
  readonly name: string;
  readonly box: Box;
  readonly padding: Padding;
  readonly parcels: number;
  readonly damaged: number;
};

type Row = Omit<WayRecord, "name"> & { readonly name: Localized; readonly total: number };
type Filter = { readonly page: number; readonly q?: string | undefined; readonly productId?: string | undefined; readonly now: Date };

/** Every way in which each product was packed in the last year, the worst first and those of which there are too few to say last: months that are over from their tally, the others as they stand. */
export async function listPackingWays(
  staff: Staff,
  { page, q, productId = "", now }: Filter,
): Promise<{ rows: WayRecord[]; total: number }> {
  const wanted = q?.trim() ? `%${q.trim().replace(/[%_\\]/g, "\\$&")}%` : null;
  const { first, open, openFrom } = countedMonths(now);
  const only = productId || null;
  const rows = await sql.many<Row>`
    WITH counted AS (
      SELECT product_id, box, padding, parcels, damaged FROM packing_tally WHERE month >= ${first} AND month < ${open} AND (${only}::text IS NULL OR product_id = ${only})
      UNION ALL SELECT product_id, box, padding, 1, damaged::int FROM packing_ways(${openFrom}, 'infinity', ${only})
    )
    SELECT c.product_id, p.name, c.box, c.padding, sum(c.parcels)::int AS parcels, sum(c.damaged)::int AS damaged, count(*) OVER () AS total
    FROM counted c JOIN product p ON p.id = c.product_id
    WHERE ${wanted}::text IS NULL OR p.handle ILIKE ${wanted} OR p.name->>'en' ILIKE ${wanted} OR p.name->>'de' ILIKE ${wanted}
    GROUP BY c.product_id, p.name, c.box, c.padding
    ORDER BY sum(c.parcels) >= ${TOO_FEW}::int DESC, sum(c.damaged)::float / sum(c.parcels) DESC, sum(c.parcels) DESC, (p.name->>${languageOf(staff.locale)}) COLLATE "und-x-icu", c.box, c.padding
    LIMIT ${WAYS_PAGE}::int OFFSET ${(page - 1) * WAYS_PAGE}::int`;
  return { rows: rows.map(({ total: _, name, ...row }) => ({ ...row, name: pick(name, staff.locale) })), total: rows[0]?.total ?? 0 };
}
