import { type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import type { ArticleKind } from "../model.ts";

/** Something done to an article: `basedOn` is the version its doer had read. */
export type Act = {
  readonly articleId: string;
  readonly basedOn: number;
  readonly actor: string;
  readonly now: Date;
  /** The doer has seen that somebody was quicker, and keeps their own words. */
  readonly overwrite?: boolean;
};
export type Changed = { readonly articleId: string; readonly version: number };

export type LockedArticle = {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly handle: string;
  readonly version: number;
  readonly publishedAt: Date | null;
};

/** One act at a time on an article, and only by who has seen it as it is: else the answer names who was quicker. */
export const inArticle = (
  { articleId, basedOn, overwrite }: Act,
  work: (tx: Tx, article: LockedArticle) => Promise<Result<Changed>>,
): Promise<Result<Changed>> =>
  transaction(async (tx) => {
    const article = await tx.one<LockedArticle>`
      SELECT id, kind::text AS kind, handle, version, published_at FROM article WHERE id = ${articleId} FOR UPDATE`;
    if (!article) return refuse("unknown");
    if (overwrite || article.version === basedOn) return work(tx, article);
    return refuse("conflict", { by: await lastHand(tx, articleId) }, "basedOn");
  });

/** Who wrote last, by name where it is one of the staff. */
async function lastHand(tx: Tx, articleId: string): Promise<string> {
  const last = await tx.one<{ by: string }>`
    SELECT coalesce(s.name, r.actor) AS by FROM article_revision r LEFT JOIN staff s ON r.actor = 'staff:' || s.id
    WHERE r.article_id = ${articleId} ORDER BY r.updated_at DESC, r.number DESC LIMIT 1`;
  return last?.by ?? "";
}

export async function raiseVersion(tx: Tx, { id }: LockedArticle): Promise<Changed> {
  const raised = await tx.one<{ version: number }>`UPDATE article SET version = version + 1 WHERE id = ${id} RETURNING version`;
  return { articleId: id, version: raised?.version ?? 0 };
}
