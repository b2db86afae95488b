import { type Actor, actorName } from "../../../kernel/actor.ts";
import { done, type Result, refuse } from "../../../kernel/result.ts";
import { transaction } from "../../../platform/db/pool.ts";
import { carriedOn, type DraftData, SECTIONS } from "../../rules/desk/sections.ts";
import { addRevision, findOpenRevision, keepBeginning, lockProduct, readContent } from "./rows.ts";

type Turn = { readonly productId: string; readonly actor: Actor; readonly now: Date };

/** Somebody published while the draft was open: it goes on from what shows now, keeping what its own people wrote. */
export const carryDraftOn = ({ productId, actor, now }: Turn): Promise<Result<null>> =>
  transaction(async (tx) => {
    const product = await lockProduct(tx, productId);
    const open = product && (await findOpenRevision(tx, product.id));
    if (!product || !open) return refuse("draft_gone");
    const data: DraftData = { content: carriedOn(open.data, await readContent(tx, product.id)), edits: open.data.edits };
    await tx.exec`
      UPDATE product_revision SET data = ${JSON.stringify(data)}::jsonb, based_on = ${product.version}::int, actor = ${actorName(actor)}, updated_at = ${now},
        state = 'draft', publish_at = NULL WHERE id = ${open.id}`;
    return done;
  });

/** The draft is laid away; the shop shows what it showed. It stays in the history and can be fetched back. */
export const discardDraft = ({ productId, actor, now }: Turn): Promise<Result<null>> =>
  transaction(async (tx) => {
    const product = await lockProduct(tx, productId);
    const open = product && (await findOpenRevision(tx, product.id));
    if (!open) return refuse("draft_gone");
    await tx.exec`
      UPDATE product_revision SET state = 'discarded', publish_at = NULL, actor = ${actorName(actor)}, updated_at = ${now} WHERE id = ${open.id}`;
    return done;
  });

/** A draft that waits for its day is being written again. */
export const callBack = ({ productId, actor, now }: Turn): Promise<Result<null>> =>
  transaction(async (tx) => {
    const product = await lockProduct(tx, productId);
    const open = product && (await findOpenRevision(tx, product.id));
    if (open?.state !== "scheduled") return refuse("draft_gone");
    await tx.exec`
      UPDATE product_revision SET state = 'draft', publish_at = NULL, actor = ${actorName(actor)}, updated_at = ${now} WHERE id = ${open.id}`;
    return done;
  });

/** An older revision becomes the draft; one that is open is laid away first. */
export const restoreRevision = ({ productId, number, actor, now }: Turn & { number: number }): Promise<Result<null>> =>
  transaction(async (tx) => {
    const product = await lockProduct(tx, productId);
    const old = await tx.one<{
      data: DraftData;
    }>`SELECT data FROM product_revision WHERE product_id = ${productId} AND number = ${number}::int`;
    if (!product || !old) return refuse("unknown");
    await keepBeginning(tx, product, now);
    const by = actorName(actor);
    await tx.exec`
      UPDATE product_revision SET state = 'discarded', publish_at = NULL, updated_at = ${now} WHERE product_id = ${productId} AND state IN ('draft', 'scheduled')`;
    const edit = { by, at: now.toISOString() };
    const data: DraftData = {
      content: { ...old.data.content, handle: product.handle },
      edits: Object.fromEntries(SECTIONS.map((section) => [section, edit])),
    };
    await addRevision(tx, product.id, { state: "draft", data, basedOn: product.version, actor: by, now });
    return done;
  });
