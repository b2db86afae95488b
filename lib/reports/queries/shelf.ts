import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { languageOf } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import { SHORT_BELOW, type ShelfRow, type ShelfView } from "../model.ts";

export const PAGE_SIZE = 50;

const containing = (q: string | undefined): string | null => (q ? `%${q.replace(/[%_\\]/g, "\\$&")}%` : null);

type Filter = { readonly view: ShelfView; readonly q?: string | undefined; readonly page: number; readonly now: Date };

/** Every variant with its prices in force, its stock and what is on its way to us. The guard has checked `catalog.read`. */
export async function listShelf(staff: Staff, { view, q, page, now }: Filter): Promise<{ rows: ShelfRow[]; count: number }> {
  const wanted = containing(q?.trim());
  const rows = await sql.many<ShelfRow & { count: number }>`
    WITH shelf AS (
      SELECT v.id, v.sku, v.position, v.options, v.title, coalesce(p.part_of, p.id) AS product_id, p.handle, p.name, p.status::text AS status,
        coalesce(l.on_hand, 0) AS on_hand, coalesce(l.reserved, 0) AS reserved,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('quantity', i.quantity, 'on', i.expected_on) ORDER BY i.expected_on), '[]')
          FROM incoming_stock i WHERE i.variant_id = v.id AND i.received_at IS NULL) AS incoming
      FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN inventory_level l ON l.variant_id = v.id
      WHERE v.archived_at IS NULL AND (${wanted}::text IS NULL OR v.sku ILIKE ${wanted} OR p.handle ILIKE ${wanted} OR p.brand ILIKE ${wanted}
        OR p.name->>'en' ILIKE ${wanted} OR p.name->>'de' ILIKE ${wanted} OR v.title->>'en' ILIKE ${wanted} OR v.title->>'de' ILIKE ${wanted})
    )
    SELECT s.sku, s.handle, s.name, s.options, s.title, s.status, s.on_hand, s.reserved, s.incoming, count(*) OVER () AS count,
      (SELECT m.src FROM media m WHERE m.product_id = s.product_id AND m.shot = 'front'
        ORDER BY m.colour IS NOT DISTINCT FROM s.options->>'colour' DESC, m.position LIMIT 1) AS picture,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('amount', f.amount, 'currency', f.currency) ORDER BY f.currency), '[]') FROM (
        SELECT DISTINCT ON (price_list) amount, currency FROM price WHERE variant_id = s.id AND valid_from <= ${now} ORDER BY price_list, valid_from DESC) f) AS prices
    FROM shelf s
    WHERE CASE ${view} WHEN 'short' THEN s.on_hand - s.reserved BETWEEN 1 AND ${SHORT_BELOW - 1} WHEN 'none' THEN s.on_hand - s.reserved <= 0
      WHEN 'incoming' THEN s.incoming <> '[]' ELSE true END
    ORDER BY (s.name->>${languageOf(staff.locale)}) COLLATE "und-x-icu", s.handle, s.position LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows: rows.map(({ count: _count, ...row }) => row), count: rows[0]?.count ?? 0 };
}
