import {
  addDays,
  addWorkingDays,
  dayIn,
  isWorkingDay,
  type LocalDate,
  minuteOfDayIn,
  onOrAfterWorkingDay,
  type WorkingCalendar,
  weekday,
} from "../../kernel/days.ts";
import type { CountryCalendar, DeliveryBasis, DeliveryWindow, Lane, Warehouse } from "../model.ts";

type Journey = {
  readonly now: Date;
  readonly warehouse: Warehouse;
  readonly destination: CountryCalendar;
  readonly lane: Pick<Lane, "minDays" | "maxDays" | "measured">;
};

/**
 * When it will be at the door: cut-off, handling and transit in working days. Nothing moves on a holiday of either end, so
 * that a date is rather a day late in the reckoning than in life.
 */
export function deliveryWindow({ now, warehouse, destination, lane }: Journey): { window: DeliveryWindow; basis: DeliveryBasis } {
  const origin = warehouse.calendar;
  const today = dayIn(now, warehouse.timeZone);
  const beforeCutOff = minuteOfDayIn(now, warehouse.timeZone) < minuteOf(warehouse.cutOff);
  const countedOn = onOrAfterWorkingDay(beforeCutOff ? today : addDays(today, 1), working(origin));
  const handlingDays = lane.measured?.handlingDays ?? warehouse.handlingDays;
  const dispatchOn = addWorkingDays(countedOn, handlingDays, working(origin));
  const road = working(origin, destination);
  const window = { from: arrival(dispatchOn, lane.minDays, road), to: arrival(dispatchOn, lane.maxDays, road) };
  return {
    window,
    basis: {
      at: now.toISOString(),
      cutOff: warehouse.cutOff,
      timeZone: warehouse.timeZone,
      beforeCutOff,
      countedOn,
      handlingDays,
      dispatchOn,
      origin: origin.country,
      destination: destination.country,
      transit: { minDays: lane.minDays, maxDays: lane.maxDays },
      measuredOn: lane.measured?.samples ?? null,
      holidaysSkipped: skipped({ from: today, to: window.to }, [origin, destination]),
    },
  };
}

/** `count` working days after the day of dispatch, which itself may be a holiday at the other end. */
const arrival = (dispatchOn: LocalDate, count: number, road: WorkingCalendar): LocalDate =>
  count === 0 ? onOrAfterWorkingDay(dispatchOn, road) : addWorkingDays(addDays(dispatchOn, 1), count - 1, road);

/** What a parcel took: our working days up to its hand-over, and the road's from there to the door. */
export function daysTaken(parcel: {
  readonly countedOn: LocalDate;
  readonly handedOverOn: LocalDate;
  readonly arrivedOn: LocalDate;
  readonly origin: CountryCalendar;
  readonly destination: CountryCalendar;
}): { handlingDays: number; transitDays: number } {
  return {
    handlingDays: workingDaysAfter(parcel.countedOn, parcel.handedOverOn, working(parcel.origin)),
    transitDays: workingDaysAfter(parcel.handedOverOn, parcel.arrivedOn, working(parcel.origin, parcel.destination)),
  };
}

/** Working days on the road after `from`, up to and with `to`. */
export const roadDaysAfter = (from: LocalDate, to: LocalDate, ends: { origin: CountryCalendar; destination: CountryCalendar }): number =>
  workingDaysAfter(from, to, working(ends.origin, ends.destination));

/** The day that is `count` working days on the road after `from`. */
export const roadDay = (from: LocalDate, count: number, ends: { origin: CountryCalendar; destination: CountryCalendar }): LocalDate =>
  arrival(from, count, working(ends.origin, ends.destination));

/** The next day on which the warehouse hands parcels over, from this instant on. */
export function nextDispatch(now: Date, warehouse: Warehouse): LocalDate {
  const today = dayIn(now, warehouse.timeZone);
  const inTime = minuteOfDayIn(now, warehouse.timeZone) < minuteOf(warehouse.cutOff);
  return onOrAfterWorkingDay(inTime ? today : addDays(today, 1), working(warehouse.calendar));
}

/** Working days after `from`, up to and with `to`; none when `to` is not later. */
function workingDaysAfter(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++;
  return count;
}

export const minuteOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};

const working = (...calendars: readonly CountryCalendar[]): WorkingCalendar => ({
  restDays: [...new Set(calendars.flatMap((each) => each.restDays))],
  holidays: new Set(calendars.flatMap((each) => [...each.holidays.keys()])),
});

/** Holidays that cost a day: those that fall on a day work is otherwise done. */
function skipped({ from, to }: DeliveryWindow, calendars: readonly CountryCalendar[]): DeliveryBasis["holidaysSkipped"] {
  const restDays = working(...calendars).restDays;
  const countries = calendars.filter((each, index) => calendars.findIndex((other) => other.country === each.country) === index);
  const found: { on: LocalDate; country: string; name: string }[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    if (restDays.includes(weekday(on))) continue;
    for (const { country, holidays } of countries) {
      const name = holidays.get(on);
      if (name) found.push({ on, country, name });
    }
  }
  return found;
}
