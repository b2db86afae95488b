import { dateTimeFormat } from "./intl.ts";
/** A calendar day, `2026-11-24`, without time or zone. Compares and sorts as text. */
export type LocalDate = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;
const toUtc = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate;

export const isLocalDate = (value: string): value is LocalDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
  fromUtc(Date.parse(`${value}T00:00:00Z`)) === value;

export const addDays = (day: LocalDate, days: number): LocalDate => fromUtc(toUtc(day) + days * DAY_MS);

export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((toUtc(to) - toUtc(from)) / DAY_MS);

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export const weekday = (day: LocalDate): number => ((new Date(toUtc(day)).getUTCDay() + 6) % 7) + 1;

/** The day it is at this instant in that time zone. */
export const dayIn = (instant: Date, timeZone: string): LocalDate =>
  dateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant) as LocalDate;

/** Minutes since midnight on the wall clock of that time zone. */
export function minuteOfDayIn(instant: Date, timeZone: string): number {
  const parts = dateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return part("hour") * 60 + part("minute");
}

/** The instant at which that zone's wall clock shows `minute` minutes past midnight on `day`. */
export function instantOf(day: LocalDate, minute: number, timeZone: string): Date {
  const wanted = toUtc(day) + minute * 60_000;
  let guess = wanted;
  for (let pass = 0; pass < 3; pass++) {
    const shown = toUtc(dayIn(new Date(guess), timeZone)) + minuteOfDayIn(new Date(guess), timeZone) * 60_000;
    guess += wanted - shown;
  }
  return new Date(guess);
}

/** Midnight after the day it is at this instant in that time zone. */
export const endOfDayIn = (instant: Date, timeZone: string): Date => instantOf(addDays(dayIn(instant, timeZone), 1), 0, timeZone);

/** Days on which nobody works: weekly rest days (ISO numbers) and named holidays. */
export type WorkingCalendar = { readonly restDays: readonly number[]; readonly holidays: ReadonlySet<LocalDate> };

export const isWorkingDay = (day: LocalDate, calendar: WorkingCalendar): boolean =>
  !calendar.restDays.includes(weekday(day)) && !calendar.holidays.has(day);

/** The first working day on or after `day`. */
export function onOrAfterWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  let candidate = day;
  for (let tries = 0; tries < 60; tries++) {
    if (isWorkingDay(candidate, calendar)) return candidate;
    candidate = addDays(candidate, 1);
  }
  throw new RangeError(`No working day within 60 days of ${day}`);
}

/** `count` working days after `day`; 0 is the day itself or the next working one. */
export function addWorkingDays(day: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  let candidate = onOrAfterWorkingDay(day, calendar);
  for (let left = count; left > 0; left--) candidate = onOrAfterWorkingDay(addDays(candidate, 1), calendar);
  return candidate;
}
