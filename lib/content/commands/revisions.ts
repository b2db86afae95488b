import type { Tx } from "../../platform/db/pool.ts";
import type { ArticleInput } from "../model.ts";

export type OpenDraft = { readonly id: string; readonly data: ArticleInput };

/** What is written and not shown yet; an article has one at most. */
export const findDraft = (tx: Tx, articleId: string): Promise<OpenDraft | null> =>
  tx.one<OpenDraft>`SELECT id, data FROM article_revision WHERE article_id = ${articleId} AND state IN ('draft', 'scheduled')`;

export async function closeDraft(tx: Tx, articleId: string, { actor, now }: { actor: string; now: Date }): Promise<boolean> {
  const closed = await tx.exec`
    UPDATE article_revision SET state = 'discarded', publish_at = NULL, actor = ${actor}, updated_at = ${now}
    WHERE article_id = ${articleId} AND state IN ('draft', 'scheduled')`;
  return closed > 0;
}

export async function nextRevisionNumber(tx: Tx, articleId: string): Promise<number> {
  const last = await tx.one<{ number: number | null }>`SELECT max(number) AS number FROM article_revision WHERE article_id = ${articleId}`;
  return (last?.number ?? 0) + 1;
}
