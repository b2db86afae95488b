import { type Money, toDecimal } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { DeliveryOffer } from "@/lib/shipping/model";
import { marketOf, store } from "@/store.config";
import { absolute } from "./shop";

const DAY = "DAY";
const span = (minValue: number, maxValue: number) => ({ "@type": "QuantitativeValue", minValue, maxValue, unitCode: DAY });

const amount = (sum: Money) => toDecimal(sum).toFixed(2);

/** One way of sending it, as it stands today: price, cut-off and days, the same that stand beside the button. */
export const shippingDetails = ({ price, basis }: DeliveryOffer): object => ({
  "@type": "OfferShippingDetails",
  shippingRate: { "@type": "MonetaryAmount", value: amount(price), currency: price.currency },
  shippingDestination: { "@type": "DefinedRegion", addressCountry: basis.destination },
  deliveryTime: {
    "@type": "ShippingDeliveryTime",
    handlingTime: span(basis.handlingDays, basis.handlingDays + 1),
    transitTime: span(basis.transit.minDays, basis.transit.maxDays),
    businessDays: { "@type": "OpeningHoursSpecification", dayOfWeek: workingDays() },
  },
});

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const workingDays = (): string[] =>
  DAYS.filter((_, index) => !(store.warehouse.restDays as readonly number[]).includes(index + 1)).map((day) => `https://schema.org/${day}`);

/** How it may come back, from the merchant's one file. */
export const returnPolicy = (locale: string): object => ({
  "@type": "MerchantReturnPolicy",
  applicableCountry: store.markets[marketOf(locale)].country,
  returnPolicyCountry: store.warehouse.country,
  returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
  merchantReturnDays: store.policies.returnWindowDays,
  returnMethod: "https://schema.org/ReturnByMail",
  returnFees: `https://schema.org/${store.policies.returnPaidBy === "store" ? "FreeReturn" : "ReturnFeesCustomerResponsibility"}`,
  refundType: "https://schema.org/FullRefund",
  merchantReturnLink: absolute(paths(locale).returnTerms()),
});
