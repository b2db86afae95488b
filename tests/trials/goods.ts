import { moveStock } from "../../lib/inventory/commands.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";

/** A variant of the demo shop by its stock code, with exactly so many free units on the shelf. */
export async function stocked(sku: string, units: number): Promise<string> {
  const row = await sql.one<{ id: string; free: number }>`
    SELECT v.id, l.on_hand - l.reserved AS free FROM variant v JOIN inventory_level l ON l.variant_id = v.id WHERE v.sku = ${sku}`;
  if (!row) throw new Error(`The demo shop has no ${sku}`);
  if (row.free !== units) {
    await transaction(async (tx) => {
      await moveStock(tx, {
        variantId: row.id,
        quantity: units - row.free,
        reason: "correction",
        ref: newId("movement"),
        at: new Date(),
        by: "system:trial",
      });
    });
  }
  return row.id;
}

/** Any variants that are on sale in Ireland, cheapest first. */
export const onSale = (count: number): Promise<{ id: string; sku: string }[]> =>
  sql.many`
    SELECT v.id, v.sku FROM variant v JOIN product p ON p.id = v.product_id JOIN price e ON e.variant_id = v.id AND e.price_list = 'eur'
    WHERE p.status = 'active' AND p.part_of IS NULL AND 'IE' = ANY(p.markets) AND v.weight_grams < 5000 ORDER BY e.amount, v.id LIMIT ${count}`;
