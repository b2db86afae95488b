import Holidays from "date-holidays";
import type { LocalDate, WorkingCalendar } from "../../../lib/kernel/days";

const known = new Map<string, WorkingCalendar>();

/** Vans rest on Saturday, Sunday and the country's public holidays of these years. */
export function calendarOf(country: string, years: readonly number[]): WorkingCalendar {
  const key = `${country} ${years.join(" ")}`;
  const calendar = known.get(key) ?? { restDays: [6, 7], holidays: holidaysOf(country, years) };
  known.set(key, calendar);
  return calendar;
}

function holidaysOf(country: string, years: readonly number[]): ReadonlySet<LocalDate> {
  const source = new Holidays(country);
  const days = years.flatMap((year) => source.getHolidays(year) ?? []);
  return new Set(days.filter(({ type }) => type === "public").map(({ date }) => date.slice(0, 10) as LocalDate));
}
