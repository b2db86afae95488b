import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { store } from "../../../store.config.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { US_STATES } from "./us-states.ts";

export const COUNTRIES = Object.values(store.markets).map((market) => market.country);

type AddressForm = {
  readonly postcode: RegExp;
  /** A postcode as people there write it. */
  readonly example: string;
  /** Digits the postcode has, where it has nothing else. */
  readonly digits?: number;
  /** From what was typed, without spaces and hyphens, to how it is written. */
  readonly written?: (bare: string) => string;
  /** The regions one must choose from, by code. */
  readonly regions?: Readonly<Record<string, string>>;
};

/** How addresses are written in each country we send to. */
const FORMS: Readonly<Record<string, AddressForm>> = {
  IE: {
    postcode: /^(?:[AC-FHKNPRTV-Y]\d{2}|D6W)[0-9AC-FHKNPRTV-Y]{4}$/,
    example: "D02 X285",
    written: (bare) => `${bare.slice(0, 3)} ${bare.slice(3)}`,
  },
  GB: {
    postcode: /^(?:GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2})$/,
    example: "SW1A 1AA",
    written: (bare) => `${bare.slice(0, -3)} ${bare.slice(-3)}`,
  },
  DE: { postcode: /^\d{5}$/, example: "10115", digits: 5 },
  FR: { postcode: /^\d{5}$/, example: "75011", digits: 5 },
  ES: { postcode: /^\d{5}$/, example: "28013", digits: 5 },
  PT: { postcode: /^\d{7}$/, example: "1100-148", digits: 7, written: (bare) => `${bare.slice(0, 4)}-${bare.slice(4)}` },
  US: {
    postcode: /^\d{5}(?:\d{4})?$/,
    example: "97205",
    digits: 5,
    regions: US_STATES,
    written: (bare) => (bare.length === 9 ? `${bare.slice(0, 5)}-${bare.slice(5)}` : bare),
  },
};

export const regionsOf = (country: string): Readonly<Record<string, string>> | null => FORMS[country]?.regions ?? null;

export const postcodeExample = (country: string): string => FORMS[country]?.example ?? "";

/** The postcode as that country writes it, or what is wrong with it. */
export function readPostcode(typed: string, country: string): Result<string> {
  const form = FORMS[country];
  if (!form) return refuse("country_unknown", undefined, "country");
  const bare = typed.toUpperCase().replace(/[\s\-‐–.]/g, "");
  if (form.postcode.test(bare)) return ok(form.written?.(bare) ?? bare);
  const isNumber = /^\d*$/.test(bare);
  return form.digits && isNumber
    ? refuse("postcode_digits", { country, digits: form.digits, given: bare.length }, "postcode")
    : refuse("postcode_shape", { country, example: form.example }, "postcode");
}

export function readRegion(chosen: string | null, country: string): Result<string | null> {
  const regions = regionsOf(country);
  if (!regions) return ok(null);
  return chosen && regions[chosen] ? ok(chosen) : refuse("region_missing", undefined, "region");
}

/** "+4930123456", from whatever way of writing is usual in `country`. */
export function readPhone(typed: string | null, country: string): Result<string | null> {
  if (!typed) return ok(null);
  const number = parsePhoneNumberFromString(typed, country as CountryCode);
  return number?.isPossible() ? ok(number.number) : refuse("phone_invalid", undefined, "phone");
}

/** A country somebody asked for in an address bar, where we send there; else the one given. */
export const toCountry = (asked: unknown, otherwise: string): string =>
  typeof asked === "string" && COUNTRIES.includes(asked as (typeof COUNTRIES)[number]) ? asked : otherwise;
