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
const STORIES = ["orders", "parcels", "collected", "trouble", "messages", "account", "guide-life", "refills", "told"];
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

test("nothing happened before what it follows, nor is any of it still to come", async () => {
  const wrong = await sql.many`
    SELECT o.attempt_key AS key, told.what FROM orders o JOIN LATERAL (
      SELECT 'an event to come: ' || e.name FROM domain_event e WHERE e.order_id = o.id AND e.at > shop_now()
      UNION ALL SELECT 'an event before the order: ' || e.name FROM domain_event e WHERE e.order_id = o.id AND e.at < o.placed_at
      UNION ALL SELECT 'a scan before its parcel' FROM tracking_event t JOIN shipment s ON s.id = t.shipment_id WHERE s.order_id = o.id AND t.occurred_at < s.created_at
      UNION ALL SELECT 'a scan before it was fetched: ' || t.mapped FROM tracking_event t JOIN shipment s ON s.id = t.shipment_id JOIN tracking_event p ON p.shipment_id = s.id AND p.mapped = 'picked_up'
        WHERE s.order_id = o.id AND t.occurred_at < p.occurred_at
      UNION ALL SELECT 'a parcel before its packing' FROM fulfillment f JOIN shipment s ON s.fulfillment_id = f.id WHERE f.order_id = o.id AND s.created_at < f.packed_at
      UNION ALL SELECT 'a refund before its request' FROM refund r WHERE r.order_id = o.id AND coalesce(r.settled_at, r.sent_at) < r.requested_at
      UNION ALL SELECT 'a parcel lost or here again without a case of that day' FROM shipment s
        JOIN domain_event e ON e.order_id = s.order_id AND e.name = 'shipment.' || s.state::text
        WHERE s.order_id = o.id AND s.state IN ('lost', 'returned_to_sender') AND (is_awaited(s.id) OR s.apart_since NOT BETWEEN e.at AND e.at + interval '1 day')
      UNION ALL SELECT 'a case before its arrival' FROM recovery_case c JOIN shipment s ON s.id = c.shipment_id WHERE c.order_id = o.id AND c.opened_at < s.delivered_at
      UNION ALL SELECT 'a promise kept before it was made' FROM promise p WHERE p.subject = o.id AND p.met_at < p.made_at
      UNION ALL SELECT 'a promise of what was called off: ' || p.state FROM promise p WHERE p.subject = o.id AND o.ended_reason = 'called_off' AND p.state <> 'void'
      UNION ALL SELECT 'a mail before the order: ' || m.template FROM message_intent m WHERE m.order_id = o.id AND m.queued_at < o.placed_at
    ) AS told(what) ON true`;
  expect(wrong).toEqual([]);
});

test("what was told of a parcel was told when it happened, and what is no news by now was sent then", async () => {
  const late = await sql.many`
    SELECT o.attempt_key AS key, m.template, m.queued_at, e.at FROM message_intent m JOIN orders o ON o.id = m.order_id JOIN domain_event e ON m.dedupe_key LIKE '%:' || e.id
    WHERE m.state <> 'held' AND (m.queued_at <> e.at OR m.told_at <> e.at)`;
  expect(late).toEqual([]);
  const sent = await sql.many<{
    template: string;
    subject: string | null;
  }>`SELECT template, subject FROM message_intent WHERE state = 'sent'`;
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.every(({ subject }) => subject)).toBe(true);
});

test("whoever is asked for a refill has used the thing for as long as it takes", async () => {
  const due = await sql.many<{ days: number; left: number; asked: number }>`
    SELECT extract(epoch FROM a.at - r.started_at)::float / 86400 / r.prior_days AS days, a.amount AS left, (SELECT count(*)::int FROM message_intent WHERE template = 'supplements/refill-due') AS asked
    FROM refill r JOIN refill_answer a ON a.refill_id = r.id JOIN ownership w ON w.id = r.ownership_id WHERE w.email <> 'past@shopper.example'`;
  expect(due).toHaveLength(1);
  expect(due[0]?.asked).toBe(1);
  expect((due[0]?.days ?? 0) + (due[0]?.left ?? 0)).toBeGreaterThan(0.6);
});
