import { beforeAll, describe, expect, test } from "vitest";
import { handOut } from "@/lib/delivery/commands/counter/hand-out.ts";
import { tellCollector } from "@/lib/delivery/commands/counter/mails.ts";
import { putBack } from "@/lib/delivery/commands/counter/put-back.ts";
import { readyAtCounter } from "@/lib/delivery/commands/counter/ready.ts";
import { remindHolds } from "@/lib/delivery/commands/counter/remind.ts";
import { collectCode } from "@/lib/delivery/commands/counter/rows.ts";
import { listOpenDeliveries, riskFacts } from "@/lib/delivery/commands/judge.ts";
import { openWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { meetAtPoint } from "@/lib/delivery/commands/pickup-promise.ts";
import { riskOf } from "@/lib/delivery/rules/risk.ts";
import { DAY, later } from "@/lib/kernel/clock.ts";
import type { Id } from "@/lib/kernel/ids.ts";
import { money } from "@/lib/kernel/money.ts";
import { must } from "@/lib/kernel/result.ts";
import { sql, transaction } from "@/lib/platform/db/pool.ts";
import { makePromise } from "@/lib/promises/commands.ts";
import { saveCounter, switchCounter } from "@/lib/shipping/commands/counters.ts";
import { listDeliveryOffers } from "@/lib/shipping/queries/offers.ts";
import { counterInput } from "@/lib/shipping/schema.ts";
import { eventsOf, NOW, parcelsOf, placeOrder, stateOf, stockTheShop, WIM, worksOf } from "./orders.ts";

const FORM = {
  nameEn: "The shop in Cable Lane",
  nameDe: "Der Laden in der Cable Lane",
  line1: "14 Cable Lane",
  postcode: "D02 X285",
  city: "Dublin",
  country: "IE",
  timeZone: "Europe/Dublin",
  handlingDays: "0",
  keptDays: "7",
  ...Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`hours.${day}`, "9:00–18:00"])),
  "market.IE": "on",
};
const staff = { staff: WIM, now: NOW };
const offersIn = (market: string, at = NOW) =>
  listDeliveryOffers({ market, country: market, locale: "en-IE", subtotal: money(8_900, "EUR"), grams: 1_000, oversized: false, now: at });

let counterId: Id<"counter">;
beforeAll(async () => {
  await stockTheShop();
  await sql.exec`INSERT INTO location (id, name, country) VALUES ('loc_main', 'Dublin', 'IE') ON CONFLICT DO NOTHING`;
  for (const variant of ["var_ketbrick0", "var_lampsand0"])
    await sql.exec`INSERT INTO inventory_level (variant_id, location_id, on_hand, reserved) VALUES (${variant}, 'loc_main', 0, 0)`;
  ({ counterId } = must(await saveCounter(counterInput.parse(FORM), staff)));
});

describe("a counter", () => {
  test("is off until it is switched on, then offered where it says, last and at nought", async () => {
    expect(await offersIn("IE")).toEqual([]);
    must(await switchCounter({ counterId, active: true }, staff));
    expect(await offersIn("IE")).toMatchObject([
      { key: counterId, carrier: "counter", price: { amount: 0 }, window: { from: "2026-11-23" } },
    ]);
    expect(await offersIn("DE")).toEqual([]);
  });

  test("has a dated price, and what somebody else changed meanwhile is not written over", async () => {
    const priced = { ...counterInput.parse({ ...FORM, "price.EUR": "2.50" }), counterId, version: 1 };
    must(await saveCounter(priced, staff));
    expect((await offersIn("IE"))[0]?.price.amount).toBe(250);
    expect(await saveCounter(priced, staff)).toMatchObject({ problem: { code: "counter_changed" } });
    must(await saveCounter({ ...counterInput.parse(FORM), counterId, version: 2 }, { staff: WIM, now: later(NOW, 1_000) }));
    expect((await offersIn("IE", later(NOW, 2_000)))[0]?.price.amount).toBe(0);
  });
});

/** Ordered to the counter, promised and packed. */
async function packedForCounter() {
  const order = await placeOrder();
  const [offer] = await offersIn("IE");
  await sql.exec`UPDATE orders SET delivery_option = ${counterId}, delivery_basis = ${JSON.stringify(offer?.basis)}::jsonb WHERE id = ${order.id}`;
  await transaction((tx) =>
    makePromise(tx, {
      kind: "deliver_by",
      subject: order.id,
      orderId: order.id,
      madeTo: "ada@shopper.example",
      dueAt: later(NOW, DAY),
      now: NOW,
    }),
  );
  await openWork(order.id, NOW);
  const [work] = await worksOf(order.id);
  if (!work) throw new Error("no work");
  must(await packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW }));
  return { order, fulfillmentId: work.id };
}

async function waiting() {
  const { order, fulfillmentId } = await packedForCounter();
  const { shipmentId } = must(await readyAtCounter({ fulfillmentId, staff: WIM, now: NOW }));
  return { order, fulfillmentId, shipmentId: shipmentId as Id<"shipment"> };
}

const mailsOf = async (orderId: string) =>
  (await sql.many<{ template: string }>`SELECT template FROM message_intent WHERE order_id = ${orderId} ORDER BY queued_at, id`).map(
    ({ template }) => template,
  );
const promiseOf = (orderId: string) =>
  sql.one<{
    state: string;
    metAt: Date | null;
  }>`SELECT state::text AS state, met_at FROM promise WHERE kind = 'deliver_by' AND subject = ${orderId}`;

