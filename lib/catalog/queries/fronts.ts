import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { GalleryPicture, Tile } from "../model.ts";
import { type MediaRow, toPicture } from "./rows.ts";

/** How a product looks wherever it only illustrates something, sold in the reader's market or not. */
export type Front = { readonly tile: Tile; readonly picture: GalleryPicture };

type Row = MediaRow & { readonly handle: string; readonly tile: Tile };

const readFronts = unstable_cache(
  () => sql.many<Row>`
    SELECT DISTINCT ON (p.handle) p.handle, p.tile, m.shot, m.colour, m.src, m.width, m.height, m.alt, m.formats
    FROM product p JOIN media m ON m.product_id = p.id AND m.shot = 'front' WHERE p.status = 'active' AND p.part_of IS NULL ORDER BY p.handle, m.position`,
  ["catalog.fronts"],
  { tags: [TAGS.catalog] },
);

/** Front pictures by the product's handle. */
export const findFronts = cache(
  async (locale: string): Promise<ReadonlyMap<string, Front>> =>
    new Map((await readFronts()).map(({ handle, tile, ...media }) => [handle, { tile, picture: toPicture(media, locale) }])),
);
