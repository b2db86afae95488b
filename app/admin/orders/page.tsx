import { Views } from "@/components/admin/views";
import { ExportLink } from "@/components/journey/export-link";
import { OrderFilters } from "@/components/journey/order-filters";
import { OrderSums } from "@/components/journey/order-sums";
import { OrderTable } from "@/components/journey/order-table";
import { Pages } from "@/components/layout/pages";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { ORDER_VIEWS } from "@/lib/journey/model";
import { countOrders, listOrders, PAGE_SIZE } from "@/lib/journey/queries/orders";
import { toOrderFilter } from "@/lib/journey/rules/staff-lists";
import { orderListInput } from "@/lib/journey/schema";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";
import { isFresh, requireStaff } from "@/lib/platform/session";
import { store } from "@/store.config";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("journey.orders.title");

export default async function OrdersPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("orders.read");
  const state = orderListInput.parse(await flatParams(searchParams));
  const { page, ...kept } = state;
  const [list, counts] = await Promise.all([
    listOrders(staff, toOrderFilter(state, store.contact.timeZone), { page, now: await shopNow() }),
    countOrders(staff),
  ]);
  const t = translator(staff.locale, "journey.orders");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Views
          label={t("views.label")}
          keys={ORDER_VIEWS}
          counts={counts}
          here={state.view}
          words={(key) => t(`views.${key}`)}
          href={(key) => paths.admin.orders({ ...kept, view: key })}
        />
        <OrderFilters locale={staff.locale} state={state} />
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
          <OrderSums locale={staff.locale} count={list.count} sums={list.sums} />
          {list.count > 0 && <ExportLink locale={staff.locale} state={kept} fresh={isFresh(staff)} />}
        </div>
        <OrderTable locale={staff.locale} rows={list.rows} />
        <Pages
          locale={staff.locale}
          page={page}
          total={list.count}
          size={PAGE_SIZE}
          href={(to) => paths.admin.orders({ ...kept, page: to })}
        />
      </div>
    </>
  );
}
