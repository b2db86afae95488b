import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { type Localized, pick } from "../../kernel/localized.ts";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Counter, CounterPlace } from "../model.ts";

type Place = Pick<CounterPlace, "id" | "name" | "address" | "hours" | "note">;
type Row = Pick<Counter, "id" | "address" | "hours" | "note"> & { readonly name: Localized };

const readPlaces = unstable_cache(
  async (market: string, locale: string): Promise<Place[]> => {
    const rows = await sql.many<Row>`
      SELECT id, name, note, hours, jsonb_build_object('line1', line1, 'line2', line2, 'postcode', postcode, 'city', city, 'country', country) AS address
      FROM counter WHERE active AND ${market} = ANY(markets) ORDER BY created_at`;
    return rows.map(({ name, note, ...row }) => ({
      ...row,
      name: pick(name, locale),
      note: pick({ en: note.en ?? "", de: note.de ?? "" }, locale),
    }));
  },
  ["shipping.places"],
  { tags: [TAGS.shipping], revalidate: 300 },
);

/** Counters at which this market may collect, as the help pages show them. */
export const listCounterPlaces = cache(readPlaces);
