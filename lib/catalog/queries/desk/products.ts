import "server-only";
import type { Staff } from "../../../kernel/actor.ts";
import { type Localized, languageOf } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import type { ProductStatus } from "../../model.ts";

export const PRODUCT_VIEWS = ["all", "active", "draft", "archived", "changed"] as const;
export type ProductView = (typeof PRODUCT_VIEWS)[number];
export const PRODUCTS_PER_PAGE = 50;

export type ProductLine = {
  readonly id: string;
  readonly handle: string;
  readonly brand: string;
  readonly name: Localized;
  readonly typeName: Localized;
  readonly status: ProductStatus;
  readonly picture: string | null;
  readonly tile: string;
  readonly variants: number;
  readonly collections: readonly Localized[];
  /** What is written and not shown yet. */
  readonly draft: "draft" | "scheduled" | null;
  readonly publishAt: Date | null;
  readonly updatedAt: Date;
};

type Filter = { readonly view: ProductView; readonly q?: string | undefined; readonly page: number };

const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[%_\\]/g, "\\$&")}%` : null);

/** Every product whatever its state, those touched last first, then by name as this person reads it. The guard has checked `catalog.read`. */
export async function listStaffProducts(staff: Staff, { view, q, page }: Filter): Promise<{ lines: ProductLine[]; count: number }> {
  const wanted = containing(q?.trim());
  const lines = await sql.many<ProductLine & { count: number }>`
    SELECT p.id, p.handle, p.brand, coalesce(r.data->'content'->'name', p.name) AS name, t.name AS type_name, p.status::text AS status, p.tile,
      (SELECT m.src FROM media m WHERE m.product_id = p.id ORDER BY m.position LIMIT 1) AS picture,
      (SELECT count(*)::int FROM variant v WHERE v.product_id = p.id AND v.archived_at IS NULL) AS variants,
      (SELECT coalesce(jsonb_agg(c.name ORDER BY c.position), '[]') FROM collection c JOIN collection_product cp ON cp.collection_id = c.id WHERE cp.product_id = p.id) AS collections,
      r.state::text AS draft, r.publish_at, greatest(p.updated_at, r.updated_at) AS updated_at, count(*) OVER () AS count
    FROM product p JOIN product_type t ON t.key = p.type_key
      LEFT JOIN product_revision r ON r.product_id = p.id AND r.state IN ('draft', 'scheduled')
    WHERE p.part_of IS NULL AND (CASE ${view} WHEN 'all' THEN true WHEN 'changed' THEN r.id IS NOT NULL ELSE p.status::text = ${view} END)
      AND (${wanted}::text IS NULL OR p.handle ILIKE ${wanted} OR p.brand ILIKE ${wanted} OR p.name->>'en' ILIKE ${wanted} OR p.name->>'de' ILIKE ${wanted}
        OR t.name->>'en' ILIKE ${wanted} OR t.name->>'de' ILIKE ${wanted}
        OR EXISTS (SELECT 1 FROM variant v LEFT JOIN product parts ON parts.id = v.product_id WHERE p.id IN (v.product_id, parts.part_of) AND (v.sku ILIKE ${wanted} OR v.gtin ILIKE ${wanted})))
    ORDER BY greatest(p.updated_at, r.updated_at) DESC, (p.name->>${languageOf(staff.locale)}) COLLATE "und-x-icu", p.id LIMIT ${PRODUCTS_PER_PAGE} OFFSET ${(page - 1) * PRODUCTS_PER_PAGE}`;
  return { lines, count: lines[0]?.count ?? 0 };
}
