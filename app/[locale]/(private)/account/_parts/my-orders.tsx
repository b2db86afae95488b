import { ArrivalBadge } from "@/components/journey/arrival-badge";
import { OrderList } from "@/components/orders/order-list";
import type { Arrival } from "@/lib/journey/queries/my-orders";
import type { ListedOrder } from "@/lib/orders/rules/listed";

type Props = { orders: readonly ListedOrder[]; arrivals: ReadonlyMap<string, Arrival>; locale: string };

/** Orders with how far their parcels have come. */
export function MyOrders({ orders, arrivals, locale }: Props) {
  const arrived = (orderId: string) => {
    const arrival = arrivals.get(orderId);
    return arrival ? <ArrivalBadge arrival={arrival} locale={locale} /> : null;
  };
  return <OrderList orders={orders} locale={locale} arrived={arrived} />;
}
