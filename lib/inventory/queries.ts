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

export type ShelfLevel = {
  readonly variantId: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly shelf: string | null;
  readonly incoming: readonly { readonly id: string; readonly quantity: number; readonly on: LocalDate; readonly note: string | null }[];
};

/** How each variant of a product stands on the shelf; one never stocked counts as none. */
export const listLevels = (productId: string): Promise<ShelfLevel[]> => sql.many<ShelfLevel>`
  SELECT v.id AS variant_id, coalesce(l.on_hand, 0) AS on_hand, coalesce(l.reserved, 0) AS reserved, l.shelf,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'quantity', i.quantity, 'on', i.expected_on, 'note', i.note) ORDER BY i.expected_on), '[]')
      FROM incoming_stock i WHERE i.variant_id = v.id AND i.received_at IS NULL) AS incoming
  FROM variant v LEFT JOIN inventory_level l ON l.variant_id = v.id WHERE v.product_id = ${productId} ORDER BY v.archived_at IS NOT NULL, abs(v.position)`;

export type MovementLine = {
  readonly id: string;
  readonly sku: string;
  readonly quantity: number;
  readonly reason: string;
  readonly ref: string;
  readonly at: Date;
  readonly by: string;
};

export const MOVEMENTS_SHOWN = 100;

/** Why a product's stock is what it is, the newest first. */
export const listMovements = (productId: string): Promise<MovementLine[]> => sql.many<MovementLine>`
  SELECT m.id, v.sku, m.quantity, m.reason, m.ref, m.at, coalesce(s.name, m.actor) AS by
  FROM stock_movement m JOIN variant v ON v.id = m.variant_id LEFT JOIN staff s ON m.actor = 'staff:' || s.id
  WHERE v.product_id = ${productId} ORDER BY m.at DESC, m.id LIMIT ${MOVEMENTS_SHOWN}`;
