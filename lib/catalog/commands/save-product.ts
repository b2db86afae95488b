import { type Id, newId } from "../../kernel/ids.ts";
import { LANGUAGES, type Localized } from "../../kernel/localized.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { titleOf } from "../copy.ts";
import type { SpecDefinition } from "../model.ts";
import { searchDocument } from "../rules/document.ts";
import type { MediaInput } from "../schema/media.ts";
import type { ProductInput, VariantInput } from "../schema/product.ts";
import { saveParts } from "./save-parts.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** Writes a checked product with its variants, pictures and spare parts, and what the search box reads. Known variants are told by their SKU; one that is no longer listed is archived, one that is listed again comes back. */
export async function saveProduct(
  tx: Tx,
  product: ProductInput,
  { media, now }: { media: readonly MediaInput[]; now: Date },
): Promise<{ productId: Id<"product">; variantIds: Map<string, Id<"variant">> }> {
  const productId = await saveRow(tx, product, now);
  const variantIds = new Map<string, Id<"variant">>();
  await setAside(tx, productId, { listed: product.variants.map(({ sku }) => sku), now });
  for (const [index, variant] of product.variants.entries()) {
    variantIds.set(
      variant.sku,
      await saveVariant(tx, variant, {
        productId,
        position: index + 1,
        title: titleOf(
          variant.options,
          product.variants.map(({ options }) => options),
        ),
      }),
    );
  }
  await saveMedia(tx, productId, media);
  await indexProduct(tx, productId, product);
  await saveParts(tx, product, { productId, now });
  return { productId, variantIds };
}

async function saveRow(tx: Tx, product: ProductInput, now: Date): Promise<Id<"product">> {
  const row = await tx.one<{ id: Id<"product"> }>`
    INSERT INTO product (id, handle, brand, type_key, status, name, tagline, description, specs, box, not_in_box, parts, ownership, packing, questions, markets, tax_class, tile, created_at, updated_at)
    VALUES (${newId("product")}, ${product.handle}, ${product.brand}, ${product.type}, ${product.status}::product_status, ${json(product.name)}::jsonb,
      ${json(product.tagline)}::jsonb, ${json(product.description)}::jsonb, ${json(product.specs)}::jsonb, ${json(product.box)}::jsonb,
      ${json(product.notInBox)}::jsonb, ${json(product.parts)}::jsonb, ${json(product.ownership)}::jsonb, ${json(product.packing ?? {})}::jsonb, ${json(product.questions)}::jsonb, ${product.markets}, ${product.taxClass}, ${product.tile}, ${now}, ${now})
    ON CONFLICT (handle) DO UPDATE SET brand = excluded.brand, type_key = excluded.type_key, status = excluded.status, name = excluded.name,
      tagline = excluded.tagline, description = excluded.description, specs = excluded.specs, box = excluded.box, not_in_box = excluded.not_in_box,
      parts = excluded.parts, ownership = excluded.ownership, packing = excluded.packing, questions = excluded.questions,
      markets = excluded.markets, tax_class = excluded.tax_class, tile = excluded.tile, updated_at = excluded.updated_at
    RETURNING id`;
  if (!row) throw new Error(`Product ${product.handle} was not written`);
  return row.id;
}

/** Makes room in the order of variants, and archives those that are listed no more. */
async function setAside(tx: Tx, productId: string, { listed, now }: { listed: readonly string[]; now: Date }): Promise<void> {
  await tx.exec`
    UPDATE variant v SET position = -1000 - aside.place, archived_at = CASE WHEN v.sku = ANY(${listed}::text[]) THEN NULL ELSE coalesce(v.archived_at, ${now}) END
    FROM (SELECT id, row_number() OVER (ORDER BY abs(position)) AS place FROM variant WHERE product_id = ${productId}) AS aside WHERE aside.id = v.id`;
}

async function saveVariant(
  tx: Tx,
  variant: VariantInput,
  place: { productId: string; position: number; title: Localized },
): Promise<Id<"variant">> {
  const row = await tx.one<{ id: Id<"variant"> }>`
    INSERT INTO variant (id, product_id, sku, gtin, title, options, position, weight_grams, length_mm, width_mm, height_mm, origin_country, hs_code, max_per_order)
    VALUES (${newId("variant")}, ${place.productId}, ${variant.sku}, ${variant.gtin}, ${json(place.title)}::jsonb, ${json(variant.options)}::jsonb, ${place.position},
      ${variant.weightGrams}, ${variant.lengthMm}, ${variant.widthMm}, ${variant.heightMm}, ${variant.originCountry}, ${variant.hsCode}, ${variant.maxPerOrder})
    ON CONFLICT (sku) DO UPDATE SET gtin = excluded.gtin, title = excluded.title, options = excluded.options, position = excluded.position,
      weight_grams = excluded.weight_grams, length_mm = excluded.length_mm, width_mm = excluded.width_mm, height_mm = excluded.height_mm,
      origin_country = excluded.origin_country, hs_code = excluded.hs_code, max_per_order = excluded.max_per_order
      WHERE variant.product_id = excluded.product_id
    RETURNING id`;
  if (!row) throw new Error(`Variant ${variant.sku} belongs to another product`);
  return row.id;
}

/** Pictures are what the files are: the whole list replaces the one before. */
async function saveMedia(tx: Tx, productId: string, media: readonly MediaInput[]): Promise<void> {
  await tx.exec`DELETE FROM media WHERE product_id = ${productId}`;
  for (const [index, picture] of media.entries()) {
    await tx.exec`
      INSERT INTO media (id, product_id, shot, colour, src, width, height, alt, caption, shows, marks, formats, position)
      VALUES (${newId("media")}, ${productId}, ${picture.shot}, ${picture.colour}, ${picture.src}, ${picture.width}, ${picture.height}, ${json(picture.alt)}::jsonb,
        ${picture.caption && json(picture.caption)}::jsonb, ${json(picture.shows)}::jsonb, ${json(picture.marks)}::jsonb, ${picture.formats}, ${index + 1})`;
  }
}

async function indexProduct(tx: Tx, productId: string, product: ProductInput): Promise<void> {
  const type = await tx.one<{ name: Localized; specs: SpecDefinition[] }>`SELECT name, specs FROM product_type WHERE key = ${product.type}`;
  if (!type) throw new Error(`No product type ${product.type}`);
  for (const language of LANGUAGES) {
    const document = searchDocument(product, {
      language,
      typeName: type.name,
      definitions: type.specs,
    });
    await tx.exec`
      INSERT INTO product_search (product_id, language, document) VALUES (${productId}, ${language}, ${document})
      ON CONFLICT (product_id, language) DO UPDATE SET document = excluded.document`;
  }
}
