import { MARKETS, store } from "../../../store.config.ts";
import { actorName, type Staff } from "../../kernel/actor.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { CounterInput } from "../schema.ts";

type Act = { readonly staff: Staff; readonly now: Date };
type Saved = { readonly counterId: Id<"counter"> };

/** After every other way to get it. */
const LAST = 100;

/** Writes a counter and the delivery option of the same key. A new one is off until somebody switches it on. */
export async function saveCounter(input: CounterInput, { staff, now }: Act): Promise<Result<Saved>> {
  const saved = await transaction(async (tx): Promise<Result<Saved>> => {
    const id = input.counterId ?? newId("counter");
    const written = input.counterId ? await update(tx, id, { input, now }) : await insert(tx, id, { input, now });
    if (!written) return refuse((await tx.one`SELECT 1 AS one FROM counter WHERE id = ${id}`) ? "counter_changed" : "unknown");
    await tx.exec`
      INSERT INTO delivery_option (key, carrier, service, name, position, active) SELECT id, 'counter', 'counter', name, ${LAST}::int, active FROM counter WHERE id = ${id}
      ON CONFLICT (key) DO UPDATE SET name = excluded.name`;
    await price(tx, id, { input, now });
    await record(tx, { name: "counter.saved", subject: id, by: actorName(staff), at: now, visibility: "staff" });
    return ok({ counterId: id });
  });
  if (saved.ok) await refresh([TAGS.shipping]);
  return saved;
}

type Writing = { readonly input: CounterInput; readonly now: Date };

const insert = (tx: Tx, id: string, { input, now }: Writing): Promise<number> => tx.exec`
  INSERT INTO counter (id, name, note, line1, line2, postcode, city, country, time_zone, hours, markets, handling_days, kept_days, created_at, updated_at)
  VALUES (${id}, ${JSON.stringify(input.name)}::jsonb, ${JSON.stringify(input.note)}::jsonb, ${input.address.line1}, ${input.address.line2}, ${input.address.postcode},
    ${input.address.city}, ${input.address.country}, ${input.timeZone}, ${JSON.stringify(input.hours)}::jsonb, ${input.markets}::text[], ${input.handlingDays}::int,
    ${input.keptDays}::int, ${now}, ${now})`;

const update = (tx: Tx, id: string, { input, now }: Writing): Promise<number> => tx.exec`
  UPDATE counter SET name = ${JSON.stringify(input.name)}::jsonb, note = ${JSON.stringify(input.note)}::jsonb, line1 = ${input.address.line1}, line2 = ${input.address.line2},
    postcode = ${input.address.postcode}, city = ${input.address.city}, country = ${input.address.country}, time_zone = ${input.timeZone},
    hours = ${JSON.stringify(input.hours)}::jsonb, markets = ${input.markets}::text[], handling_days = ${input.handlingDays}::int, kept_days = ${input.keptDays}::int,
    version = version + 1, updated_at = ${now}
  WHERE id = ${id} AND version = ${input.version ?? 0}::int`;

/** Prices are dated rows: another one is written where it is another, from now on. Nothing is the price of a counter without one. */
async function price(tx: Tx, id: string, { input, now }: Writing): Promise<void> {
  for (const market of MARKETS.filter((each) => input.markets.includes(each))) {
    const { currency } = store.markets[market];
    const amount = input.prices.get(currency) ?? 0;
    const known = await tx.one<{ amount: number }>`
      SELECT amount FROM delivery_rate WHERE option_key = ${id} AND market = ${market} ORDER BY valid_from DESC LIMIT 1`;
    if ((known?.amount ?? 0) === amount) continue;
    await tx.exec`
      INSERT INTO delivery_rate (id, option_key, market, currency, amount, valid_from) VALUES (${newId("rule")}, ${id}, ${market}, ${currency}, ${amount}::int, ${now})`;
  }
}

/** Offered from now on, or no more; what is ordered already is collected there all the same. */
export async function switchCounter(
  { counterId, active }: { readonly counterId: Id<"counter">; readonly active: boolean },
  { staff, now }: Act,
): Promise<Result<null>> {
  const switched = await transaction(async (tx): Promise<Result<null>> => {
    const found = await tx.exec`UPDATE counter SET active = ${active}::boolean, updated_at = ${now} WHERE id = ${counterId}`;
    if (!found) return refuse("unknown");
    await tx.exec`UPDATE delivery_option SET active = ${active}::boolean WHERE key = ${counterId}`;
    await record(tx, {
      name: active ? "counter.opened" : "counter.closed",
      subject: counterId,
      by: actorName(staff),
      at: now,
      visibility: "staff",
    });
    return ok(null);
  });
  if (switched.ok) await refresh([TAGS.shipping]);
  return switched;
}
