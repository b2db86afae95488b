import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayIn, isWorkingDay, minuteOfDayIn } from "../../lib/kernel/days.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { warehouseAround } from "../../prisma/seed/by-day.ts";

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const PARTS = ["law", "rates", "types", "catalog", "needs", "counter", "guides", "people"];
const STORIES = ["orders", "parcels", "collected", "trouble", "messages", "refills"];
const dataDir = await mkdtemp(path.join(tmpdir(), "kept-past-"));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

beforeAll(async () => {
  const [till, van] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  Object.assign(process.env, { STRIPE_API_URL: till, STRIPE_CHECKOUT_ORIGIN: till, CARRIER_API_URL: van, DATA_DIR: dataDir });
  for (const part of [...PARTS, ...STORIES])
    await ((await import(`../../prisma/seed/${part}.ts`)) as { seed: () => Promise<number> }).seed();
}, 180_000);

type Deed = { readonly key: string; readonly what: string; readonly at: Date };

test("parcels were packed, handed over and laid ready on the warehouse's days and in its hours", async () => {
  const deeds = await sql.many<Deed>`
    SELECT o.attempt_key AS key, e.name AS what, e.at FROM domain_event e JOIN orders o ON o.id = e.order_id
    WHERE e.name IN ('fulfillment.packed', 'fulfillment.handed_over', 'shipment.created', 'shipment.handed_over') OR e.name LIKE 'shipment.%' AND e.payload ? 'counter'`;
  expect(deeds.length).toBeGreaterThan(50);
  const outside = deeds.filter(({ at }) => {
    const { timeZone, calendar } = warehouseAround(at);
    const minute = minuteOfDayIn(at, timeZone);
    return !isWorkingDay(dayIn(at, timeZone), calendar) || minute < 9 * 60 || minute > 18 * 60;
  });
  expect(outside).toEqual([]);
});
