import { addDays, dayIn, instantOf, isWorkingDay, type LocalDate, minuteOfDayIn, type WorkingCalendar } from "../../lib/kernel/days.ts";

const OPEN = 11 * 60;
const CLOSE = 17 * 60;
/** Into this long before opening, or after closing, falls whatever would have happened by night. */
const MARGIN = 60;

const CALENDAR: WorkingCalendar = { restDays: [7], holidays: new Set() };

/**
 * The same moment as somebody at work would have had it, by the clock of the place: at night and on Sundays nobody packs,
 * collects or rings at doors, though a shop may be furnished then. `on` puts it off until the morning, `back` brings it
 * forward to the evening before. What came first stays first.
 */
export function byDay(at: Date, timeZone: string, towards: "on" | "back"): Date {
  const day = dayIn(at, timeZone);
  const minute = minuteOfDayIn(at, timeZone);
  const works = isWorkingDay(day, CALENDAR);
  if (works && minute >= OPEN && minute < CLOSE) return at;
  const closed = instantOf(works && minute >= CLOSE ? day : toWork(addDays(day, -1), -1), CLOSE, timeZone).getTime();
  const opens = instantOf(works && minute < OPEN ? day : toWork(addDays(day, 1), 1), OPEN, timeZone).getTime();
  const share = (at.getTime() - closed) / (opens - closed);
  const from = towards === "on" ? opens - MARGIN * 60_000 : closed;
  return new Date(from + Math.floor(share * MARGIN) * 60_000);
}

function toWork(day: LocalDate, step: 1 | -1): LocalDate {
  let candidate = day;
  while (!isWorkingDay(candidate, CALENDAR)) candidate = addDays(candidate, step);
  return candidate;
}

/** Put off until the morning, unless that is still to come. */
export function byDayAtLast(at: Date, timeZone: string, now: Date): Date {
  const morning = byDay(at, timeZone, "on");
  return morning <= now ? morning : at;
}
