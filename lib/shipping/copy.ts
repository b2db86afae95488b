import { hoursLines } from "../content/copy.ts";
import { countryName, formatDay, formatDayRange, formatTime } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { townLine } from "../kernel/addresses.ts";
import type { LocalDate } from "../kernel/days.ts";
import { listFormat } from "../kernel/intl.ts";
import type { CounterPlace, DeliveryBasis, DeliveryOffer } from "./model.ts";

/** "Arrives Tue 24–Wed 25 Nov", or the day from which it can be collected. */
export const arrivalWords = ({ window, basis }: Pick<DeliveryOffer, "window" | "basis">, locale: string): string =>
  basis.counter
    ? translator(locale, "shipping")("ready", { day: formatDay(window.from, locale) })
    : translator(locale, "shipping")("arrives", { days: formatDayRange(window.from, window.to, locale) });

/** What a date was worked out from: when it leaves and on which condition, and the holidays that cost a day. */
export function basisWords({ basis }: Pick<DeliveryOffer, "basis">, locale: string): string[] {
  const t = translator(locale, "shipping");
  if (basis.counter) return counterWords(basis.counter, basis, locale);
  const place = basis.timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? basis.timeZone;
  const days = holidayDays(basis.holidaysSkipped, locale);
  return [
    t("leaves", { place, day: formatDay(basis.dispatchOn, locale), time: basis.cutOff }),
    ...(days.length > 0 ? [t("holidays", { days: listFormat(locale, { type: "conjunction" }).format(days) })] : []),
  ];
}

/** Where and from when, on which condition, and when it is open. */
function counterWords({ address, hours, note, readyAt, timeZone }: CounterPlace, basis: DeliveryBasis, locale: string): string[] {
  const t = translator(locale, "shipping");
  const place = [address.line1, address.line2, townLine(address)].filter(Boolean).join(", ");
  const time = formatTime(new Date(readyAt), locale, timeZone);
  return [
    t("readyFrom", { place, time, cutOff: basis.cutOff, day: formatDay(basis.countedOn, locale) }),
    t("readyHours", { hours: hoursLines(hours, locale).join(", ") }),
    ...(note ? [note] : []),
  ];
}

/** "Fri 25 Dec (Ireland, Germany)": each day once, with the countries that rest. */
function holidayDays(skipped: DeliveryBasis["holidaysSkipped"], locale: string): string[] {
  const byDay = new Map<LocalDate, string[]>();
  for (const { on, country } of skipped) byDay.set(on, [...(byDay.get(on) ?? []), countryName(country, locale)]);
  return [...byDay].map(([on, countries]) =>
    translator(locale, "shipping")("holiday", { day: formatDay(on, locale), countries: countries.join(", ") }),
  );
}
