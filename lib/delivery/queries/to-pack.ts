import "server-only";
import { findVariants } from "../../catalog/queries/variants.ts";
import type { Staff } from "../../kernel/actor.ts";
import { languageOf } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import type { PickRow, ToPackRow } from "../model/staff.ts";

export const PAGE_SIZE = 30;

/** Orders to pack, the most urgent first. Orders under review wait (TRUST R7), and those of which all the money goes back. */
export async function listToPack(staff: Staff, { page }: { page: number }, now: Date): Promise<{ rows: ToPackRow[]; total: number }> {
  const rows = await sql.many<ToPackRow & { total: number }>`
    SELECT f.id, o.number, o.name, o.shipping_address->>'country' AS country, coalesce(d.name->>${languageOf(staff.locale)}, o.delivery_name) AS delivery_name, f.ship_by, f.ship_by < ${now} AS is_late,
      count(*)::int AS lines, sum(fl.quantity)::int AS units, o.note IS NOT NULL AS has_note, o.delivery_wish AS wish, count(*) OVER () AS total
    FROM fulfillment f JOIN orders o ON o.id = f.order_id JOIN fulfillment_line fl ON fl.fulfillment_id = f.id LEFT JOIN delivery_option d ON d.key = o.delivery_option
    WHERE f.state = 'to_pack' AND o.state = 'paid'
      AND NOT is_all_going_back(o.id, o.total) GROUP BY f.id, o.id, d.name
    ORDER BY f.ship_by, o.placed_at, f.id LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

export const countToPack = async (_staff: Staff, now: Date): Promise<{ toPack: number; late: number; packed: number }> =>
  (await sql.one<{ toPack: number; late: number; packed: number }>`
    SELECT count(*) FILTER (WHERE f.state = 'to_pack') AS to_pack, count(*) FILTER (WHERE f.state = 'to_pack' AND f.ship_by < ${now}) AS late,
      count(*) FILTER (WHERE f.state = 'packed') AS packed
    FROM fulfillment f JOIN orders o ON o.id = f.order_id WHERE f.state IN ('to_pack', 'packed') AND o.state = 'paid'
      AND (f.state = 'packed' OR NOT is_all_going_back(o.id, o.total))`) ?? {
    toPack: 0,
    late: 0,
    packed: 0,
  };

type PickFacts = Pick<PickRow, "variantId" | "shelf" | "sku" | "units"> & {
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly numbers: readonly string[];
  readonly each: readonly number[];
};

/** What to fetch from the shelves for all of them, a row a variant in the order of the shelves, with the orders it is for. */
export async function listPicks(staff: Staff): Promise<PickRow[]> {
  const rows = await sql.many<PickFacts>`
    SELECT l.variant_id, min(i.shelf) AS shelf, l.sku, sum(fl.quantity)::int AS units, min(l.title) AS title, min(l.options) AS options, min(l.picture) AS picture,
      array_agg(o.number ORDER BY f.ship_by, o.placed_at) AS numbers, array_agg(fl.quantity ORDER BY f.ship_by, o.placed_at) AS each
    FROM fulfillment f JOIN orders o ON o.id = f.order_id JOIN fulfillment_line fl ON fl.fulfillment_id = f.id JOIN line_item l ON l.id = fl.line_id
      LEFT JOIN inventory_level i ON i.variant_id = l.variant_id
    WHERE f.state = 'to_pack' AND o.state = 'paid'
      AND NOT is_all_going_back(o.id, o.total) GROUP BY l.variant_id, l.sku ORDER BY min(i.shelf) NULLS LAST, l.sku`;
  const variants = await findVariants(
    rows.map(({ variantId }) => variantId),
    staff.locale,
  );
  return rows.map(({ variantId, shelf, sku, units, title, options, picture, numbers, each }) => {
    const known = variants.get(variantId);
    const orders = numbers.map((number, index) => ({ number, units: each[index] ?? 0 }));
    return { variantId, shelf, sku, units, name: known?.name ?? title, title: known?.title ?? options, picture, orders };
  });
}
