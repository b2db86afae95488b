import { countryName } from "./formats.ts";

/** For sentences that name a country: its name, and its code for those that need an article ("the United States", "in die USA"). */
export const place = (country: string, locale: string): { readonly code: string; readonly country: string } => ({
  code: country,
  country: countryName(country, locale),
});
