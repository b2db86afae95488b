import { type Language, languageOf } from "../../kernel/localized.ts";
import { type Sql, sql, transaction } from "../../platform/db/pool.ts";
import type { FoundCode, SearchResult } from "../model.ts";
import { corrected, orderNumberIn, pagesFor, stockCodeIn, wordsOf } from "../rules/search.ts";
import { nearestWord } from "../rules/spelling.ts";
import { listCardsOf } from "./cards.ts";
import { CONFIGURATION, type Matches, match, SHORTEST } from "./search-match.ts";

type Asked = { readonly q: string; readonly locale: string; readonly page: number };

/** Things that have all words; else each perhaps only begun; else in a nearer spelling; else those that have some of the words. */
export async function searchProducts({ q, locale, page }: Asked): Promise<SearchResult> {
  const words = wordsOf(q);
  if (words.length === 0) return answer(NONE, { locale, page, spelling: null, loose: false });
  const exact = await closest(words, { locale, page });
  if (exact.total > 0) return answer(exact, { locale, page, spelling: null, loose: false });
  const near = corrected(words, await nearestSpellings(words, languageOf(locale)));
  const spelling = near.join(" ") === words.join(" ") ? null : near.join(" ");
  if (spelling) {
    const respelled = await closest(near, { locale, page });
    if (respelled.total > 0) return answer(respelled, { locale, page, spelling, loose: false });
  }
  const loose = await match(near, { closeness: "some", locale, page });
  return answer(loose, { locale, page, spelling: loose.total > 0 ? spelling : null, loose: loose.total > 0 });
}

/** Words as they are typed first, or a Radio would be found for a Rad. */
async function closest(words: readonly string[], on: Omit<Asked, "q">): Promise<Matches> {
  const whole = await match(words, { closeness: "whole", ...on });
  return whole.total > 0 ? whole : match(words, { closeness: "begun", ...on });
}

const NONE: Matches = { ids: [], total: 0 };

const answer = async (
  { ids, total }: Matches,
  { locale, ...rest }: { locale: string; page: number; spelling: string | null; loose: boolean },
): Promise<SearchResult> => ({
  cards: await listCardsOf(ids, locale),
  total,
  pages: pagesFor(total),
  ...rest,
});

/** Likeness below which the database does not even name a word; the rule decides among those it names. */
const NEAR = "0.4";

/** For each word that no document has, the likest one that some document has. */
async function nearestSpellings(words: readonly string[], language: Language): Promise<Map<string, string>> {
  const long = words.filter((word) => word.length >= SHORTEST);
  if (long.length === 0) return new Map();
  const rows = await transaction(async (tx) => {
    await tx.exec`SELECT set_config('pg_trgm.word_similarity_threshold', ${NEAR}, true)`;
    return listLikeWords(tx, long, language);
  });
  const nearest = rows.map(({ typed, words: candidates }) => [typed, nearestWord(typed, candidates)] as const);
  return new Map(nearest.filter((pair): pair is [string, string] => pair[1] !== null));
}

const listLikeWords = (on: Sql, words: readonly string[], language: Language) => on.many<{ typed: string; words: string[] }>`
  SELECT typed, array_agg(word ORDER BY likeness DESC, word) AS words FROM (
    SELECT DISTINCT typed, word, similarity(typed, word) AS likeness
    FROM unnest(${words}::text[]) typed
      JOIN product_search s ON s.language = ${language} AND typed <% s.document,
      regexp_split_to_table(lower(s.document), '[^[:alpha:]]+') word
    WHERE length(word) >= ${SHORTEST}::int AND similarity(typed, word) > 0.2
      AND NOT EXISTS (SELECT 1 FROM product_search known WHERE known.language = ${language}
        AND known.vector @@ to_tsquery(${CONFIGURATION[language]}::regconfig, quote_literal(typed) || ':*'))
  ) named GROUP BY typed`;

/** A SKU or GTIN leads to its product, a part number to its row, a number like an order's to the order's page. Null: it is a search. */
export async function findCode(typed: string): Promise<FoundCode | null> {
  const code = stockCodeIn(typed);
  const variant = code
    ? await sql.one<{ kind: "variant" | "part"; handle: string; sku: string }>`
        SELECT CASE WHEN thing.id IS NULL THEN 'variant' ELSE 'part' END AS kind, coalesce(thing.handle, p.handle) AS handle, v.sku
        FROM variant v JOIN product p ON p.id = v.product_id LEFT JOIN product thing ON thing.id = p.part_of
        WHERE (v.sku = ${code} OR v.gtin = ${code}) AND v.archived_at IS NULL AND p.status = 'active'`
    : null;
  if (variant) return variant;
  const number = orderNumberIn(typed);
  return number ? { kind: "order", number } : null;
}
