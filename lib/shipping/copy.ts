import { countryName, formatDay, formatDayRange } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { LocalDate } from "../kernel/days.ts";
import { listFormat } from "../kernel/intl.ts";
import type { DeliveryBasis, DeliveryOffer } from "./model.ts";

/** "Arrives Tue 24–Wed 25 Nov" */
export const arrivalWords = ({ window }: Pick<DeliveryOffer, "window">, locale: string): string =>
  translator(locale, "shipping")("arrives", { days: formatDayRange(window.from, window.to, locale) });

/** What a date was worked out from: when it leaves and on which condition, and the holidays that cost a day. */
export function basisWords({ basis }: Pick<DeliveryOffer, "basis">, locale: string): string[] {
  const t = translator(locale, "shipping");
  const place = basis.timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? basis.timeZone;
  const days = holidayDays(basis.holidaysSkipped, locale);
  return [
    t("leaves", { place, day: formatDay(basis.dispatchOn, locale), time: basis.cutOff }),
    ...(days.length > 0 ? [t("holidays", { days: listFormat(locale, { type: "conjunction" }).format(days) })] : []),
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
