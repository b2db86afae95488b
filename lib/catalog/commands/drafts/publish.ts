import { store } from "../../../../store.config.ts";
import { formatInstant } from "../../../i18n/formats.ts";
import { translator } from "../../../i18n/translator.ts";
import { actorName, type Staff } from "../../../kernel/actor.ts";
import { done, ok, type Result, refuse } from "../../../kernel/result.ts";
import { audit } from "../../../platform/audit.ts";
import { refresh, TAGS } from "../../../platform/cache.ts";
import { realNow } from "../../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../../platform/db/pool.ts";
import { record } from "../../../platform/events.ts";
import { enqueue } from "../../../platform/jobs.ts";
import { issuesOf } from "../../rules/desk/judge.ts";
import type { ProductContent } from "../../rules/desk/sections.ts";
import { mediaInput } from "../../schema/media.ts";
import { productInput } from "../../schema/product.ts";
import { saveProduct } from "../save-product.ts";
import { codesTaken } from "./codes.ts";
import { addRevision, definitionsOf, findOpenRevision, keepBeginning, type LockedProduct, lockProduct, type Revision } from "./rows.ts";

export type Publishing = {
  readonly productId: string;
  /** The draft as its reader saw it: another one is not published unseen. */
  readonly revisionId: string;
  readonly seenAt: string;
  /** The shop's time; null is now. */
  readonly publishAt: Date | null;
  readonly note: string | null;
  readonly actor: Staff;
  readonly now: Date;
};

/** Shows the draft in the shop, now or when its day comes. Pages are drawn anew within a second of it. */
export async function publishDraft(given: Publishing): Promise<Result<null>> {
  const { now, publishAt, note } = given;
  if (publishAt && publishAt <= now) return refuse("moment_past", undefined, "publishAt");
  const by = actorName(given.actor);
  const result = await transaction(async (tx): Promise<Result<{ shown: string | null }>> => {
    const product = await lockProduct(tx, given.productId);
    const open = product && (await findOpenRevision(tx, product.id));
    if (!product || !open || open.id !== given.revisionId) return refuse("draft_gone");
    if (open.updatedAt.toISOString() !== given.seenAt) return refuse("draft_changed", await whoAndWhen(tx, open, given.actor));
    const ready = await isReady(tx, product, open);
    if (!ready.ok) return ready;
    await tx.exec`UPDATE product_revision SET note = ${note} WHERE id = ${open.id}`;
    if (!publishAt) {
      await show(tx, product, { open, by, now });
      return ok({ shown: product.handle });
    }
    await wait(tx, open, { publishAt, now, by });
    return ok({ shown: null });
  });
  if (!result.ok) return result;
  if (result.value.shown) await refresh([TAGS.catalog, TAGS.product(result.value.shown)]);
  return done;
}

async function whoAndWhen(tx: Tx, { actor, updatedAt }: Revision, reader: Staff): Promise<{ by: string; at: string }> {
  const staff = await tx.one<{ name: string }>`SELECT name FROM staff WHERE 'staff:' || id = ${actor}`;
  return {
    by: staff?.name ?? translator(reader.locale, "desk")("somebody"),
    at: formatInstant(updatedAt, reader.locale, store.contact.timeZone),
  };
}

/** By the shop's clock; the job wakes near the hour in real time, and the timetable finds what a moved clock made due. */
async function wait(tx: Tx, open: Revision, { publishAt, now, by }: { publishAt: Date; now: Date; by: string }): Promise<void> {
  await tx.exec`
    UPDATE product_revision SET state = 'scheduled', publish_at = ${publishAt}, data = data - 'held' WHERE id = ${open.id}`;
  await record(tx, {
    name: "product.scheduled",
    subject: open.id,
    by,
    at: now,
    visibility: "staff",
    payload: { publishAt: publishAt.toISOString() },
  });
  const runAt = new Date(realNow().getTime() + publishAt.getTime() - now.getTime());
  await enqueue(tx, { task: "catalog.publishDue", payload: { revisionId: open.id }, key: `publish:${open.id}`, runAt });
}

