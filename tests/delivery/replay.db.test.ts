import { beforeAll, expect, test } from "vitest";
import { readNotice, takeNotice } from "@/lib/delivery/commands/inbox.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { testEnvironment } from "../support/environment.ts";
import { randomFrom } from "../trials/harness.ts";
import { replay } from "../trials/parcels/replay.ts";
import { stockTheShop } from "./orders.ts";

const EASYPOST = "an easypost secret for tests only";
process.env.EASYPOST_WEBHOOK_SECRET = EASYPOST;

beforeAll(stockTheShop);

const unread = () =>
  sql.many<{ id: string }>`SELECT id FROM webhook_event WHERE processed_at IS NULL AND parked_at IS NULL ORDER BY random() LIMIT 200`;

/** The worker's part, four at once; what fails is tried again, as the queue does. */
async function settle(): Promise<void> {
  for (let rest = await unread(); rest.length > 0; rest = await unread()) {
    const hands = Array.from({ length: 4 }, (_, hand) => rest.filter((_, index) => index % 4 === hand));
    await Promise.all(
      hands.map(async (notices) => {
        for (const { id } of notices) await readNotice(id).catch(() => undefined);
      }),
    );
  }
}

/** The database closes every connection but this one's, whatever was under way on it. */
const cutOff = () =>
  sql.exec`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`.then(
    () => undefined,
    () => undefined,
  );

test("150 parcels replayed with faults end as the oracle says", async () => {
  const figures = await replay(150, randomFrom(20_261_122), {
    secrets: { demo: testEnvironment.CARRIER_WEBHOOK_SECRET, easypost: EASYPOST },
    post: async ({ carrier, body }, headers) => (await takeNotice(carrier, body, new Headers(headers))).status,
    settle,
    cutOff: async () => {
      const working = settle().catch(() => undefined);
      await cutOff();
      await working;
    },
  });
  expect(figures.differing).toEqual([]);
  expect(figures).toMatchObject({ parcels: 150, forgedTaken: 0 });
  for (const [fault, count] of Object.entries(figures.faults)) expect(count, fault).toBeGreaterThan(2);
  expect(figures.cuts).toBeGreaterThanOrEqual(5);
  expect(Object.keys(figures.states).length).toBeGreaterThanOrEqual(8);
}, 60_000);
