import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addLine } from "@/lib/cart/commands/lines.ts";
import type { CartKey } from "@/lib/cart/queries/find.ts";
import { saveDelivery } from "@/lib/checkout/commands/answers.ts";
import { pay } from "@/lib/checkout/commands/pay.ts";
import type { Attempt } from "@/lib/checkout/model.ts";
import { showCheckout } from "@/lib/checkout/queries/view.ts";
import type { Id } from "@/lib/kernel/ids.ts";
import { money } from "@/lib/kernel/money.ts";
import { must } from "@/lib/kernel/result.ts";
import { settle } from "@/lib/orders/commands/settle.ts";
import { moveClock, shopNow } from "@/lib/platform/clock.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { openTill } from "../orders/shop.ts";
import { price, sell, setStock } from "../support/goods.ts";
import { buyerOf, guestWith, livesIn, locale, review } from "./buyer.ts";

let till: Awaited<ReturnType<typeof openTill>>;
let kettle: Id<"variant">;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());
beforeEach(async () => {
  kettle = (await sell()).variantId;
});

const click = async (key: CartKey, { key: attemptKey, due }: Attempt, more: { seen?: number; at?: string } = {}) =>
  pay({ key, attemptKey, seen: money(more.seen ?? due.amount, due.currency), locale: more.at ?? locale, now: await shopNow() });
const ordersOf = (key: CartKey) => sql.many<Record<string, unknown>>`
  SELECT o.* FROM orders o JOIN cart c ON c.id = o.cart_id WHERE c.token_hash = ${key.tokenHash} ORDER BY o.placed_at, o.id`;
const problemOf = (result: Awaited<ReturnType<typeof pay>>) => (result.ok ? null : result.problem.code);

describe("the pay button", () => {
  test("makes the order that was reviewed, and leads to the hosted page", async () => {
    const key = await buyerOf(kettle, { country: "DE" });
    const { attempt, cart } = await review(key);
    const { url } = must(await click(key, attempt));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1|^http:\/\/localhost/);
    const window = cart.priced?.offer?.window;
    expect(await ordersOf(key)).toMatchObject([
      {
        state: "pending_payment",
        email: "guest@kept.example",
        market: "DE",
        currency: "EUR",
        subtotal: 8_900,
        shipping: 690,
        total: 9_590,
        amountDue: 9_590,
        tax: 0,
        includedTax: 1_531,
        deliverFromOn: window?.from,
        deliverByOn: window?.to,
        attemptKey: attempt.key,
        taxLines: [{ name: "VAT 19% (Germany)", basisPoints: 1_900, base: 8_059, amount: 1_531, included: true }],
      },
    ]);
    const [order] = await ordersOf(key);
    expect(order?.deliveryBasis).toMatchObject({ cutOff: "14:00", origin: "IE", destination: "DE", carrier: "demo", service: "standard" });
  });

  test("pressed twenty times at once is one order and one page (R2)", async () => {
    const key = await buyerOf(kettle);
    const { attempt } = await review(key);
    const pages = await Promise.all(Array.from({ length: 20 }, () => click(key, attempt)));
    expect(new Set(pages.map((page) => must(page).url)).size).toBe(1);
    expect(await ordersOf(key)).toHaveLength(1);
  });

  test("pressed again after coming back resumes the same order; the review still has its key", async () => {
    const key = await buyerOf(kettle);
    const { attempt } = await review(key);
    const first = must(await click(key, attempt));
    expect((await review(key)).attempt).toEqual(attempt);
    expect(must(await click(key, attempt))).toEqual(first);
  });

  test("after the order is paid leads to the page that says so", async () => {
    const key = await buyerOf(kettle);
    const { attempt } = await review(key);
    must(await click(key, attempt));
    const [order] = await ordersOf(key);
    await till.sandbox.control(
      `/sessions/${(await sql.one<{ sessionId: string }>`SELECT session_id FROM payment WHERE order_id = ${String(order?.id)}`)?.sessionId}/pay`,
    );
    must(await settle(String(order?.id)));
    expect(must(await click(key, attempt)).url).toContain(String(order?.id));
    expect(await ordersOf(key)).toHaveLength(1);
  });

  test("US tax is on top, by the state of the address", async () => {
    const key = await buyerOf(kettle, { country: "US" });
    const { attempt, cart } = await review(key);
    expect(cart.priced?.quote).toMatchObject({
      currency: "USD",
      subtotal: { amount: 9_500 },
      shipping: { amount: 1_490 },
      tax: { amount: 687 },
      includedTax: { amount: 0 },
    });
    must(await click(key, attempt));
    expect(await ordersOf(key)).toMatchObject([{ tax: 687, total: 11_677, taxLines: [{ name: "Sales tax 6.25% (US-TX)", base: 10_990 }] }]);
  });
});

