import type { OpeningHours } from "../../store.config.ts";
import { addDays, dayIn, instantOf, type LocalDate, weekday } from "../kernel/days.ts";
import type { WithdrawalRight } from "../rights/model.ts";
import type { LegalTerms, OpeningState, OpeningWindow } from "./model.ts";

type Timetable = { readonly hours: readonly OpeningHours[]; readonly timeZone: string; readonly holidays: ReadonlySet<LocalDate> };

const minuteOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};

/** The windows of the days ahead, today's included even when it is over. Nobody answers on a holiday. */
export function openingWindows({ hours, timeZone, holidays }: Timetable, now: Date, days = 14): OpeningWindow[] {
  const today = dayIn(now, timeZone);
  return Array.from({ length: days }, (_, ahead) => addDays(today, ahead))
    .filter((day) => !holidays.has(day))
    .flatMap((day) => hours.filter((each) => each.weekdays.includes(weekday(day))).map((each) => windowOn(day, each, timeZone)))
    .sort((a, b) => a.opens.getTime() - b.opens.getTime());
}

const windowOn = (day: LocalDate, { from, to }: OpeningHours, timeZone: string): OpeningWindow => ({
  opens: instantOf(day, minuteOf(from), timeZone),
  closes: instantOf(day, minuteOf(to), timeZone),
});

/** Open at the very minute of opening, closed at the very minute of closing. */
export function openingState(windows: readonly OpeningWindow[], now: Date): OpeningState {
  const next = windows.find((window) => window.closes > now);
  if (!next) return { isOpen: false, from: null };
  return next.opens <= now ? { isOpen: true, until: next.closes } : { isOpen: false, from: next.opens };
}

/** Whether the sentence about the hours reads differently now than it did then. */
export function openingChanged(windows: readonly OpeningWindow[], then: Date, now: Date): boolean {
  const [before, after] = [openingState(windows, then), openingState(windows, now)];
  return before.isOpen !== after.isOpen || boundaryOf(before) !== boundaryOf(after);
}

const boundaryOf = (state: OpeningState): number | undefined => (state.isOpen ? state.until : state.from)?.getTime();

/** Money goes back within this time even where no law says so. */
const OUR_REFUND_DAYS = 14;

/** The law a page speaks of, read off the right its rows give. */
export function legalTerms(right: WithdrawalRight | null): LegalTerms {
  if (!right) return { law: "us", lawDays: null, refundDays: OUR_REFUND_DAYS };
  return { law: right.ruleKey === "cancel_period" ? "gb" : "eu", lawDays: right.days, refundDays: right.refundDays };
}
