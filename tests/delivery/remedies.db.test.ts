import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { reportMissing } from "../../lib/delivery/commands/missing.ts";
import { meetAtPoint } from "../../lib/delivery/commands/pickup-promise.ts";
import type { RemedyKey } from "../../lib/delivery/rules/remedies.ts";
import { DAY } from "../../lib/kernel/clock.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { levelOf, openTill, stateOf, stockThing } from "../orders/shop.ts";
import { refundsOf, sendRefunds } from "../orders/sold.ts";
import { evening, likeness, mailsAbout, noticeOf, onTheRoad, promisesOf, toPack } from "./late.ts";
import { WIM } from "./orders.ts";

const POINT = {
  id: "point/7",
  name: "Corner shop",
  line1: "9 Camden Street",
  postcode: "D02 AB12",
  city: "Dublin",
  region: null,
  country: "IE",
  hours: [],
  metres: 420,
};

/** A carrier that has one point, and does as it is told. */
const desk = vi.hoisted(() => ({ asked: [] as string[], answer: 200 }));
let carrier: Server;
let till: Awaited<ReturnType<typeof openTill>>;

beforeAll(async () => {
  carrier = createServer((request, response) => {
    const isHold = request.url?.endsWith("/hold");
    if (isHold) desk.asked.push(request.url ?? "");
    response.statusCode = isHold ? desk.answer : 200;
    response.setHeader("content-type", "application/json");
    const refused = { error: { code: "already_handed_over", message: "on its last van" } };
    response.end(JSON.stringify(isHold ? (desk.answer === 200 ? { held: true } : refused) : { points: [POINT] }));
  });
  await new Promise<void>((resolve) => carrier.listen(0, "127.0.0.1", resolve));
  process.env.CARRIER_API_URL = `http://127.0.0.1:${(carrier.address() as AddressInfo).port}`;
  till = await openTill();
  await seedRates();
});
afterAll(async () => {
  await till.close();
  carrier.close();
});

const choose = async (orderId: string, key: RemedyKey, point: string | null = null) =>
  chooseRemedy({ orderId, noticeId: null, key, point, party: "customer", by: "guest", now: await shopNow() });
const keysOf = async (orderId: string) => (await noticeOf(orderId))?.remedies.map(({ key }) => key);
const sound = () => sql.many`SELECT * FROM invariant_violation WHERE name NOT IN ('I19')`;
const tenTimes = <T>(act: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 10 }, act));

describe("fetching it oneself", () => {
  test("the nearest places are offered; ten taps hold it once in our books, with a new date, a change and one letter", async () => {
    const { orderId } = await onTheRoad(till);
    await evening(orderId);
    expect(await keysOf(orderId)).toEqual(["wait", "pickup", "reship", "cancel"]);
    const answers = await tenTimes(() => choose(orderId, "pickup", POINT.id));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(desk.asked.length).toBeGreaterThan(0);
    expect(await promisesOf(orderId)).toEqual([{ state: "renegotiated" }, { state: "open" }]);
    expect(await sql.many`SELECT kind::text AS kind FROM order_change WHERE order_id = ${orderId}`).toEqual([{ kind: "pickup_point" }]);
    expect(await mailsAbout(orderId, "delivery/remedy-chosen")).toBe(1);
    expect(await choose(orderId, "pickup", "point/8")).toMatchObject({ ok: false, problem: { code: "remedy_chosen" } });
    expect(await refundsOf(orderId)).toEqual([]);
  });

  test("its promise is kept once it waits there, however late it is fetched", async () => {
    const { orderId, shipmentId } = await onTheRoad(till);
    await evening(orderId);
    await choose(orderId, "pickup", POINT.id);
    const at = await shopNow();
    await meetAtPoint(shipmentId, at);
    expect((await promisesOf(orderId)).at(-1)).toEqual({ state: "open" });
    await sql.exec`UPDATE shipment SET state = 'available_for_pickup' WHERE id = ${shipmentId}`;
    await Promise.all([meetAtPoint(shipmentId, at), meetAtPoint(shipmentId, at)]);
    expect((await promisesOf(orderId)).at(-1)).toEqual({ state: "kept" });
  });

  test("a place nobody offered, and a carrier that can no longer turn it, change nothing", async () => {
    const { orderId } = await onTheRoad(till);
    await evening(orderId);
    expect(await choose(orderId, "pickup", "point/8")).toMatchObject({ ok: false, problem: { code: "remedy_gone" } });
    desk.answer = 409;
    expect(await choose(orderId, "pickup", POINT.id)).toMatchObject({ ok: false, problem: { code: "pickup_gone" } });
    desk.answer = 503;
    expect(await choose(orderId, "pickup", POINT.id)).toMatchObject({ ok: false, problem: { code: "pickup_later" } });
    desk.answer = 200;
    expect(await noticeOf(orderId)).toMatchObject({ state: "open" });
    expect((await choose(orderId, "wait")).ok).toBe(true);
  });
});

