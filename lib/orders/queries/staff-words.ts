import "server-only";
import { findVariants } from "../../catalog/queries/variants.ts";
import type { Staff } from "../../kernel/actor.ts";
import { languageOf } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";

type Named = { readonly lineId: string; readonly title: string; readonly options: string };

/**
 * What calls these lines as the catalogue calls them in this person's language, where they were bought in another one;
 * the papers keep the buyer's words.
 */
export async function staffWords(staff: Staff, lineIds: readonly string[]): Promise<<L extends Named>(line: L) => L> {
  const bought = await sql.many<{ lineId: string; variantId: string; locale: string }>`
    SELECT l.id AS line_id, l.variant_id, o.locale FROM line_item l JOIN orders o ON o.id = l.order_id WHERE l.id = ANY(${lineIds}::text[])`;
  const foreign = bought.filter(({ locale }) => languageOf(locale) !== languageOf(staff.locale));
  const variantOf = new Map(foreign.map(({ lineId, variantId }) => [lineId, variantId]));
  const variants = await findVariants([...variantOf.values()], staff.locale);
  return (line) => {
    const known = variants.get(variantOf.get(line.lineId) ?? "");
    return known ? { ...line, title: known.name, options: known.title } : line;
  };
}
