import type { Metadata } from "next";
import { ArticleBody } from "@/components/content/article-body";
import { PolicyPageBody } from "@/components/content/policy-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { POLICY_PAGES, type PolicyPage } from "@/lib/content/model";
import { findArticle } from "@/lib/content/queries/articles";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { translator } from "@/lib/i18n/translator";
import { cookieNames } from "@/lib/platform/request";
import { marketOf } from "@/store.config";
import { leadOn } from "../../_parts/lead-on";
import { articleMetadata } from "../../journal/_parts/article-metadata";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; key: string }> };

const policyOf = (key: string): PolicyPage | undefined => POLICY_PAGES.find((each) => each === key);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, key } = await params;
  const policy = policyOf(key);
  if (policy) {
    const t = translator(locale, `content.${policy}`);
    return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.page(policy) });
  }
  const article = await findArticle("page", key, locale);
  return article ? articleMetadata(article, locale) : {};
}

/** Pages of policy, whose numbers come from their single sources, and pages the shop has written. */
export default async function PageOf({ params }: Props) {
  const { locale, key } = await params;
  const policy = policyOf(key);
  if (policy)
    return <PolicyPageBody page={policy} locale={locale} legal={await findLegalTerms(marketOf(locale))} cookies={cookieNames()} />;
  const article = (await findArticle("page", key, locale)) ?? (await leadOn("page", key, locale));
  return <ArticleBody article={article} locale={locale} />;
}
