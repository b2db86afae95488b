import { SearchForm } from "@/components/admin/search-form";
import { ExplainedView } from "@/components/supplements/desk/explained";
import { NeedsTabs } from "@/components/supplements/desk/needs-tabs";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { explain } from "@/lib/supplements/queries/desk/explain";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("needs.explain.title");

export default async function ExplainPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { q } = await listState(searchParams, ["all"]);
  const { locale } = staff;
  const told = q ? await explain(staff, { q, locale }) : null;
  const t = translator(locale, "needs.explain");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex max-w-5xl flex-col gap-6">
        <NeedsTabs locale={locale} here="explain" />
        <SearchForm action={paths.admin.explainNeeds()} label={t("search")} submit={t("find")} q={q} />
        {told && <ExplainedView told={told} locale={locale} />}
        {q && !told && <Empty title={t("noneTitle")}>{t("none")}</Empty>}
      </div>
    </>
  );
}