describe("ready to collect", () => {
  test("it waits without a label, both promises are kept by being ready, and its buyer is told the code once", async () => {
    const { order, fulfillmentId, shipmentId } = await waiting();
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "available_for_pickup", trackingCode: null, labelFileId: null }]);
    expect(await worksOf(order.id)).toMatchObject([{ state: "handed_over" }]);
    expect(await stateOf(order.id)).toBe("fulfilled");
    await meetAtPoint(shipmentId, NOW);
    expect(await promiseOf(order.id)).toEqual({ state: "kept", metAt: NOW });
    await tellCollector(shipmentId, { kind: "ready", eventId: "evt_1" });
    await tellCollector(shipmentId, { kind: "ready", eventId: "evt_1" });
    expect(await mailsOf(order.id)).toEqual(["delivery/counter-ready"]);
    expect(await readyAtCounter({ fulfillmentId, staff: WIM, now: NOW })).toMatchObject({ problem: { code: "nothing_to_ship" } });
  });

  test("an order that is sent is not put there", async () => {
    const order = await placeOrder();
    await openWork(order.id, NOW);
    const [work] = await worksOf(order.id);
    const fulfillmentId = work?.id ?? "ful_00000000";
    expect(await readyAtCounter({ fulfillmentId, staff: WIM, now: NOW })).toMatchObject({ problem: { code: "not_collected" } });
  });
});

const give = (shipmentId: Id<"shipment">, said: { code?: string; name?: string }) =>
  handOut({
    shipmentId,
    check: said.name ? "name" : "code",
    code: said.code ?? null,
    name: said.name ?? null,
    staff: WIM,
    now: later(NOW, DAY),
  });

describe("not ready in time", () => {
  test("is feared for on the evening of its day, and no more once it is ready", async () => {
    const { order, fulfillmentId } = await packedForCounter();
    const riskAt = async (now: Date) => {
      const [open] = await listOpenDeliveries(order.id);
      const facts = open && riskFacts({ ...open, dueAt: new Date("2026-11-23T23:59:59Z") }, { now, roads: [] });
      return facts ? riskOf(facts) : undefined;
    };
    expect(await riskAt(NOW)).toBeNull();
    expect(await riskAt(new Date("2026-11-23T18:00:00Z"))).toBe("not_at_counter");
    must(await readyAtCounter({ fulfillmentId, staff: WIM, now: NOW }));
    expect(await riskAt(new Date("2026-11-23T18:00:00Z"))).toBeNull();
  });
});

describe("given out", () => {
  test("for the code, once, however often the button is pressed", async () => {
    const { order, shipmentId } = await waiting();
    const code = collectCode(shipmentId);
    expect(code).toMatch(/^\d{6}$/);
    expect(await give(shipmentId, { code: "000000" === code ? "111111" : "000000" })).toMatchObject({
      problem: { code: "code_wrong", field: "code" },
    });
    const both = await Promise.all([give(shipmentId, { code: `${code.slice(0, 3)} ${code.slice(3)}` }), give(shipmentId, { code })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "delivered", deliveredAt: later(NOW, DAY) }]);
    expect((await eventsOf(order.id)).filter((name) => name === "shipment.delivered")).toHaveLength(1);
    expect(await sql.many`SELECT 1 FROM lane_sample WHERE shipment_id = ${shipmentId}`).toEqual([]);
    await tellCollector(shipmentId, { kind: "collected", eventId: "evt_2" });
    expect(await mailsOf(order.id)).toEqual(["delivery/counter-collected"]);
  });

  test("for a card with the order's name, and for no other", async () => {
    const { shipmentId } = await waiting();
    expect(await give(shipmentId, { name: "Bruno Byrne" })).toMatchObject({ problem: { code: "name_differs", field: "name" } });
    must(await give(shipmentId, { name: "BYRNE Ada Maria" }));
    const kept = await sql.one`SELECT checked_by, collector, collected_by FROM counter_hold WHERE shipment_id = ${shipmentId}`;
    expect(kept).toEqual({ checkedBy: "name", collector: "BYRNE Ada Maria", collectedBy: WIM.id });
  });
});

describe("not collected", () => {
  test("a reminder, as long again, then staff are asked; nobody is told twice", async () => {
    const { order, shipmentId } = await waiting();
    await remindHolds(later(NOW, 7 * DAY));
    expect(await mailsOf(order.id)).toEqual([]);
    const first = later(NOW, 8 * DAY);
    await Promise.all([remindHolds(first), remindHolds(first)]);
    expect(await mailsOf(order.id)).toEqual(["delivery/counter-reminder"]);
    const second = later(NOW, 17 * DAY);
    await Promise.all([remindHolds(second), remindHolds(second)]);
    expect((await eventsOf(order.id)).filter((name) => name.startsWith("counter."))).toEqual(["counter.reminded", "counter.overdue"]);
    must(await give(shipmentId, { code: collectCode(shipmentId) })); // late, and welcome
  });

  test("back on the shelf, once, with the stock there again and the money asked for", async () => {
    const { order, shipmentId } = await waiting();
    const act = () => putBack({ shipmentId, staff: WIM, now: later(NOW, 20 * DAY) });
    const both = await Promise.all([act(), act()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const stock = await sql.many<{
      onHand: number;
    }>`SELECT on_hand FROM inventory_level WHERE variant_id IN ('var_ketbrick0', 'var_lampsand0') ORDER BY variant_id`;
    expect(stock.map(({ onHand }) => onHand)).toEqual([2, 1]);
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "returned_to_sender" }]);
    expect(await mailsOf(order.id)).toEqual(["delivery/counter-put-back"]);
    expect(await sql.one`SELECT is_unrefunded(${order.id}, ${later(NOW, 20 * DAY)}) AS owed`).toEqual({ owed: true });
    expect(await give(shipmentId, { code: collectCode(shipmentId) })).toMatchObject({ problem: { code: "put_back_already" } });
  });
});
