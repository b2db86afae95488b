import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { marketOf } from "../../../store.config.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Picture, Tile } from "../model.ts";
import { type MediaRow, toPicture } from "./rows.ts";

/** How many parts of our things are numbered, and the exploded view that shows the most of them. */
export type PartsWall = { readonly count: number; readonly handle: string; readonly tile: Tile; readonly picture: Picture };

type Row = MediaRow & { handle: string; tile: Tile; count: number };

const readWall = (market: string) => sql.one<Row>`
  SELECT m.shot, m.colour, m.src, m.width, m.height, m.alt, m.formats, p.handle, p.tile,
    sum(jsonb_array_length(p.parts)) OVER ()::int AS count
  FROM product p JOIN media m ON m.product_id = p.id AND m.shot = 'parts'
  WHERE p.status = 'active' AND ${market} = ANY(p.markets) AND jsonb_array_length(m.marks) > 0
  ORDER BY jsonb_array_length(m.marks) DESC, p.handle LIMIT 1`;

async function readPartsWall(locale: string): Promise<PartsWall | null> {
  const row = await readWall(marketOf(locale));
  if (!row) return null;
  const { src, width, height, alt, formats } = toPicture(row, locale);
  return { count: row.count, handle: row.handle, tile: row.tile, picture: { src, width, height, alt, ...(formats && { formats }) } };
}

/** Null while no thing has its parts drawn. */
export const findPartsWall = cache((locale: string) =>
  unstable_cache(() => readPartsWall(locale), ["catalog.parts-wall", locale], { tags: [TAGS.catalog] })(),
);
