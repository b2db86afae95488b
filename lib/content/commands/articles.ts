import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { ArticleInput } from "../model.ts";
import { type Act, type Changed, inArticle, type LockedArticle, raiseVersion } from "./article-lock.ts";
import { closeDraft, findDraft, nextRevisionNumber, type OpenDraft } from "./revisions.ts";
import { showRevision } from "./show-revision.ts";

type SaveDraft = Omit<Act, "articleId"> & {
  readonly articleId: string | null;
  readonly input: ArticleInput;
  readonly note?: string | null;
};

/** Keeps what staff wrote without showing it. A planned revision that is written on becomes a draft again. */
export const saveArticleDraft = (given: SaveDraft): Promise<Result<Changed>> =>
  given.articleId === null
    ? transaction((tx) => beginArticle(tx, given))
    : inArticle({ ...given, articleId: given.articleId }, writeDraft(given));

async function beginArticle(tx: Tx, { input, actor, now, note = null }: SaveDraft): Promise<Result<Changed>> {
  const id = newId("article");
  const begun = await tx.exec`
    INSERT INTO article (id, kind, handle, title, summary, body, topic, picture, products, updated_at)
    VALUES (${id}, ${input.kind}::article_kind, ${input.handle}, ${JSON.stringify(input.title)}::jsonb, ${JSON.stringify(input.summary)}::jsonb,
      ${JSON.stringify(input.body)}::jsonb, ${input.topic}, ${input.picture}, ${input.products}::text[], ${now})
    ON CONFLICT (kind, handle) DO NOTHING`;
  if (!begun) return refuse("handle_taken", undefined, "handle");
  await insertDraft(tx, { articleId: id, input, basedOn: 0, actor, note, now });
  return ok({ articleId: id, version: 1 });
}

const writeDraft =
  ({ input, note = null, actor, now }: SaveDraft) =>
  async (tx: Tx, article: LockedArticle): Promise<Result<Changed>> => {
    if (input.kind !== article.kind) return refuse("kind_fixed", undefined, "kind");
    if (await isTaken(tx, article, input.handle)) return refuse("handle_taken", undefined, "handle");
    const draft = await findDraft(tx, article.id);
    if (draft) {
      await tx.exec`
        UPDATE article_revision SET data = ${JSON.stringify(input)}::jsonb, state = 'draft', publish_at = NULL, note = ${note}, actor = ${actor}, updated_at = ${now}
        WHERE id = ${draft.id}`;
    } else await insertDraft(tx, { articleId: article.id, input, basedOn: article.version, actor, note, now });
    return ok(await raiseVersion(tx, article));
  };

async function isTaken(tx: Tx, { id, kind }: LockedArticle, handle: string): Promise<boolean> {
  return Boolean(await tx.one`SELECT id FROM article WHERE kind = ${kind}::article_kind AND handle = ${handle} AND id <> ${id}`);
}

type Draft = { articleId: string; input: ArticleInput; basedOn: number; actor: string; note: string | null; now: Date };

async function insertDraft(tx: Tx, { articleId, input, basedOn, actor, note, now }: Draft): Promise<void> {
  const number = await nextRevisionNumber(tx, articleId);
  await tx.exec`
    INSERT INTO article_revision (id, article_id, number, data, based_on, note, actor, created_at, updated_at)
    VALUES (${newId("revision")}, ${articleId}, ${number}, ${JSON.stringify(input)}::jsonb, ${basedOn}, ${note}, ${actor}, ${now}, ${now})`;
}

/** Shows the draft now, or on a day to come by the shop's clock (`content.publishDue`). */
export async function publishArticle({ publishAt, ...act }: Act & { readonly publishAt: Date | null }): Promise<Result<Changed>> {
  const result = await inArticle(act, async (tx, article) => {
    const draft = await findDraft(tx, article.id);
    if (!draft) return refuse("nothing_to_publish");
    if (await isTaken(tx, article, draft.data.handle)) return refuse("handle_taken");
    if (publishAt && publishAt > act.now) await plan(tx, draft, { publishAt, actor: act.actor, now: act.now });
    else await showRevision(tx, { article, draft, actor: act.actor, now: act.now });
    return ok(await raiseVersion(tx, article));
  });
  if (result.ok) await refresh([TAGS.articles]);
  return result;
}

async function plan(tx: Tx, draft: OpenDraft, { publishAt, actor, now }: { publishAt: Date; actor: string; now: Date }): Promise<void> {
  await tx.exec`
    UPDATE article_revision SET state = 'scheduled', publish_at = ${publishAt}, actor = ${actor}, updated_at = ${now} WHERE id = ${draft.id}`;
}

/** Lets the draft go; it stays in the history. */
export const discardArticleDraft = (act: Act): Promise<Result<Changed>> =>
  inArticle(act, async (tx, article) => {
    if (!(await closeDraft(tx, article.id, act))) return refuse("nothing_to_discard");
    return ok(await raiseVersion(tx, article));
  });

/** An older revision becomes the draft; the one that was open stays in the history. */
export const restoreArticleRevision = ({ revisionId, ...act }: Act & { readonly revisionId: string }): Promise<Result<Changed>> =>
  inArticle(act, async (tx, article) => {
    const revision = await tx.one<{
      number: number;
      data: ArticleInput;
    }>`SELECT number, data FROM article_revision WHERE id = ${revisionId} AND article_id = ${article.id}`;
    if (!revision) return refuse("unknown");
    await closeDraft(tx, article.id, act);
    await insertDraft(tx, {
      articleId: article.id,
      input: revision.data,
      basedOn: article.version,
      actor: act.actor,
      note: `↺ ${revision.number}`,
      now: act.now,
    });
    return ok(await raiseVersion(tx, article));
  });

/** Takes an article out of the shop; its words and history stay with staff. */
export async function withdrawArticle(act: Act): Promise<Result<Changed>> {
  const result = await inArticle(act, async (tx, article) => {
    if (!article.publishedAt) return refuse("not_shown");
    await tx.exec`UPDATE article SET published_at = NULL, updated_at = ${act.now} WHERE id = ${article.id}`;
    await record(tx, { name: "article.withdrawn", subject: article.id, by: act.actor, at: act.now, visibility: "staff" });
    return ok(await raiseVersion(tx, article));
  });
  if (result.ok) await refresh([TAGS.articles]);
  return result;
}
