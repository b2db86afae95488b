import { addDays, dayIn, type LocalDate } from "../../kernel/days.ts";
import type { OrderState } from "../../orders/model.ts";

export type CalendarFacts = {
  readonly state: OrderState;
  /** By the clock of the address. */
  readonly timeZone: string;
  readonly ordered: { readonly from: LocalDate; readonly to: LocalDate };
  readonly promise: { readonly dueFrom: Date | null; readonly dueAt: Date; readonly moves: number } | null;
  /** How often the buyer changed something of the delivery. */
  readonly changes: number;
  readonly arrivedOn: LocalDate | null;
};

/** An order's delivery as an entry of a calendar: whole days where it goes, the last one not included (RFC 5545). */
export type CalendarEntry = {
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Higher with everything that moved: a calendar takes the higher one for the newer. */
  readonly sequence: number;
  readonly state: "expected" | "arrived" | "called_off";
};

const OVER: readonly OrderState[] = ["cancelled", "expired", "refunded"];

export function calendarEntry({ state, timeZone, ordered, promise, changes, arrivedOn }: CalendarFacts): CalendarEntry {
  const isOver = OVER.includes(state) && !arrivedOn;
  const last = promise ? dayIn(promise.dueAt, timeZone) : ordered.to;
  const first = promise?.dueFrom ? dayIn(promise.dueFrom, timeZone) : promise && promise.moves > 0 ? last : ordered.from;
  return {
    from: arrivedOn ?? first,
    until: addDays(arrivedOn ?? last, 1),
    sequence: (promise?.moves ?? 0) + changes + (arrivedOn || isOver ? 1 : 0),
    state: arrivedOn ? "arrived" : isOver ? "called_off" : "expected",
  };
}
