import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { store } from "../../../store.config.ts";
import { dayIn } from "../../kernel/days.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { PartsPage, ProductPart, Tile } from "../model.ts";
import { partsHandle } from "../rules/parts.ts";
import { listPartVariants } from "./part-variants.ts";
import { type MediaRow, toPicture } from "./rows.ts";

type Named = { readonly parts: string; readonly thing: string };

/** What the parts of each thing are kept under, and the thing: few enough to be kept whole. */
const listNames = cache(
  unstable_cache(
    () => sql.many<Named>`
      SELECT own.handle AS parts, thing.handle AS thing FROM product own JOIN product thing ON thing.id = own.part_of
      WHERE own.status = 'active' AND jsonb_array_length(thing.parts) > 0`,
    ["catalog.parts-names"],
    { tags: [TAGS.catalog], revalidate: 300 },
  ),
);

/** The thing whose spare parts have this handle; null when it is nobody's. */
export const findThingOfParts = async (handle: string): Promise<string | null> =>
  (await listNames()).find(({ parts }) => parts === handle)?.thing ?? null;

/** Everything that can be had of a thing by itself, also when the thing itself is sold no more; null when nothing can. */
export const findPartsPage = cache(async (handle: string, locale: string): Promise<PartsPage | null> => {
  if (!(await listNames()).some(({ thing }) => thing === handle)) return null;
  const tags = [TAGS.catalog, TAGS.product(handle), TAGS.product(partsHandle(handle)), TAGS.shipping, TAGS.clock];
  return unstable_cache(() => readPartsPage(handle, locale), ["catalog.parts-page", handle, locale], { tags })();
});

type Row = {
  readonly id: string;
  readonly brand: string;
  readonly name: Localized;
  readonly tile: Tile;
  readonly markets: string[];
  readonly isSold: boolean;
  readonly lastSoldAt: Date;
  readonly partsYears: number | null;
  readonly parts: ProductPart[];
  readonly media: MediaRow[] | null;
};

async function readPartsPage(handle: string, locale: string): Promise<PartsPage | null> {
  const row = await sql.one<Row>`
    SELECT p.id, p.brand, p.name, p.tile, p.markets, p.status = 'active' AS is_sold, p.updated_at AS last_sold_at, (p.ownership->>'partsYears')::int AS parts_years, p.parts,
      (SELECT jsonb_agg(jsonb_build_object('shot', m.shot, 'colour', m.colour, 'src', m.src, 'width', m.width, 'height', m.height, 'alt', m.alt, 'marks', m.marks, 'formats', m.formats) ORDER BY m.shot DESC, m.position)
        FROM media m WHERE m.product_id = p.id AND m.shot IN ('parts', 'front')) AS media
    FROM product p WHERE p.handle = ${handle}`;
  if (!row) return null;
  const variants = new Map((await listPartVariants(sql, row.id)).map(({ sku, variantId }) => [sku, variantId]));
  const [picture] = (row.media ?? []).map((media) => toPicture(media, locale));
  return {
    ...{ handle, brand: row.brand, tile: row.tile, markets: row.markets },
    name: pick(row.name, locale),
    picture: picture ?? null,
    kept:
      row.partsYears === null
        ? null
        : { years: row.partsYears, soldUntil: row.isSold ? null : dayIn(row.lastSoldAt, store.contact.timeZone) },
    parts: row.parts.flatMap(({ key, name, sku, tools, minutes, fits = null }, index) => {
      const variantId = variants.get(sku);
      const said = { key, sku, name: pick(name, locale), tools: tools ? pick(tools, locale) : null, minutes: minutes ?? null, fits };
      return variantId ? [{ ...said, variantId, number: index + 1 }] : [];
    }),
  };
}