test("a page that is still open answers its own notice, not the next one", async () => {
  const { orderId } = await onTheRoad(till);
  await evening(orderId);
  const first = await sql.one<{ id: string }>`SELECT id FROM late_notice WHERE order_id = ${orderId}`;
  const tap = async (key: RemedyKey) =>
    chooseRemedy({ orderId, noticeId: first?.id ?? "", key, party: "customer", by: "guest", now: await shopNow() });
  expect((await tap("wait")).ok).toBe(true);
  await evening(orderId); // the new day is not kept either, and its buyer is told again
  expect(await sql.many`SELECT 1 FROM late_notice WHERE order_id = ${orderId}`).toHaveLength(2);
  expect((await tap("wait")).ok).toBe(true);
  expect(await tap("cancel")).toMatchObject({ problem: { code: "remedy_chosen" } });
  expect(await refundsOf(orderId)).toHaveLength(1);
  expect(await noticeOf(orderId)).toMatchObject({ state: "open" });
  expect(await promisesOf(orderId)).toHaveLength(2);
});

describe("something similar instead", () => {
  const facts = { capacity: 0.9, power: 1_200 };

  test("offered where the same cannot be sent again; ten taps send one, at nought, and nothing of the money moves", async () => {
    const [wanted, like, far] = [await stockThing({ units: 1 }), await stockThing({ units: 3 }), await stockThing({ units: 3 })];
    await likeness([wanted.variantId, like.variantId], facts);
    await likeness([far.variantId], { cups: 3 });
    const { orderId } = await onTheRoad(till, [wanted]);
    await evening(orderId);
    expect(await keysOf(orderId)).toEqual(["wait", "pickup", "similar", "cancel"]);
    expect((await noticeOf(orderId))?.remedies[2]?.substitutes).toMatchObject([{ variantId: like.variantId, insteadOf: wanted.title }]);
    expect((await tenTimes(() => choose(orderId, "similar"))).every(({ ok }) => ok)).toBe(true);
    expect(await levelOf(like.variantId)).toMatchObject({ onHand: 2, reserved: 0 });
    const lines =
      await sql.many`SELECT variant_id, total, replaces_line_id IS NOT NULL AS stands_in FROM line_item WHERE order_id = ${orderId} ORDER BY position`;
    expect(lines).toEqual([
      { variantId: wanted.variantId, total: 8_900, standsIn: false },
      { variantId: like.variantId, total: 0, standsIn: true },
    ]);
    expect(await stateOf(orderId)).toBe("paid");
    expect(
      await sql.many`SELECT 1 FROM fulfillment WHERE order_id = ${orderId} AND state = 'to_pack' AND ship_by > ${await shopNow()}`,
    ).toHaveLength(1);
    expect(await promisesOf(orderId)).toEqual([{ state: "renegotiated" }, { state: "open" }]);
    expect(await refundsOf(orderId)).toEqual([]);
    expect(await mailsAbout(orderId, "delivery/remedy-chosen")).toBe(1);
    expect(await sound()).toEqual([]);
    await moveClock(-2 * DAY);
  });

  test("refused when its shelf was emptied meanwhile; not offered where nothing is close", async () => {
    const [wanted, like] = [await stockThing({ units: 1 }), await stockThing({ units: 1 })];
    await likeness([wanted.variantId, like.variantId], { burrs: 40, steps: 30 });
    const { orderId } = await onTheRoad(till, [wanted]);
    await evening(orderId);
    await sql.exec`SELECT move_stock(${like.variantId}, -1, 'correction', ${orderId}, ${await shopNow()}, 'test')`;
    expect(await choose(orderId, "similar")).toMatchObject({ ok: false, problem: { code: "sold_out" } });
    expect(await stateOf(orderId)).toBe("fulfilled");
    const lonely = await stockThing({ units: 1 });
    await likeness([lonely.variantId], { nothing: true });
    const other = await onTheRoad(till, [lonely]);
    await evening(other.orderId);
    expect(await keysOf(other.orderId)).toEqual(["wait", "pickup", "cancel"]);
    await moveClock(-2 * DAY);
  });
});

