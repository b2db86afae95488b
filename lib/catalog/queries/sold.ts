import "server-only";
import { unstable_cache } from "next/cache";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";

export type SoldProduct = { readonly handle: string; readonly markets: readonly string[]; readonly updatedAt: string };

/** Everything that is sold anywhere, by handle: what a sitemap lists. */
export const listSoldProducts = unstable_cache(
  () =>
    sql.many<SoldProduct>`SELECT handle, markets, updated_at FROM product WHERE status = 'active' AND part_of IS NULL AND cardinality(markets) > 0 ORDER BY handle`,
  ["catalog.sold"],
  { tags: [TAGS.catalog] },
);
