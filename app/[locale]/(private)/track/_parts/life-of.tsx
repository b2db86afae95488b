import { OrderLife } from "@/components/journey/order-life";
import type { Way } from "@/lib/delivery/model";
import { listLife } from "@/lib/journey/queries/life";
import type { LocalDate } from "@/lib/kernel/days";
import { timeZoneOf } from "@/lib/kernel/zones";
import type { OrderView } from "@/lib/orders/rules/view";
import type { ReturnOffer } from "@/lib/returns/queries";

type Props = { order: OrderView; way: Way; offer: ReturnOffer | null; locale: string };

/** What comes next for an order, and its whole life so far. On paper the way beside it says enough. */
export async function LifeOf({ order, way, offer, locale }: Props) {
  const until = offer?.kind ? lastDayOf(offer.window) : null;
  return (
    <div className="flex flex-col gap-12 print:hidden">
      <OrderLife
        entries={await listLife({ order, way, returnUntil: until })}
        locale={locale}
        isCollected={order.counter !== null}
        doorZone={timeZoneOf(order.shippingAddress)}
      />
    </div>
  );
}

/** The law's days or ours, whichever last longer. */
const lastDayOf = ({ withdrawalUntil, policyUntil }: ReturnOffer["window"]): LocalDate | null =>
  policyUntil && (!withdrawalUntil || policyUntil > withdrawalUntil) ? policyUntil : withdrawalUntil;
