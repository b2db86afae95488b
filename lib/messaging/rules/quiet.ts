import { addDays, dayIn, instantOf, minuteOfDayIn } from "../../kernel/days.ts";

/** A stretch of the wall clock, "21:00" to "08:00"; over midnight where it ends before it begins. */
export type QuietHours = { readonly from: string; readonly to: string };

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** When the quiet hours that hold at this instant end in that zone; null when it is not quiet. */
export function quietUntil(now: Date, timeZone: string, { from, to }: QuietHours): Date | null {
  const [minute, start, end] = [minuteOfDayIn(now, timeZone), minuteOf(from), minuteOf(to)];
  const overMidnight = start > end;
  const isQuiet = overMidnight ? minute >= start || minute < end : minute >= start && minute < end;
  if (!isQuiet) return null;
  const today = dayIn(now, timeZone);
  return instantOf(overMidnight && minute >= start ? addDays(today, 1) : today, end, timeZone);
}

/** The next time that zone's wall clock shows `time`, after now. */
export function nextAt(time: string, now: Date, timeZone: string): Date {
  const today = dayIn(now, timeZone);
  const at = instantOf(today, minuteOf(time), timeZone);
  return at > now ? at : instantOf(addDays(today, 1), minuteOf(time), timeZone);
}
