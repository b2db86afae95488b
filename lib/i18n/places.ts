import { countryName } from "./formats.ts";

/** For sentences that name a country: its name, and its code for those that need an article ("the United States", "in die USA"). */
export const place = (country: string, locale: string): { readonly code: string; readonly country: string } => ({
  code: country,
  country: countryName(country, locale),
});

/** "Dublin" of "Europe/Dublin": whose clock hours go by. */
export const placeOfZone = (timeZone: string): string => (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
