import type { LegalTerms } from "@/lib/content/model";
import { countryName, formatLongDay } from "@/lib/i18n/formats";
import { placeOfZone } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import type { LocalDate } from "@/lib/kernel/days";
import { dateTimeFormat } from "@/lib/kernel/intl";
import { FORGET_DAYS } from "@/lib/messaging/model";
import { paths } from "@/lib/platform/paths";
import { marketOf, store } from "@/store.config";
import type { Links } from "./rich-text";

const MONTHS_A_YEAR = 12;

export const legalAddress = (locale: string): string => {
  const { line1, postcode, city, country } = store.legal.address;
  return [line1, city, postcode.replaceAll(" ", "\u00a0"), countryName(country, locale)].join(", ");
};

const hourOf = (time: string, locale: string): string => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return dateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(Date.UTC(2026, 0, 1, hour, minute));
};

/** What the buttons say that the sentences speak of. */
function buttonWords(locale: string, hasRight: boolean) {
  const t = translator(locale);
  return { cancelButton: t("orders.cancel.title"), withdrawButton: t(hasRight ? "delivery.track.withdraw" : "delivery.track.sendBack") };
}

/** The merchant's numbers and names, and the law's, as the sentences under `content` ask for them. */
export function policyWords(locale: string, { law, lawDays, refundDays }: LegalTerms) {
  const { legal, contact, policies, warehouse, markets } = store;
  const market = markets[marketOf(locale)];
  return {
    entity: legal.entity,
    address: legalAddress(locale),
    registration: legal.registration,
    vat: legal.vatNumber,
    director: legal.director,
    phone: contact.phone.replaceAll(" ", "\u00a0"),
    email: contact.email,
    hours: contact.replyWithinHours,
    cutOff: hourOf(warehouse.cutOff, locale),
    place: placeOfZone(warehouse.timeZone),
    days: policies.returnWindowDays,
    paidBy: policies.returnPaidBy,
    months: policies.guaranteeMonths,
    years: Math.floor(policies.guaranteeMonths / MONTHS_A_YEAR),
    cartDays: policies.cartKeptDays,
    version: formatLongDay(policies.termsVersion as LocalDate, locale),
    country: countryName(market.country, locale),
    currency: market.currency,
    tax: market.pricesIncludeTax ? "included" : "added",
    law,
    lawDays: lawDays === null ? "none" : String(lawDays),
    refundDays,
    bankDays: policies.refundWithinDays,
    forgetDays: FORGET_DAYS,
    ...buttonWords(locale, lawDays !== null),
  };
}

/** Where the links of those sentences lead. */
export function policyLinks(locale: string): Links {
  const to = paths(locale);
  return {
    contact: to.contact(),
    delivery: to.deliveryTerms(),
    returns: to.returnTerms(),
    payment: to.page("payment"),
    terms: to.page("terms"),
    privacy: to.page("privacy"),
    track: to.track(),
    account: to.account(),
    data: to.personalData(),
    help: to.help(),
    charter: to.charter(),
    prices: to.servicePrices(),
    newsletter: to.newsletter(),
    email: `mailto:${store.contact.email}`,
  };
}

export type PolicyWords = ReturnType<typeof policyWords>;
