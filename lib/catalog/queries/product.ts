import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import type { Localized } from "../../kernel/localized.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { CollectionView, ProductPage } from "../model.ts";
import { type ProductRow, toProductPage, type VariantRow } from "./product-page.ts";
import type { MediaRow } from "./rows.ts";

/** The handles that are sold. Few enough to be kept whole, so that invented ones are refused without asking or keeping anything. */
const listHandles = cache(
  unstable_cache(
    async () =>
      (await sql.many<{ handle: string }>`SELECT handle FROM product WHERE status = 'active' AND part_of IS NULL`).map(
        ({ handle }) => handle,
      ),
    ["catalog.handles"],
    {
      tags: [TAGS.catalog],
      revalidate: 300, // as the pages: what was sold by a seed or a script is found without being told
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
    FROM product p JOIN product_type t ON t.key = p.type_key WHERE p.handle = ${handle} AND p.status = 'active' AND p.part_of IS NULL`;
  if (!row) return null;
  const [variants, media, collection] = await Promise.all([listVariants(row.id), listMedia(row.id), findFirstCollection(row.id)]);
  return toProductPage(row, { variants, media, collection, locale });
}

const listVariants = (productId: string) => sql.many<VariantRow>`
  SELECT id, sku, gtin, options, title, weight_grams, length_mm, width_mm, height_mm, origin_country, max_per_order
  FROM variant WHERE product_id = ${productId} AND archived_at IS NULL ORDER BY position`;

const listMedia = (productId: string) => sql.many<MediaRow>`
  SELECT shot, colour, src, width, height, alt, caption, marks, formats FROM media WHERE product_id = ${productId} ORDER BY position`;

export const findFirstCollection = (productId: string) => sql.one<{ [K in keyof CollectionView]: K extends "handle" ? string : Localized }>`
  SELECT c.handle, c.name, c.description FROM collection c JOIN collection_product cp ON cp.collection_id = c.id
  WHERE cp.product_id = ${productId} ORDER BY c.position LIMIT 1`;
