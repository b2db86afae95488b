import { AddressLines } from "@/components/customers/address-lines";
import { type Fact, Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { hoursLines } from "@/lib/content/copy";
import type { PromisedNow } from "@/lib/delivery/queries/promised";
import { formatDay, formatDayRange } from "@/lib/i18n/formats";
import { type Translate, translator } from "@/lib/i18n/translator";
import { townLine } from "@/lib/kernel/addresses";
import type { ChangeDesk } from "@/lib/orders/queries/change";
import { CHANGE_PLACES, DELIVERY_CHANGES } from "@/lib/orders/rules/change";
import type { OrderView } from "@/lib/orders/rules/view";
import { paths } from "@/lib/platform/paths";
import type { CounterPlace } from "@/lib/shipping/model";
import { wishFacts } from "./wish-facts";

type Props = {
  order: OrderView;
  promised: PromisedNow;
  desk: ChangeDesk;
  /** What is on the road could still wait at a point. */
  canHold: boolean;
  locale: string;
};

/** Where an order goes, when, and what was asked of the driver; until it is packed each with the way to change it. */
export function GoingTo({ order, promised, desk, canHold, locale }: Props) {
  const t = translator(locale, "orders.change");
  if (order.counter) return <CollectedAt order={order} counter={order.counter} window={promised.window} locale={locale} />;
  return (
    <Section title={t("title")}>
      <Facts facts={factsOf(order, promised, { t, locale })} />
      {desk.kinds.length > 0 && (
        <div className="flex flex-col gap-3 print:hidden">
          <p className="max-w-text text-sm">{t("untilPacked")}</p>
          <ul className="flex flex-col items-start gap-2">
            {DELIVERY_CHANGES.filter((kind) => desk.kinds.includes(kind)).map((kind) => (
              <li key={kind}>
                <LinkButton href={paths(locale).changeDelivery(order.number, CHANGE_PLACES[kind])} look="quiet">
                  {t(`link.${kind}`)}
                </LinkButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {canHold && (
        <div className="print:hidden">
          <LinkButton href={paths(locale).changeDelivery(order.number, CHANGE_PLACES.pickup_point)} look="quiet">
            {translator(locale, "delivery.track")("collect")}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

type Collected = { order: OrderView; counter: CounterPlace; window: PromisedNow["window"]; locale: string };

/** Where it is collected, when that is open, and by when it is ready. */
function CollectedAt({ order, counter, window, locale }: Collected) {
  const t = translator(locale, "orders.change");
  const { line1, line2 } = counter.address;
  const lines = (words: readonly (string | null)[]) =>
    words.filter(Boolean).map((line) => (
      <span key={line} className="block">
        {line}
      </span>
    ));
  return (
    <Section title={t("collected")}>
      <Facts
        facts={[
          { term: t("facts.counter"), detail: lines([order.deliveryName, line1, line2, townLine(counter.address)]) },
          { term: t("facts.hours"), detail: lines(hoursLines(counter.hours, locale)) },
          { term: t("facts.ready"), detail: windowOf(order, window, { t, locale }) },
        ]}
      />
      {counter.note && <p className="max-w-text">{counter.note}</p>}
    </Section>
  );
}

function factsOf(order: OrderView, { window, agreed }: PromisedNow, { t, locale }: { t: Translate; locale: string }): Fact[] {
  return [
    { term: t("facts.to"), detail: <AddressLines address={order.shippingAddress} locale={locale} /> },
    { term: t("facts.by"), detail: order.deliveryName },
    { term: t("facts.window"), detail: windowOf(order, window, { t, locale }) },
    ...(agreed
      ? [
          {
            term: t("facts.agreed"),
            detail: t("facts.agreedOn", { day: formatDay(agreed.on, locale), former: formatDay(agreed.formerTo, locale) }),
          },
        ]
      : []),
    ...wishFacts(order.deliveryWish, locale),
  ];
}

/** The promised days; under review none is promised until somebody has looked. */
function windowOf({ state }: OrderView, { from, to }: PromisedNow["window"], { t, locale }: { t: Translate; locale: string }): string {
  const window = formatDayRange(from, to, locale);
  return state === "review" ? t("facts.windowInReview", { window }) : window;
}