describe("nothing else is charged than what was shown", () => {
  test("another sum under the same key is refused before (stale) and after (R2) the order", async () => {
    const key = await buyerOf(kettle);
    const { attempt } = await review(key);
    expect(await click(key, attempt, { seen: 1 })).toMatchObject({
      ok: false,
      problem: { code: "total_changed", params: { from: "€0.01", to: "€89.00" } },
    });
    must(await click(key, attempt));
    expect(problemOf(await click(key, attempt, { seen: 1 }))).toBe("attempt_changed");
    expect(await ordersOf(key)).toHaveLength(1);
  });

  test("a new price is told first", async () => {
    const key = await buyerOf(kettle);
    const { attempt } = await review(key);
    await price(kettle, "eur", { amount: 9_900, from: new Date("2026-06-01") });
    expect(problemOf(await click(key, attempt))).toBe("review_changed");
    const again = await review(key);
    expect(again.cart.news).toMatchObject([{ kind: "price" }]);
    expect(again.attempt.due.amount).toBe(9_900);
    must(await click(key, again.attempt));
    expect(await ordersOf(key)).toMatchObject([{ total: 9_900 }]);
  });

  test("a later date is shown first", async () => {
    const key = await buyerOf(kettle);
    const { attempt } = await review(key);
    await moveClock(3 * 24 * 3_600_000);
    expect(problemOf(await click(key, attempt))).toBe("review_changed");
    await moveClock(-3 * 24 * 3_600_000);
  });

  test("stock that went meanwhile is told first", async () => {
    const key = await buyerOf(kettle, { quantity: 3 });
    const { attempt } = await review(key);
    await setStock(kettle, 2);
    expect(problemOf(await click(key, attempt))).toBe("review_changed");
    expect((await review(key)).cart.news).toEqual([{ kind: "fewer", variantId: kettle, from: 3, to: 2 }]);
  });

  test("a made-up key, another's key, an unfinished checkout: no order", async () => {
    const [key, other] = [await buyerOf(kettle), await buyerOf(kettle)];
    const { attempt } = await review(key);
    expect(problemOf(await click(key, { ...attempt, key: "x".repeat(43) }))).toBe("review_changed");
    expect(problemOf(await click(other, attempt))).toBe("review_changed");
    must(await click(key, attempt));
    expect(problemOf(await click(other, attempt))).toBe("review_changed");
    const guest = await guestWith(kettle);
    expect(problemOf(await click(guest, attempt, {}))).toBe(problemOf(await click(guest, { ...attempt, key: "x".repeat(43) }, {})));
    expect(await ordersOf(other)).toEqual([]);
  });
});

describe("two tabs", () => {
  test("a cart changed in the other one is not paid from this one's older review", async () => {
    const key = await buyerOf(kettle);
    const { attempt } = await review(key);
    must(await addLine({ key, variantId: kettle, quantity: 1, locale, now: await shopNow() }));
    expect(problemOf(await click(key, attempt))).toBe("total_changed");
  });

  test("an order placed from it is replaced by the changed cart's, and cannot be paid any more (R3)", async () => {
    const key = await buyerOf(kettle);
    const older = (await review(key)).attempt;
    must(await click(key, older));
    must(await addLine({ key, variantId: kettle, quantity: 1, locale, now: await shopNow() }));
    expect(problemOf(await click(key, older))).toBe("review_changed");
    must(await click(key, (await review(key)).attempt));
    expect((await ordersOf(key)).map((order) => [order.state, order.total])).toEqual([
      ["cancelled", 8_900],
      ["pending_payment", 17_800],
    ]);
  });

  test("the last unit is still one's own when coming back from the payment page", async () => {
    await setStock(kettle, 1);
    const key = await buyerOf(kettle);
    must(await click(key, (await review(key)).attempt));
    expect((await review(key)).cart).toMatchObject({ ready: true, news: [], lines: [{ state: "ready", quantity: 1 }] });
    const { variantId: lamp } = await sell();
    must(await addLine({ key, variantId: lamp, quantity: 1, locale, now: await shopNow() }));
    must(await click(key, (await review(key)).attempt));
    expect((await ordersOf(key)).map((order) => order.state)).toEqual(["cancelled", "pending_payment"]);
  });
});

test("an address in another market prices the cart there, says so, and asks again how to send it", async () => {
  const key = await buyerOf(kettle);
  must(await livesIn(key, "GB", await shopNow()));
  expect(await showCheckout(key, locale, "review")).toEqual({ goTo: "delivery" });
  const view = await showCheckout(key, locale, "delivery");
  expect(view).toMatchObject({
    first: "delivery",
    attempt: null,
    cart: { market: "GB", news: [{ kind: "market", from: "IE", to: "GB" }] },
  });
  must(await saveDelivery({ key, now: await shopNow() }, { option: "express", note: "Ring twice" }));
  const { attempt } = await review(key);
  expect(attempt.due).toEqual(money(7_900 + 1_290, "GBP"));
  must(await click(key, attempt));
  expect(await ordersOf(key)).toMatchObject([{ currency: "GBP", market: "GB", note: "Ring twice", deliveryOption: "express" }]);
});