describe("not on its shelf", () => {
  const missing = async (fulfillmentId: string, orderId: string, of = 1) => {
    const lines = await sql.many<{
      id: string;
    }>`SELECT id FROM line_item WHERE order_id = ${orderId} ORDER BY position DESC LIMIT ${of}::int`;
    const at = { fulfillmentId: fulfillmentId as Id<"fulfillment">, staff: WIM, now: await shopNow() };
    const told = await reportMissing({ ...at, lineIds: lines.map(({ id }) => id) });
    await giveLateNotice(orderId);
    return told;
  };

  test("told to the buyer before anything was handed over, and once; the rest of the order stays to be packed", async () => {
    const { orderId, fulfillmentId } = await toPack(till, [await stockThing({ units: 2 }), await stockThing({ units: 2 })]);
    expect((await missing(fulfillmentId, orderId)).ok).toBe(true);
    await missing(fulfillmentId, orderId);
    expect(await noticeOf(orderId)).toMatchObject({ reason: "backordered", beforeDueAt: true });
    expect(await mailsAbout(orderId, "delivery/late-noticed")).toBe(1);
    const works =
      await sql.many`SELECT missing_at IS NOT NULL AS missing FROM fulfillment WHERE order_id = ${orderId} AND state = 'to_pack' ORDER BY created_at, missing`;
    expect(works).toHaveLength(2);
    expect((await choose(orderId, "wait")).ok).toBe(true);
    await giveLateNotice(orderId);
    expect(await mailsAbout(orderId, "delivery/late-noticed")).toBe(1);
  });

  test("something similar goes in its place; the books lose what was not there, and the price stays", async () => {
    const [wanted, like] = [await stockThing({ units: 1 }), await stockThing({ units: 2 })];
    await likeness([wanted.variantId, like.variantId], { watts: 60, lumen: 800 });
    const { orderId, fulfillmentId } = await toPack(till, [wanted]);
    await missing(fulfillmentId, orderId);
    expect(await keysOf(orderId)).toEqual(["wait", "similar", "cancel"]);
    await tenTimes(() => choose(orderId, "similar"));
    expect(await levelOf(wanted.variantId)).toMatchObject({ onHand: 0, reserved: 0 });
    expect(await levelOf(like.variantId)).toMatchObject({ onHand: 1, reserved: 0 });
    const works = await sql.many<{ state: string }>`SELECT state::text AS state FROM fulfillment WHERE order_id = ${orderId}`;
    expect(works.map(({ state }) => state).sort()).toEqual(["cancelled", "to_pack"]);
    expect(await refundsOf(orderId)).toEqual([]);
    expect(await sound()).toEqual([]);
  });

  test("cancelled: all of the money back, and nothing on the shelf that is not there", async () => {
    const wanted = await stockThing({ units: 1 });
    const { orderId, fulfillmentId } = await toPack(till, [wanted]);
    await missing(fulfillmentId, orderId);
    await tenTimes(() => choose(orderId, "cancel"));
    expect(await stateOf(orderId)).toBe("refunded");
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded" }]);
    expect(await levelOf(wanted.variantId)).toMatchObject({ onHand: 0, reserved: 0 });
    expect(await sound()).toEqual([]);
  });
});
