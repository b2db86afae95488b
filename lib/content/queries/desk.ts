import "server-only";
import type { Topic } from "../../messaging/model.ts";
import { sql } from "../../platform/db/pool.ts";
import type { ArticleInput, ArticleKind, RevisionState } from "../model.ts";

export type StaffArticleLine = {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly handle: string;
  readonly topic: Topic;
  readonly title: ArticleInput["title"];
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  /** What is written and not shown yet. */
  readonly draftState: "draft" | "scheduled" | null;
  readonly publishAt: Date | null;
};

export type StaffRevision = {
  readonly id: string;
  readonly number: number;
  readonly state: RevisionState;
  readonly note: string | null;
  readonly by: string;
  readonly updatedAt: Date;
  readonly publishAt: Date | null;
  readonly publishedAt: Date | null;
};

export type StaffArticle = {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly handle: string;
  readonly version: number;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  /** The open draft's words, else what shows. */
  readonly input: ArticleInput;
  readonly draft: StaffRevision | null;
  /** Newest first, the draft included. */
  readonly history: readonly StaffRevision[];
};

const PER_PAGE = 50;

export type ArticleFilter = { readonly kind?: ArticleKind | undefined; readonly state?: "shown" | "draft" | "planned" | undefined };

/** Articles as staff see them, those touched last first. */
export async function listStaffArticles(
  { kind, state }: ArticleFilter,
  page = 1,
): Promise<{ lines: StaffArticleLine[]; total: number; pages: number }> {
  const rows = await sql.many<StaffArticleLine & { total: number }>`
    SELECT a.id, a.kind::text AS kind, a.handle, a.topic, coalesce(r.data->'title', a.title) AS title, a.published_at, greatest(a.updated_at, r.updated_at) AS updated_at,
      r.state::text AS draft_state, r.publish_at, count(*) OVER () AS total
    FROM article a LEFT JOIN article_revision r ON r.article_id = a.id AND r.state IN ('draft', 'scheduled')
    WHERE (${kind ?? null}::text IS NULL OR a.kind::text = ${kind ?? null}::text)
      AND (${state ?? null}::text IS NULL OR CASE ${state ?? null}::text WHEN 'shown' THEN a.published_at IS NOT NULL
        WHEN 'draft' THEN coalesce(r.state = 'draft', a.published_at IS NULL) ELSE r.state = 'scheduled' END)
    ORDER BY greatest(a.updated_at, r.updated_at) DESC, a.id
    LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`;
  const total = rows[0]?.total ?? 0;
  return { lines: rows, total, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
}

type Row = ArticleInput & Pick<StaffArticle, "id" | "version" | "publishedAt" | "updatedAt">;

/** One article with its draft and its history. */
export async function findStaffArticle(articleId: string): Promise<StaffArticle | null> {
  const row = await sql.one<Row>`
    SELECT id, kind::text AS kind, handle, topic, title, summary, body, picture, products, version, published_at, updated_at
    FROM article WHERE id = ${articleId}`;
  if (!row) return null;
  const history = await sql.many<StaffRevision & { data: ArticleInput }>`
    SELECT r.id, r.number, r.state::text AS state, r.note, coalesce(s.name, r.actor) AS by, r.updated_at, r.publish_at, r.published_at, r.data
    FROM article_revision r LEFT JOIN staff s ON r.actor = 'staff:' || s.id
    WHERE r.article_id = ${articleId} ORDER BY r.number DESC LIMIT 100`;
  const draft = history.find(({ state }) => state === "draft" || state === "scheduled") ?? null;
  const { id, version, publishedAt, updatedAt, ...shown } = row;
  return { id, kind: row.kind, handle: row.handle, version, publishedAt, updatedAt, input: draft?.data ?? shown, draft, history };
}

/** One revision's words, for a look at it before it is shown. */
export async function findRevisionInput(articleId: string, revisionId: string): Promise<ArticleInput | null> {
  const row = await sql.one<{
    data: ArticleInput;
  }>`SELECT data FROM article_revision WHERE id = ${revisionId} AND article_id = ${articleId}`;
  return row?.data ?? null;
}
