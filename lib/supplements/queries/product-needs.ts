import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { marketOf, store } from "../../../store.config.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import { type LotView, readinessOf } from "./readiness.ts";

/** What these variants of a product take out of the box, in this market's country. */
export type ProductNeeds = Pick<LotView, "verdict" | "slots"> & { readonly variantIds: readonly string[] };

/** Out of the box and for nobody in particular: what is at home is told where a page is one person's. */
export const needsOfProduct = cache(
  unstable_cache(
    async (productId: string, locale: string): Promise<ProductNeeds[]> => {
      const variants = await sql.many<{
        id: string;
      }>`SELECT id FROM variant WHERE product_id = ${productId} AND archived_at IS NULL ORDER BY position`;
      const { country } = store.markets[marketOf(locale)];
      const groups = new Map<string, ProductNeeds>();
      for (const { id } of variants) {
        const { lots } = await readinessOf({ lots: [{ key: "one", variantId: id, quantity: 1 }], home: null, country, locale });
        for (const { verdict, slots } of lots) {
          const same = JSON.stringify(slots);
          groups.set(same, { verdict, slots, variantIds: [...(groups.get(same)?.variantIds ?? []), id] });
        }
      }
      return [...groups.values()];
    },
    ["supplements.needs"],
    { tags: [TAGS.catalog] },
  ),
);
