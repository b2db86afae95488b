import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { TAGS } from "../../platform/cache.ts";
import { sql } from "../../platform/db/pool.ts";
import type { ArticleCard, ArticleInput, ArticleKind, ArticleView } from "../model.ts";
import { toArticleView } from "../rules/articles.ts";

type Row = ArticleInput & { readonly publishedAt: string; readonly updatedAt: string };

const PER_PAGE = 12;

/** Everything that is shown, newest first. A journal has hundreds of entries, not millions: lists and pages share one copy. */
const readShown = unstable_cache(
  () => sql.many<Row>`
    SELECT kind::text AS kind, handle, topic, title, summary, body, picture, products, published_at, updated_at
    FROM article WHERE published_at IS NOT NULL ORDER BY published_at DESC, handle`,
  ["content.articles"],
  { tags: [TAGS.articles] },
);

const toView = ({ publishedAt, updatedAt, ...input }: Row, locale: string): ArticleView =>
  toArticleView(input, { publishedAt: new Date(publishedAt), updatedAt: new Date(updatedAt), locale });

const listShown = cache(
  async (kind: ArticleKind, locale: string): Promise<ArticleView[]> =>
    (await readShown()).filter((row) => row.kind === kind).map((row) => toView(row, locale)),
);

export const listArticles = async (kind: ArticleKind, locale: string, limit = Number.POSITIVE_INFINITY): Promise<ArticleCard[]> =>
  (await listShown(kind, locale)).slice(0, limit);

/** One page of the journal; a page beyond the last is null. */
export async function findJournalPage(page: number, locale: string): Promise<{ articles: ArticleCard[]; pages: number } | null> {
  const all = await listShown("journal", locale);
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  if (page < 1 || page > pages) return null;
  return { articles: all.slice((page - 1) * PER_PAGE, page * PER_PAGE), pages };
}

export const findArticle = async (kind: ArticleKind, handle: string, locale: string): Promise<ArticleView | null> =>
  (await listShown(kind, locale)).find((article) => article.handle === handle) ?? null;

/** What was written about a product, guides first. */
export const listArticlesAbout = cache(async (product: string, locale: string): Promise<ArticleCard[]> => {
  const all = [...(await listShown("guide", locale)), ...(await listShown("journal", locale))];
  return all.filter(({ products }) => products.includes(product));
});