async function isReady(tx: Tx, product: LockedProduct, open: Revision): Promise<Result<null>> {
  if (open.basedOn !== product.version) return refuse("published_meanwhile");
  const { content } = open.data;
  const issues = [
    ...issuesOf({ ...content, handle: product.handle }, await definitionsOf(tx, content.type)),
    ...(await codesTaken(tx, { product, content, rows: {} })),
  ];
  return issues.length > 0 ? refuse("not_ready", { count: issues.length }) : done;
}

/** Writes the draft into the shop's own rows, in the caller's transaction. */
export async function show(
  tx: Tx,
  product: LockedProduct,
  { open, by, now }: { open: Pick<Revision, "id" | "number" | "data">; by: string; now: Date },
): Promise<void> {
  const { media, ...said } = open.data.content;
  const checked = productInput(await definitionsOf(tx, said.type)).parse({ ...said, handle: product.handle });
  const content = { ...checked, media: media.map((picture) => mediaInput.parse(picture)) };
  await saveProduct(tx, checked, { media: content.media, now });
  await tx.exec`UPDATE product SET version = version + 1 WHERE id = ${product.id}`;
  await tx.exec`
    UPDATE product_revision SET state = 'published', published_at = ${now}, publish_at = NULL, updated_at = ${now},
      data = ${JSON.stringify({ content, edits: open.data.edits })}::jsonb WHERE id = ${open.id}`;
  await record(tx, {
    name: "product.published",
    subject: product.id,
    by,
    at: now,
    visibility: "staff",
    payload: { revisionId: open.id, number: open.number },
  });
}

/** Shows a content at once, in the caller's transaction, as when a file is imported. The caller refreshes pages after it. */
export async function publishContent(
  tx: Tx,
  product: LockedProduct,
  { content, by, now, note }: { content: ProductContent; by: string; now: Date; note: string },
): Promise<void> {
  await keepBeginning(tx, product, now);
  const id = await addRevision(tx, product.id, {
    state: "published",
    data: { content, edits: {} },
    basedOn: product.version,
    actor: by,
    note,
    now,
  });
  const { number } = (await tx.one<{ number: number }>`SELECT number FROM product_revision WHERE id = ${id}`) ?? { number: 0 };
  await show(tx, product, { open: { id, number, data: { content, edits: {} } }, by, now });
}

/** Shows every draft whose time has come by the shop's clock; one that can no longer be shown becomes a draft again and says why. */
export async function publishDue(now: Date): Promise<void> {
  const due = await sql.many<{ productId: string }>`
    SELECT product_id FROM product_revision WHERE state = 'scheduled' AND publish_at <= ${now} ORDER BY publish_at LIMIT 200`;
  for (const { productId } of due) await publishOne(productId, now);
}

async function publishOne(productId: string, now: Date): Promise<void> {
  const by = "system:publish";
  const outcome = await transaction(async (tx) => {
    const product = await lockProduct(tx, productId);
    const open = product && (await findOpenRevision(tx, product.id));
    if (!product || open?.state !== "scheduled" || !open.publishAt || open.publishAt > now) return null;
    const ready = await isReady(tx, product, open);
    if (ready.ok) await show(tx, product, { open, by: open.actor, now });
    else await holdBack(tx, open, { code: ready.problem.code, now });
    const code = ready.ok ? "ok" : ready.problem.code;
    await audit({ actor: by, action: "catalog.publish_due", subject: product.id, outcome: code }, tx);
    return ready.ok ? product.handle : null;
  });
  if (outcome) await refresh([TAGS.catalog, TAGS.product(outcome)]);
}

const holdBack = (tx: Tx, open: Revision, { code, now }: { code: string; now: Date }): Promise<number> => tx.exec`
  UPDATE product_revision SET state = 'draft', publish_at = NULL, data = data || jsonb_build_object('held', jsonb_build_object('code', ${code}::text, 'at', ${now.toISOString()}::text))
  WHERE id = ${open.id}`;
