import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { Pagination } from "@/components/ui/pagination";
import { translator } from "@/lib/i18n/translator";
import { listArrivals } from "@/lib/journey/queries/my-orders";
import { listOrders } from "@/lib/orders/queries/list";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";
import { MyOrders } from "../_parts/my-orders";
import { NoOrders } from "../_parts/no-orders";

export const generateMetadata = titled("orders.list.title");

const SIZE = 20;

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> };

export default async function OrdersPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountOrders());
  const page = Math.min(Math.max(Number.parseInt(String((await searchParams).page ?? 1), 10) || 1, 1), 1_000);
  const { orders, count } = await listOrders(customer, { page, size: SIZE, locale });
  const arrivals = await listArrivals(orders.map(({ id }) => id));
  const words = translator(locale, "common.pages");
  const pages = Math.ceil(count / SIZE);

  return (
    <AccountFrame
      locale={locale}
      here="orders"
      title={translator(locale, "orders.list")("title")}
      lead={translator(locale, "customers.account")("ordersLead")}
    >
      {orders.length === 0 ? <NoOrders locale={locale} /> : <MyOrders orders={orders} arrivals={arrivals} locale={locale} />}
      <Pagination
        page={page}
        pages={pages}
        href={(onPage) => paths(locale).accountOrders({ page: onPage })}
        labels={{ nav: words("nav"), back: words("back"), on: words("on"), here: words("here", { page, pages }) }}
      />
    </AccountFrame>
  );
}
