import {
  addDays,
  addWorkingDays,
  dayIn,
  type LocalDate,
  minuteOfDayIn,
  onOrAfterWorkingDay,
  type WorkingCalendar,
  weekday,
} from "../../kernel/days.ts";
import type { CountryCalendar, DeliveryBasis, DeliveryWindow, Transit, Warehouse } from "../model.ts";

type Journey = { readonly now: Date; readonly warehouse: Warehouse; readonly destination: CountryCalendar; readonly transit: Transit };

/**
 * When it will be at the door: cut-off, handling and transit in working days. Nothing moves on a holiday of either end, so
 * that a date is rather a day late in the reckoning than in life.
 */
export function deliveryWindow({ now, warehouse, destination, transit }: Journey): { window: DeliveryWindow; basis: DeliveryBasis } {
  const origin = warehouse.calendar;
  const today = dayIn(now, warehouse.timeZone);
  const beforeCutOff = minuteOfDayIn(now, warehouse.timeZone) < minuteOf(warehouse.cutOff);
  const countedOn = onOrAfterWorkingDay(beforeCutOff ? today : addDays(today, 1), working(origin));
  const dispatchOn = addWorkingDays(countedOn, warehouse.handlingDays, working(origin));
  const road = working(origin, destination);
  const window = { from: arrival(dispatchOn, transit.minDays, road), to: arrival(dispatchOn, transit.maxDays, road) };
  return {
    window,
    basis: {
      at: now.toISOString(),
      cutOff: warehouse.cutOff,
      timeZone: warehouse.timeZone,
      beforeCutOff,
      countedOn,
      handlingDays: warehouse.handlingDays,
      dispatchOn,
      origin: origin.country,
      destination: destination.country,
      transit: { minDays: transit.minDays, maxDays: transit.maxDays },
      holidaysSkipped: skipped({ from: today, to: window.to }, [origin, destination]),
    },
  };
}

/** `count` working days after the day of dispatch, which itself may be a holiday at the other end. */
const arrival = (dispatchOn: LocalDate, count: number, road: WorkingCalendar): LocalDate =>
  count === 0 ? onOrAfterWorkingDay(dispatchOn, road) : addWorkingDays(addDays(dispatchOn, 1), count - 1, road);

const minuteOf = (clock: string): number => {
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
