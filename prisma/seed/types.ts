import { saveProductType } from "../../lib/catalog/commands/save-type.ts";
import { productTypeInput } from "../../lib/catalog/schema/types.ts";
import { transaction } from "../../lib/platform/db/pool.ts";
import { store } from "../../store.config.ts";
import { PRODUCT_TYPES } from "./product-types.ts";

/** The place goods lie at, and the kinds of products with their specs: what the first product of an empty shop is entered by. */
export async function seed(): Promise<number> {
  await transaction(async (tx) => {
    await tx.exec`
      INSERT INTO location (id, name, country) VALUES (${store.warehouse.location}, ${store.legal.address.city}, ${store.warehouse.country}) ON CONFLICT (id) DO NOTHING`;
    for (const type of PRODUCT_TYPES) await saveProductType(tx, productTypeInput.parse(type));
  });
  return PRODUCT_TYPES.length;
}
