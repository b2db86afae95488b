import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "../../lib/platform/db/pool.ts";

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const seedPart = async (name: string): Promise<number> =>
  ((await import(`../../prisma/seed/${name}.ts`)) as { seed: () => Promise<number> }).seed();

const dataDir = await mkdtemp(path.join(tmpdir(), "kept-seed-"));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

beforeAll(async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  Object.assign(process.env, {
    STRIPE_API_URL: url,
    STRIPE_CHECKOUT_ORIGIN: url,
    DATA_DIR: dataDir,
  });
  for (const part of ["law", "rates", "catalog", "people"]) await seedPart(part);
}, 120_000);

test("the demo's orders stand in every state before a parcel leaves, and nothing that must hold is broken", async () => {
  expect(await seedPart("orders")).toBeGreaterThan(10);
  const states = await sql.many<{ state: string }>`SELECT DISTINCT state::text AS state FROM orders`;
  expect(states.map(({ state }) => state).sort()).toEqual(["expired", "paid", "pending_payment", "refunded", "review"]);
  expect(await sql.many`SELECT DISTINCT currency FROM orders ORDER BY 1`).toHaveLength(3);
  const refunds = await sql.many<{ state: string }>`SELECT DISTINCT state::text AS state FROM refund`;
  expect(refunds.map(({ state }) => state).sort()).toEqual(["pending", "requested", "succeeded"]);
  expect(await sql.many`SELECT * FROM invariant_violation`).toEqual([]);
}, 60_000);

test("seeding again changes nothing", async () => {
  const count = () =>
    sql.one`SELECT (SELECT count(*) FROM orders) AS orders, (SELECT count(*) FROM refund) AS refunds, (SELECT count(*) FROM cart) AS carts`;
  const before = await count();
  expect(await seedPart("orders")).toBe(0);
  expect(await count()).toEqual(before);
}, 60_000);
