import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { COLLECTIONS } from "./collections.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** Where things lie in the demo's warehouse: an aisle a world, a bay a product, a level a variant; parts behind their thing. What staff have written stays. */
export async function seed(): Promise<number> {
  if (!env().DEMO) return 0;
  const bays = COLLECTIONS.flatMap(({ position, products }) =>
    products.map((handle, index) => ({ handle, bay: `${String.fromCharCode(64 + position)}-${two(index + 1)}` })),
  );
  return sql.exec`
    UPDATE inventory_level l SET shelf = bay.bay || CASE WHEN v.product_id = p.id THEN '-' ELSE '-T' END || v.position FROM unnest(${bays.map(({ handle }) => handle)}::text[], ${bays.map(({ bay }) => bay)}::text[]) AS bay(handle, bay)
    JOIN product p ON p.handle = bay.handle LEFT JOIN product parts ON parts.part_of = p.id JOIN variant v ON v.product_id IN (p.id, parts.id) WHERE l.variant_id = v.id AND l.shelf IS NULL`;
}
