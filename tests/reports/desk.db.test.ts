import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWork } from "../../lib/delivery/commands/open.ts";
import { ROLES, type Staff } from "../../lib/kernel/actor.ts";
import { must } from "../../lib/kernel/result.ts";
import { refundOrder } from "../../lib/orders/commands/refund-order.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { listQueues } from "../../lib/reports/queries/queues.ts";
import { findDayFigures } from "../../lib/reports/queries/today.ts";
import { hire } from "../journey/staff.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { sendRefunds, soldOrder } from "../orders/sold.ts";

const now = new Date();
let till: Awaited<ReturnType<typeof openTill>>;
let grace: Staff;
beforeAll(async () => {
  till = await openTill();
  grace = await hire("Grace Farrell", ...ROLES);
});
afterAll(() => till.close());

const queueOf = async (staff: Staff, key: string, at = now) => (await listQueues(staff, at)).find((queue) => queue.key === key);

describe("the home page", () => {
  test.each([
    ["warehouse", ["toPack", "parcels", "toCollect"]],
    ["support", ["toAnswer", "parcels", "toCollect"]],
    ["finance", ["toSettle", "review", "refunds", "parcels", "cardTries"]],
    ["catalog", []],
    ["admin", ["parcels", "cardTries", "parked", "violations"]],
  ] as const)("%s sees only queues they may work on", async (role, keys) => {
    expect((await listQueues(await hire("Somebody", role), now)).map(({ key }) => key)).toEqual(keys);
  });

  test("what is to be packed is counted and named, and late once its day has passed", async () => {
    const { orderId } = await soldOrder(till);
    await openWork(orderId);
    expect(await queueOf(grace, "toPack")).toMatchObject({ count: 1, late: 0, first: [{ about: "Ada Byrne", late: false }] });
    expect(await queueOf(grace, "toPack", new Date(now.getTime() + 30 * 24 * 3_600_000))).toMatchObject({ count: 1, late: 1 });
  });

  test("a large refund waits for a second person; sent it is gone from the queue", async () => {
    const { orderId } = await soldOrder(till, [await stockThing({ units: 5, amount: 40_000 })]);
    const typed = { everything: true, lines: [], shipping: "", other: "" };
    const { refundId } = must(await refundOrder({ orderId, typed, reason: "goodwill", note: null, by: "staff:stf_finn", now }));
    expect(await queueOf(grace, "refunds")).toMatchObject({ count: 1, first: [{ ref: refundId }] });
    await sql.exec`UPDATE refund SET approved_by = 'staff:stf_grace', approved_at = now() WHERE id = ${refundId}`;
    await sendRefunds(orderId);
    expect(await queueOf(grace, "refunds")).toMatchObject({ count: 0 });
  });

  test("the day's figures are of the shop's day, in each currency", async () => {
    expect((await findDayFigures(grace, now)).figures).toEqual([
      { currency: "EUR", orders: 2, ordered: 9_390 + 40_490, payments: 2, taken: 9_390 + 40_490, refunds: 1, paidBack: 40_490 },
    ]);
    expect((await findDayFigures(grace, new Date(now.getTime() + 2 * 24 * 3_600_000))).figures).toEqual([]);
  });

  test("a sound shop has no rule broken", async () => {
    expect(await queueOf(grace, "violations")).toMatchObject({ count: 0 });
  });
});

test("the refund that was shown is the refund that is asked for, or it is refused", async () => {
  const { orderId } = await soldOrder(till);
  const typed = { everything: true, lines: [], shipping: "", other: "" };
  const ask = (expected: number) => refundOrder({ orderId, typed, reason: "goodwill", note: null, by: "staff:stf_finn", now, expected });
  expect(await ask(9_000)).toMatchObject({ ok: false, problem: { code: "sum_changed" } });
  expect((await ask(9_390)).ok).toBe(true);
});
