import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Article } from "@/components/content/article";
import { Imprint } from "@/components/content/imprint";
import { policyWords } from "@/components/content/policy-words";
import { WithdrawalForm } from "@/components/content/withdrawal-form";
import { pageMetadata } from "@/components/layout/page-metadata";
import { PageHead } from "@/components/ui/page-head";
import { ARTICLES, POLICY_PAGES, type PolicyPage } from "@/lib/content/model";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { translator } from "@/lib/i18n/translator";
import { cookieNames } from "@/lib/platform/request";
import { marketOf } from "@/store.config";

export const revalidate = 300;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ locale: string; key: string }> };

const pageOf = (key: string): PolicyPage => POLICY_PAGES.find((each) => each === key) ?? notFound();

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, key } = await params;
  const page = pageOf(key);
  const t = translator(locale, `content.${page}`);
  return pageMetadata(locale, { title: t("title"), description: t("description"), path: (to) => to.page(page) });
}

export default async function PolicyPageOf({ params }: Props) {
  const { locale, key } = await params;
  const page = pageOf(key);
  const legal = await findLegalTerms(marketOf(locale));
  const t = translator(locale, `content.${page}`);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead", policyWords(locale, legal))} />
      {page === "imprint" ? (
        <Imprint locale={locale} />
      ) : (
        <Article locale={locale} of={`content.${page}`} sections={ARTICLES[page]} legal={legal} more={cookieNames()} />
      )}
      {page === "terms" && <WithdrawalForm locale={locale} legal={legal} />}
    </>
  );
}
