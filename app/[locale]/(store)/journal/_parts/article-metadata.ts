import type { Metadata } from "next";
import { pageMetadata } from "@/components/layout/page-metadata";
import type { ArticleView } from "@/lib/content/model";

export const articleMetadata = (article: ArticleView, locale: string): Metadata =>
  pageMetadata(locale, {
    title: article.title,
    description: article.summary,
    path: (to) => ({ journal: to.article, guide: to.guide, page: to.page })[article.kind](article.handle),
    social: { kind: article.kind, handle: article.handle },
  });
