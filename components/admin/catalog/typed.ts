import { languageOf } from "@/lib/kernel/localized";

/** A number as its reader would type it: no groups, and a comma in German. */
export const typedNumber = (value: unknown, locale: string): string =>
  typeof value === "number" ? String(value).replace(".", languageOf(locale) === "de" ? "," : ".") : "";

/** An amount of the smallest coins as one types it: 120 is "1.20". */
export const typedAmount = (amount: number | undefined, locale: string): string =>
  amount === undefined ? "" : (amount / 100).toFixed(2).replace(".", languageOf(locale) === "de" ? "," : ".");
