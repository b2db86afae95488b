import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { findGoLive, mayTakeMoney } from "../../lib/payments/queries/go-live.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { hashPassword } from "../../lib/platform/passwords.ts";
import { draftOf, openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

const key = vi.hoisted(() => ({ isLive: false }));
vi.mock("../../lib/platform/env.ts", async (original) => ({
  ...(await original<typeof import("../../lib/platform/env.ts")>()),
  isLive: () => key.isLive,
}));

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const missing = async (line: string) => (await findGoLive()).find(({ key: found }) => found === line)?.missing.map(({ code }) => code);

test("no page for real money is made before the list is done; sandbox money is not held up by it", async () => {
  expect(await mayTakeMoney()).toBe(true);
  key.isLive = true;
  expect(await mayTakeMoney()).toBe(false);
  const { orderId } = must(await placeOrder(await draftOf([await stockThing({ units: 2 })])));
  expect(await startPayment({ orderId })).toMatchObject({ ok: false, problem: { code: "not_open_yet" } });
  expect(await sql.many`SELECT 1 FROM payment WHERE order_id = ${orderId} AND session_id IS NOT NULL`).toEqual([]);
  expect((await till.sandbox.stripe.checkout.sessions.list()).data).toEqual([]);
  key.isLive = false;
});

test("the list is read from how things are", async () => {
  expect(await missing("goods")).toEqual(["nothing_to_sell"]);
  const thing = await stockThing({ units: 2 });
  await sql.exec`
    INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor) VALUES ('pri_own', ${thing.variantId}, 'eur', 'EUR', 8900, now(), 'staff:stf_1')`;
  expect(await missing("goods")).toEqual([]);
  expect(await missing("test")).toEqual(["test_none"]);
  const { paymentId, orderId } = await soldOrder(till, [thing]);
  expect(await missing("test")).toEqual(["test_not_refunded"]);
  await sql.exec`
    INSERT INTO refund (id, payment_id, order_id, state, amount, currency, reason, requested_by, requested_at)
    SELECT 'ref_test', ${paymentId}, ${orderId}, 'succeeded', captured, currency, 'returned', 'staff:stf_1', now() FROM payment WHERE id = ${paymentId}`;
  expect(await missing("test")).toEqual([]);
});

test("passwords of the manual are known by trying them, and none other is", async () => {
  const add = async (id: string, email: string, password: string) =>
    sql.exec`
      INSERT INTO staff (id, email, name, password_hash, roles, totp_secret, created_at)
      VALUES (${id}, ${email}, ${id}, ${await hashPassword(password)}, '{admin}', 'sealed', now())`;
  expect(await missing("staff")).toEqual(["staff_no_admin"]);
  await add("stf_grace", "grace@kept.example", "nine lanterns by the river");
  expect(await missing("staff")).toEqual([]);
  await add("stf_wim", "wim@kept.example", "kept-demo-wim");
  expect(await missing("staff")).toEqual(["staff_demo"]);
  await sql.exec`UPDATE staff SET disabled_at = now() WHERE id = 'stf_wim'`;
  expect(await missing("staff")).toEqual([]);
});
