import { followProduct, noteRename } from "../../content/commands/redirects.ts";
import { type Actor, actorName } from "../../kernel/actor.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { partsHandle } from "../rules/parts.ts";
import { lockProduct } from "./drafts/rows.ts";

type Renaming = { readonly productId: string; readonly handle: string; readonly actor: Actor; readonly now: Date };

/** Gives a product another address at once; the old one leads there from now on. */
export async function renameProduct({ productId, handle, actor, now }: Renaming): Promise<Result<null>> {
  const result = await transaction(async (tx): Promise<Result<{ from: string }>> => {
    const product = await lockProduct(tx, productId);
    if (!product) return refuse("unknown");
    const taken = await tx.one`SELECT 1 AS found FROM product WHERE handle = ${handle} AND id <> ${productId}`;
    if (taken) return refuse("handle_taken", undefined, "handle");
    if (product.handle === handle) return ok({ from: handle });
    await tx.exec`UPDATE product SET handle = ${handle}, updated_at = ${now} WHERE id = ${productId}`;
    await tx.exec`UPDATE product SET handle = ${partsHandle(handle)}, updated_at = ${now} WHERE part_of = ${productId}`;
    await mendMentions(tx, product.handle, handle);
    await followProduct(tx, { from: product.handle, to: handle });
    await noteRename(tx, { kind: "product", from: product.handle, to: handle, at: now });
    await record(tx, {
      name: "product.renamed",
      subject: productId,
      by: actorName(actor),
      at: now,
      visibility: "staff",
      payload: { from: product.handle, to: handle },
    });
    return ok({ from: product.handle });
  });
  if (!result.ok) return result;
  await refresh([TAGS.catalog, TAGS.articles, TAGS.product(result.value.from), TAGS.product(handle)]);
  return done;
}

/** Other products that name this one among what is not in their box keep naming it. */
const mendMentions = (tx: Tx, from: string, to: string): Promise<number> => tx.exec`
  UPDATE product SET not_in_box = (SELECT jsonb_agg(CASE WHEN item->>'handle' = ${from} THEN jsonb_set(item, '{handle}', to_jsonb(${to}::text)) ELSE item END ORDER BY place)
    FROM jsonb_array_elements(not_in_box) WITH ORDINALITY AS each (item, place))
  WHERE not_in_box @> ${JSON.stringify([{ handle: from }])}::jsonb`;
