import type { Localized } from "./lib/kernel/localized.ts";
import type { Currency } from "./lib/kernel/money.ts";

/** A market: a country we sell to, with its price list, its tax kind and the languages it is served in. */
export type MarketConfig = {
  readonly country: string;
  readonly currency: Currency;
  readonly priceList: string;
  /** Prices include VAT (EU, GB) or tax is added on top (US). */
  readonly pricesIncludeTax: boolean;
  readonly locales: readonly string[];
};

export type OpeningHours = { readonly weekdays: readonly number[]; readonly from: string; readonly to: string };

/**
 * The merchant's one file. Changing it alone renames the shop in pages, mails and papers.
 * What may not change silently (prices, rates, law) stands as dated rows in the database instead.
 */
export const store = {
  name: "Kept",
  claim: { en: "Things that stay.", de: "Dinge, die bleiben." } satisfies Localized,
  legal: {
    entity: "Kept Goods Ltd",
    address: { line1: "14 Cable Lane", postcode: "D02 X285", city: "Dublin", country: "IE" },
    vatNumber: "IE0000000XX",
    registration: "CRO 000000",
    director: "Grace Farrell",
  },
  contact: {
    phone: "+353 1 555 0142",
    email: "hello@kept.example",
    shopMailbox: "desk@kept.example",
    timeZone: "Europe/Dublin",
    hours: [
      { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" },
      { weekdays: [6], from: "10:00", to: "14:00" },
    ] satisfies OpeningHours[],
    /** Working hours within which we answer a message. */
    replyWithinHours: 8,
  },
  mail: { from: "Kept <hello@kept.example>" },
  defaultLocale: "en-IE",
  /** Locales whose URL prefix is not simply their tag in lower case. The default has none. */
  prefixes: { "de-DE": "/de" } as Readonly<Record<string, string>>,
  markets: {
    IE: { country: "IE", currency: "EUR", priceList: "eur", pricesIncludeTax: true, locales: ["en-IE", "de-IE"] },
    DE: { country: "DE", currency: "EUR", priceList: "eur", pricesIncludeTax: true, locales: ["de-DE", "en-DE"] },
    FR: { country: "FR", currency: "EUR", priceList: "eur", pricesIncludeTax: true, locales: ["en-FR", "de-FR"] },
    ES: { country: "ES", currency: "EUR", priceList: "eur", pricesIncludeTax: true, locales: ["en-ES", "de-ES"] },
    PT: { country: "PT", currency: "EUR", priceList: "eur", pricesIncludeTax: true, locales: ["en-PT", "de-PT"] },
    GB: { country: "GB", currency: "GBP", priceList: "gbp", pricesIncludeTax: true, locales: ["en-GB", "de-GB"] },
    US: { country: "US", currency: "USD", priceList: "usd", pricesIncludeTax: false, locales: ["en-US", "de-US"] },
  } satisfies Record<string, MarketConfig>,
  warehouse: {
    location: "loc_main",
    country: "IE",
    timeZone: "Europe/Dublin",
    /** Orders paid before this hour leave on the same working day. */
    cutOff: "14:00",
    /** Working days between payment and hand-over to the carrier. */
    handlingDays: 0,
    restDays: [6, 7],
  },
  policies: {
    returnWindowDays: 30,
    returnPaidBy: "store" as "store" | "customer",
    /** Days within which a refund we send has arrived, the bank's own included. */
    refundWithinDays: 5,
    guaranteeMonths: 24,
    cartKeptDays: 90,
    /** Staff refunds above this need a second person (minor units of any currency). */
    refundApprovalAbove: 20_000,
    termsVersion: "2026-11-01",
  },
  social: [] as readonly { readonly name: string; readonly url: string }[],
} as const;

export type Market = keyof typeof store.markets;
export const MARKETS = Object.keys(store.markets) as Market[];
export const LOCALES: readonly string[] = MARKETS.flatMap((market) => [...store.markets[market].locales]);

export const marketOf = (locale: string): Market =>
  MARKETS.find((market) => (store.markets[market].locales as readonly string[]).includes(locale)) ?? "IE";

/** "" for the default locale, else "/de", "/en-gb" … */
export const prefixOf = (locale: string): string =>
  locale === store.defaultLocale ? "" : (store.prefixes[locale] ?? `/${locale.toLowerCase()}`);
