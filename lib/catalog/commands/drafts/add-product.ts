import { store } from "../../../../store.config.ts";
import { type Actor, actorName } from "../../../kernel/actor.ts";
import { type Id, newId } from "../../../kernel/ids.ts";
import type { Localized } from "../../../kernel/localized.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { type Tx, transaction } from "../../../platform/db/pool.ts";
import type { ProductContent } from "../../rules/desk/sections.ts";
import { addRevision, readContent } from "./rows.ts";
import { shelveNewVariants } from "./save-section.ts";

export type NewProduct = { readonly handle: string; readonly brand: string; readonly type: string; readonly name: Localized };

const NOTHING = JSON.stringify({ en: "", de: "" });

/** Begins a product: known to nobody but staff until its draft is whole and published. */
export const addProduct = (given: NewProduct, { actor, now }: { actor: Actor; now: Date }): Promise<Result<{ productId: Id<"product"> }>> =>
  transaction(async (tx) => {
    const type = await tx.one`SELECT 1 AS found FROM product_type WHERE key = ${given.type}`;
    if (!type) return refuse("unknown", undefined, "type");
    const productId = await addRow(tx, given, now);
    if (!productId) return refuse("handle_taken", undefined, "handle");
    const content: ProductContent = { ...(await readContent(tx, productId)), status: "active" };
    await addRevision(tx, productId, { state: "draft", data: { content, edits: {} }, basedOn: 1, actor: actorName(actor), now });
    return ok({ productId });
  });

/** The same with all that a file says of it, in the caller's transaction. */
export async function addDraft(tx: Tx, content: ProductContent, { by, now }: { by: string; now: Date }): Promise<Id<"product">> {
  const productId = await addRow(tx, content, now);
  if (!productId) throw new Error(`The handle ${content.handle} was taken meanwhile`);
  await addRevision(tx, productId, {
    state: "draft",
    data: { content: { ...content, status: "active" }, edits: {} },
    basedOn: 1,
    actor: by,
    now,
  });
  await shelveNewVariants(tx, productId, { content, now });
  return productId;
}

async function addRow(tx: Tx, given: NewProduct, now: Date): Promise<Id<"product"> | null> {
  const id = newId("product");
  const markets = Object.keys(store.markets);
  const added = await tx.exec`
    INSERT INTO product (id, handle, brand, type_key, status, name, tagline, description, specs, box, not_in_box, markets, tile, created_at, updated_at)
    VALUES (${id}, ${given.handle}, ${given.brand}, ${given.type}, 'draft', ${JSON.stringify(given.name)}::jsonb, ${NOTHING}::jsonb, ${NOTHING}::jsonb, '{}', '[]', '[]', ${markets}, 'stone', ${now}, ${now})
    ON CONFLICT (handle) DO NOTHING`;
  return added ? id : null;
}
