import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWork, shrinkWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { createShipments } from "@/lib/delivery/commands/ship.ts";
import { cancelAtCarrier, voidLabel } from "@/lib/delivery/commands/void.ts";
import { listToPack } from "@/lib/delivery/queries/to-pack.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { openDemoCarrier } from "../carriers/rig.ts";
import { eventsOf, NOW, parcelsOf, placeOrder, stockTheShop, WIM, worksOf } from "./orders.ts";

let demo: Awaited<ReturnType<typeof openDemoCarrier>>;
beforeAll(async () => {
  demo = await openDemoCarrier(NOW);
  await stockTheShop();
});
afterAll(() => demo.close());

const control = (body: unknown) =>
  fetch(`${demo.url}/_control`, { method: "POST", headers: { authorization: "Bearer trial" }, body: JSON.stringify(body) });

/** An order with its work open. */
async function toPack(...given: Parameters<typeof placeOrder>) {
  const order = await placeOrder(...given);
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  if (!work) throw new Error("no work");
  return { order, work };
}

async function packed() {
  const { order, work } = await toPack();
  await packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW });
  return { order, work };
}

const cancelLines = (...ids: string[]) => sql.exec`UPDATE line_item SET cancelled_at = ${NOW} WHERE id = ANY(${ids})`;

describe("work", () => {
  test("a paid order becomes work once, however often it is told, due when its date says", async () => {
    const order = await placeOrder();
    await Promise.all([openWork(order.id), openWork(order.id), openWork(order.id)]);
    expect(await worksOf(order.id)).toMatchObject([
      { state: "to_pack", shipBy: new Date("2026-11-23T23:59:00Z"), lines: [...order.lines].sort() },
    ]);
  });

  test("an order that is not paid is none", async () => {
    const order = await placeOrder();
    await sql.exec`UPDATE orders SET state = 'review' WHERE id = ${order.id}`;
    await openWork(order.id);
    expect(await worksOf(order.id)).toEqual([]);
  });

  test("a cancelled line leaves it; without lines it is called off", async () => {
    const { order } = await toPack();
    await cancelLines(order.lines[0] ?? "");
    await shrinkWork(order.id);
    expect(await worksOf(order.id)).toMatchObject([{ state: "to_pack", lines: [order.lines[1]] }]);
    await cancelLines(order.lines[1] ?? "");
    await Promise.all([shrinkWork(order.id), shrinkWork(order.id)]);
    expect(await worksOf(order.id)).toMatchObject([{ state: "cancelled", lines: [] }]);
    expect((await eventsOf(order.id)).filter((name) => name === "fulfillment.cancelled")).toHaveLength(1);
  });
});

