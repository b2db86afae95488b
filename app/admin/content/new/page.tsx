import { ArticleForm } from "@/components/admin/content/article-form";
import { PageHead } from "@/components/ui/page-head";
import { ARTICLE_KINDS } from "@/lib/content/model";
import { translator } from "@/lib/i18n/translator";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("desk.articles.beginTitle");

export default async function NewArticlePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const asked = (await flatParams(searchParams)).kind;
  const t = translator(staff.locale, "desk.articles");

  return (
    <>
      <PageHead title={t("beginTitle")} lead={t("beginLead")} />
      <ArticleForm article={null} kind={ARTICLE_KINDS.find((kind) => kind === asked) ?? "journal"} staff={staff} />
    </>
  );
}
