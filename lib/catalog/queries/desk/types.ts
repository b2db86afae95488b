import "server-only";
import { type Localized, pick } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import type { SpecDefinition } from "../../model.ts";

export type StaffType = {
  readonly key: string;
  readonly name: Localized;
  readonly specs: readonly SpecDefinition[];
  readonly version: number;
  readonly products: number;
};

/** What kinds of things there are, by name as this person reads it, with how many products of each. */
export async function listTypes(locale: string): Promise<StaffType[]> {
  const types = await sql.many<StaffType>`
    SELECT t.key, t.name, t.specs, t.version, (SELECT count(*)::int FROM product p WHERE p.type_key = t.key AND p.part_of IS NULL) AS products
    FROM product_type t ORDER BY t.key`;
  return types.sort((a, b) => pick(a.name, locale).localeCompare(pick(b.name, locale), locale));
}

export const listTypeOptions = async (locale: string): Promise<{ value: string; label: string }[]> =>
  (await listTypes(locale)).map(({ key, name }) => ({ value: key, label: pick(name, locale) }));
