import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { draftOf, levelOf, openTill, paymentOf, stateOf, stockThing } from "./shop.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

async function placed(units = 3) {
  const line = await stockThing({ units });
  const { orderId } = must(await placeOrder(await draftOf([line])));
  const { url } = must(await startPayment({ orderId }));
  return { orderId, line, url, payment: await paymentOf(orderId) };
}

describe("settle", () => {
  test("a paid session makes a paid order, with stock, ledger, invoice, confirmation and a closed cart", async () => {
    const { orderId, line, payment } = await placed();
    expect(await levelOf(line.variantId)).toEqual({ onHand: 3, reserved: 1 });
    await till.sandbox.control(`/sessions/${payment.sessionId}/pay`);
    expect(must(await settle(orderId)).state).toBe("paid");
    expect(await levelOf(line.variantId)).toEqual({ onHand: 2, reserved: 0 });
    expect(await paymentOf(orderId)).toMatchObject({ state: "captured", captured: 9_390 });
    const entries = await sql.many<{ accountKey: string; amount: number }>`
      SELECT e.account_key, e.amount FROM ledger_entry e JOIN ledger_transaction t ON t.id = e.transaction_id WHERE t.order_id = ${orderId} ORDER BY 1`;
    expect(entries.map(({ accountKey }) => accountKey)).toEqual(["provider_cash:EUR", "sales:EUR", "shipping:EUR", "tax:EUR"]);
    expect(entries.reduce((all, { amount }) => all + amount, 0)).toBe(0);
    expect(await sql.many`SELECT 1 FROM invoice WHERE order_id = ${orderId}`).toHaveLength(1);
    expect(await sql.many`SELECT 1 FROM message_intent WHERE order_id = ${orderId} AND template = 'orders/order-paid'`).toHaveLength(1);
    expect(
      (
        await sql.one<{
          state: string;
        }>`SELECT c.state::text AS state FROM cart c JOIN orders o ON o.cart_id = c.id WHERE o.id = ${orderId}`
      )?.state,
    ).toBe("ordered");
  });

  test("an open session leaves the order pending", async () => {
    const { orderId } = await placed();
    expect(must(await settle(orderId))).toMatchObject({ state: "pending_payment", payment: "created" });
  });
});
