import { addDays, dayIn, instantOf, type LocalDate, minuteOfDayIn, weekday } from "../../kernel/days.ts";
import { pick } from "../../kernel/localized.ts";
import type { Money } from "../../kernel/money.ts";
import type { Counter, CounterPlace, CountryCalendar, DeliveryOffer, Warehouse } from "../model.ts";
import { deliveryWindow, minuteOf } from "./window.ts";

type Opening = { readonly on: LocalDate; readonly from: number; readonly to: number };

/** No counter is shut for longer. */
const LOOK_AHEAD_DAYS = 60;

/** When a counter is open next at or after an instant; null where it never is. On holidays of its country it is shut. */
export function nextOpening({ hours, timeZone }: Pick<Counter, "hours" | "timeZone">, at: Date, calendar: CountryCalendar): Opening | null {
  const today = dayIn(at, timeZone);
  const minute = minuteOfDayIn(at, timeZone);
  for (let on = today; on <= addDays(today, LOOK_AHEAD_DAYS); on = addDays(on, 1)) {
    if (calendar.holidays.has(on)) continue;
    const opening = hours
      .filter(({ weekdays }) => weekdays.includes(weekday(on)))
      .map(({ from, to }) => ({ on, from: minuteOf(from), to: minuteOf(to) }))
      .sort((a, b) => a.from - b.from)
      .find(({ to }) => on > today || to > minute);
    if (opening) return opening;
  }
  return null;
}

export type CounterFacts = {
  readonly counter: Counter;
  readonly price: Money;
  readonly warehouse: Warehouse;
  /** By when the warehouse has packed the day's orders, on its wall clock. */
  readonly packedBy: string;
  readonly calendar: CountryCalendar;
};

/**
 * Collecting as a way to get it: cut-off and handling as for what is sent, then the first time the counter is open. The day
 * is promised as ready by, and frozen with everything the buyer must know to come.
 */
export function counterOffer(
  { counter, price, warehouse, packedBy, calendar }: CounterFacts,
  { now, locale }: { readonly now: Date; readonly locale: string },
): DeliveryOffer | null {
  const here = { ...warehouse, handlingDays: warehouse.handlingDays + counter.handlingDays };
  const { basis } = deliveryWindow({
    now,
    warehouse: here,
    destination: warehouse.calendar,
    lane: { minDays: 0, maxDays: 0, measured: null },
  });
  const packedAt = instantOf(basis.dispatchOn, minuteOf(packedBy), warehouse.timeZone);
  const opening = nextOpening(counter, packedAt, calendar);
  if (!opening) return null;
  const readyAt = new Date(Math.max(packedAt.getTime(), instantOf(opening.on, opening.from, counter.timeZone).getTime()));
  const { id, address, timeZone, hours, keptDays } = counter;
  const place = { id, address, timeZone, hours, keptDays, name: pick(counter.name, locale), note: noteIn(counter, locale) };
  return {
    key: id,
    carrier: "counter",
    service: "counter",
    name: place.name,
    price,
    freeFrom: null,
    window: { from: opening.on, to: opening.on },
    basis: { ...basis, destination: address.country, counter: { ...place, readyAt: readyAt.toISOString() } },
  };
}

const noteIn = ({ note }: Counter, locale: string): string => pick({ en: note.en ?? "", de: note.de ?? "" }, locale);

/** Until when it waits: the end of the day that many days after it became ready, where the counter is. */
export const keepUntil = (readyAt: Date, { keptDays, timeZone }: Pick<Counter, "keptDays" | "timeZone">): Date =>
  instantOf(addDays(dayIn(readyAt, timeZone), keptDays + 1), 0, timeZone);

/** Where an order is collected, as it was frozen on it; null for one that is sent. */
export function counterIn(basis: Readonly<Record<string, unknown>>): CounterPlace | null {
  const { counter } = basis as { readonly counter?: CounterPlace };
  return counter ?? null;
}
