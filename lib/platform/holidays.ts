import Holidays from "date-holidays";
import type { LocalDate } from "../kernel/days.ts";

const CLOSED = ["public", "bank"];
const known = new Map<string, ReadonlyMap<LocalDate, string>>();

/** Days on which a country's shops, banks and carriers rest, for the year given and the next, each with its name in English. */
export function holidayNames(country: string, year: number): ReadonlyMap<LocalDate, string> {
  const key = `${country}/${year}`;
  const days = known.get(key) ?? new Map([...listHolidays(country, year), ...listHolidays(country, year + 1)]);
  known.set(key, days);
  return days;
}

export const holidaysOf = (country: string, year: number): ReadonlySet<LocalDate> => new Set(holidayNames(country, year).keys());

const listHolidays = (country: string, year: number): [LocalDate, string][] =>
  new Holidays(country, { languages: ["en"] })
    .getHolidays(year)
    .filter(({ type }) => CLOSED.includes(type))
    .map(({ date, name }) => [date.slice(0, 10) as LocalDate, name]);
