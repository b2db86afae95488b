import Holidays from "date-holidays";
import type { LocalDate } from "../kernel/days.ts";

const CLOSED = ["public", "bank"];
const known = new Map<string, ReadonlySet<LocalDate>>();

/** Days on which a country's shops, banks and carriers rest, for the year given and the next. */
export function holidaysOf(country: string, year: number): ReadonlySet<LocalDate> {
  const key = `${country}/${year}`;
  const days = known.get(key) ?? new Set([...listHolidays(country, year), ...listHolidays(country, year + 1)]);
  known.set(key, days);
  return days;
}

const listHolidays = (country: string, year: number): LocalDate[] =>
  new Holidays(country).getHolidays(year).filter(({ type }) => CLOSED.includes(type)).map(({ date }) => date.slice(0, 10) as LocalDate);
