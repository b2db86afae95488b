import { store } from "../../../store.config.ts";
import { dayIn } from "../../kernel/days.ts";
import { type Currency, money } from "../../kernel/money.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Counter, DeliveryOffer } from "../model.ts";
import { counterOffer } from "../rules/counters.ts";
import { calendarOf, warehouseIn } from "./calendars.ts";

type Row = Counter & { readonly amount: number | null };

/** The newest tariff of each counter in a market; a counter without one costs nothing. */
const listOpenCounters = (market: string, now: Date): Promise<Row[]> => sql.many<Row>`
  SELECT c.id, c.name, c.note, jsonb_build_object('line1', c.line1, 'line2', c.line2, 'postcode', c.postcode, 'city', c.city, 'country', c.country) AS address,
    c.time_zone, c.hours, c.markets, c.handling_days, c.kept_days, c.active, c.version,
    (SELECT r.amount FROM delivery_rate r WHERE r.option_key = c.id AND r.market = ${market} AND r.valid_from <= ${now} ORDER BY r.valid_from DESC LIMIT 1) AS amount
  FROM counter c WHERE c.active AND ${market} = ANY(c.markets) ORDER BY c.created_at`;

type Wanted = { readonly market: string; readonly currency: Currency; readonly locale: string; readonly now: Date };

/** Counters at which this market's orders can be collected, each with its price and the day it is ready; none unless one is switched on. */
export async function listCounterOffers({ market, currency, locale, now }: Wanted): Promise<DeliveryOffer[]> {
  const counters = await listOpenCounters(market, now);
  return counters.flatMap(({ amount, ...counter }) => {
    const year = Number(dayIn(now, store.warehouse.timeZone).slice(0, 4));
    const facts = {
      counter,
      price: money(amount ?? 0, currency),
      warehouse: warehouseIn(year),
      packedBy: store.warehouse.collectedAt,
      calendar: calendarOf(counter.address.country, year),
    };
    return counterOffer(facts, { now, locale }) ?? [];
  });
}
