import type { Metadata } from "next";
import { articleHref } from "@/components/content/article-list";
import { pageMetadata } from "@/components/layout/page-metadata";
import type { ArticleView } from "@/lib/content/model";
import { paths } from "@/lib/platform/paths";

export const articleMetadata = (article: ArticleView, locale: string): Metadata =>
  pageMetadata(locale, {
    title: article.title,
    description: article.summary,
    path: (to) => ({ journal: to.article, guide: to.guide, page: to.page })[article.kind](article.handle),
    social: { kind: article.kind, handle: article.handle },
  });
