import { languageOf } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";

/** What a way to get it is called in this language, and what its counter has to say there; null where it has no words for it. */
export async function findOptionWords(key: string, locale: string): Promise<{ name: string | null; note: string | null }> {
  const row = await sql.one<{ name: string | null; note: string | null }>`
    SELECT d.name->>${languageOf(locale)} AS name, c.note->>${languageOf(locale)} AS note
    FROM delivery_option d LEFT JOIN counter c ON c.id = d.key WHERE d.key = ${key}`;
  return row ?? { name: null, note: null };
}
