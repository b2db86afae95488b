import { SearchForm } from "@/components/admin/search-form";
import { Pages } from "@/components/layout/pages";
import { PackingWays } from "@/components/reports/packing-ways";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { listPackingWays, WAYS_PAGE } from "@/lib/reports/queries/packing";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("reports.packing.title");

export default async function PackingPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("catalog.read");
  const { page, q } = await listState(searchParams, ["all"]);
  const { rows, total } = await listPackingWays(staff, { page, q, now: await shopNow() });
  const t = translator(staff.locale, "reports.packing");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <SearchForm action={paths.admin.packing()} label={t("search")} submit={t("find")} q={q} />
        <PackingWays rows={rows} locale={staff.locale} />
        <Pages locale={staff.locale} page={page} total={total} size={WAYS_PAGE} href={(to) => paths.admin.packing({ q, page: to })} />
      </div>
    </>
  );
}
