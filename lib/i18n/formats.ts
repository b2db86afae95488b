import type { LocalDate } from "../kernel/days.ts";
import { dateTimeFormat, displayNames, numberFormat } from "../kernel/intl.ts";
import { languageOf } from "../kernel/localized.ts";

const dateOf = (day: LocalDate | Date): Date => (day instanceof Date ? day : new Date(`${day}T12:00:00Z`));

/** English outside America is written one way, though Irish and British data differ in their commas. */
const dayLocale = (locale: string, english: "en-GB" | "en-IE"): string => (/^en-(?!US)/.test(locale) ? english : locale);

/** Kept on one line: no sentence tears a date apart. */
const unbroken = (words: string): string => words.replaceAll(" ", "\u00a0");

/** "Tue 24 Nov" / "Di., 24. Nov." */
export const formatDay = (day: LocalDate, locale: string): string =>
  unbroken(
    dateTimeFormat(dayLocale(locale, "en-GB"), { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" }).format(dateOf(day)),
  );

/** "24 Nov", where even the day of the week has no room. */
export const formatDayAlone = (day: LocalDate, locale: string): string =>
  unbroken(dateTimeFormat(dayLocale(locale, "en-GB"), { day: "numeric", month: "short", timeZone: "UTC" }).format(dateOf(day)));

/** "24 November 2026" */
export const formatLongDay = (day: LocalDate, locale: string): string =>
  unbroken(dateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(dateOf(day)));

/** A month as "2026-11": "November 2026" */
export const formatMonth = (month: string, locale: string): string =>
  dateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-15T12:00:00Z`));

/** "Tue 24 – Wed 25 Nov", which may break after its dash and nowhere else; one day when both are the same. */
export function formatDayRange(from: LocalDate, to: LocalDate, locale: string): string {
  if (from === to) return formatDay(from, locale);
  const span = dateTimeFormat(dayLocale(locale, "en-IE"), { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  return unbroken(span.formatRange(dateOf(from), dateOf(to))).replace(/\s–\s/, "\u00a0– ");
}

/** An instant on the reader's wall clock: "Tue 24 Nov, 14:05", which may break between day and hour. */
export function formatInstant(at: Date, locale: string, timeZone: string): string {
  const instant = dateTimeFormat(dayLocale(locale, "en-GB"), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return unbroken(instant.format(at)).replace(/,\s(?=\d+:)/, ", ");
}

/** A wall clock somewhere, "2026-11-24T14:05", read as it hung there: "Tue 24 Nov, 14:05". */
export const formatWallClock = (local: string, locale: string): string => formatInstant(new Date(`${local.slice(0, 16)}Z`), locale, "UTC");

export const formatTime = (at: Date, locale: string, timeZone: string): string =>
  dateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone }).format(at);

export const formatNumber = (value: number, locale: string, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(locale, options).format(value);

const GRAMS_A_KILO = 1_000;

/** "31.5 kg" of grams. */
export const formatKilos = (grams: number, locale: string): string =>
  formatNumber(grams / GRAMS_A_KILO, locale, { style: "unit", unit: "kilogram" });

/** "74 kg" of grams, "400 g" where it is less than one. */
export const formatWeight = (grams: number, locale: string): string =>
  grams < GRAMS_A_KILO ? formatNumber(grams, locale, { style: "unit", unit: "gram" }) : formatKilos(grams, locale);

/** Per cent from basis points: 1900 is "19 %" or "19%". */
export const formatPercent = (basisPoints: number, locale: string): string =>
  numberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(basisPoints / 10_000);

/** Country names as the reader's language has them. */
export const countryName = (country: string, locale: string): string => displayNames(locale, "region").of(country) ?? country;

/** "German": the language of a locale, in the reader's words. */
export const languageName = (tag: string, locale: string): string => displayNames(locale, "language").of(languageOf(tag)) ?? tag;

/** "Leipzig, DE" with its country as the reader calls it. */
export const formatPlace = (place: string, locale: string): string =>
  place.replace(/, ([A-Z]{2})$/, (_, country: string) => `, ${countryName(country, locale)}`);

/** "45 sec", "20 min", "3 hr": as long as it is said in, and no finer. */
export function formatDuration(seconds: number, locale: string): string {
  const [unit, size] =
    (
      [
        ["hour", 3_600],
        ["minute", 60],
      ] as const
    ).find(([, each]) => seconds >= 2 * each) ?? (["second", 1] as const);
  return numberFormat(locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 }).format(seconds / size);
}
