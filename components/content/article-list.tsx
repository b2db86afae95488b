import Link from "next/link";
import type { Ground } from "@/components/ui/ground";
import { Picture, type PictureProps } from "@/components/ui/picture";
import type { ArticleCard } from "@/lib/content/model";
import { paths } from "@/lib/platform/paths";
import { ArticleFacts } from "./article-facts";

/** A picture that illustrates an article, by the handle the article names it with. */
export type Illustrations = ReadonlyMap<string, { readonly tile: Ground; readonly picture: Pick<PictureProps, "src" | "formats"> }>;

export const articleHref = ({ kind, handle }: Pick<ArticleCard, "kind" | "handle">, locale: string): string => {
  const to = paths(locale);
  return { journal: to.article, guide: to.guide, page: to.page }[kind](handle);
};

const GROUNDS = ["sage", "ochre", "sky", "blush", "stone"] as const;

/** Articles as a sheet: picture, title and what it says in one sentence. */
export function ArticleList({
  articles,
  illustrations,
  locale,
  level = 2,
}: {
  articles: readonly ArticleCard[];
  illustrations: Illustrations;
  locale: string;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <ul className={`grid gap-[2px] sm:grid-cols-2 ${articles.length === 4 ? "lg:grid-cols-4" : "lg:grid-cols-3"}`}>
      {articles.map((article, index) => {
        const shown = article.picture ? illustrations.get(article.picture) : undefined;
        const ground = shown?.tile ?? GROUNDS[index % GROUNDS.length] ?? "stone";
        return (
          <li key={article.handle} className={`tile ground-${ground}`}>
            {shown && (
              <Picture
                {...shown.picture}
                ground={ground}
                alt=""
                sizes="(min-width: 64rem) 33vw, (min-width: 30rem) 50vw, 100vw"
                className="article-picture"
              />
            )}
            <div className="flex flex-1 flex-col gap-2 p-4">
              <Heading className="font-bold font-display text-lg leading-tight tracking-[-0.01em]">
                <Link href={articleHref(article, locale)} prefetch={false} className="tile-link">
                  {article.title}
                </Link>
              </Heading>
              <p className="flex-1 text-sm leading-snug">{article.summary}</p>
              <ArticleFacts article={article} locale={locale} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
