import { HOUR, later } from "../../lib/kernel/clock.ts";
import { addDays, dayIn, instantOf, isWorkingDay, type LocalDate, minuteOfDayIn, type WorkingCalendar } from "../../lib/kernel/days.ts";
import { warehouseCalendar } from "../../lib/shipping/queries/calendars.ts";
import { minuteOf } from "../../lib/shipping/rules/window.ts";
import { store } from "../../store.config.ts";

const OPEN = 11 * 60;
const CLOSE = 17 * 60;
/** Into this long before opening, or after closing, falls whatever would have happened by night: after the van has been, before the last post. */
const MARGIN = { on: 60, back: 30 };

/** Where people are at work: their clock, and the days they do not work. */
export type Place = { readonly timeZone: string; readonly calendar: WorkingCalendar };

/** Vans and doors: on Saturdays too. */
export const roadsIn = (timeZone: string): Place => ({ timeZone, calendar: { restDays: [7], holidays: new Set() } });

/** The warehouse, in the years around a moment. */
export function warehouseAround(at: Date): Place {
  const { timeZone, restDays } = store.warehouse;
  const year = Number(dayIn(at, timeZone).slice(0, 4));
  const holidays = [year - 1, year].flatMap((each) => [...warehouseCalendar(each).holidays.keys()]);
  return { timeZone, calendar: { restDays, holidays: new Set(holidays) } };
}

/**
 * The same moment as somebody at work would have had it, by the clock of the place: at night and on days of rest nobody packs,
 * collects or rings at doors, though a shop may be furnished then. `on` puts it off until the morning, `back` brings it
 * forward to the evening before. What came first stays first.
 */
export function byDay(at: Date, { timeZone, calendar }: Place, towards: "on" | "back"): Date {
  const day = dayIn(at, timeZone);
  const minute = minuteOfDayIn(at, timeZone);
  const works = isWorkingDay(day, calendar);
  if (works && minute >= OPEN && minute < CLOSE) return at;
  const closed = instantOf(works && minute >= CLOSE ? day : toWork(addDays(day, -1), calendar, -1), CLOSE, timeZone).getTime();
  const opens = instantOf(works && minute < OPEN ? day : toWork(addDays(day, 1), calendar, 1), OPEN, timeZone).getTime();
  const share = (at.getTime() - closed) / (opens - closed);
  const from = towards === "on" ? opens - MARGIN.on * 60_000 : closed;
  return new Date(from + Math.floor(share * MARGIN[towards]) * 60_000);
}

function toWork(day: LocalDate, calendar: WorkingCalendar, step: 1 | -1): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, step);
  return candidate;
}

/** When something was bought, and when staff had it in hand. */
export type Handled = { readonly bought: Date; readonly work: readonly Date[] };

const workedAt = (bought: Date, hours: readonly number[], towards: "on" | "back"): Date[] =>
  hours.map((each) => later(bought, each * HOUR)).map((at) => byDay(at, warehouseAround(at), towards));

/**
 * What staff did so many hours after something was bought, in the hours in which they are there: put off until they come; where
 * that is still ahead of `now`, done before they went.
 */
export function handled(bought: Date, hours: readonly number[], now: Date): Handled {
  const work = workedAt(bought, hours, "on");
  return work.every((at) => at <= now) ? { bought, work } : handledBefore(bought, hours);
}

/** All of it done before they went, and bought so much earlier. */
export function handledBefore(bought: Date, hours: readonly number[]): Handled {
  const work = workedAt(bought, hours, "back");
  const first = Math.min(...work.map((at, index) => at.getTime() - (hours[index] ?? 0) * HOUR));
  return { bought: new Date(Math.min(bought.getTime(), first)), work };
}

/** When the carrier fetched what was packed then: that evening, as the clock on the wall showed it. */
export const fetchedAfter = (packed: Date): Date =>
  instantOf(dayIn(packed, store.warehouse.timeZone), minuteOf(store.warehouse.collectedAt), "UTC");
