import type { Id } from "../../kernel/ids.ts";
import type { Localized } from "../../kernel/localized.ts";
import type { Sql } from "../../platform/db/pool.ts";

/** A spare part as something one can buy. `key` is what guides and pictures call it. */
type PartVariant = {
  readonly key: string;
  readonly name: Localized;
  readonly sku: string;
  readonly variantId: Id<"variant">;
};

/** The parts of a thing that can be had, in the order of its list; by the thing's id or handle. */
export const listPartVariants = (on: Sql, thing: string): Promise<PartVariant[]> => on.many<PartVariant>`
  SELECT part->>'key' AS key, part->'name' AS name, v.sku, v.id AS variant_id
  FROM product thing, jsonb_array_elements(thing.parts) WITH ORDINALITY AS listed (part, place)
    JOIN variant v ON v.sku = part->>'sku' JOIN product own ON own.id = v.product_id
  WHERE (thing.id = ${thing} OR thing.handle = ${thing}) AND own.part_of = thing.id AND own.status = 'active' AND v.archived_at IS NULL
  ORDER BY place`;
