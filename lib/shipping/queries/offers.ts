import { store } from "../../../store.config.ts";
import { dayIn } from "../../kernel/days.ts";
import { type Currency, type Money, money } from "../../kernel/money.ts";
import { sql } from "../../platform/db/pool.ts";
import type { DeliveryOffer, DeliveryOption, Lane, TariffRow } from "../model.ts";
import { deliveryOffers } from "../rules/offers.ts";
import { calendarOf, warehouseIn } from "./calendars.ts";
import { listCounterOffers } from "./counters.ts";

export type OffersWanted = {
  readonly market: string;
  readonly country: string;
  readonly locale: string;
  readonly subtotal: Money;
  /** Of all units together. */
  readonly grams: number;
  /** Whether any unit is too heavy or too long for a parcel (rules/offers.ts, isOversized). */
  readonly oversized: boolean;
  readonly now: Date;
};

/**
 * The ways to get these goods, each with its price and its dates as they stand at `now`: those that are sent in the merchant's
 * order, then counters of ours that are switched on. Empty where nothing goes.
 */
export async function listDeliveryOffers({
  market,
  country,
  locale,
  subtotal,
  grams,
  oversized,
  now,
}: OffersWanted): Promise<DeliveryOffer[]> {
  const [options, tariffs, lanes, counters] = await Promise.all([
    listOptions(),
    listTariffs(market, now),
    listLanes(country),
    listCounterOffers({ market, currency: subtotal.currency, locale, now }),
  ]);
  const year = Number(dayIn(now, store.warehouse.timeZone).slice(0, 4));
  const sent = deliveryOffers(
    { options, tariffs, lanes, warehouse: warehouseIn(year), destination: calendarOf(country, year) },
    { grams, oversized, subtotal, now, locale },
  );
  return [...sent, ...counters];
}

const listOptions = () =>
  sql.many<DeliveryOption>`SELECT key, carrier, service, name, position FROM delivery_option WHERE active AND carrier <> 'counter' ORDER BY position`;

type LaneRow = Omit<Lane, "measured"> & { samples: number | null; handlingDays: number | null };

/** The carrier's table, and over it what our own parcels have shown. */
async function listLanes(country: string): Promise<Lane[]> {
  const rows = await sql.many<LaneRow>`
    SELECT t.carrier, t.service, t.destination, coalesce(m.min_days, t.min_days) AS min_days, coalesce(m.max_days, t.max_days) AS max_days, m.samples, m.handling_days
    FROM transit_time t LEFT JOIN measured_lane m USING (carrier, service, origin, destination)
    WHERE t.origin = ${store.warehouse.country} AND t.destination = ${country}`;
  return rows.map(({ samples, handlingDays, ...lane }) => ({
    ...lane,
    measured: samples === null || handlingDays === null ? null : { samples, handlingDays },
  }));
}

type RateRow = { optionKey: string; amount: number; currency: Currency; freeFrom: number | null; maxGrams: number | null; validFrom: Date };

/** Every rate of a market that has begun; the rule picks those in force. */
async function listTariffs(market: string, now: Date): Promise<TariffRow[]> {
  const rows = await sql.many<RateRow>`
    SELECT option_key, amount, currency, free_from, max_grams, valid_from FROM delivery_rate WHERE market = ${market} AND valid_from <= ${now}`;
  return rows.map((row) => ({
    optionKey: row.optionKey,
    price: money(row.amount, row.currency),
    freeFrom: row.freeFrom === null ? null : money(row.freeFrom, row.currency),
    maxGrams: row.maxGrams,
    validFrom: row.validFrom,
  }));
}
