import type { OpeningHours } from "../../store.config.ts";
import { dateTimeFormat, listFormat } from "../kernel/intl.ts";

/** 2026-11-23 was a Monday. */
const dayName = (iso: number, locale: string): string =>
  dateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(Date.UTC(2026, 10, 22 + iso)));

const clockTime = (time: string, locale: string): string => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return dateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    new Date(Date.UTC(2026, 0, 1, hour, minute)),
  );
};

/** "Mon–Fri 9:00–18:00": one line for each stretch of the week, for pages, mails and papers alike. */
export const hoursLines = (hours: readonly OpeningHours[], locale: string): string[] =>
  hours.map(({ weekdays, from, to }) => `${daysText(weekdays, locale)} ${clockTime(from, locale)}–${clockTime(to, locale)}`);

function daysText(weekdays: readonly number[], locale: string): string {
  const [first = 1, last = first] = [weekdays[0], weekdays.at(-1)];
  const isRun = weekdays.length > 2 && last - first === weekdays.length - 1;
  if (isRun) return `${dayName(first, locale)}–${dayName(last, locale)}`;
  return listFormat(locale, { type: "unit" }).format(weekdays.map((day) => dayName(day, locale)));
}