describe("packing", () => {
  test("nothing of which all the money goes back, or is asked to; it is on no list to pack until that has failed", async () => {
    const { order, work } = await toPack();
    const pack = () => packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW });
    const isListed = async () => (await listToPack(WIM, { page: 1 }, NOW)).rows.some(({ number }) => number === order.number);
    await sql.exec`
      INSERT INTO payment (id, order_id, mode, livemode, state, currency, amount, captured, expires_at)
      SELECT ${`pay_${order.number}`}, id, 'sandbox', false, 'captured', 'EUR', total, total, ${NOW} FROM orders WHERE id = ${order.id}`;
    await sql.exec`
      INSERT INTO refund (id, payment_id, order_id, amount, currency, reason, requested_by, requested_at)
      SELECT ${`ref_${order.number}`}, ${`pay_${order.number}`}, id, total, 'EUR', 'not_received', 'staff:stf_1', ${NOW} FROM orders WHERE id = ${order.id}`;
    expect(await isListed()).toBe(false);
    expect(await pack()).toMatchObject({ problem: { code: "money_goes_back" } });
    await sql.exec`UPDATE refund SET state = 'failed' WHERE order_id = ${order.id}`;
    expect(await isListed()).toBe(true);
    expect(await pack()).toMatchObject({ ok: true });
  });

  test("once, even when two press the button", async () => {
    const { order, work } = await toPack();
    const pack = () => packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW });
    const results = await Promise.all([pack(), pack()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "already_packed" } });
    expect(await eventsOf(order.id)).toEqual(["fulfillment.packed"]);
    const rows = await sql.many<{ packedAt: Date }>`SELECT packed_at FROM line_item WHERE order_id = ${order.id}`;
    expect(rows.map(({ packedAt }) => packedAt)).toEqual([NOW, NOW]);
  });

  test("a line cancelled a moment before cannot be packed, and nothing else is either", async () => {
    const { order, work } = await toPack();
    await cancelLines(order.lines[1] ?? "");
    expect(await packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW })).toMatchObject({
      problem: { code: "line_cancelled" },
    });
    expect((await worksOf(order.id))[0]?.state).toBe("to_pack");
    expect(await sql.many`SELECT 1 FROM line_item WHERE order_id = ${order.id} AND packed_at IS NOT NULL`).toEqual([]);
  });

  test("what is not there today stays to be packed, as work of its own", async () => {
    const { order, work } = await toPack();
    const [first = "", second = ""] = order.lines;
    expect(await packLines({ fulfillmentId: work.id, lineIds: [first], staff: WIM, now: NOW })).toMatchObject({
      ok: true,
      value: { left: 1 },
    });
    const works = await worksOf(order.id);
    expect(works.find(({ id }) => id === work.id)).toMatchObject({ state: "packed", lines: [first] });
    expect(works.find(({ id }) => id !== work.id)).toMatchObject({ state: "to_pack", lines: [second], shipBy: work.shipBy });
  });

  test("goods leave only for a paid order, in its own mode", async () => {
    const { order, work } = await toPack();
    await sql.exec`UPDATE orders SET state = 'review' WHERE id = ${order.id}`;
    const refused = await packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW });
    expect(refused).toMatchObject({ problem: { code: "order_not_paid" } });
    const live = await toPack(undefined, { mode: "live" });
    expect(await packLines({ fulfillmentId: live.work.id, lineIds: live.order.lines, staff: WIM, now: NOW })).toMatchObject({
      problem: { code: "other_mode" },
    });
  });

  test("nothing ticked, foreign lines, unknown work", async () => {
    const { work } = await toPack();
    const pack = (fulfillmentId: typeof work.id, lineIds: string[]) => packLines({ fulfillmentId, lineIds, staff: WIM, now: NOW });
    expect(await pack(work.id, [])).toMatchObject({ problem: { code: "nothing_ticked" } });
    expect(await pack(work.id, ["lin_somebodyelses"])).toMatchObject({ problem: { code: "nothing_ticked" } });
    expect(await pack("ful_doesnotexist", [])).toMatchObject({ problem: { code: "unknown" } });
  });
});

