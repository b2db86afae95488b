import type { Metadata } from "next";
import { ArticleList } from "@/components/content/article-list";
import { pageMetadata } from "@/components/layout/page-metadata";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { findFronts } from "@/lib/catalog/queries/fronts";
import { listArticles } from "@/lib/content/queries/articles";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const revalidate = 300;

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(locale, "content.journal");
  return pageMetadata(locale, { title: t("guides"), description: t("guidesDescription"), path: (to) => to.guides() });
}

export default async function GuidesPage({ params }: Props) {
  const { locale } = await params;
  const [guides, fronts] = await Promise.all([listArticles("guide", locale), findFronts(locale)]);
  const t = translator(locale, "content.journal");
  return (
    <>
      <PageHead title={t("guides")} lead={t("guidesLead")}>
        <Breadcrumb
          label={translator(locale, "common")("breadcrumb")}
          crumbs={[{ label: t("title"), href: paths(locale).journal() }, { label: t("guides") }]}
        />
      </PageHead>
      {guides.length > 0 ? (
        <ArticleList articles={guides} illustrations={fronts} locale={locale} />
      ) : (
        <Empty title={t("empty")}>{t("emptyHint")}</Empty>
      )}
    </>
  );
}
