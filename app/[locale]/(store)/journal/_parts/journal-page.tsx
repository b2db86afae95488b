import { notFound } from "next/navigation";
import { ArticleList } from "@/components/content/article-list";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { findFronts } from "@/lib/catalog/queries/fronts";
import { findJournalPage, listArticles } from "@/lib/content/queries/articles";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

/** The journal: its newest entries, and on the first page the guides as well. */
export async function JournalPage({ page, locale }: { page: number; locale: string }) {
  const [found, guides, fronts] = await Promise.all([findJournalPage(page, locale), listArticles("guide", locale), findFronts(locale)]);
  if (!found) notFound();
  const t = translator(locale, "content.journal");
  const to = paths(locale);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} aside={<LinkButton href={to.newsletter()}>{t("letters")}</LinkButton>} />
      <div className="flex flex-col gap-12">
        {found.articles.length > 0 ? (
          <ArticleList articles={found.articles} illustrations={fronts} locale={locale} />
        ) : (
          <Empty title={t("empty")}>{t("emptyHint")}</Empty>
        )}
        <Pagination
          page={page}
          pages={found.pages}
          href={to.journal}
          labels={{ nav: t("pages"), back: t("newer"), on: t("older"), here: t("here", { page, pages: found.pages }) }}
        />
        {page === 1 && guides.length > 0 && (
          <Section title={t("guides")}>
            <ArticleList articles={guides} illustrations={fronts} locale={locale} level={3} />
          </Section>
        )}
      </div>
    </>
  );
}
