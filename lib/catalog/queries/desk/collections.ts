import "server-only";
import { type Localized, languageOf } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import type { ProductStatus } from "../../model.ts";

export type CollectionLine = {
  readonly id: string;
  readonly handle: string;
  readonly name: Localized;
  readonly position: number;
  readonly products: readonly string[];
};

/** Every collection in the order of the shop, with the ids of what stands in it. */
export const listStaffCollections = (): Promise<CollectionLine[]> => sql.many<CollectionLine>`
  SELECT c.id, c.handle, c.name, c.position,
    array(SELECT cp.product_id FROM collection_product cp WHERE cp.collection_id = c.id ORDER BY cp.position) AS products
  FROM collection c ORDER BY c.position, c.handle`;

/** A product and where it stands in a collection; null: not in it. */
export type Standing = {
  readonly id: string;
  readonly handle: string;
  readonly name: Localized;
  readonly status: ProductStatus;
  readonly place: number | null;
};

export type StaffCollection = {
  readonly id: string;
  readonly handle: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly position: number;
  readonly version: number;
  readonly standing: readonly Standing[];
};

/** One collection, with every product that stands or could stand in it. */
export async function findStaffCollection(collectionId: string, locale: string): Promise<StaffCollection | null> {
  const row = await sql.one<Omit<StaffCollection, "standing">>`
    SELECT id, handle, name, description, position, version FROM collection WHERE id = ${collectionId}`;
  if (!row) return null;
  const standing = await sql.many<Standing>`
    SELECT p.id, p.handle, p.name, p.status::text AS status, row_number() OVER (PARTITION BY cp.product_id IS NULL ORDER BY cp.position)::int * CASE WHEN cp.product_id IS NULL THEN NULL ELSE 1 END AS place
    FROM product p LEFT JOIN collection_product cp ON cp.product_id = p.id AND cp.collection_id = ${row.id}
    WHERE p.part_of IS NULL AND (p.status <> 'archived' OR cp.product_id IS NOT NULL) ORDER BY cp.product_id IS NULL, cp.position, (p.name->>${languageOf(locale)}) COLLATE "und-x-icu"`;
  return { ...row, standing };
}
