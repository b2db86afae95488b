import { Views } from "@/components/admin/views";
import { Pages } from "@/components/layout/pages";
import { ReturnTable } from "@/components/returns/return-table";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { listReturns, PAGE_SIZE } from "@/lib/returns/queries";
import { titled } from "../_parts/titled";

const VIEWS = ["to_settle", "under_way", "settled", "all"] as const;

export const generateMetadata = titled("returns.desk.title");

export default async function ReturnsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("returns.read");
  const { view, page } = await listState(searchParams, VIEWS);
  const { rows, total } = await listReturns(staff, { view, page }, await shopNow());
  const t = translator(staff.locale, "returns.desk");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={translator(staff.locale, "journey.orders")("views.label")}
          keys={VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.returns({ view: key })}
        />
        <ReturnTable locale={staff.locale} rows={rows} />
        <Pages locale={staff.locale} page={page} total={total} size={PAGE_SIZE} href={(to) => paths.admin.returns({ view, page: to })} />
      </div>
    </>
  );
}
