import { Pages } from "@/components/layout/pages";
import { CounterTable } from "@/components/shipping/counter-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { COUNTERS_PAGE, listCounters } from "@/lib/shipping/queries/counters-desk";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("shipping.counters.title");

export default async function CountersPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("counters.manage");
  const { page } = await listState(searchParams, ["all"]);
  const { rows, total } = await listCounters(staff, { page });
  const t = translator(staff.locale, "shipping.counters");

  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        aside={
          <LinkButton href={paths.admin.newCounter()} look="primary">
            {t("add")}
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-6">
        <CounterTable locale={staff.locale} rows={rows} />
        <Pages locale={staff.locale} page={page} total={total} size={COUNTERS_PAGE} href={(to) => paths.admin.counters({ page: to })} />
      </div>
    </>
  );
}
