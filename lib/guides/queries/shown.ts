import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import type { Picture, Tile } from "../../catalog/model.ts";
import { type MediaRow, toPicture } from "../../catalog/queries/rows.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import { type GuideRow, toGuideView } from "../copy.ts";
import { type GuideView, PURPOSES } from "../model.ts";
import { resolveGuides, type Scope, type ThingAtHand } from "../rules/resolve.ts";

type ShownRow = GuideRow & Omit<Scope, "id">;

/** What is shown of a variant's product, guides for other variants and boxes among them. */
const listShown = (variantId: string): Promise<ShownRow[]> => sql.many<ShownRow>`
  SELECT g.id AS guide_id, g.purpose::text AS purpose, g.variant_id, g.box_from, g.box_to, r.id AS revision_id, r.number, r.published_at, r.data,
    p.id AS product_id, p.handle, p.name, p.box, p.parts, p.specs, t.specs AS definitions
  FROM variant v JOIN setup_guide g ON g.product_id = v.product_id JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published'
    JOIN product p ON p.id = g.product_id JOIN product_type t ON t.key = p.type_key
  WHERE v.id = ${variantId} ORDER BY g.purpose`;

/** The guides of one thing as it came in its box: one a purpose, in the order of a life. */
export async function guidesOfUnit(thing: ThingAtHand, locale: string): Promise<GuideView[]> {
  const rows = (await listShown(thing.variantId)).map((row) => ({ ...row, id: row.guideId }));
  const chosen = new Set(resolveGuides(rows, thing));
  return rows.filter((row) => chosen.has(row)).map((row) => toGuideView(row, locale));
}

/** The guides of a product that is sold, for its first variant as it is packed now: for pages that anybody may read. */
export const guidesOfProduct = cache(async (handle: string, locale: string): Promise<GuideView[]> => {
  const tags = [TAGS.catalog, TAGS.product(handle)];
  return unstable_cache(() => readGuidesOfProduct(handle, locale), ["guides.product", handle, locale], { tags, revalidate: 300 })();
});

async function readGuidesOfProduct(handle: string, locale: string): Promise<GuideView[]> {
  const thing = await sql.one<ThingAtHand>`
    SELECT v.id AS variant_id, v.box_revision FROM product p JOIN variant v ON v.product_id = p.id AND v.archived_at IS NULL
    WHERE p.handle = ${handle} AND p.status = 'active' ORDER BY v.position LIMIT 1`;
  return thing ? guidesOfUnit(thing, locale) : [];
}

/** A guide in the list of all: what it is about and what it takes. */
export type GuideHead = Pick<GuideView, "guideId" | "handle" | "thing" | "purpose" | "minutes" | "people" | "difficulty"> & {
  readonly steps: number;
  readonly hasFilm: boolean;
  readonly tile: Tile;
  readonly picture: Picture | null;
  /** As a sitemap writes it. */
  readonly updatedAt: string;
};

type HeadRow = Omit<GuideHead, "thing" | "picture" | "updatedAt"> & {
  readonly name: Localized;
  readonly publishedAt: string;
  readonly front: MediaRow | null;
};

const listHeadRows = unstable_cache(
  () => sql.many<HeadRow>`
    SELECT DISTINCT ON (p.handle, g.purpose) g.id AS guide_id, p.handle, p.name, p.tile, g.purpose::text AS purpose, (r.data->>'minutes')::int AS minutes,
      (r.data->>'people')::int AS people, (r.data->>'difficulty')::int AS difficulty, jsonb_array_length(r.data->'steps') AS steps, r.data ? 'film' AS has_film,
      to_char(r.published_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS published_at,
      (SELECT jsonb_build_object('shot', m.shot, 'colour', m.colour, 'src', m.src, 'width', m.width, 'height', m.height, 'alt', m.alt, 'formats', m.formats)
        FROM media m WHERE m.product_id = p.id AND m.shot = 'front' ORDER BY m.position LIMIT 1) AS front
    FROM setup_guide g JOIN guide_revision r ON r.guide_id = g.id AND r.state = 'published' JOIN product p ON p.id = g.product_id
    WHERE p.status = 'active' ORDER BY p.handle, g.purpose, g.variant_id NULLS FIRST, g.box_from DESC`,
  ["guides.heads"],
  { tags: [TAGS.catalog], revalidate: 300 },
);

/** Every guide there is, by the things' names: few enough to be kept whole. */
export const listGuideHeads = cache(async (locale: string): Promise<GuideHead[]> => {
  const rows = await listHeadRows();
  const heads = rows.map(({ name, front, publishedAt, ...row }) => ({
    ...row,
    thing: pick(name, locale),
    picture: front && toPicture(front, locale),
    updatedAt: publishedAt,
  }));
  const order = new Intl.Collator(locale);
  return heads.sort((a, b) => order.compare(a.thing, b.thing) || PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose));
});
