import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import { type GuideRow, toGuideView } from "../copy.ts";
import type { GuideView } from "../model.ts";
import { resolveGuides, type Scope, type ThingAtHand } from "../rules/resolve.ts";

type ShownRow = GuideRow & Omit<Scope, "id">;

/** What is shown of a variant's product, guides for other variants and boxes among them. */
const listShown = (variantId: string): Promise<ShownRow[]> => sql.many<ShownRow>`
  SELECT g.id AS guide_id, g.purpose::text AS purpose, g.variant_id, g.box_from, g.box_to, r.id AS revision_id, r.number, r.published_at, r.data,
    p.id AS product_id, p.handle, p.name, p.box, p.parts, p.specs, t.specs AS definitions
  FROM variant v JOIN setup_guide g ON g.product_id = v.product_id JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published'
    JOIN product p ON p.id = g.product_id JOIN product_type t ON t.key = p.type_key
  WHERE v.id = ${variantId} ORDER BY g.purpose`;

/** The guides of one thing as it came in its box: one a purpose, in the order of a life. */
export async function guidesOfUnit(thing: ThingAtHand, locale: string): Promise<GuideView[]> {
  const rows = (await listShown(thing.variantId)).map((row) => ({ ...row, id: row.guideId }));
  const chosen = new Set(resolveGuides(rows, thing));
  return rows.filter((row) => chosen.has(row)).map((row) => toGuideView(row, locale));
}

/** The guides of a product that is sold, for its first variant as it is packed now: for pages that anybody may read. */
export const guidesOfProduct = cache(async (handle: string, locale: string): Promise<GuideView[]> => {
  const tags = [TAGS.catalog, TAGS.product(handle)];
  return unstable_cache(() => readGuidesOfProduct(handle, locale), ["guides.product", handle, locale], { tags, revalidate: 300 })();
});

async function readGuidesOfProduct(handle: string, locale: string): Promise<GuideView[]> {
  const thing = await sql.one<ThingAtHand>`
    SELECT v.id AS variant_id, v.box_revision FROM product p JOIN variant v ON v.product_id = p.id AND v.archived_at IS NULL
    WHERE p.handle = ${handle} AND p.status = 'active' ORDER BY v.position LIMIT 1`;
  return thing ? guidesOfUnit(thing, locale) : [];
}
