import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import type { RemedyKey } from "../../lib/delivery/rules/remedies.ts";
import { DAY } from "../../lib/kernel/clock.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { watchPromises } from "../../lib/promises/jobs.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { levelOf, openTill, stateOf, stockThing } from "../orders/shop.ts";
import { refundsOf, sendRefunds } from "../orders/sold.ts";
import { evening, mailsAbout, noticeOf, onTheRoad, promisesOf } from "./late.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());
beforeEach(async () => {
  await sql.exec`UPDATE orders SET delivery_option = 'standard'`;
});

const road = (units = 5) => stockThing({ units }).then((thing) => onTheRoad(till, [thing]));
const mails = (orderId: string) => mailsAbout(orderId, "delivery/late-noticed");

const choose = async (orderId: string, key: RemedyKey) =>
  chooseRemedy({ orderId, noticeId: null, key, party: "customer", by: "guest", now: await shopNow() });

describe("a date that will not be kept", () => {
  test("is told once, before it has passed, with the ways out; what arrived is not told of", async () => {
    const late = await road();
    const there = await road();
    await sql.exec`UPDATE shipment SET state = 'delivered', delivered_at = ${await shopNow()} WHERE id = ${there.shipmentId}`;
    await evening(late.orderId);
    await giveLateNotice(there.orderId);
    expect(await noticeOf(late.orderId)).toMatchObject({ reason: "slow", state: "open", beforeDueAt: true });
    expect((await noticeOf(late.orderId))?.remedies.map(({ key }) => key)).toEqual(["wait", "reship", "cancel"]);
    expect(await mails(late.orderId)).toBe(1);
    expect(await noticeOf(there.orderId)).toBeNull();
    expect(await promisesOf(late.orderId)).toEqual([{ state: "at_risk" }]);
  });

  test("one nobody had feared is told of when it breaks, with the same ways out", async () => {
    const { orderId } = await road();
    await moveClock(9 * DAY);
    await watchPromises();
    await giveLateNotice(orderId);
    expect(await noticeOf(orderId)).toMatchObject({ state: "open", beforeDueAt: false });
    expect((await choose(orderId, "wait")).ok).toBe(true);
    expect(await promisesOf(orderId)).toEqual([{ state: "broken" }, { state: "open" }]);
    await moveClock(-9 * DAY);
  });

  test("wait: a new date and money back, one effect for ten taps", async () => {
    const { orderId } = await road();
    await evening(orderId);
    const answers = await Promise.all(Array.from({ length: 10 }, () => choose(orderId, "wait")));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await promisesOf(orderId)).toEqual([{ state: "renegotiated" }, { state: "open" }]);
    const amount = (await noticeOf(orderId))?.remedies.find(({ key }) => key === "wait")?.amount;
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount }]);
    expect(await choose(orderId, "cancel")).toMatchObject({ ok: false, problem: { code: "remedy_chosen" } });
  });

  test("send again: goods leave the shelf once, the order is open again, and the promise has a new day", async () => {
    const { orderId, variantId } = await road();
    await evening(orderId);
    const before = await levelOf(variantId);
    await Promise.all(Array.from({ length: 6 }, () => choose(orderId, "reship")));
    const after = await levelOf(variantId);
    expect((before?.onHand ?? 0) - (after?.onHand ?? 0)).toBe(1);
    expect(await stateOf(orderId)).toBe("paid");
    expect(await sql.many`SELECT 1 FROM fulfillment WHERE order_id = ${orderId} AND state = 'to_pack'`).toHaveLength(1);
    expect(await promisesOf(orderId)).toEqual([{ state: "renegotiated" }, { state: "open" }]);
    expect(await refundsOf(orderId)).toEqual([]);
  });

  test("send again is not offered when the shelf is empty, and refused when it was emptied meanwhile", async () => {
    const bare = await road(1);
    await evening(bare.orderId);
    expect((await noticeOf(bare.orderId))?.remedies.map(({ key }) => key)).toEqual(["wait", "cancel"]);
    expect(await choose(bare.orderId, "reship")).toMatchObject({ ok: false, problem: { code: "remedy_gone" } });
    const raced = await road(2);
    await evening(raced.orderId);
    await sql.exec`SELECT move_stock(${raced.variantId}, -1, 'correction', 'gone', ${await shopNow()}, 'test')`;
    expect(await choose(raced.orderId, "reship")).toMatchObject({ ok: false, problem: { code: "sold_out" } });
    expect(await stateOf(raced.orderId)).toBe("fulfilled");
  });

  test("cancel: all of the money goes back once, and nothing is promised any more", async () => {
    const { orderId } = await road();
    await evening(orderId);
    await Promise.all(Array.from({ length: 6 }, () => choose(orderId, "cancel")));
    const total = await sql.one<{ total: number }>`SELECT total FROM orders WHERE id = ${orderId}`;
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: total?.total }]);
    expect(await stateOf(orderId)).toBe("refunded");
    expect(await promisesOf(orderId)).toEqual([{ state: "void" }]);
  });

  test("whatever was chosen, what must hold of money and goods holds", async () => {
    expect(await sql.many`SELECT * FROM invariant_violation WHERE name NOT IN ('I19')`).toEqual([]);
    await moveClock(-DAY);
  });
});
