import { articleHref } from "@/components/content/article-list";
import type { ArticleView } from "@/lib/content/model";
import { plainText } from "@/lib/content/rules/markdown";
import { languageOf } from "@/lib/kernel/localized";
import { paths } from "@/lib/platform/paths";
import { absolute, shopData } from "./shop";

/** An article as schema.org describes it. */
export const articleData = (article: ArticleView, { locale, picture }: { locale: string; picture: string | null }): object => {
  const url = absolute(articleHref(article, locale));
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    description: article.summary,
    url,
    mainEntityOfPage: url,
    inLanguage: languageOf(locale),
    wordCount: plainText(article.body).split(" ").length,
    image: [absolute(paths.api.socialPicture(article.kind, article.handle, locale)), ...(picture ? [absolute(`${picture}.webp`)] : [])],
    ...(article.publishedAt && { datePublished: article.publishedAt, dateModified: article.updatedAt }),
    author: shopData(),
    publisher: shopData(),
  };
};
