import type { Tx } from "../../platform/db/pool.ts";
import type { ProductTypeInput } from "../schema/types.ts";

/** A type as the seed writes it; one that staff have changed since is theirs and stays as it is. */
export async function saveProductType(tx: Tx, type: ProductTypeInput): Promise<void> {
  await tx.exec`
    INSERT INTO product_type (key, name, specs) VALUES (${type.key}, ${JSON.stringify(type.name)}::jsonb, ${JSON.stringify(type.specs)}::jsonb)
    ON CONFLICT (key) DO UPDATE SET name = excluded.name, specs = excluded.specs WHERE product_type.version = 1`;
}
