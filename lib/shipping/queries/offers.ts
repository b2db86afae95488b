import { store } from "../../../store.config.ts";
import { dayIn } from "../../kernel/days.ts";
import { type Currency, type Money, money } from "../../kernel/money.ts";
import { sql } from "../../platform/db/pool.ts";
import type { DeliveryOffer, DeliveryOption, Lane, TariffRow, Warehouse } from "../model.ts";
import { deliveryOffers } from "../rules/offers.ts";
import { calendarOf, warehouseCalendar } from "./calendars.ts";

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

/** The ways to send these goods, each with its price and its dates as they stand at `now`; empty where nothing goes. */
export async function listDeliveryOffers({
  market,
  country,
  locale,
  subtotal,
  grams,
  oversized,
  now,
}: OffersWanted): Promise<DeliveryOffer[]> {
  const [options, tariffs, lanes] = await Promise.all([listOptions(), listTariffs(market, now), listLanes(country)]);
  const year = Number(dayIn(now, store.warehouse.timeZone).slice(0, 4));
  return deliveryOffers(
    { options, tariffs, lanes, warehouse: warehouseIn(year), destination: calendarOf(country, year) },
    { grams, oversized, subtotal, now, locale },
  );
}

const warehouseIn = (year: number): Warehouse => ({
  timeZone: store.warehouse.timeZone,
  cutOff: store.warehouse.cutOff,
  handlingDays: store.warehouse.handlingDays,
  calendar: warehouseCalendar(year),
});

const listOptions = () =>
  sql.many<DeliveryOption>`SELECT key, carrier, service, name, position FROM delivery_option WHERE active ORDER BY position`;

const listLanes = (country: string) =>
  sql.many<Lane>`SELECT carrier, service, destination, min_days, max_days FROM transit_time WHERE origin = ${store.warehouse.country} AND destination = ${country}`;

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
