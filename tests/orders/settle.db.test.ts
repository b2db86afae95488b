import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findReviewBy } from "../../lib/delivery/queries/promised.ts";
import { must } from "../../lib/kernel/result.ts";
import { cancelOrder } from "../../lib/orders/commands/cancel-order.ts";
import { endUnpaid } from "../../lib/orders/commands/end-unpaid.ts";
import { reconcileOrders } from "../../lib/orders/commands/reconcile.ts";
import { confirmReview, rejectReview } from "../../lib/orders/commands/resolve-review.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import type { RecordedEvent } from "../../lib/platform/events.ts";
import { keepReviewPromise } from "../../lib/promises/jobs.ts";
import { levelOf, openTill, paymentOf, stateOf, stockThing } from "./shop.ts";
import { placedOrder, refundsOf, sendRefunds, soldOrder } from "./sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const pay = (sessionId: string, card?: string) => till.sandbox.control(`/sessions/${sessionId}/pay`, card ? { card } : {});
const now = new Date();

describe("settle", () => {
  test("a paid page makes a paid order, with stock, ledger, invoice, confirmation and a closed cart", async () => {
    const { orderId, lines, payment } = await placedOrder();
    const variant = lines[0]?.variantId ?? "";
    expect(await levelOf(variant)).toEqual({ onHand: 5, reserved: 1 });
    await pay(payment.sessionId);
    expect(must(await settle(orderId)).state).toBe("paid");
    expect(await levelOf(variant)).toEqual({ onHand: 4, reserved: 0 });
    expect(await paymentOf(orderId)).toMatchObject({ state: "captured", captured: 9_390 });
    const entries = await sql.many<{ accountKey: string; amount: number }>`
      SELECT e.account_key, e.amount FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id WHERE t.order_id = ${orderId} ORDER BY 1`;
    expect(entries.map(({ accountKey }) => accountKey)).toEqual(["provider_cash:EUR", "sales:EUR", "shipping:EUR", "tax:EUR"]);
    expect(entries.reduce((all, { amount }) => all + amount, 0)).toBe(0);
    expect(await sql.many`SELECT 1 FROM invoice WHERE order_id = ${orderId}`).toHaveLength(1);
    expect(await sql.many`SELECT 1 FROM message_intent WHERE order_id = ${orderId} AND template = 'orders/order-paid'`).toHaveLength(1);
    const cart = await sql.one`SELECT c.state::text AS state FROM cart c JOIN orders o ON o.cart_id = c.id WHERE o.id = ${orderId}`;
    expect(cart).toEqual({ state: "ordered" });
  });

  test("called ten times at once and again, it is done once (R6)", async () => {
    const { orderId, payment } = await placedOrder();
    await pay(payment.sessionId);
    const results = await Promise.all(Array.from({ length: 10 }, () => settle(orderId)));
    expect(results.map((each) => must(each).state)).toEqual(Array(10).fill("paid"));
    must(await settle(orderId));
    const counts = await sql.one`
      SELECT (SELECT count(*) FROM domain_event WHERE order_id = ${orderId} AND name = 'order.paid') AS events,
        (SELECT count(*) FROM ledger_transaction WHERE order_id = ${orderId}) AS ledger,
        (SELECT count(*) FROM invoice WHERE order_id = ${orderId}) AS invoices,
        (SELECT count(*) FROM stock_movement m JOIN line_item l ON l.id = m.ref WHERE l.order_id = ${orderId}) AS sales`;
    expect(counts).toEqual({ events: 1, ledger: 1, invoices: 1, sales: 1 });
  });

  test("invoice numbers have no gap, whoever settles at once", async () => {
    const placed = await Promise.all(Array.from({ length: 12 }, () => placedOrder()));
    await Promise.all(placed.map(({ payment }) => pay(payment.sessionId)));
    await Promise.all(placed.map(({ orderId }) => settle(orderId)));
    const numbers = (await sql.many<{ number: number }>`SELECT number FROM invoice ORDER BY number`).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  test("an open page leaves the order pending, also after a declined card", async () => {
    const { orderId, payment } = await placedOrder();
    expect(must(await settle(orderId))).toMatchObject({ state: "pending_payment", payment: "created", declined: null });
    await till.sandbox.control(`/sessions/${payment.sessionId}/decline`);
    expect(must(await settle(orderId))).toMatchObject({ state: "pending_payment", payment: "created", declined: expect.any(String) });
    await pay(payment.sessionId);
    expect(must(await settle(orderId)).state).toBe("paid");
  });

  test("a page that ran out ends the order, frees its units and lets the cart begin anew (R14)", async () => {
    const { orderId, payment, lines } = await placedOrder();
    await till.sandbox.control(`/sessions/${payment.sessionId}/expire`);
    expect(must(await settle(orderId)).state).toBe("expired");
    expect(await levelOf(lines[0]?.variantId ?? "")).toEqual({ onHand: 5, reserved: 0 });
    expect(
      await sql.one`SELECT c.state::text AS state, c.version FROM cart c JOIN orders o ON o.cart_id = c.id WHERE o.id = ${orderId}`,
    ).toEqual({ state: "open", version: 2 });
  });

  test("while the provider is silent nothing is decided (R10)", async () => {
    const { orderId, payment } = await placedOrder();
    await pay(payment.sessionId);
    await till.sandbox.control("", { mode: "5xx", call: "*", times: 50 });
    const silent = await settle(orderId);
    await till.sandbox.control("", undefined, "DELETE");
    expect(silent).toMatchObject({ ok: false, problem: { code: "payment_unreachable" } });
    expect(await stateOf(orderId)).toBe("pending_payment");
    expect(must(await settle(orderId)).state).toBe("paid");
  });

  test("another sum than is due comes under review, with no goods and the money on record (R7)", async () => {
    const { orderId, payment, lines } = await placedOrder();
    await sql.exec`UPDATE payment SET amount = amount + 1 WHERE id = ${payment.id}`;
    await pay(payment.sessionId);
    expect(must(await settle(orderId)).state).toBe("review");
    expect(await levelOf(lines[0]?.variantId ?? "")).toEqual({ onHand: 5, reserved: 0 });
    expect(await sql.one`SELECT review_reason FROM orders WHERE id = ${orderId}`).toEqual({ reviewReason: "amount_differs" });
    expect(await confirmReview({ orderId, by: "staff:stf_1", now })).toMatchObject({ ok: false, problem: { code: "still_differs" } });
    expect(await rejectReview({ orderId, by: "staff:stf_1", now })).toMatchObject({ ok: false, problem: { code: "refund_first" } });
  });

  test("whoever waits for that is told by when somebody has looked; looking keeps it", async () => {
    const { orderId, payment } = await placedOrder();
    await sql.exec`UPDATE payment SET amount = amount + 1 WHERE id = ${payment.id}`;
    await pay(payment.sessionId);
    must(await settle(orderId));
    const said = async () =>
      (await sql.one<{
        state: string;
        dueAt: Date;
      }>`SELECT state::text AS state, due_at FROM promise WHERE kind = 'reply_by' AND subject = ${orderId}`) ?? {
        state: "none",
        dueAt: new Date(0),
      };
    expect((await said()).state).toBe("open");
    expect(await findReviewBy({ id: orderId, state: "review" })).toEqual((await said()).dueAt);
    expect(await findReviewBy({ id: orderId, state: "paid" })).toBeNull();
    await keepReviewPromise({ orderId, at: await shopNow() } as RecordedEvent);
    expect((await said()).state).toBe("kept");
  });

  test("an order of the other mode is left alone (R25)", async () => {
    const { orderId, payment } = await placedOrder();
    await pay(payment.sessionId);
    await sql.exec`UPDATE payment SET mode = 'live', livemode = true WHERE id = ${payment.id}`;
    await sql.exec`UPDATE orders SET mode = 'live' WHERE id = ${orderId}`;
    expect(await settle(orderId)).toMatchObject({ ok: false, problem: { code: "payment_other_mode" } });
    expect(await stateOf(orderId)).toBe("pending_payment");
  });
});

describe("a late success (R15)", () => {
  async function expiredThenPaid(between: (variantId: string) => Promise<unknown> = async () => undefined) {
    const line = await stockThing({ units: 1 });
    const { orderId, payment } = await placedOrder([line]);
    // The shop believes the page dead; the provider then says it was paid.
    await sql.exec`UPDATE orders SET state = 'expired', ended_at = now(), ended_reason = 'not_paid' WHERE id = ${orderId}`;
    await sql.exec`UPDATE payment SET state = 'canceled' WHERE id = ${payment.id}`;
    await sql.one`SELECT release_stock(${orderId})`;
    await between(line.variantId);
    await pay(payment.sessionId);
    return { orderId, line, settled: must(await settle(orderId)) };
  }

  test("takes the goods again where they are still there", async () => {
    const { settled, line, orderId } = await expiredThenPaid();
    expect(settled.state).toBe("paid");
    expect(await levelOf(line.variantId)).toEqual({ onHand: 0, reserved: 0 });
    expect(await refundsOf(orderId)).toEqual([]);
  });

  test("pays all of it back and writes to the buyer where they are not", async () => {
    const { orderId } = await expiredThenPaid(
      (variantId) => sql.one`SELECT move_stock(${variantId}, -1, 'correction', 'lost', now(), 'test')`,
    );
    expect(await stateOf(orderId)).toBe("expired");
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: 9_390 }]);
    expect(
      await sql.many`SELECT 1 FROM message_intent WHERE order_id = ${orderId} AND template = 'orders/late-payment-refunded'`,
    ).toHaveLength(1);
    expect(await sql.many`SELECT 1 FROM message_intent WHERE order_id = ${orderId} AND template = 'orders/order-paid'`).toHaveLength(0);
  });
});

