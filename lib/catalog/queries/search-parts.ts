import { marketOf } from "../../../store.config.ts";
import { type Localized, languageOf, pick } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import type { FoundParts } from "../model.ts";
import { begun, wordsOf } from "../rules/search.ts";

/** So many stand under the things that were found; who wants all of them follows one to its list. */
const SHOWN = 8;

type Row = { readonly handle: string; readonly thing: Localized; readonly name: Localized; readonly sku: string; readonly total: number };

/** Spare parts by what they are called, which their number's last piece may say too, and whose they are: "kettle lid". A thing's name alone
 * finds the thing, not its parts. */
export async function searchParts({ q, locale }: { readonly q: string; readonly locale: string }): Promise<FoundParts> {
  const words = wordsOf(q);
  if (words.length === 0) return { parts: [], total: 0 };
  const language = languageOf(locale);
  const configuration = language === "de" ? "german" : "english";
  const rows = await sql.many<Row>`
    WITH asked AS (
      SELECT whole || to_tsquery('simple', start) AS ask
      FROM unnest(${words}::text[], ${begun(words)}::text[]) each(word, start), to_tsquery(${configuration}::regconfig, quote_literal(word)) whole WHERE numnode(whole) > 0
    )
    SELECT thing.handle, thing.name AS thing, v.title AS name, v.sku, count(*) OVER () AS total
    FROM product_search s JOIN product own ON own.id = s.product_id JOIN product thing ON thing.id = own.part_of JOIN variant v ON v.product_id = own.id,
      to_tsvector(${configuration}::regconfig, (v.title->>${language}) || ' ' || regexp_replace(v.sku, '^.*-', '')) called,
      LATERAL (SELECT bool_and(s.vector @@ ask) AS has_all, bool_or(called @@ ask) AS has_one, sum(ts_rank(called, ask)) AS rank FROM asked) found
    WHERE s.language = ${language} AND own.status = 'active' AND ${marketOf(locale)} = ANY(own.markets) AND v.archived_at IS NULL AND has_all AND has_one
    ORDER BY rank DESC, thing.handle, v.position LIMIT ${SHOWN}::int`;
  return {
    parts: rows.map(({ handle, thing, name, sku }) => ({ handle, sku, thing: pick(thing, locale), name: pick(name, locale) })),
    total: rows[0]?.total ?? 0,
  };
}
