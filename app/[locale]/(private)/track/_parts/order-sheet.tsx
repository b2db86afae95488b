import { LateSection } from "@/components/delivery/late-section";
import { ParcelSection } from "@/components/delivery/parcel-section";
import { QuietRefresh } from "@/components/delivery/quiet-refresh";
import { StatusHead } from "@/components/delivery/status-head";
import { ParcelHelp } from "@/components/feedback/parcel-help";
import { OrderBill } from "@/components/orders/order-bill";
import { OrderPapers } from "@/components/orders/order-papers";
import { OrderRefunds } from "@/components/orders/order-refunds";
import { findLateNews } from "@/lib/delivery/queries/late";
import { findWay } from "@/lib/delivery/queries/way";
import { isUnderWay } from "@/lib/delivery/rules/status";
import { listCasesOf } from "@/lib/feedback/queries/cases";
import { dayIn } from "@/lib/kernel/days";
import type { OrderView } from "@/lib/orders/rules/view";
import { shopNow } from "@/lib/platform/clock";
import { findReturnOffer, listReturnsOf } from "@/lib/returns/queries";
import { store } from "@/store.config";
import { LifeOf } from "./life-of";
import { OrderAside } from "./order-aside";
import { UnpackedLines } from "./unpacked-lines";

const LOOK_AGAIN_SECONDS = 30;

/** An order its reader has been let in to, by a link or by their account: where it is, what it cost, what can be done. */
export async function OrderSheet({ order, locale }: { order: OrderView; locale: string }) {
  const now = await shopNow();
  const [way, offer, declared, late, cases] = await Promise.all([
    findWay(order),
    findReturnOffer(order.id, now),
    listReturnsOf(order.id),
    findLateNews(order.id),
    listCasesOf(order.id),
  ]);
  return (
    <>
      {isUnderWay(order.state, way) && <QuietRefresh seconds={LOOK_AGAIN_SECONDS} />}
      <StatusHead order={order} way={way} locale={locale} today={dayIn(now, store.warehouse.timeZone)} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-12">
          {late && <LateSection order={order} news={late} locale={locale} />}
          {way.parcels.map((parcel, index) => (
            <ParcelSection key={parcel.id} parcel={parcel} n={index + 1} count={way.parcels.length} locale={locale}>
              <ParcelHelp orderNumber={order.number} parcel={parcel} cases={cases} locale={locale} />
            </ParcelSection>
          ))}
          <UnpackedLines order={order} way={way} locale={locale} />
        </div>
        <OrderAside order={order} way={way} offer={offer} declared={declared} locale={locale} now={now} />
        <div className="flex min-w-0 flex-col gap-12">
          <LifeOf order={order} way={way} offer={offer} locale={locale} />
          <OrderBill order={order} locale={locale} />
          <OrderRefunds order={order} locale={locale} />
          <OrderPapers order={order} locale={locale} />
        </div>
      </div>
    </>
  );
}
