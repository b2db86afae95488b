import fs from "node:fs";
import { saveCollection } from "../../lib/catalog/commands/save-collection.ts";
import { saveProduct } from "../../lib/catalog/commands/save-product.ts";
import { listPartVariants } from "../../lib/catalog/queries/part-variants.ts";
import { collectionInput } from "../../lib/catalog/schema/collections.ts";
import { DAY, earlier, later } from "../../lib/kernel/clock.ts";
import { dayIn, type LocalDate, onOrAfterWorkingDay } from "../../lib/kernel/days.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { type Tx, transaction } from "../../lib/platform/db/pool.ts";
import { holidaysOf } from "../../lib/platform/holidays.ts";
import { store } from "../../store.config.ts";
import { COLLECTIONS } from "./collections.ts";
import { PACKING } from "./packing.ts";
import { picturesOf } from "./pictures.ts";
import { type CheckedProduct, type ProductSeed, productSeed } from "./product-seed.ts";
import { PRODUCT_TYPES } from "./product-types.ts";
import { SPARE_PARTS } from "./spare-parts/all.ts";
import { type OnShelf, type Prices, shelfOfPart, withPieces } from "./spare-parts/parts.ts";
import { seed as seedTypes } from "./types.ts";

const BY = "system:seed";
/** Things lay on their shelves and prices were in force before the shop opened, so that the lowest of 30 days can be told from the first day on. */
const SOLD_SINCE_DAYS = 60;

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
      const checked = productSeed(type.specs).safeParse({
        ...given,
        packing: PACKING[given.handle],
        parts: withPieces(given, SPARE_PARTS),
      });
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
  const parts = await shelvesOfParts(tx, product);
  await shelve(tx, [...product.variants.map((variant) => ({ ...variant, variantId: variantIds.get(variant.sku) ?? "" })), ...parts], now);
}

type Shelf = OnShelf & { readonly variantId: string };

/** Where the thing is sold its parts are: they have a price in its currencies. */
async function shelvesOfParts(tx: Tx, { handle, box, parts, ownership, variants }: CheckedProduct): Promise<Shelf[]> {
  const known = new Map((await listPartVariants(tx, handle)).map(({ sku, variantId }) => [sku, variantId]));
  const lists = new Set(variants.flatMap(({ prices }) => Object.keys(prices)));
  return parts.map((part) => {
    const shelf = shelfOfPart(part, { handle, box, supplies: ownership.supplies ?? [] }, SPARE_PARTS);
    const prices = Object.fromEntries(Object.entries(shelf.prices).filter(([list]) => lists.has(list))) as Prices;
    return { ...shelf, prices, variantId: known.get(part.sku) ?? "" };
  });
}

/** What is on its way comes when somebody is in the warehouse to take it. */
export function comesOn(at: Date): LocalDate {
  const { country, restDays, timeZone } = store.warehouse;
  return onOrAfterWorkingDay(dayIn(at, timeZone), { restDays, holidays: holidaysOf(country, at.getUTCFullYear()) });
}

/** A variant gets its level and its prices once; what is on hand is the opening movement. */
async function shelve(tx: Tx, shelves: readonly Shelf[], now: Date): Promise<void> {
  const since = earlier(now, SOLD_SINCE_DAYS * DAY);
  const priced = shelves.flatMap(({ variantId, prices }) =>
    Object.entries(prices).map(([list, amount]) => ({ id: newId("price"), variantId, list, amount })),
  );
  await tx.exec`
    INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor)
    SELECT p.id, p."variantId", p.list, upper(p.list), p.amount, ${since}, ${BY}
    FROM jsonb_to_recordset(${JSON.stringify(priced)}::jsonb) AS p (id text, "variantId" text, list text, amount int)
    WHERE p.amount IS NOT NULL AND NOT EXISTS (SELECT 1 FROM price known WHERE known.variant_id = p."variantId" AND known.price_list = p.list)`;
  const laid = shelves.map(({ variantId, onHand, incoming }) => ({
    ...{ variantId, onHand, movement: newId("movement"), incoming: newId("incoming"), quantity: incoming?.quantity },
    on: incoming && comesOn(later(now, incoming.inDays * DAY)),
  }));
  await tx.exec`
    WITH laid AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(laid)}::jsonb) AS s ("variantId" text, "onHand" int, movement text, incoming text, quantity int, "on" date)),
      opened AS (INSERT INTO inventory_level (variant_id, location_id, on_hand, reserved)
        SELECT "variantId", ${store.warehouse.location}, "onHand", 0 FROM laid ON CONFLICT (variant_id) DO NOTHING RETURNING variant_id),
      moved AS (INSERT INTO stock_movement (id, variant_id, quantity, reason, ref, at, actor)
        SELECT movement, variant_id, "onHand", 'opening', variant_id, ${since}, ${BY} FROM laid JOIN opened ON variant_id = "variantId" WHERE "onHand" > 0)
    INSERT INTO incoming_stock (id, variant_id, quantity, expected_on)
    SELECT incoming, variant_id, quantity, "on" FROM laid JOIN opened ON variant_id = "variantId" WHERE quantity > 0`;
}
