import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { judgeDeliveries } from "../../lib/delivery/commands/judge.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { openWork } from "../../lib/delivery/commands/open.ts";
import type { RemedyKey } from "../../lib/delivery/rules/remedies.ts";
import { DAY } from "../../lib/kernel/clock.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { watchPromises } from "../../lib/promises/jobs.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { levelOf, openTill, stateOf, stockThing } from "../orders/shop.ts";
import { refundsOf, sendRefunds, soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());
beforeEach(async () => {
  await sql.exec`UPDATE orders SET delivery_option = 'standard'`;
});

/** An order whose parcel is scanned once and then on the road for `days`. */
async function onTheRoad(units = 5) {
  const sold = await soldOrder(till, [await stockThing({ units })]);
  const { orderId } = sold;
  await sql.exec`UPDATE orders SET delivery_option = 'standard' WHERE id = ${orderId}`;
  await openWork(orderId);
  const now = await shopNow();
  const work = await sql.one<{ id: string }>`SELECT id FROM fulfillment WHERE order_id = ${orderId}`;
  const [line] = await sql.many<{
    id: string;
    quantity: number;
    variantId: string;
  }>`SELECT id, quantity, variant_id FROM line_item WHERE order_id = ${orderId}`;
  const shipmentId = `shp_${orderId.slice(4)}`;
  await sql.exec`UPDATE line_item SET packed_at = ${now} WHERE order_id = ${orderId}`;
  await sql.exec`UPDATE fulfillment SET state = 'handed_over' WHERE id = ${work?.id}`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, state, weight_grams, created_at, last_physical_scan_at)
    VALUES (${shipmentId}, ${orderId}, ${work?.id}, 'demo', 'standard', ${shipmentId}, 'in_transit', 1000, ${now}, ${now})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${shipmentId}, ${line?.id}, ${line?.quantity}::int)`;
  await sql.exec`
    INSERT INTO tracking_event (id, shipment_id, provider_event_id, raw, mapped, mapping_version, occurred_at) VALUES (${shipmentId}, ${shipmentId}, ${shipmentId}, '{}', 'picked_up', 1, ${now})`;
  await sql.exec`UPDATE orders SET state = 'fulfilled', fulfilled_at = ${now} WHERE id = ${orderId}`;
  return { ...sold, shipmentId, variantId: line?.variantId ?? "" };
}

const promises = (orderId: string) =>
  sql.many<{
    state: string;
  }>`SELECT state::text AS state FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by' ORDER BY due_at`;
const noticeOf = (orderId: string) =>
  sql.one<{ reason: string; remedies: { key: RemedyKey; amount: number }[]; state: string; beforeDueAt: boolean }>`
    SELECT reason, remedies, state::text AS state, before_due_at FROM late_notice WHERE order_id = ${orderId}`;
const mails = (orderId: string) =>
  sql.many`SELECT 1 FROM message_intent WHERE order_id = ${orderId} AND template = 'delivery/late-noticed'`;

/** Moves to the evening of the promised day, looks, and tells. */
async function evening(orderId: string) {
  const due = await sql.one<{
    dueAt: Date;
  }>`SELECT due_at FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by' AND state IN ('open', 'at_risk')`;
  const ahead = (due?.dueAt.getTime() ?? 0) - (await shopNow()).getTime() - 2 * 3_600_000;
  await moveClock(ahead);
  await judgeDeliveries();
  await Promise.all([giveLateNotice(orderId), giveLateNotice(orderId)]);
}

const choose = async (orderId: string, key: RemedyKey) =>
  chooseRemedy({ orderId, key, party: "customer", by: "guest", now: await shopNow() });