describe("shipping", () => {
  const ship = (fulfillmentId: `ful_${string}`, parcels: Parameters<typeof createShipments>[0]["parcels"], service = "standard") =>
    createShipments({ fulfillmentId, service, parcels, staff: WIM, now: NOW });

  test("two parcels with the lines spread over them, each with its number and label", async () => {
    const { order, work } = await packed();
    const [kettle = "", lamp = ""] = order.lines;
    const made = await ship(work.id, [
      {
        lines: [
          { lineId: kettle, quantity: 1 },
          { lineId: lamp, quantity: 1 },
        ],
        weightGrams: 2_500,
      },
      { lines: [{ lineId: kettle, quantity: 1 }], weightGrams: 1_300 },
    ]);
    expect(made.ok).toBe(true);
    const parcels = await parcelsOf(order.id);
    expect(new Set(parcels.map(({ trackingCode }) => trackingCode)).size).toBe(2);
    const files = await sql.many<{
      bytes: Buffer;
    }>`SELECT bytes FROM stored_file WHERE id = ANY(${parcels.map(({ labelFileId }) => labelFileId ?? "")})`;
    expect(files.map(({ bytes }) => bytes.subarray(0, 4).toString())).toEqual(["%PDF", "%PDF"]);
  });

  test("never more than was packed, not even in two windows at once", async () => {
    const { order, work } = await packed();
    const all = order.lines.map((lineId, index) => ({ lineId, quantity: index === 0 ? 2 : 1 }));
    const results = await Promise.all([1, 2].map(() => ship(work.id, [{ lines: all, weightGrams: 3_800 }])));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await parcelsOf(order.id)).toHaveLength(1);
  });

  test("before packing, or by a service the carrier has not, nothing is made", async () => {
    const { order, work } = await toPack();
    const parcel = { lines: [{ lineId: order.lines[0] ?? "", quantity: 1 }], weightGrams: 1_300 };
    expect(await ship(work.id, [parcel])).toMatchObject({ problem: { code: "not_packed" } });
    const other = await packed();
    const theirs = { lines: [{ lineId: other.order.lines[0] ?? "", quantity: 1 }], weightGrams: 1_300 };
    expect(await ship(other.work.id, [theirs], "pigeon")).toMatchObject({ problem: { code: "service_unknown", field: "service" } });
    expect([...(await parcelsOf(order.id)), ...(await parcelsOf(other.order.id))]).toEqual([]);
  });

  test("while the carrier does not answer the parcel waits for its label; asked again it is one parcel", async () => {
    const { order, work } = await packed();
    await control({ mode: "answer_lost", call: "shipments.create", times: 1 });
    const made = await ship(work.id, [{ lines: [{ lineId: order.lines[0] ?? "", quantity: 2 }], weightGrams: 2_500 }]);
    expect(made.ok).toBe(true);
    const [waiting] = await parcelsOf(order.id);
    expect(waiting).toMatchObject({ trackingCode: null, state: "label_created" });
    const jobs = await sql.many`SELECT 1 FROM graphile_worker._private_jobs WHERE key = ${`label:${waiting?.id}`}`;
    expect(jobs).toHaveLength(1);
    const { makeLabel } = await import("@/lib/delivery/commands/label.ts");
    await Promise.all([makeLabel(waiting?.id ?? ""), makeLabel(waiting?.id ?? "")]);
    const [labelled] = await parcelsOf(order.id);
    expect(labelled?.trackingCode).toMatch(/^DC/);
    expect(await sql.many`SELECT 1 FROM stored_file WHERE subject = ${waiting?.id ?? ""}`).toHaveLength(1);
  });

  test("a label the carrier refuses calls its parcel off, and its lines are free", async () => {
    const { order, work } = await packed();
    const heavy = { lines: [{ lineId: order.lines[0] ?? "", quantity: 2 }], weightGrams: 999_000 };
    expect(await ship(work.id, [heavy])).toMatchObject({ problem: { code: "label_refused" } });
    expect((await parcelsOf(order.id))[0]?.voidedAt).not.toBeNull();
    expect((await ship(work.id, [{ ...heavy, weightGrams: 2_500 }])).ok).toBe(true);
  });

  test("a label is called off here and at the carrier, and not twice", async () => {
    const { order, work } = await packed();
    const all = order.lines.map((lineId, index) => ({ lineId, quantity: index === 0 ? 2 : 1 }));
    await ship(work.id, [{ lines: all, weightGrams: 3_800 }]);
    const [parcel] = await parcelsOf(order.id);
    const call = () => voidLabel({ shipmentId: parcel?.id ?? "shp_00000000", staff: WIM, now: NOW });
    expect((await call()).ok).toBe(true);
    expect(await call()).toMatchObject({ problem: { code: "already_void" } });
    await cancelAtCarrier(parcel?.id ?? "");
    const shown = await fetch(`${demo.url}/shipments/${parcel?.trackingCode}`, {
      headers: { authorization: "Bearer a carrier key for tests only" },
    });
    expect(await shown.json()).toMatchObject({ cancelledAt: expect.any(String) });
    expect((await ship(work.id, [{ lines: all, weightGrams: 3_800 }])).ok).toBe(true);
  });
});
