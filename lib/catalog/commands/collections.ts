import { noteRename } from "../../content/commands/redirects.ts";
import { type Actor, actorName } from "../../kernel/actor.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import type { Localized } from "../../kernel/localized.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";

export type CollectionWords = {
  readonly handle: string;
  readonly name: Localized;
  readonly description: Localized;
  readonly position: number;
};
type By = { readonly actor: Actor; readonly now: Date };

/** A new world; it shows once a product stands in it. */
export async function addCollection(given: CollectionWords, { actor, now }: By): Promise<Result<{ collectionId: Id<"collection"> }>> {
  const id = newId("collection");
  const added = await transaction(async (tx) => {
    const rows = await tx.exec`
      INSERT INTO collection (id, handle, name, description, position, version)
      VALUES (${id}, ${given.handle}, ${JSON.stringify(given.name)}::jsonb, ${JSON.stringify(given.description)}::jsonb, ${given.position}::int, 2) ON CONFLICT (handle) DO NOTHING`;
    if (rows) await tell(tx, "collection.added", { id, by: actorName(actor), now });
    return rows;
  });
  if (!added) return refuse("handle_taken", undefined, "handle");
  await refresh([TAGS.catalog]);
  return ok({ collectionId: id });
}

type Editing = CollectionWords & By & { readonly collectionId: string; readonly version: number; readonly products: readonly string[] };

/** A collection's words, its address and what stands in it in this order, at once. Refuses what was written from an older version. */
export async function editCollection({ collectionId, version, products, actor, now, ...words }: Editing): Promise<Result<null>> {
  const result = await transaction(async (tx): Promise<Result<{ from: string }>> => {
    const old = await tx.one<{
      handle: string;
      version: number;
    }>`SELECT handle, version FROM collection WHERE id = ${collectionId} FOR UPDATE`;
    if (!old) return refuse("unknown");
    if (old.version !== version) return refuse("changed_meanwhile");
    const taken = await tx.one`SELECT 1 AS found FROM collection WHERE handle = ${words.handle} AND id <> ${collectionId}`;
    if (taken) return refuse("handle_taken", undefined, "handle");
    await tx.exec`
      UPDATE collection SET handle = ${words.handle}, name = ${JSON.stringify(words.name)}::jsonb, description = ${JSON.stringify(words.description)}::jsonb,
        position = ${words.position}::int, version = version + 1 WHERE id = ${collectionId}`;
    await place(tx, collectionId, products);
    await noteRename(tx, { kind: "collection", from: old.handle, to: words.handle, at: now });
    await tell(tx, "collection.edited", { id: collectionId, by: actorName(actor), now });
    return ok({ from: old.handle });
  });
  if (!result.ok) return result;
  await refresh([TAGS.catalog, TAGS.collection("all"), TAGS.collection(result.value.from), TAGS.collection(words.handle)]);
  return done;
}

async function place(tx: Tx, collectionId: string, products: readonly string[]): Promise<void> {
  await tx.exec`DELETE FROM collection_product WHERE collection_id = ${collectionId}`;
  await tx.exec`
    INSERT INTO collection_product (collection_id, product_id, position)
    SELECT ${collectionId}, p.id, wanted.position FROM unnest(${[...products]}::text[]) WITH ORDINALITY AS wanted (id, position) JOIN product p ON p.id = wanted.id`;
}

type Membership = By & { readonly productId: string; readonly collections: readonly string[] };

/** The collections a product stands in; new ones take it at their end. */
export async function setMembership(given: Membership): Promise<Result<null>> {
  const touched = await transaction((tx) => placeProduct(tx, given));
  if (touched.length) await refresh([TAGS.catalog, TAGS.collection("all"), ...touched.map(TAGS.collection)]);
  return done;
}

/** The same in the caller's transaction; answers the handles of the collections that changed. */
export async function placeProduct(tx: Tx, { productId, collections, actor, now }: Membership): Promise<string[]> {
  const gone = await tx.many<{ handle: string }>`
      DELETE FROM collection_product cp USING collection c WHERE c.id = cp.collection_id AND cp.product_id = ${productId} AND NOT cp.collection_id = ANY(${[...collections]}::text[]) RETURNING c.handle`;
  const come = await tx.many<{ handle: string }>`
      WITH added AS (
        INSERT INTO collection_product (collection_id, product_id, position)
        SELECT c.id, p.id, coalesce((SELECT max(position) FROM collection_product WHERE collection_id = c.id), 0) + 1
        FROM collection c JOIN product p ON p.id = ${productId} WHERE c.id = ANY(${[...collections]}::text[]) ON CONFLICT DO NOTHING RETURNING collection_id)
      SELECT c.handle FROM collection c JOIN added a ON a.collection_id = c.id`;
  const handles = [...gone, ...come].map(({ handle }) => handle);
  // Staff's from here on: the seed leaves it as it is.
  await tx.exec`UPDATE collection SET version = version + 1 WHERE handle = ANY(${handles}::text[])`;
  if (handles.length) await tell(tx, "product.placed", { id: productId, by: actorName(actor), now });
  return handles;
}

const tell = (tx: Tx, name: string, { id, by, now }: { id: string; by: string; now: Date }) =>
  record(tx, { name, subject: id, by, at: now, visibility: "staff" });
