import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { NeedsTabs } from "@/components/supplements/desk/needs-tabs";
import { ForecastTable, WrongNeedTable } from "@/components/supplements/desk/report-tables";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { listForecasts, listWrongNeeds, REPORTS_PAGE } from "@/lib/supplements/queries/desk/reports";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("needs.reports.title");

const VIEWS = ["wrong", "forecasts"] as const;

export default async function NeedReportsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { view, page } = await listState(searchParams, VIEWS);
  const { locale } = staff;
  const t = translator(locale, "needs.reports");
  const [wrong, forecasts] =
    view === "wrong" ? [await listWrongNeeds(staff, { page }), null] : [null, await listForecasts(staff, { page })];
  const total = wrong?.count ?? forecasts?.count ?? 0;

  return (
    <>
      <PageHead title={t("title")} lead={t(`${view}Lead`)} />
      <div className="flex flex-col gap-6">
        <NeedsTabs locale={locale} here="reports" />
        <Views label={t("views")} keys={VIEWS} here={view} words={(key) => t(key)} href={(key) => paths.admin.needReports({ view: key })} />
        {wrong && <WrongNeedTable rows={wrong.rows} staff={staff} />}
        {forecasts && <ForecastTable rows={forecasts.rows} locale={locale} />}
        <Pages locale={locale} page={page} total={total} size={REPORTS_PAGE} href={(to) => paths.admin.needReports({ view, page: to })} />
      </div>
    </>
  );
}
