import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { type Localized, pick } from "../../kernel/localized.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type {
  BoxItem,
  CollectionView,
  MissingItem,
  Options,
  Ownership,
  ProductPage,
  ProductPart,
  ProductQuestion,
  ProductVariant,
  SpecDefinition,
  Specs,
  Tile,
} from "../model.ts";
import { type MediaRow, proseOf, specLines, toPicture } from "./rows.ts";

type VariantRow = Omit<ProductVariant, "title" | "packed"> & ProductVariant["packed"] & { title: Localized; options: Options };

type ProductRow = {
  id: string;
  handle: string;
  brand: string;
  name: Localized;
  tagline: Localized;
  description: Localized;
  typeName: Localized;
  definitions: SpecDefinition[];
  specs: Specs;
  box: BoxItem[];
  notInBox: MissingItem[];
  parts: ProductPart[];
  ownership: Ownership;
  questions: ProductQuestion[];
  markets: string[];
  tile: Tile;
};

/** The handles that are sold. Few enough to be kept whole, so that invented ones are refused without asking or keeping anything. */
const listHandles = cache(
  unstable_cache(
    async () => (await sql.many<{ handle: string }>`SELECT handle FROM product WHERE status = 'active'`).map(({ handle }) => handle),
    ["catalog.handles"],
    {
      tags: [TAGS.catalog],
    },
  ),
);

/** All a product's page says that is the catalogue's to say; null when there is no such product or it is not sold. */
export const findProductPage = cache(async (handle: string, locale: string): Promise<ProductPage | null> => {
  if (!(await listHandles()).includes(handle)) return null;
  const tags = [TAGS.catalog, TAGS.product(handle), TAGS.shipping, TAGS.clock];
  return unstable_cache(() => readProductPage(handle, locale), ["catalog.product", handle, locale], { tags })();
});

async function readProductPage(handle: string, locale: string): Promise<ProductPage | null> {
  const row = await sql.one<ProductRow>`
    SELECT p.id, p.handle, p.brand, p.name, p.tagline, p.description, t.name AS type_name, t.specs AS definitions, p.specs, p.box, p.not_in_box, p.parts, p.ownership, p.questions, p.markets, p.tile
    FROM product p JOIN product_type t ON t.key = p.type_key WHERE p.handle = ${handle} AND p.status = 'active'`;
  if (!row) return null;
  const [variants, media, collection] = await Promise.all([listVariants(row.id), listMedia(row.id), findFirstCollection(row.id)]);
  const facts = { specs: row.specs, definitions: row.definitions, locale };
  return {
    id: row.id,
    handle: row.handle,
    brand: row.brand,
    name: pick(row.name, locale),
    tagline: proseOf(row.tagline, facts),
    description: proseOf(row.description, facts).split(/\n{2,}/),
    typeName: pick(row.typeName, locale),
    tile: row.tile,
    specs: specLines(facts).map(({ term, detail }) => ({ term, detail })),
    box: row.box.map(({ name, quantity }) => ({ name: pick(name, locale), quantity })),
    missing: row.notInBox.map(({ name, needed, handle: sold }) => ({ name: pick(name, locale), needed, handle: sold ?? null })),
    parts: row.parts.map(({ key, name, sku, tools, minutes }) => ({
      key,
      sku,
      name: pick(name, locale),
      tools: tools ? pick(tools, locale) : null,
      minutes: minutes ?? null,
    })),
    ownership: row.ownership,
    questions: row.questions.map(({ question, answer }) => ({ question: pick(question, locale), answer: pick(answer, locale) })),
    facts: row.specs,
    markets: row.markets,
    collection: collection && {
      handle: collection.handle,
      name: pick(collection.name, locale),
      description: pick(collection.description, locale),
    },
    pictures: media.map((each) => toPicture(each, locale)),
    variants: variants.map(({ title, weightGrams, lengthMm, widthMm, heightMm, ...variant }) => ({
      ...variant,
      title: pick(title, locale),
      packed: { weightGrams, lengthMm, widthMm, heightMm },
    })),
  };
}

const listVariants = (productId: string) => sql.many<VariantRow>`
  SELECT id, sku, gtin, options, title, weight_grams, length_mm, width_mm, height_mm, origin_country, max_per_order
  FROM variant WHERE product_id = ${productId} AND archived_at IS NULL ORDER BY position`;

const listMedia = (productId: string) => sql.many<MediaRow>`
  SELECT shot, colour, src, width, height, alt, caption, marks, formats FROM media WHERE product_id = ${productId} ORDER BY position`;

const findFirstCollection = (productId: string) => sql.one<{ [K in keyof CollectionView]: K extends "handle" ? string : Localized }>`
  SELECT c.handle, c.name, c.description FROM collection c JOIN collection_product cp ON cp.collection_id = c.id
  WHERE cp.product_id = ${productId} ORDER BY c.position LIMIT 1`;
