import { MINUTE } from "../../kernel/clock.ts";
import { addDays, dayIn, instantOf, type LocalDate, minuteOfDayIn, weekday } from "../../kernel/days.ts";

export type Hours = readonly { readonly weekdays: readonly number[]; readonly from: string; readonly to: string }[];
export type Desk = { readonly hours: Hours; readonly timeZone: string; readonly closedOn?: ReadonlySet<LocalDate> };

/** Whether somebody answers the telephone now, until when, or from when on. */
export type OpeningState = { readonly open: true; readonly until: Date } | { readonly open: false; readonly opensAt: Date };

type Shift = { readonly from: number; readonly to: number };

const minutes = (clock: string): number => {
  const [hour = "0", minute = "0"] = clock.split(":");
  return Number(hour) * 60 + Number(minute);
};

/** The shifts of a day, earliest first, in minutes since midnight on the desk's wall clock. */
function shiftsOn(day: LocalDate, desk: Desk): Shift[] {
  if (desk.closedOn?.has(day)) return [];
  return desk.hours
    .filter((each) => each.weekdays.includes(weekday(day)))
    .map((each) => ({ from: minutes(each.from), to: minutes(each.to) }))
    .sort((a, b) => a.from - b.from);
}

export function openingState(now: Date, desk: Desk): OpeningState {
  const today = dayIn(now, desk.timeZone);
  const minute = minuteOfDayIn(now, desk.timeZone);
  const current = shiftsOn(today, desk).find((shift) => shift.from <= minute && minute < shift.to);
  if (current) return { open: true, until: instantOf(today, current.to, desk.timeZone) };
  return { open: false, opensAt: nextOpening(today, minute, desk) };
}

function nextOpening(today: LocalDate, minute: number, desk: Desk): Date {
  for (let ahead = 0; ahead < 60; ahead++) {
    const day = addDays(today, ahead);
    const shift = shiftsOn(day, desk).find((each) => ahead > 0 || each.from > minute);
    if (shift) return instantOf(day, shift.from, desk.timeZone);
  }
  throw new RangeError("The desk has no opening hours within 60 days");
}

/** When an answer is due: so many hours of opening time from now. */
export function replyDueAt(now: Date, withinHours: number, desk: Desk): Date {
  let left = withinHours * 60;
  const start = dayIn(now, desk.timeZone);
  for (let ahead = 0; ahead < 120; ahead++) {
    const day = addDays(start, ahead);
    for (const shift of shiftsOn(day, desk)) {
      const from = ahead === 0 ? Math.max(shift.from, minuteOfDayIn(now, desk.timeZone)) : shift.from;
      const length = Math.max(0, shift.to - from);
      if (length > 0 && left <= length) return instantOf(day, from + left, desk.timeZone);
      left -= length;
    }
  }
  return new Date(now.getTime() + withinHours * 60 * MINUTE);
}
