import "server-only";
import { unstable_cache } from "next/cache";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";

/** For how many things spare parts are promised, and for how many years at least and at most. */
export type PartsKept = { readonly things: number; readonly from: number; readonly to: number };

/** Null while nothing is promised. */
export const findPartsKept = unstable_cache(
  async (): Promise<PartsKept | null> => {
    const row = await sql.one<PartsKept>`
      SELECT count(*) AS things, coalesce(min((ownership->>'partsYears')::int), 0) AS from, coalesce(max((ownership->>'partsYears')::int), 0) AS to
      FROM product WHERE status = 'active' AND ownership ? 'partsYears'`;
    return row && row.things > 0 ? row : null;
  },
  ["catalog.parts-kept"],
  { tags: [TAGS.catalog] },
);