describe("ending an unpaid order", () => {
  test("shuts its page first; one paid in the same moment is settled instead", async () => {
    const { orderId, payment } = await placedOrder();
    await pay(payment.sessionId);
    expect(await endUnpaid({ orderId, event: "cancel", reason: "called_off", by: "guest", now })).toEqual({ ok: true, value: "paid" });
    expect(await stateOf(orderId)).toBe("paid");
  });

  test("a buyer's cancellation that meets the payment calls the paid order off, and all goes back", async () => {
    const { orderId, payment, lines } = await placedOrder();
    await pay(payment.sessionId);
    expect(must(await cancelOrder({ orderId, party: "customer", by: "guest", now }))).toMatchObject({ refunded: true });
    expect(await stateOf(orderId)).toBe("refunded");
    expect(await levelOf(lines[0]?.variantId ?? "")).toEqual({ onHand: 5, reserved: 0 });
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: 9_390 }]);
  });

  test("the reconciler finds payments nobody told us of, and ends pages that have had their time (R29)", async () => {
    const [told, over] = [await placedOrder(), await placedOrder()];
    await pay(told.payment.sessionId);
    await sql.exec`UPDATE payment SET created_at = now() - interval '2 minutes' WHERE order_id = ${told.orderId}`;
    await sql.exec`UPDATE payment SET created_at = now() - interval '40 minutes', expires_at = now() - interval '9 minutes' WHERE order_id = ${over.orderId}`;
    await reconcileOrders();
    expect([await stateOf(told.orderId), await stateOf(over.orderId)]).toEqual(["paid", "expired"]);
    expect((await till.sandbox.stripe.checkout.sessions.retrieve(over.payment.sessionId)).status).toBe("expired");
  });

  test("a paid order is not ended", async () => {
    const { orderId } = await soldOrder(till);
    expect(await endUnpaid({ orderId, event: "expire", reason: "not_paid", by: "system", now })).toEqual({ ok: true, value: "paid" });
    expect(await stateOf(orderId)).toBe("paid");
  });
});
