import "server-only";
import { MARKETS, store } from "../../../store.config.ts";
import type { Staff } from "../../kernel/actor.ts";
import type { Currency } from "../../kernel/money.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Counter } from "../model.ts";

export type CounterRow = Pick<Counter, "id" | "name" | "active" | "markets"> & { readonly city: string; readonly waiting: number };

export const COUNTERS_PAGE = 30;

export async function listCounters(_staff: Staff, { page }: { readonly page: number }): Promise<{ rows: CounterRow[]; total: number }> {
  const rows = await sql.many<CounterRow & { total: number }>`
    SELECT c.id, c.name, c.city, c.active, c.markets, count(*) OVER () AS total,
      (SELECT count(*) FROM counter_hold h WHERE h.counter_id = c.id AND h.collected_at IS NULL AND h.put_back_at IS NULL) AS waiting
    FROM counter c ORDER BY c.active DESC, c.created_at LIMIT ${COUNTERS_PAGE} OFFSET ${(page - 1) * COUNTERS_PAGE}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

export type StaffCounter = Counter & { readonly prices: Readonly<Partial<Record<Currency, number>>> };

export async function findCounter(_staff: Staff, counterId: string): Promise<StaffCounter | null> {
  const counter = await sql.one<Counter>`
    SELECT id, name, note, jsonb_build_object('line1', line1, 'line2', line2, 'postcode', postcode, 'city', city, 'country', country) AS address,
      time_zone, hours, markets, handling_days, kept_days, active, version
    FROM counter WHERE id = ${counterId}`;
  if (!counter) return null;
  const rates = await sql.many<{ market: string; amount: number }>`
    SELECT DISTINCT ON (market) market, amount FROM delivery_rate WHERE option_key = ${counterId} ORDER BY market, valid_from DESC`;
  const priced = MARKETS.filter((market) => counter.markets.includes(market)).map((market): [Currency, number] => [
    store.markets[market].currency,
    rates.find((rate) => rate.market === market)?.amount ?? 0,
  ]);
  return { ...counter, prices: Object.fromEntries(priced) };
}
