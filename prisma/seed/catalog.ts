import fs from "node:fs";
import { saveCollection } from "../../lib/catalog/commands/save-collection.ts";
import { saveProduct } from "../../lib/catalog/commands/save-product.ts";
import { collectionInput } from "../../lib/catalog/schema/collections.ts";
import { DAY, earlier, later } from "../../lib/kernel/clock.ts";
import { dayIn } from "../../lib/kernel/days.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { type Tx, transaction } from "../../lib/platform/db/pool.ts";
import { store } from "../../store.config.ts";
import { COLLECTIONS } from "./collections.ts";
import { PACKING } from "./packing.ts";
import { picturesOf } from "./pictures.ts";
import { type CheckedProduct, type ProductSeed, productSeed } from "./product-seed.ts";
import { PRODUCT_TYPES } from "./product-types.ts";
import { seed as seedTypes } from "./types.ts";

const BY = "system:seed";
/** Prices were in force before the shop opened, so that the lowest of 30 days can be told from the first day on. */
const PRICED_SINCE_DAYS = 60;

/** The catalogue, its prices and what lies on the shelf. A product that staff have changed since is theirs and stays as it is. */
export async function seed(): Promise<number> {
  const now = await shopNow();
  const products = await readProducts();
  await seedTypes();
  for (const product of products) await transaction((tx) => furnish(tx, product, now));
  await transaction(async (tx) => {
    for (const collection of COLLECTIONS) await saveCollection(tx, collectionInput.parse(collection));
  });
  return products.length;
}

/** Every file of the products folder, checked by the rules that staff's forms use. */
export async function readProducts(): Promise<CheckedProduct[]> {
  const folder = new URL("./products/", import.meta.url);
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return Promise.all(
    files.sort().map(async (file) => {
      const { default: given } = (await import(new URL(file, folder).href)) as { default: ProductSeed };
      const type = PRODUCT_TYPES.find(({ key }) => key === given.type);
      if (!type) throw new Error(`${file}: no product type ${given.type}`);
      const checked = productSeed(type.specs).safeParse({ ...given, packing: PACKING[given.handle] });
      if (!checked.success)
        throw new Error(`${file}: ${checked.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join(", ")}`);
      return checked.data;
    }),
  );
}

async function furnish(tx: Tx, product: CheckedProduct, now: Date): Promise<void> {
  const known = await tx.one<{ version: number }>`SELECT version FROM product WHERE handle = ${product.handle} FOR UPDATE`;
  if (known && known.version > 1) return;
  if (!known && (await tx.one`SELECT 1 AS found FROM handle_redirect WHERE kind = 'product' AND from_handle = ${product.handle}`)) return; // staff gave it another address
  const { variantIds } = await saveProduct(tx, product, { media: picturesOf(product), now });
  for (const variant of product.variants) {
    const variantId = variantIds.get(variant.sku) ?? "";
    await openShelf(tx, variantId, { ...variant, now });
    for (const [priceList, amount] of Object.entries(variant.prices)) {
      await tx.exec`
        INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor)
        SELECT ${newId("price")}, ${variantId}, ${priceList}, ${priceList.toUpperCase()}, ${amount}::int, ${earlier(now, PRICED_SINCE_DAYS * DAY)}, ${BY}
        WHERE NOT EXISTS (SELECT 1 FROM price WHERE variant_id = ${variantId} AND price_list = ${priceList})`;
    }
  }
}

type Shelf = { readonly onHand: number; readonly incoming?: CheckedProduct["variants"][number]["incoming"]; readonly now: Date };

/** A variant gets its level once; what is on hand is the opening movement. */
async function openShelf(tx: Tx, variantId: string, { onHand, incoming, now }: Shelf): Promise<void> {
  const opened = await tx.exec`
    INSERT INTO inventory_level (variant_id, location_id, on_hand, reserved) VALUES (${variantId}, ${store.warehouse.location}, ${onHand}::int, 0) ON CONFLICT (variant_id) DO NOTHING`;
  if (!opened) return;
  if (onHand > 0) {
    await tx.exec`
      INSERT INTO stock_movement (id, variant_id, quantity, reason, ref, at, actor) VALUES (${newId("movement")}, ${variantId}, ${onHand}::int, 'opening', ${variantId}, ${now}, ${BY})`;
  }
  if (incoming) {
    const expectedOn = dayIn(later(now, incoming.inDays * DAY), store.warehouse.timeZone);
    await tx.exec`INSERT INTO incoming_stock (id, variant_id, quantity, expected_on) VALUES (${newId("incoming")}, ${variantId}, ${incoming.quantity}::int, ${expectedOn}::date)`;
  }
}
