import "server-only";
import { type Localized, pick } from "../../kernel/localized.ts";
import type { HouseholdKey } from "../../ownership/model.ts";
import { findHouseholdId } from "../../ownership/queries/at-home.ts";
import { sql } from "../../platform/db/pool.ts";

/** A need somebody said they do without. */
export type Waived = { readonly needId: string; readonly name: string; readonly thing: string };

export async function listWaived(home: HouseholdKey, locale: string): Promise<Waived[]> {
  const rows = await sql.many<{ needId: string; name: Localized; thing: Localized }>`
    SELECT w.need_id, coalesce(c.name, CASE WHEN np.part_of IS NOT NULL THEN nv.title END, np.name) AS name, p.name AS thing
    FROM need_waiver w JOIN need n ON n.id = w.need_id JOIN product p ON p.id = n.product_id LEFT JOIN capability c ON c.key = n.capability_key
      LEFT JOIN product np ON np.id = n.to_product_id LEFT JOIN variant nv ON nv.id = n.to_variant_id
    WHERE w.household_id = ${await findHouseholdId(home)} ORDER BY w.waived_at DESC, w.need_id LIMIT 200`;
  return rows.map(({ needId, name, thing }) => ({ needId, name: pick(name, locale), thing: pick(thing, locale) }));
}
