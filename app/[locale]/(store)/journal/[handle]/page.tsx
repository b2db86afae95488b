import type { Metadata } from "next";
import { findArticle } from "@/lib/content/queries/articles";
import { leadOn } from "../../_parts/lead-on";
import { articleMetadata } from "../_parts/article-metadata";
import { ArticlePage } from "../_parts/article-page";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, handle } = await params;
  const article = await findArticle("journal", handle, locale);
  return article ? articleMetadata(article, locale) : {};
}

export default async function JournalEntry({ params }: Props) {
  const { locale, handle } = await params;
  const article = (await findArticle("journal", handle, locale)) ?? (await leadOn("journal", handle, locale));
  return <ArticlePage article={article} locale={locale} />;
}
