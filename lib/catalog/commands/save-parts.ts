import { type Id, newId } from "../../kernel/ids.ts";
import { LANGUAGES } from "../../kernel/localized.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { partsName } from "../copy.ts";
import { partsDocument } from "../rules/document.ts";
import { PART_GRAMS, partsHandle } from "../rules/parts.ts";
import type { ProductInput } from "../schema/product.ts";

const json = (value: unknown): string => JSON.stringify(value);
const NOTHING = json({ en: "", de: "" });

type Thing = { readonly productId: Id<"product">; readonly now: Date };

/**
 * What a thing is made of, as things one can buy: one product beside it, a variant a part. Known parts are told by their SKU; one that is
 * listed no more is archived. A thing that is sold no more keeps its parts for sale: they are kept for years.
 */
export async function saveParts(tx: Tx, thing: ProductInput, { productId, now }: Thing): Promise<void> {
  const known = await tx.one`SELECT 1 AS found FROM product WHERE part_of = ${productId}`;
  if (!known && thing.parts.length === 0) return;
  const partsId = await saveRow(tx, thing, { productId, now });
  await setAside(tx, partsId, { listed: thing.parts.map(({ sku }) => sku), now });
  await saveAll(tx, thing, partsId);
  await indexParts(tx, partsId, thing);
}

async function saveRow(tx: Tx, thing: ProductInput, { productId, now }: Thing): Promise<Id<"product">> {
  const status = thing.status === "draft" ? "draft" : "active";
  const name = json(partsName(thing.name));
  // Cells travel alone here, not inside the thing they belong to.
  const packing = json(thing.packing?.lithium ? { box: "small", lithium: "UN3480" } : { box: "small" });
  const row = await tx.one<{ id: Id<"product"> }>`
    INSERT INTO product (id, handle, brand, type_key, status, name, tagline, description, specs, box, not_in_box, packing, markets, tax_class, tile, part_of, created_at, updated_at)
    VALUES (${newId("product")}, ${partsHandle(thing.handle)}, ${thing.brand}, ${thing.type}, ${status}::product_status, ${name}::jsonb, ${NOTHING}::jsonb, ${NOTHING}::jsonb,
      '{}', '[]', '[]', ${packing}::jsonb, ${thing.markets}, ${thing.taxClass}, ${thing.tile}, ${productId}, ${now}, ${now})
    ON CONFLICT (part_of) DO UPDATE SET handle = excluded.handle, brand = excluded.brand, type_key = excluded.type_key, status = excluded.status, name = excluded.name,
      packing = excluded.packing, markets = excluded.markets, tax_class = excluded.tax_class, tile = excluded.tile, updated_at = excluded.updated_at
    RETURNING id`;
  if (!row) throw new Error(`The parts of ${thing.handle} were not written`);
  return row.id;
}

/** Makes room in the order of parts, and archives those that are listed no more. */
async function setAside(tx: Tx, partsId: string, { listed, now }: { listed: readonly string[]; now: Date }): Promise<void> {
  await tx.exec`
    UPDATE variant v SET position = -1000 - aside.place, archived_at = CASE WHEN v.sku = ANY(${listed}::text[]) THEN NULL ELSE coalesce(v.archived_at, ${now}) END
    FROM (SELECT id, row_number() OVER (ORDER BY abs(position)) AS place FROM variant WHERE product_id = ${partsId}) AS aside WHERE aside.id = v.id`;
}

/** Where they come from and under which number customs know them is said of the thing. */
async function saveAll(tx: Tx, { parts, variants: [first] }: ProductInput, partsId: string): Promise<void> {
  const rows = parts.map(({ sku, name, weightGrams = PART_GRAMS }, index) => ({
    id: newId("variant"),
    sku,
    name,
    weightGrams,
    position: index + 1,
  }));
  const saved = await tx.exec`
    INSERT INTO variant (id, product_id, sku, title, options, position, weight_grams, origin_country, hs_code)
    SELECT part.id, ${partsId}, part.sku, part.name, '{}', part.position, part."weightGrams", ${first?.originCountry ?? null}, ${first?.hsCode ?? null}
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS part (id text, sku text, name jsonb, position int, "weightGrams" int)
    ON CONFLICT (sku) DO UPDATE SET title = excluded.title, position = excluded.position, weight_grams = excluded.weight_grams,
      origin_country = excluded.origin_country, hs_code = excluded.hs_code WHERE variant.product_id = excluded.product_id`;
  if (saved !== rows.length) throw new Error(`Stock codes of parts belong to another product: ${rows.map(({ sku }) => sku).join(", ")}`);
}

async function indexParts(tx: Tx, partsId: string, thing: ProductInput): Promise<void> {
  for (const language of LANGUAGES) {
    await tx.exec`
      INSERT INTO product_search (product_id, language, document) VALUES (${partsId}, ${language}, ${partsDocument(thing, language)})
      ON CONFLICT (product_id, language) DO UPDATE SET document = excluded.document`;
  }
}
