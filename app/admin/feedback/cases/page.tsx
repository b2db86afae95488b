import { Views } from "@/components/admin/views";
import { CaseTable } from "@/components/feedback/case-table";
import { Pages } from "@/components/layout/pages";
import { PageHead } from "@/components/ui/page-head";
import { CASE_VIEWS, listCases, PAGE_SIZE } from "@/lib/feedback/queries/cases";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("feedback.desk.title");

export default async function CasesPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("cases.read");
  const { view, page } = await listState(searchParams, CASE_VIEWS);
  const { rows, total } = await listCases(staff, { view, page });
  const t = translator(staff.locale, "feedback.desk");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={CASE_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.cases({ view: key })}
        />
        <CaseTable locale={staff.locale} rows={rows} now={await shopNow()} />
        <Pages locale={staff.locale} page={page} total={total} size={PAGE_SIZE} href={(to) => paths.admin.cases({ view, page: to })} />
      </div>
    </>
  );
}
