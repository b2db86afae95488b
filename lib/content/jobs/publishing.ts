import { actorName } from "../../kernel/actor.ts";
import { ok } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import { inArticle, raiseVersion } from "../commands/article-lock.ts";
import { findDraft } from "../commands/revisions.ts";
import { showRevision } from "../commands/show-revision.ts";

type Due = { readonly articleId: string; readonly revisionId: string; readonly version: number };

/** Shows what was planned for a time that has come by the shop's clock. Whatever was changed meanwhile is left to the next round. */
export async function publishDueArticles(): Promise<void> {
  const now = await shopNow();
  const due = await sql.many<Due>`
    SELECT a.id AS article_id, r.id AS revision_id, a.version FROM article_revision r JOIN article a ON a.id = r.article_id
    WHERE r.state = 'scheduled' AND r.publish_at <= ${now} ORDER BY r.publish_at LIMIT 50`;
  let shown = 0;
  for (const each of due) if (await publishOne(each, now)) shown++;
  if (shown > 0) await refresh([TAGS.articles]);
}

async function publishOne({ articleId, revisionId, version }: Due, now: Date): Promise<boolean> {
  const actor = actorName({ kind: "system", job: "content.publishDue" });
  try {
    const result = await inArticle({ articleId, basedOn: version, actor, now }, async (tx, article) => {
      const draft = await findDraft(tx, article.id);
      if (draft?.id === revisionId) await showRevision(tx, { article, draft, actor, now });
      return ok(await raiseVersion(tx, article));
    });
    return result.ok;
  } catch (error) {
    log.error("article not shown", error, { subject: articleId });
    return false;
  }
}
