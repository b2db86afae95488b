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

/** Colours by what they are for; contrast on paper is measured by the browser tests. */
export type Colours = {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly control: string;
  readonly brand: string;
  readonly onBrand: string;
  readonly ok: string;
  readonly warn: string;
  readonly danger: string;
  readonly info: string;
};

/** A picture in public/ that stands where the name would; on papers only a PNG or JPEG. */
export type Logo = { readonly src: string; readonly width: number; readonly height: number };

export type OpeningHours = { readonly weekdays: readonly number[]; readonly from: string; readonly to: string };

/**
 * The merchant's one file. Changing it alone renames and recolours the shop in pages, mails and papers.
 * What may not change silently (prices, rates, law) stands as dated rows in the database instead.
 */
export const store = {
  name: "Kept",
  claim: { en: "Things that stay.", de: "Dinge, die bleiben." } satisfies Localized,
  /** Colours of pages, mails and papers. `npm start` writes them into the pages' own file (app/look.css). */
  look: {
    /** Null: the name, set large, is the logo. The small mark of browser tabs is public/icon.svg. */
    logo: null as Logo | null,
    light: {
      paper: "#f6f1e6",
      card: "#fffdf8",
      ink: "#1d1b17",
      muted: "#5c564b",
      line: "#d9d0bd",
      control: "#8a8272",
      brand: "#a83a1f",
      onBrand: "#ffffff",
      ok: "#2f5d3a",
      warn: "#8a5a00",
      danger: "#a3211b",
      info: "#1f4e79",
    } satisfies Colours,
    dark: {
      paper: "#171512",
      card: "#211e1a",
      ink: "#f3ecdd",
      muted: "#b8ae9c",
      line: "#3a352e",
      control: "#7d7566",
      brand: "#f08a65",
      onBrand: "#171512",
      ok: "#8cc79b",
      warn: "#f0b85a",
      danger: "#ff8f85",
      info: "#8fbde8",
    } satisfies Colours,
    /** Grounds that products stand on; dimmed in the dark, with `ink` of the light on them in both. */
    tiles: { clay: "#e9dfc9", sage: "#d5dcc9", sky: "#cfdde3", blush: "#ebd3c7", ochre: "#ebd9a6", stone: "#dad7d0" },
  },
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
  /** How often we write, and when not, on the reader's clock; what must be said at once goes all the same (lib/messaging). */
  messages: {
    quiet: { from: "21:00", to: "08:00" },
    /** When what was over the cap is told in one mail. */
    digestAt: "09:00",
    caps: { serviceAWeek: 3, proactiveADay: 1, marketingAWeek: 2 },
  },
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
    /** When the carrier's van fetches the day's parcels: until then what is ordered already may still leave today. */
    collectedAt: "17:30",
    /** Working days between payment and hand-over to the carrier. */
    handlingDays: 0,
    restDays: [6, 7],
  },
  /** Carriers whose labels staff make at the carrier's own desk, with the address of its tracking page ({code}: the number). */
  carriersByHand: {
    "An Post": "https://www.anpost.com/Post-Parcels/Track/History?item={code}",
    "DPD Ireland": "https://dpd.ie/tracking?consignmentNumber={code}",
    DHL: "https://www.dhl.com/ie-en/home/tracking.html?tracking-id={code}",
    "Royal Mail": "https://www.royalmail.com/track-your-item#/tracking-results/{code}",
    UPS: "https://www.ups.com/track?tracknum={code}",
  },
  policies: {
    returnWindowDays: 30,
    returnPaidBy: "store" as "store" | "customer",
    /** Days within which a refund we send has arrived, the bank's own included. */
    refundWithinDays: 5,
    /**
     * What we give for waiting when a promised date is missed: a share of the goods, up to a sum (minor units of any currency). What
     * is not on its shelf, and not announced, is expected after so many working days.
     */
    late: { compensationBasisPoints: 1_000, compensationMost: 2_500, backorderDays: 10 },
    /**
     * Made right without anybody looking up to this value; a wrong or broken thing below the second stays with its buyer; a parcel
     * that was not received is looked for this long (minor units of any currency, hours).
     */
    recovery: { automaticUpTo: 15_000, keepBelow: 4_000, checkHours: 48 },
    guaranteeMonths: 24,
    cartKeptDays: 90,
    /** Staff refunds above this need a second person (minor units of any currency). */
    refundApprovalAbove: 20_000,
    termsVersion: "2026-11-01",
  },
  /** The year in which the shop opened. */
  since: 2021,
  social: [
    { name: "Mastodon", url: "https://social.kept.example/@kept" },
    { name: "Pixelfed", url: "https://pictures.kept.example/kept" },
  ] as readonly { readonly name: string; readonly url: string }[],
} as const;

export type Market = keyof typeof store.markets;
export const MARKETS = Object.keys(store.markets) as Market[];
export const LOCALES: readonly string[] = MARKETS.flatMap((market) => [...store.markets[market].locales]);

export const marketOf = (locale: string): Market =>
  MARKETS.find((market) => (store.markets[market].locales as readonly string[]).includes(locale)) ?? "IE";

/** "" for the default locale, else "/de", "/en-gb" … */
export const prefixOf = (locale: string): string =>
  locale === store.defaultLocale ? "" : (store.prefixes[locale] ?? `/${locale.toLowerCase()}`);
