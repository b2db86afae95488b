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

/** What kinds of things there are, with how many products of each. */
export const listTypes = (): Promise<StaffType[]> => sql.many<StaffType>`
  SELECT t.key, t.name, t.specs, t.version, (SELECT count(*)::int FROM product p WHERE p.type_key = t.key AND p.part_of IS NULL) AS products
  FROM product_type t ORDER BY t.name->>'en', t.key`;

export const listTypeOptions = async (locale: string): Promise<{ value: string; label: string }[]> =>
  (await listTypes())
    .map(({ key, name }) => ({ value: key, label: pick(name, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
