import type { Metadata } from "next";
import { AddressLines } from "@/components/customers/address-lines";
import { OrderPath } from "@/components/delivery/order-path";
import { ParcelSection } from "@/components/delivery/parcel-section";
import { PrintButton } from "@/components/delivery/print-button";
import { QuietRefresh } from "@/components/delivery/quiet-refresh";
import { StatusHead } from "@/components/delivery/status-head";
import { privateMetadata } from "@/components/layout/page-metadata";
import { OrderBill } from "@/components/orders/order-bill";
import { OrderPapers } from "@/components/orders/order-papers";
import { OrderRefunds } from "@/components/orders/order-refunds";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findWay } from "@/lib/delivery/queries/way";
import { isUnderWay } from "@/lib/delivery/rules/status";
import { formatTime } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { findReturnOffer, listReturnsOf } from "@/lib/returns/queries";
import { store } from "@/store.config";
import { ClosedOrder } from "../_parts/closed-order";
import { OrderChoices } from "../_parts/order-choices";
import { UnpackedLines } from "../_parts/unpacked-lines";

type Props = { params: Promise<{ locale: string; number: string }> };

const LOOK_AGAIN_SECONDS = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return privateMetadata(translator(locale, "delivery.track")("title"));
}

export default async function TrackOrderPage({ params }: Props) {
  const { locale, number } = await params;
  const order = await findOrder(await findOrderViewer(), number);
  if (!order) return <ClosedOrder locale={locale} number={number} />;
  const now = await shopNow();
  const [way, offer, declared] = await Promise.all([findWay(order), findReturnOffer(order.id, now), listReturnsOf(order.id)]);
  const t = translator(locale, "delivery.track");

  return (
    <>
      {isUnderWay(order.state, way) && <QuietRefresh seconds={LOOK_AGAIN_SECONDS} />}
      <StatusHead order={order} way={way} locale={locale} today={dayIn(now, store.warehouse.timeZone)} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-12">
          {way.parcels.map((parcel, index) => (
            <ParcelSection key={parcel.id} parcel={parcel} n={index + 1} count={way.parcels.length} locale={locale} />
          ))}
          <UnpackedLines order={order} way={way} locale={locale} />
          <OrderBill order={order} locale={locale} />
          <OrderRefunds order={order} locale={locale} />
          <OrderPapers order={order} locale={locale} />
        </div>
        <div className="flex min-w-0 flex-col gap-12">
          <Section title={t("path")}>
            <OrderPath order={order} way={way} locale={locale} />
          </Section>
          <Section title={t("goesTo")}>
            <AddressLines address={order.shippingAddress} locale={locale} />
          </Section>
          <OrderChoices order={order} offer={offer} declared={declared} locale={locale} />
          <p className="flex flex-wrap items-center gap-x-4 font-mono text-muted text-xs print:hidden">
            {t("asOf", { time: formatTime(now, locale, store.contact.timeZone) })}
            <LinkButton href={paths(locale).trackOrder(order.number)} look="quiet">
              {t("look")}
            </LinkButton>
            <PrintButton label={t("print")} />
          </p>
        </div>
      </div>
    </>
  );
}
