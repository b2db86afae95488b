import { SearchForm } from "@/components/admin/search-form";
import { Views } from "@/components/admin/views";
import { ParcelTable } from "@/components/delivery/parcel-table";
import { Pages } from "@/components/layout/pages";
import { PageHead } from "@/components/ui/page-head";
import { listParcels, PAGE_SIZE, PARCEL_VIEWS } from "@/lib/delivery/queries/parcels";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("delivery.staff.parcelsTitle");

export default async function ParcelsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("orders.read");
  const { view, page, q } = await listState(searchParams, PARCEL_VIEWS);
  const { rows, total } = await listParcels(staff, { view, page, q, now: await shopNow() });
  const t = translator(staff.locale, "delivery.staff");

  return (
    <>
      <PageHead title={t("parcelsTitle")} lead={t("parcelsLead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={PARCEL_VIEWS}
          here={view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.parcels({ view: key, q })}
        />
        <SearchForm action={paths.admin.parcels()} label={t("search")} submit={t("find")} q={q} keep={{ view }} />
        <ParcelTable locale={staff.locale} rows={rows} areUnread={view === "unread"} />
        <Pages locale={staff.locale} page={page} total={total} size={PAGE_SIZE} href={(to) => paths.admin.parcels({ view, q, page: to })} />
      </div>
    </>
  );
}
