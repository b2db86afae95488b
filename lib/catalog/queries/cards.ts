import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { marketOf } from "../../../store.config.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { ProductCard, SpecDefinition, Specs, Tile } from "../model.ts";
import { pictureOf } from "../rules/pictures.ts";
import { cardFact, type MediaRow, toPicture, type VariantRow } from "./rows.ts";

type CardRow = {
  id: string;
  handle: string;
  brand: string;
  name: Localized;
  specs: Specs;
  definitions: SpecDefinition[];
  tile: Tile;
  media: MediaRow[] | null;
  variants: VariantRow[];
};

/** The things of a collection in its order, or all in the order of the shop, that are sold in the reader's market. */
export const listProductCards = cache(({ locale, collection, limit }: { locale: string; collection?: string; limit?: number }) => {
  const tags = [TAGS.catalog, TAGS.collection(collection ?? "all")];
  return unstable_cache(
    () => readCards({ locale, collection: collection ?? null, limit: limit ?? null, ids: null }),
    ["catalog.cards", locale, collection ?? "", String(limit ?? "")],
    { tags },
  )();
});

/** Cards of these products in this order; not kept, since what is searched for is without number. */
export async function listCardsOf(ids: readonly string[], locale: string): Promise<ProductCard[]> {
  const found = new Map((await readCards({ locale, collection: null, limit: null, ids })).map((card) => [card.productId, card]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

type Wanted = { locale: string; collection: string | null; limit: number | null; ids: readonly string[] | null };

async function readCards({ locale, collection, limit, ids }: Wanted): Promise<ProductCard[]> {
  const rows = await sql.many<CardRow>`
    SELECT p.id, p.handle, p.brand, p.name, p.specs, t.specs AS definitions, p.tile,
      (SELECT jsonb_agg(jsonb_build_object('shot', m.shot, 'colour', m.colour, 'src', m.src, 'width', m.width, 'height', m.height, 'alt', m.alt, 'formats', m.formats) ORDER BY m.position)
        FROM media m WHERE m.product_id = p.id AND m.shot IN ('front', 'side', 'back')) AS media,
      (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'options', v.options) ORDER BY v.position)
        FROM variant v WHERE v.product_id = p.id AND v.archived_at IS NULL) AS variants
    FROM product p JOIN product_type t ON t.key = p.type_key
      JOIN collection_product cp ON cp.product_id = p.id JOIN collection c ON c.id = cp.collection_id
    WHERE p.status = 'active' AND p.part_of IS NULL AND ${marketOf(locale)} = ANY(p.markets)
      AND (${collection}::text IS NULL OR c.handle = ${collection}) AND (${ids}::text[] IS NULL OR p.id = ANY(${ids}::text[]))
    GROUP BY p.id, t.key
    ORDER BY min(c.position), min(cp.position)
    LIMIT ${limit}::int`;
  return rows.filter(({ variants }) => variants !== null).map((row) => toCard(row, locale));
}

function toCard(row: CardRow, locale: string): ProductCard {
  const colours = [...new Set(row.variants.flatMap(({ options }) => options.colour ?? []))];
  const pictures = (row.media ?? []).map((media) => toPicture(media, locale));
  const shown = { colour: colours[0] };
  return {
    productId: row.id,
    handle: row.handle,
    brand: row.brand,
    name: pick(row.name, locale),
    fact: cardFact({ specs: row.specs, definitions: row.definitions, locale }),
    tile: row.tile,
    picture: pictureOf(pictures, { shot: "front", ...shown }),
    // What is laid flat has no side to show, but a back; shoes are seen from above.
    turned:
      pictureOf(pictures, { shot: "side", ...shown }) ??
      pictureOf(pictures, { shot: "back", ...shown }) ??
      pictureOf(pictures, { shot: "above", ...shown }),
    colours,
    variantIds: row.variants.map(({ id }) => id),
  };
}
