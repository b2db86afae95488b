import "server-only";
import type { Staff } from "../../../kernel/actor.ts";
import { type Localized, languageOf } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";

export const NEED_VIEWS = ["all", "untold", "review"] as const;
export type NeedView = (typeof NEED_VIEWS)[number];
export const NEEDS_PAGE = 50;

export type NeedyProduct = {
  readonly id: string;
  readonly handle: string;
  readonly brand: string;
  readonly name: Localized;
  readonly needs: number;
  readonly provisions: number;
  readonly fitments: number;
  readonly inReview: number;
};

const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[%_\\]/g, "\\$&")}%` : null);

/** Products with what is written of their needs; `untold`: those of which nothing is. The guard has checked `catalog.read`. */
export async function listNeedyProducts(
  { locale }: Staff,
  { view, q, page }: { readonly view: NeedView; readonly q?: string | undefined; readonly page: number },
): Promise<{ rows: NeedyProduct[]; count: number }> {
  const wanted = containing(q?.trim());
  const rows = await sql.many<NeedyProduct & { count: number }>`
    SELECT * , count(*) OVER () AS count FROM (
      SELECT p.id, p.handle, p.brand, p.name,
        (SELECT count(*)::int FROM need n WHERE n.product_id = p.id) AS needs,
        (SELECT count(*)::int FROM need n WHERE n.product_id = p.id AND n.review_state = 'in_review') AS in_review,
        (SELECT count(*)::int FROM provision s WHERE s.product_id = p.id) AS provisions,
        (SELECT count(*)::int FROM fitment f WHERE f.product_id = p.id) AS fitments
      FROM product p WHERE p.part_of IS NULL AND p.status <> 'archived'
        AND (${wanted}::text IS NULL OR p.handle ILIKE ${wanted} OR p.brand ILIKE ${wanted} OR p.name->>'en' ILIKE ${wanted} OR p.name->>'de' ILIKE ${wanted}
          OR EXISTS (SELECT 1 FROM variant v WHERE v.product_id = p.id AND v.sku ILIKE ${wanted}))) product
    WHERE CASE ${view} WHEN 'untold' THEN needs + provisions = 0 WHEN 'review' THEN in_review > 0 ELSE true END
    ORDER BY in_review DESC, (name->>${languageOf(locale)}) COLLATE "und-x-icu", id LIMIT ${NEEDS_PAGE} OFFSET ${(page - 1) * NEEDS_PAGE}`;
  return { rows, count: rows[0]?.count ?? 0 };
}
