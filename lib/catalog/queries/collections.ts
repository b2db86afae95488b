import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { type Localized, pick } from "../../kernel/localized.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { CollectionView } from "../model.ts";

type Row = { handle: string; name: Localized; description: Localized };

const readCollections = unstable_cache(
  () => sql.many<Row>`SELECT handle, name, description FROM collection ORDER BY position`,
  ["catalog.collections"],
  { tags: [TAGS.catalog] },
);

/** All worlds in the order of the shop. */
export const listCollections = cache(
  async (locale: string): Promise<CollectionView[]> =>
    (await readCollections()).map(({ handle, name, description }) => ({
      handle,
      name: pick(name, locale),
      description: pick(description, locale),
    })),
);

/** Found among the known ones, so that an invented handle costs nothing and leaves nothing behind in the cache. */
export const findCollection = async (handle: string, locale: string): Promise<CollectionView | null> =>
  (await listCollections(locale)).find((collection) => collection.handle === handle) ?? null;
