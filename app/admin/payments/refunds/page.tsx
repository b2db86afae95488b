import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { RefundTable } from "@/components/journey/refund-table";
import { Pages } from "@/components/layout/pages";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { REFUND_VIEWS } from "@/lib/journey/model";
import { listRefunds, PAGE_SIZE } from "@/lib/journey/queries/refunds";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("journey.refunds.title");

export default async function RefundsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("refunds.create");
  const { view, page, q } = await listState(searchParams, REFUND_VIEWS);
  const { rows, count } = await listRefunds(staff, { view, q, page });
  const t = translator(staff.locale, "journey.refunds");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={translator(staff.locale, "journey.orders")("views.label")}
          keys={REFUND_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.refunds({ view: key, q })}
        />
        <SearchForm action={paths.admin.refunds()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <RefundTable locale={staff.locale} rows={rows} />
        <Pages locale={staff.locale} page={page} total={count} size={PAGE_SIZE} href={(to) => paths.admin.refunds({ view, q, page: to })} />
      </div>
    </>
  );
}
