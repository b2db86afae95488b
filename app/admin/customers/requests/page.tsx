import { Views } from "@/components/admin/views";
import { RequestTable } from "@/components/journey/request-table";
import { Pages } from "@/components/layout/pages";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { DATA_VIEWS, listDataRequests, REQUESTS_PAGE_SIZE } from "@/lib/journey/queries/data-requests";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("journey.requests.title");

export default async function DataRequestsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("customers.read");
  const { view, page } = await listState(searchParams, DATA_VIEWS);
  const { rows, count } = await listDataRequests(staff, { view, page, now: await shopNow() });
  const t = translator(staff.locale, "journey.requests");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={translator(staff.locale, "journey.orders")("views.label")}
          keys={DATA_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.dataRequests({ view: key })}
        />
        <RequestTable locale={staff.locale} rows={rows} />
        <Pages
          locale={staff.locale}
          page={page}
          total={count}
          size={REQUESTS_PAGE_SIZE}
          href={(to) => paths.admin.dataRequests({ view, page: to })}
        />
      </div>
    </>
  );
}
