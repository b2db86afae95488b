import { AccountFrame } from "@/components/journey/account-frame";
import { Pages } from "@/components/layout/pages";
import { titled } from "@/components/layout/titled";
import { translator } from "@/lib/i18n/translator";
import { listArrivals } from "@/lib/journey/queries/my-orders";
import { listOrders } from "@/lib/orders/queries/list";
import { paths } from "@/lib/platform/paths";
import { flatParams, pageOf, type SearchParams } from "@/lib/platform/search-params";
import { requireCustomer } from "@/lib/platform/session";
import { MyOrders } from "../_parts/my-orders";
import { NoOrders } from "../_parts/no-orders";

export const generateMetadata = titled("orders.list.title");

const SIZE = 20;

export default async function OrdersPage({ params, searchParams }: { params: Promise<{ locale: string }>; searchParams: SearchParams }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountOrders());
  const page = pageOf((await flatParams(searchParams)).page);
  const { orders, count } = await listOrders(customer, { page, size: SIZE, locale });
  const arrivals = await listArrivals(orders.map(({ id }) => id));

  return (
    <AccountFrame
      locale={locale}
      here="orders"
      title={translator(locale, "orders.list")("title")}
      lead={translator(locale, "customers.account")("ordersLead")}
    >
      {orders.length === 0 ? <NoOrders locale={locale} /> : <MyOrders orders={orders} arrivals={arrivals} locale={locale} />}
      <Pages locale={locale} page={page} total={count} size={SIZE} href={(onPage) => paths(locale).accountOrders({ page: onPage })} />
    </AccountFrame>
  );
}
