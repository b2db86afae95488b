import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { LockedArticle } from "./article-lock.ts";
import { noteRename } from "./redirects.ts";
import type { OpenDraft } from "./revisions.ts";

type Showing = { readonly article: LockedArticle; readonly draft: OpenDraft; readonly actor: string; readonly now: Date };

/**
 * The draft becomes what readers see. An article keeps the day it first appeared; only its first appearance is news that
 * letters are written about (`isNew`).
 */
export async function showRevision(tx: Tx, { article, draft, actor, now }: Showing): Promise<void> {
  const { data } = draft;
  const earlier = await tx.one<{ at: Date | null }>`
    SELECT min(published_at) AS at FROM article_revision WHERE article_id = ${article.id} AND published_at IS NOT NULL`;
  const firstShown = earlier?.at ?? article.publishedAt;
  if (firstShown) await noteRename(tx, { kind: article.kind, from: article.handle, to: data.handle, at: now });
  await tx.exec`
    UPDATE article SET handle = ${data.handle}, topic = ${data.topic}, title = ${JSON.stringify(data.title)}::jsonb,
      summary = ${JSON.stringify(data.summary)}::jsonb, body = ${JSON.stringify(data.body)}::jsonb, picture = ${data.picture},
      products = ${data.products}::text[], published_at = ${firstShown ?? now}, updated_at = ${now}
    WHERE id = ${article.id}`;
  await tx.exec`
    UPDATE article_revision SET state = 'published', publish_at = NULL, published_at = ${now}, updated_at = ${now} WHERE id = ${draft.id}`;
  await record(tx, {
    name: "article.published",
    subject: article.id,
    by: actor,
    at: now,
    visibility: "staff",
    payload: { kind: article.kind, handle: data.handle, topic: data.topic, isNew: !firstShown },
  });
}
