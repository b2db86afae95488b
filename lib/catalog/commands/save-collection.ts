import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { CollectionInput } from "../schema/collections.ts";

const json = (value: unknown): string => JSON.stringify(value);

/** A collection as the seed writes it, and what stands in it in that order; unknown handles are passed over. One that staff have changed since is theirs. */
export async function saveCollection(tx: Tx, collection: CollectionInput): Promise<void> {
  const row = await tx.one<{ id: string }>`
    INSERT INTO collection (id, handle, name, description, position)
    VALUES (${newId("collection")}, ${collection.handle}, ${json(collection.name)}::jsonb, ${json(collection.description)}::jsonb, ${collection.position})
    ON CONFLICT (handle) DO UPDATE SET name = excluded.name, description = excluded.description, position = excluded.position
      WHERE collection.version = 1
    RETURNING id`;
  if (!row) return;
  await tx.exec`DELETE FROM collection_product WHERE collection_id = ${row.id}`;
  await tx.exec`
    INSERT INTO collection_product (collection_id, product_id, position)
    SELECT ${row.id}, p.id, wanted.position FROM unnest(${collection.products}::text[]) WITH ORDINALITY AS wanted (handle, position) JOIN product p ON p.handle = wanted.handle`;
}
