import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId, newShortNumber } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { markLinesPacked } from "../../lib/orders/commands/hand-over.ts";
import { refundOrder } from "../../lib/orders/commands/refund-order.ts";
import { finishRefund } from "../../lib/payments/commands/finish-refund.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { closeReturn, followRefund, settleReturn } from "../../lib/returns/commands/settle.ts";
import { levelOf, openTill, stockThing, times } from "../orders/shop.ts";
import { refundsOf, sendRefunds, soldOrder } from "../orders/sold.ts";

const now = new Date();
const by = "staff:stf_femi";
let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

type Declared = { kind?: "withdrawal" | "change_of_mind"; quantity?: number; amount: number; shippingShare?: number };
let order: Awaited<ReturnType<typeof soldOrder>>;
let lineId: string;

beforeEach(async () => {
  order = await soldOrder(till, [times(await stockThing({ units: 9 }), 3)]);
  lineId = (await sql.one<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${order.orderId}`)?.id ?? "";
});

/** As the buyer's confirmation leaves it. */
async function declare({ kind = "withdrawal", quantity = 3, amount, shippingShare = 0 }: Declared): Promise<string> {
  const id = newId("return");
  await sql.exec`
    INSERT INTO "return" (id, number, order_id, kind, decision, contact_name, contact_email, shipping_share, amount, currency, submitted_at, due_at, created_at)
    VALUES (${id}, ${newShortNumber()}, ${order.orderId}, ${kind}::return_kind, ${kind === "withdrawal" ? "acknowledged" : "approved"}::return_decision, 'Ada', 'ada@example.org',
      ${shippingShare}, ${amount}, 'EUR', now(), now(), now())`;
  await sql.exec`INSERT INTO return_line (id, return_id, line_id, quantity, amount) VALUES (${newId("returnLine")}, ${id}, ${lineId}, ${quantity}, ${amount - shippingShare})`;
  return id;
}

const pack = async () => must(await transaction((tx) => markLinesPacked(tx, [lineId], now)));
const moneyOf = async (id: string) => (await sql.one<{ money: string }>`SELECT money::text AS money FROM "return" WHERE id = ${id}`)?.money;
const settle = (returnId: string) => settleReturn({ returnId, by, now });

describe("settling a return", () => {
  test("a withdrawal is granted by its rule, above the limit too, and pressed five times at once it is one refund", async () => {
    await pack();
    const id = await declare({ amount: 27_190, shippingShare: 490 });
    const results = await Promise.all(Array.from({ length: 5 }, () => settle(id)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await sendRefunds(order.orderId)).toMatchObject([{ state: "succeeded", amount: 27_190 }]);
    expect(await sql.one`SELECT rule, approved_by FROM refund WHERE order_id = ${order.orderId}`).toEqual({
      rule: "withdrawal",
      approvedBy: null,
    });
  });

  test("the shop's own favour above the limit waits for a second person", async () => {
    await pack();
    const id = await declare({ kind: "change_of_mind", amount: 26_700 });
    must(await settle(id));
    expect(await sendRefunds(order.orderId)).toMatchObject([{ state: "requested", amount: 26_700 }]);
    expect(await moneyOf(id)).toBe("granted");
  });

  test("the money follows its refund to the end, once", async () => {
    await pack();
    const id = await declare({ quantity: 1, amount: 8_900 });
    must(await settle(id));
    const [refund] = await sendRefunds(order.orderId);
    await followRefund(refund?.id ?? "", "accept");
    await followRefund(refund?.id ?? "", "accept");
    expect(await moneyOf(id)).toBe("settled");
    expect(await sql.many`SELECT name FROM domain_event WHERE subject = ${id}`).toEqual([{ name: "return.settled" }]);
  });

  test("a refund that failed is staff's task again: tried once more, or paid another way", async () => {
    await pack();
    const id = await declare({ quantity: 1, amount: 8_900 });
    must(await settle(id));
    const [refund] = await refundsOf(order.orderId);
    await finishRefund(refund?.id ?? "", { id: null, state: "failed", failure: "card_closed" });
    await followRefund(refund?.id ?? "", "refuse");
    expect(await moneyOf(id)).toBe("failed");
    must(await settle(id));
    expect(await moneyOf(id)).toBe("granted");
    await followRefund(refund?.id ?? "", "refuse");
    expect(await moneyOf(id)).toBe("granted"); // the first refund's failure is no longer its business
    const second = (await refundsOf(order.orderId)).find(({ state }) => state === "requested");
    await followRefund(second?.id ?? "", "refuse");
    must(await closeReturn({ returnId: id, by, now }));
    expect(await moneyOf(id)).toBe("alternative_method");
  });

  test("what was never packed goes back on the shelf with it", async () => {
    const variantId = order.lines[0]?.variantId ?? "";
    const before = await levelOf(variantId);
    must(await settle(await declare({ amount: 27_190, shippingShare: 490 })));
    expect((await levelOf(variantId)).onHand).toBe(before.onHand + 3);
    expect(await sql.one`SELECT cancelled_by FROM line_item WHERE id = ${lineId}`).toEqual({ cancelledBy: by });
    await sendRefunds(order.orderId);
    expect(await sql.many`SELECT name, key, detail FROM invariant_violation`).toEqual([]);
  });

  test("part of a line that is not packed is refused, and nothing is written", async () => {
    const id = await declare({ quantity: 1, amount: 8_900 });
    expect(await settle(id)).toMatchObject({ ok: false, problem: { code: "part_not_sent" } });
    expect(await refundsOf(order.orderId)).toEqual([]);
    expect(await moneyOf(id)).toBe("previewed");
  });

  test("units paid back on the order's page are not paid twice; staff say so, and it is settled", async () => {
    await pack();
    const id = await declare({ quantity: 1, amount: 8_900 });
    expect(await closeReturn({ returnId: id, by, now })).toMatchObject({ ok: false, problem: { code: "not_paid_back_yet" } });
    const typed = { everything: false, lines: [`${lineId}=3`], shipping: "", other: "" };
    must(await refundOrder({ orderId: order.orderId, typed, reason: "returned", note: null, by, now }));
    expect(await settle(id)).toMatchObject({ ok: false, problem: { code: "paid_back_already" } });
    must(await closeReturn({ returnId: id, by, now }));
    expect(await moneyOf(id)).toBe("settled");
  });

  test("a draft owes nothing, and an unknown one is unknown", async () => {
    const id = await declare({ amount: 8_900, quantity: 1 });
    await sql.exec`UPDATE "return" SET decision = 'draft' WHERE id = ${id}`;
    expect(await settle(id)).toMatchObject({ ok: false, problem: { code: "not_owed" } });
    expect(await settle("ret_00000000")).toMatchObject({ ok: false, problem: { code: "unknown" } });
  });
});