describe("a date that will not be kept", () => {
  test("is told once, before it has passed, with the ways out; what arrived is not told of", async () => {
    const late = await onTheRoad();
    const there = await onTheRoad();
    await sql.exec`UPDATE shipment SET state = 'delivered', delivered_at = ${await shopNow()} WHERE id = ${there.shipmentId}`;
    await evening(late.orderId);
    await giveLateNotice(there.orderId);
    expect(await noticeOf(late.orderId)).toMatchObject({ reason: "slow", state: "open", beforeDueAt: true });
    expect((await noticeOf(late.orderId))?.remedies.map(({ key }) => key)).toEqual(["wait", "reship", "cancel"]);
    expect(await mails(late.orderId)).toHaveLength(1);
    expect(await noticeOf(there.orderId)).toBeNull();
    expect(await promises(late.orderId)).toEqual([{ state: "at_risk" }]);
  });

  test("one nobody had feared is told of when it breaks, with the same ways out", async () => {
    const { orderId } = await onTheRoad();
    await moveClock(9 * DAY);
    await watchPromises();
    await giveLateNotice(orderId);
    expect(await noticeOf(orderId)).toMatchObject({ state: "open", beforeDueAt: false });
    expect((await choose(orderId, "wait")).ok).toBe(true);
    expect(await promises(orderId)).toEqual([{ state: "broken" }, { state: "open" }]);
    await moveClock(-9 * DAY);
  });

  test("wait: a new date and money back, one effect for ten taps", async () => {
    const { orderId } = await onTheRoad();
    await evening(orderId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => choose(orderId, "wait")));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await promises(orderId)).toEqual([{ state: "renegotiated" }, { state: "open" }]);
    const amount = (await noticeOf(orderId))?.remedies.find(({ key }) => key === "wait")?.amount;
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount }]);
    expect(await choose(orderId, "cancel")).toMatchObject({ ok: false, problem: { code: "remedy_chosen" } });
  });

  test("send again: goods leave the shelf once, the order is open again, and the promise has a new day", async () => {
    const { orderId, variantId } = await onTheRoad();
    await evening(orderId);
    const before = await levelOf(variantId);
    await Promise.all(Array.from({ length: 6 }, () => choose(orderId, "reship")));
    const after = await levelOf(variantId);
    expect((before?.onHand ?? 0) - (after?.onHand ?? 0)).toBe(1);
    expect(await stateOf(orderId)).toBe("paid");
    await openWork(orderId);
    expect(await sql.many`SELECT 1 FROM fulfillment WHERE order_id = ${orderId} AND state = 'to_pack'`).toHaveLength(1);
    expect(await promises(orderId)).toEqual([{ state: "renegotiated" }, { state: "open" }]);
    expect(await refundsOf(orderId)).toEqual([]);
  });

  test("send again is not offered when the shelf is empty, and refused when it was emptied meanwhile", async () => {
    const bare = await onTheRoad(1);
    await evening(bare.orderId);
    expect((await noticeOf(bare.orderId))?.remedies.map(({ key }) => key)).toEqual(["wait", "cancel"]);
    expect(await choose(bare.orderId, "reship")).toMatchObject({ ok: false, problem: { code: "remedy_gone" } });
    const raced = await onTheRoad(2);
    await evening(raced.orderId);
    await sql.exec`SELECT move_stock(${raced.variantId}, -1, 'correction', 'gone', ${await shopNow()}, 'test')`;
    expect(await choose(raced.orderId, "reship")).toMatchObject({ ok: false, problem: { code: "sold_out" } });
    expect(await stateOf(raced.orderId)).toBe("fulfilled");
  });

  test("cancel: all of the money goes back once, and nothing is promised any more", async () => {
    const { orderId } = await onTheRoad();
    await evening(orderId);
    await Promise.all(Array.from({ length: 6 }, () => choose(orderId, "cancel")));
    const total = await sql.one<{ total: number }>`SELECT total FROM orders WHERE id = ${orderId}`;
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: total?.total }]);
    expect(await stateOf(orderId)).toBe("refunded");
    expect(await promises(orderId)).toEqual([{ state: "void" }]);
  });

  test("whatever was chosen, what must hold of money and goods holds", async () => {
    expect(await sql.many`SELECT * FROM invariant_violation WHERE name NOT IN ('I19')`).toEqual([]);
    await moveClock(-DAY);
  });
});
