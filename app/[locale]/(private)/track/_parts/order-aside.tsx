import { AddressLines } from "@/components/customers/address-lines";
import { OrderPath } from "@/components/delivery/order-path";
import { PrintButton } from "@/components/delivery/print-button";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Way } from "@/lib/delivery/model";
import { formatTime } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";
import type { listReturnsOf, ReturnOffer } from "@/lib/returns/queries";
import { store } from "@/store.config";
import { OrderChoices } from "./order-choices";

type Props = {
  order: OrderView;
  way: Way;
  offer: ReturnOffer | null;
  declared: Awaited<ReturnType<typeof listReturnsOf>>;
  locale: string;
  now: Date;
};

/** Beside the parcels: the whole way, where it goes, what may be done, and when the page was looked at. */
export function OrderAside({ order, way, offer, declared, locale, now }: Props) {
  const t = translator(locale, "delivery.track");
  return (
    <div className="flex min-w-0 flex-col gap-12 lg:col-start-2 lg:row-span-2 lg:row-start-1">
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
  );
}
