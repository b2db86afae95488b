import { type Localized, pick } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import { partFor } from "../copy.ts";
import type { Options, ProductStatus, Tile, VariantFacts } from "../model.ts";
import { pictureOf } from "../rules/pictures.ts";
import { type MediaRow, toPicture } from "./rows.ts";

type Row = Omit<VariantFacts, "name" | "title" | "picture" | "status" | "options" | "partOf"> & {
  name: Localized;
  thing: { handle: string; name: Localized } | null;
  title: Localized;
  options: Options;
  tile: Tile;
  media: MediaRow[] | null;
  status: ProductStatus;
  archivedAt: Date | null;
};

/** What these variants are, as they stand now; unknown ids are missing from the map. */
export async function findVariants(ids: readonly string[], locale: string): Promise<Map<string, VariantFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.many<Row>`
    SELECT v.id, v.product_id, p.handle, v.sku, p.brand, p.name, v.title, v.options, p.tile, v.weight_grams, v.length_mm, v.width_mm, v.height_mm,
      v.origin_country, v.hs_code, p.tax_class, v.max_per_order, p.markets, p.status, v.archived_at,
      CASE WHEN thing.id IS NOT NULL THEN jsonb_build_object('handle', thing.handle, 'name', thing.name) END AS thing,
      (SELECT jsonb_agg(jsonb_build_object('shot', m.shot, 'colour', m.colour, 'src', m.src, 'width', m.width, 'height', m.height, 'alt', m.alt, 'formats', m.formats) ORDER BY m.position)
        FROM media m WHERE m.product_id = coalesce(p.part_of, p.id) AND m.shot IN ('front', CASE WHEN p.part_of IS NULL THEN 'front' ELSE 'parts' END)) AS media
    FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN product thing ON thing.id = p.part_of WHERE v.id = ANY(${ids}::text[])`;
  return new Map(rows.map((row) => [row.id, toFacts(row, locale)]));
}

function toFacts({ media, tile, archivedAt, thing, ...row }: Row, locale: string): VariantFacts {
  const pictures = (media ?? []).map((each) => toPicture(each, locale));
  const apart = thing && pictureOf(pictures, { shot: "parts", colour: undefined });
  const front = apart ?? pictureOf(pictures, { shot: "front", colour: row.options.colour });
  return {
    ...row,
    ...(thing && { partOf: thing.handle }),
    name: pick(thing ? row.title : row.name, locale),
    title: thing ? partFor(thing.name, locale) : pick(row.title, locale),
    picture: front && { src: front.src, width: front.width, height: front.height, alt: front.alt, tile },
    status: archivedAt && row.status === "active" ? "archived" : row.status,
  };
}

/** The pages on which these variants are shown: their products and the collections those stand in. */
export const listPagesOf = (ids: readonly string[]): Promise<{ handle: string; collections: string[] }[]> => sql.many`
  SELECT p.handle, array_remove(array_agg(DISTINCT c.handle), NULL) AS collections
  FROM variant v JOIN product p ON p.id = v.product_id
    LEFT JOIN collection_product cp ON cp.product_id = p.id LEFT JOIN collection c ON c.id = cp.collection_id
  WHERE v.id = ANY(${ids}::text[]) GROUP BY p.handle`;
