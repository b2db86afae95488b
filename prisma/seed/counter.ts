import { newId } from "../../lib/kernel/ids.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { store } from "../../store.config.ts";

/** The shop's own counter, written down and switched off: nobody is offered it until staff say so. */
export async function seed(): Promise<number> {
  if (!env().DEMO || (await sql.one`SELECT 1 FROM counter LIMIT 1`)) return 0;
  const [id, now] = [newId("counter"), await shopNow()];
  const { line1, postcode, city, country } = store.legal.address;
  const name = JSON.stringify({ en: "The shop in Cable Lane", de: "Der Laden in der Cable Lane" });
  const note = JSON.stringify({ en: "The bell is beside the green door.", de: "Die Klingel ist neben der grünen Tür." });
  const markets = Object.entries(store.markets).flatMap(([market, about]) => (about.country === country ? [market] : []));
  await sql.exec`
    INSERT INTO counter (id, name, note, line1, postcode, city, country, time_zone, hours, markets, created_at, updated_at)
    VALUES (${id}, ${name}::jsonb, ${note}::jsonb, ${line1}, ${postcode}, ${city}, ${country}, ${store.contact.timeZone}, ${JSON.stringify(store.contact.hours)}::jsonb, ${markets}::text[], ${now}, ${now})`;
  return sql.exec`INSERT INTO delivery_option (key, carrier, service, name, position, active) VALUES (${id}, 'counter', 'counter', ${name}::jsonb, 100, false)`;
}
