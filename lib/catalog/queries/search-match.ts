import { marketOf } from "../../../store.config.ts";
import { type Language, languageOf } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import { askedOfText, type Closeness, meantBy, PAGE_SIZE } from "../rules/search.ts";
import { otherThings } from "../rules/synonyms.ts";

/** Shorter words are in too many others. */
export const SHORTEST = 3;

export const CONFIGURATION: Readonly<Record<Language, string>> = { en: "english", de: "german" };

export type Matches = { readonly ids: readonly string[]; readonly total: number };

type How = { readonly closeness: Closeness; readonly locale: string; readonly page: number };

/** Best first. A document's first two lines are the name and the kind, and what a thing is stands at the end of its kind, also inside
 * a word: a Pendelleuchte is a Leuchte, a bike light is a light. Less is what only has the word in its name or within one (a Kaffeemühle
 * for Kaffee), or is the wider kind of what was asked for (a Jacke for a Winterjacke); least what only speaks of it. */
export async function match(words: readonly string[], { closeness, locale, page }: How): Promise<Matches> {
  const language = languageOf(locale);
  const grammar = CONFIGURATION[language];
  const meant = meantBy(words, language);
  const rows = await sql.many<{ id: string | null; total: number }>`
    WITH asked AS (
      SELECT n, ask FROM unnest(${askedOfText(words, { closeness, language })}::text[]) WITH ORDINALITY text(question, n), to_tsquery(${grammar}::regconfig, question) ask WHERE numnode(ask) > 0
    ), meant AS (
      SELECT n, weight, word, '%___' || word AS ending, '%' || word || '___%' AS further, length(word) >= ${SHORTEST}::int AS long
      FROM unnest(${meant.map(({ n }) => n)}::int[], ${meant.map(({ term }) => term)}::text[], ${meant.map(({ weight }) => weight)}::float8[]) typed(n, term, weight),
        unnest(tsvector_to_array(to_tsvector(${grammar}::regconfig, term))) word
    ), sold AS (
      SELECT p.id, p.handle, s.vector, s.document FROM product_search s JOIN product p ON p.id = s.product_id
      WHERE s.language = ${language} AND p.status = 'active' AND p.part_of IS NULL AND ${marketOf(locale)} = ANY(p.markets)
        AND EXISTS (SELECT 1 FROM collection_product c WHERE c.product_id = p.id)
    ), head AS (
      SELECT id, called, line = 2 AS kind, line = 2 AND at = max(at) OVER (PARTITION BY id, line) AS what, length(called) >= ${SHORTEST}::int AS long,
        called LIKE ANY(SELECT '%' || other FROM unnest(tsvector_to_array(to_tsvector(${grammar}::regconfig, ${otherThings(language)}))) other) AS other
      FROM sold, generate_series(1, 2) line, unnest(to_tsvector(${grammar}::regconfig, split_part(document, E'\\n', line))) each(called, positions), unnest(positions) at
    ), likeness AS (
      SELECT id, n, max(weight * CASE
        WHEN called = word THEN CASE WHEN what THEN 1 WHEN kind THEN 0.7 ELSE 0.6 END
        WHEN called LIKE ending THEN CASE WHEN what THEN 0.95 ELSE 0.5 END
        WHEN called LIKE further THEN 0.4 ELSE 0.3 END) AS likeness
      FROM head JOIN meant ON called = word OR meant.long AND called LIKE ending AND NOT other
        OR weight = 1 AND (meant.long AND called LIKE further OR what AND head.long AND word LIKE '%___' || called)
      GROUP BY id, n
    ), found AS (
      SELECT sold.id, handle, sum(coalesce(likeness, 0) + ts_rank(vector, ask) / 2) AS rank
      FROM sold CROSS JOIN asked LEFT JOIN likeness ON likeness.id = sold.id AND likeness.n = asked.n WHERE likeness IS NOT NULL OR vector @@ ask
      GROUP BY sold.id, handle HAVING ${closeness === "some"} OR count(*) = (SELECT count(*) FROM asked)
    )
    SELECT shown.id, counted.total FROM (SELECT count(*) AS total FROM found) counted
      LEFT JOIN (SELECT id, rank, handle FROM found ORDER BY rank DESC, handle LIMIT ${PAGE_SIZE}::int OFFSET ${(page - 1) * PAGE_SIZE}::int) shown ON true
    ORDER BY shown.rank DESC, shown.handle`;
  return { ids: rows.flatMap(({ id }) => id ?? []), total: rows[0]?.total ?? 0 };
}
