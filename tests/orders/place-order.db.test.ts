import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { draftOf, levelOf, newCart, openTill, paymentOf, stateOf, stockThing, times } from "./shop.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const count = async (table: "orders" | "reservation", cartId: string): Promise<number> => {
  const rows =
    table === "orders"
      ? await sql.many`SELECT 1 FROM orders WHERE cart_id = ${cartId}`
      : await sql.many`SELECT 1 FROM reservation r JOIN orders o ON o.id = r.order_id WHERE o.cart_id = ${cartId}`;
  return rows.length;
};

describe("placing an order", () => {
  test("fifty buyers, five units: five orders, and nothing below nothing (R11)", async () => {
    const line = await stockThing({ units: 5 });
    const drafts = await Promise.all(Array.from({ length: 50 }, () => draftOf([line])));
    const results = await Promise.all(drafts.map(placeOrder));
    expect(results.filter(({ ok }) => ok)).toHaveLength(5);
    expect(new Set(results.flatMap((each) => (each.ok ? [] : [each.problem.code])))).toEqual(new Set(["sold_out"]));
    expect(await levelOf(line.variantId)).toEqual({ onHand: 5, reserved: 5 });
    expect(
      await sql.many`SELECT 1 FROM orders o JOIN line_item l ON l.order_id = o.id WHERE l.variant_id = ${line.variantId}`,
    ).toHaveLength(5);
  });

  test("carts that name the same things in another order do not stand in each other's way (R12)", async () => {
    const things = await Promise.all(Array.from({ length: 4 }, () => stockThing({ units: 100 })));
    const drafts = await Promise.all(Array.from({ length: 40 }, (_, index) => draftOf(index % 2 ? things : [...things].reverse())));
    const results = await Promise.all(drafts.map(placeOrder));
    expect(results.every(({ ok }) => ok)).toBe(true);
    for (const { variantId } of things) expect((await levelOf(variantId)).reserved).toBe(40);
  });

  test("two lines of one thing are counted together", async () => {
    const line = await stockThing({ units: 3 });
    const refused = await placeOrder(await draftOf([times(line, 2), times(line, 2)]));
    expect(refused).toMatchObject({ ok: false, problem: { code: "sold_out", params: { titles: expect.stringContaining("kettle") } } });
    expect((await levelOf(line.variantId)).reserved).toBe(0);
  });

  test("one click sent thirty times at once is one order (R2)", async () => {
    const draft = await draftOf([await stockThing({ units: 50 })]);
    const results = await Promise.all(Array.from({ length: 30 }, () => placeOrder(draft)));
    expect(new Set(results.map((each) => must(each).orderId)).size).toBe(1);
    expect([await count("orders", draft.cartId), await count("reservation", draft.cartId)]).toEqual([1, 1]);
  });

  test("the same key with another form is refused (R2)", async () => {
    const draft = await draftOf([await stockThing({ units: 5 })]);
    must(await placeOrder(draft));
    expect(await placeOrder({ ...draft, requestHash: "another form" })).toMatchObject({ ok: false, problem: { code: "attempt_changed" } });
  });

  test("a cart that moved on is refused, and a draft that does not add up is a bug", async () => {
    const draft = await draftOf([await stockThing({ units: 5 })]);
    expect(await placeOrder({ ...draft, cartVersion: 7 })).toMatchObject({ ok: false, problem: { code: "cart_moved_on" } });
    await expect(placeOrder({ ...draft, total: draft.total - 1, amountDue: draft.amountDue - 1 })).rejects.toThrow(
      "does not add up: total",
    );
  });
});

describe("a changed cart", () => {
  async function twice(between: (orderId: string) => Promise<unknown>) {
    const line = await stockThing({ units: 10 });
    const cartId = await newCart();
    const first = must(await placeOrder(await draftOf([line], { cartId })));
    await between(first.orderId);
    await sql.exec`UPDATE cart SET version = 2 WHERE id = ${cartId}`;
    return { first, line, second: await placeOrder(await draftOf([times(line, 2)], { cartId, cartVersion: 2 })) };
  }

  test("replaces its pending order once that one's page is shut (R3)", async () => {
    const { first, second, line } = await twice((orderId) => startPayment({ orderId }));
    expect(second.ok).toBe(true);
    expect(await stateOf(first.orderId)).toBe("cancelled");
    expect((await paymentOf(first.orderId)).state).toBe("canceled");
    const { sessionId } = await paymentOf(first.orderId);
    expect((await till.sandbox.stripe.checkout.sessions.retrieve(sessionId)).status).toBe("expired");
    expect(await levelOf(line.variantId)).toEqual({ onHand: 10, reserved: 2 });
  });

  test("is refused when the first order turns out to be paid", async () => {
    const { first, second } = await twice(async (orderId) => {
      must(await startPayment({ orderId }));
      await till.sandbox.control(`/sessions/${(await paymentOf(orderId)).sessionId}/pay`);
    });
    expect(second).toMatchObject({ ok: false, problem: { code: "cart_ordered" } });
    expect(await stateOf(first.orderId)).toBe("paid");
  });

  test("waits while the provider does not answer, and nothing is released (R14)", async () => {
    await till.sandbox.control("", { mode: "request_lost", call: "*", times: 20 });
    const { first, second, line } = await twice(async () => undefined);
    await till.sandbox.control("", undefined, "DELETE");
    expect(second).toMatchObject({ ok: false, problem: { code: "payment_unreachable" } });
    expect(await stateOf(first.orderId)).toBe("pending_payment");
    expect((await levelOf(line.variantId)).reserved).toBe(1);
  });
});

describe("the payment page", () => {
  test("is one, however often it is asked for", async () => {
    const { orderId } = must(await placeOrder(await draftOf([await stockThing({ units: 5 })])));
    const urls = await Promise.all(Array.from({ length: 6 }, async () => must(await startPayment({ orderId })).url));
    expect(new Set(urls).size).toBe(1);
    expect(must(await startPayment({ orderId })).url).toBe(urls[0]);
  });

  test("is found again when the answer was lost, and asked for under a new key when the fault was kept (R19)", async () => {
    const { sandbox } = till;
    for (const mode of ["answer_lost", "5xx_saved", "5xx_done"]) {
      const { orderId } = must(await placeOrder(await draftOf([await stockThing({ units: 5 })])));
      await sandbox.control("", { mode, call: "sessions.create", times: 2 });
      const first = await startPayment({ orderId });
      await sandbox.control("", undefined, "DELETE");
      const { url } = must(first.ok ? first : await startPayment({ orderId }));
      const { id } = await paymentOf(orderId);
      const sessions = await sandbox.stripe.checkout.sessions.list({ limit: 100 });
      expect(sessions.data.filter((session) => session.client_reference_id === id).map((session) => session.url)).toEqual([url]);
    }
  });

  test("of an order that has ended is the page that says so", async () => {
    const { orderId } = must(await placeOrder(await draftOf([await stockThing({ units: 5 })])));
    must(await startPayment({ orderId }));
    await till.sandbox.control(`/sessions/${(await paymentOf(orderId)).sessionId}/expire`);
    await settle(orderId);
    expect(must(await startPayment({ orderId })).url).toBe(`/api/checkout/return?order=${orderId}`);
  });
});
