import { beforeAll, expect, test } from "vitest";
import { type CartKey, findOpenCart } from "@/lib/cart/queries/find.ts";
import { money } from "@/lib/kernel/money.ts";
import { must } from "@/lib/kernel/result.ts";
import { placeOrder } from "@/lib/orders/commands/place-order.ts";
import { reorder } from "@/lib/orders/commands/reorder.ts";
import { listAgain } from "@/lib/orders/queries/again.ts";
import { findOrder } from "@/lib/orders/queries/order.ts";
import { boughtOf, priceMove } from "@/lib/orders/rules/again.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { aCustomer } from "../customers/people.ts";
import { price, sell, setStock } from "../support/goods.ts";
import { draftOf, stockThing } from "./shop.ts";

const now = new Date();
const locale = "en-IE";

/** An order of three things: one as it was, one dearer and scarce by now, one sold out. */
async function anOrder() {
  const ada = await aCustomer();
  const things = await Promise.all([sell({ name: "Kettle" }), sell({ name: "Lamp" }), sell({ name: "Rug" })]);
  const line = await stockThing({ units: 1 });
  const lines = things.map(({ productId, variantId }, at) => ({
    ...line,
    productId,
    variantId,
    quantity: at + 1,
    total: line.unitAmount * (at + 1),
  }));
  lines.sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const { number, orderId } = must(await placeOrder(await draftOf(lines, { customerId: ada.id, email: ada.email })));
  const [kettle, lamp, rug] = things.map(({ variantId }) => variantId);
  await price(lamp ?? "", "eur", { amount: 9_900, from: new Date("2026-11-01T00:00:00Z") });
  await setStock(lamp ?? "", 3); // two are held for the order that has not been paid
  await setStock(rug ?? "", 3);
  return { ada, number, orderId, kettle, lamp, rug };
}

beforeAll(async () => {
  await seedRates();
});

test("says line by line what goes into the cart, what does not, and how prices moved", async () => {
  const { ada, number, kettle, lamp, rug } = await anOrder();
  const order = await findOrder({ customerId: ada.id, accessHashes: [] }, number, "en-IE");
  if (!order) throw new Error("no order");
  const lines = await listAgain(order, { key: { customerId: ada.id, tokenHash: null }, locale, now });
  const of = (variantId: string | undefined) => lines.find((line) => line.variantId === variantId);
  expect(of(kettle)).toMatchObject({ fill: { outcome: "whole", quantity: 1 }, move: "same" });
  expect(of(lamp)).toMatchObject({ fill: { outcome: "fewer", quantity: 1 }, move: "dearer", price: money(9_900, "EUR") });
  expect(of(rug)).toMatchObject({ fill: { outcome: "sold_out", quantity: 0 } });
});

test("pressed five times at once it fills the cart once", async () => {
  const { ada, orderId, kettle, lamp } = await anOrder();
  const key: CartKey = { customerId: ada.id, tokenHash: null };
  await Promise.all(Array.from({ length: 5 }, () => reorder({ orderId, key, locale, now }).then(must)));
  const lines = (await findOpenCart(key))?.lines ?? [];
  expect(Object.fromEntries(lines.map((line) => [line.variantId, line.quantity]))).toEqual({ [kettle ?? ""]: 1, [lamp ?? ""]: 1 });
});

test("what was sent again at no cost was not bought twice", () => {
  const unit = money(500, "EUR");
  const lines = [
    { variantId: "var_a", quantity: 2, unit },
    { variantId: "var_a", quantity: 1, unit: money(0, "EUR") },
    { variantId: "var_b", quantity: 1, unit },
    { variantId: "var_b", quantity: 1, unit },
  ];
  expect(boughtOf(lines).map(({ variantId, wanted }) => [variantId, wanted])).toEqual([
    ["var_a", 2],
    ["var_b", 2],
  ]);
  expect([money(500, "EUR"), money(400, "EUR"), money(600, "EUR"), money(500, "GBP"), null].map((price) => priceMove(unit, price))).toEqual(
    ["same", "cheaper", "dearer", "other", "other"],
  );
});
