import { type Id, newId } from "@/lib/kernel/ids.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import type { Market } from "@/store.config.ts";

export type GoodsOnSale = {
  readonly stock: number;
  readonly eur: number | null;
  readonly gbp: number | null;
  readonly usd: number | null;
  readonly maxPerOrder: number;
  readonly markets: readonly Market[];
  readonly weightGrams: number;
  readonly name: string;
};

const KETTLE: GoodsOnSale = {
  stock: 20,
  eur: 8_900,
  gbp: 7_900,
  usd: 9_500,
  maxPerOrder: 5,
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  weightGrams: 1_300,
  name: "Kettle",
};
const LONG_AGO = new Date("2026-01-01T00:00:00Z");

/** Puts one thing on sale, whole: product, variant, stock, prices. */
export async function sell(more: Partial<GoodsOnSale> = {}): Promise<{ productId: Id<"product">; variantId: Id<"variant"> }> {
  const goods = { ...KETTLE, ...more };
  const [productId, variantId] = [newId("product"), newId("variant")];
  const words = JSON.stringify({ en: goods.name, de: goods.name });
  await sql.exec`INSERT INTO product_type (key, name, specs) VALUES ('thing', ${words}::jsonb, '[]') ON CONFLICT DO NOTHING`;
  await sql.exec`INSERT INTO location (id, name, country) VALUES ('loc_main', 'Dublin', 'IE') ON CONFLICT DO NOTHING`;
  await sql.exec`
    INSERT INTO product (id, handle, brand, type_key, status, name, tagline, description, specs, box, not_in_box, markets, tile, created_at, updated_at)
    VALUES (${productId}, ${productId.replace("_", "-")}, 'Ketterly', 'thing', 'active', ${words}::jsonb, ${words}::jsonb, ${words}::jsonb, '{}', '[]', '[]',
      ${goods.markets}::text[], 'clay', ${LONG_AGO}, ${LONG_AGO})`;
  await sql.exec`
    INSERT INTO variant (id, product_id, sku, title, options, position, weight_grams, length_mm, width_mm, height_mm, max_per_order)
    VALUES (${variantId}, ${productId}, ${variantId.toUpperCase()}, '{"en":"","de":""}', '{}', 1, ${goods.weightGrams}, 300, 200, 200, ${goods.maxPerOrder})`;
  await sql.exec`INSERT INTO inventory_level (variant_id, location_id, on_hand, reserved) VALUES (${variantId}, 'loc_main', 0, 0)`;
  await setStock(variantId, goods.stock);
  for (const [list, amount] of [
    ["eur", goods.eur],
    ["gbp", goods.gbp],
    ["usd", goods.usd],
  ] as const) {
    if (amount !== null) await price(variantId, list, { amount });
  }
  return { productId, variantId };
}

/** Corrects the stock to exactly this, by a movement (I03). */
export async function setStock(variantId: string, onHand: number): Promise<void> {
  await sql.exec`
    WITH level AS (SELECT on_hand FROM inventory_level WHERE variant_id = ${variantId}), moved AS (
      INSERT INTO stock_movement (id, variant_id, quantity, reason, ref, at, actor)
      SELECT ${newId("movement")}, ${variantId}, ${onHand}::int - on_hand, 'correction', ${newId("movement")}, now(), 'system:test' FROM level WHERE on_hand <> ${onHand}::int)
    UPDATE inventory_level SET on_hand = ${onHand}::int WHERE variant_id = ${variantId}`;
}

/** A price from that moment on. */
export const price = (
  variantId: string,
  list: "eur" | "gbp" | "usd",
  { amount, from = LONG_AGO }: { amount: number; from?: Date },
): Promise<number> => sql.exec`
  INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor)
  VALUES (${newId("price")}, ${variantId}, ${list}, ${list.toUpperCase()}, ${amount}, ${from}, 'system:test')`;
