import { LateSection } from "@/components/delivery/late-section";
import { OrderNews } from "@/components/delivery/order-news";
import { ParcelSection } from "@/components/delivery/parcel-section";
import { StatusHead } from "@/components/delivery/status-head";
import { ParcelHelp } from "@/components/feedback/parcel-help";
import { OrderBill } from "@/components/orders/order-bill";
import { OrderPapers } from "@/components/orders/order-papers";
import { OrderRefunds } from "@/components/orders/order-refunds";
import type { Way } from "@/lib/delivery/model";
import { findLateNews } from "@/lib/delivery/queries/late";
import { offersIn } from "@/lib/delivery/queries/late-words";
import { findOrderStamp } from "@/lib/delivery/queries/news";
import { findPromised, findReviewBy } from "@/lib/delivery/queries/promised";
import { findWay } from "@/lib/delivery/queries/way";
import { goneAs, isUnderWay } from "@/lib/delivery/rules/status";
import { type CaseHead, listCasesOf } from "@/lib/feedback/queries/cases";
import { asReceived } from "@/lib/feedback/rules/missed";
import { translator } from "@/lib/i18n/translator";
import { findChangeDesk } from "@/lib/orders/queries/change";
import type { OrderView } from "@/lib/orders/rules/view";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { findReturnOffer, listReturnsOf } from "@/lib/returns/queries";
import { ArrivedThings } from "./arrived-things";
import { ComingGuides } from "./coming-guides";
import { LifeOf } from "./life-of";
import { OrderAside } from "./order-aside";
import { OrderNeeds } from "./order-needs";
import { UnpackedLines } from "./unpacked-lines";

const LOOK_AGAIN_SECONDS = 8;

/** All that the page says, read at once. */
async function readSheet(order: OrderView, locale: string, now: Date) {
  const [way, promised, reviewBy, desk, stamp, offer, declared, told, cases] = await Promise.all([
    findWay(order),
    findPromised(order),
    findReviewBy(order),
    findChangeDesk(order, now),
    findOrderStamp(order, now),
    findReturnOffer(order, now),
    listReturnsOf(order.id),
    findLateNews(order.id, now),
    listCasesOf(order.id),
  ]);
  const [late = null] = told ? await offersIn(locale, order, [told]) : [];
  return { way, promised, reviewBy, desk, offer, declared, late, cases, stamp, received: asReceived(way, cases) };
}

/** An order its reader has been let in to, by a link or by their account: where it is, what it cost, what can be done. */
export async function OrderSheet({ order, locale }: { order: OrderView; locale: string }) {
  const now = await shopNow();
  const { way, promised, reviewBy, desk, stamp, offer, declared, late, cases, received } = await readSheet(order, locale, now);
  return (
    <>
      {isUnderWay(order.state, way) && (
        <OrderNews
          href={paths.api.orderNews(order.number, locale)}
          stamp={stamp}
          seconds={LOOK_AGAIN_SECONDS}
          words={translator(locale, "delivery.track")("news")}
        />
      )}
      <StatusHead
        order={order}
        way={received.way}
        missed={received.missed}
        promised={promised.window}
        reviewBy={reviewBy}
        late={late}
        locale={locale}
        now={now}
      />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-12 empty:hidden">
          {late && <LateSection order={order} news={late} way={way} locale={locale} />}
          <SentParcels order={order} way={way} cases={cases} isAsked={late?.state === "open"} locale={locale} />
          <ArrivedThings orderId={order.id} isCollected={order.counter !== null} missed={received.lines} locale={locale} />
          <UnpackedLines order={order} way={way} locale={locale} />
          {isUnderWay(order.state, way) && !goneAs(way) && <ComingGuides order={order} locale={locale} />}
          {isUnderWay(order.state, way) && !goneAs(way) && <OrderNeeds order={order} locale={locale} />}
        </div>
        <OrderAside
          order={order}
          way={received.way}
          promised={promised}
          late={late}
          desk={desk}
          offer={offer}
          declared={declared}
          locale={locale}
          now={now}
        />
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

type Sent = {
  readonly order: OrderView;
  readonly way: Way;
  readonly cases: readonly CaseHead[];
  /** That they were told of its being late, and are asked what shall become of it. */
  readonly isAsked: boolean;
  readonly locale: string;
};

/** Each parcel, with what may be wrong with it and what is being put right. */
const SentParcels = ({ order, way, cases, isAsked, locale }: Sent) =>
  way.parcels.map((parcel, index) => (
    <ParcelSection key={parcel.id} parcel={parcel} n={index + 1} count={way.parcels.length} locale={locale}>
      <ParcelHelp
        order={order}
        parcel={parcel}
        cases={cases}
        isAskedAbove={isAsked && goneAs({ ...way, parcels: [parcel] }) !== null}
        locale={locale}
      />
    </ParcelSection>
  ));
