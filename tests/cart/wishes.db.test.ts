import { beforeEach, expect, test } from "vitest";
import { fillCart } from "@/lib/cart/commands/fill.ts";
import { buyWish, removeWish, saveWish } from "@/lib/cart/commands/wishes.ts";
import { type CartKey, findOpenCart } from "@/lib/cart/queries/find.ts";
import { listWishes } from "@/lib/cart/queries/wishes.ts";
import type { Customer } from "@/lib/kernel/actor.ts";
import type { Id } from "@/lib/kernel/ids.ts";
import { must } from "@/lib/kernel/result.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { aCustomer } from "../customers/people.ts";
import { price, sell, setStock } from "../support/goods.ts";

const now = new Date("2026-11-23T10:00:00Z");
const locale = "en-IE";
const listed = async (customer: Customer) => (await listWishes(customer, { page: 1, size: 20, locale })).wishes;

let kettle: Id<"variant">;
let ada: Customer;
let key: CartKey;
beforeEach(async () => {
  await seedRates();
  kettle = (await sell()).variantId;
  ada = await aCustomer();
  key = { customerId: ada.id, tokenHash: null };
});

test("a wish is saved once, however often it is pressed at once", async () => {
  await Promise.all(Array.from({ length: 8 }, () => saveWish({ customer: ada, variantId: kettle, locale, now }).then(must)));
  expect(await listed(ada)).toMatchObject([
    { variant: { id: kettle }, state: "ready", price: { amount: 8_900 }, news: { price: null, stock: null } },
  ]);
  expect(await listed(await aCustomer())).toEqual([]);
});

test("a new price and an empty shelf since saving are said", async () => {
  const { variantId: lamp } = await sell({ stock: 0 });
  must(await saveWish({ customer: ada, variantId: kettle, locale, now }));
  must(await saveWish({ customer: ada, variantId: lamp, locale, now }));
  await price(kettle, "eur", { amount: 7_900, from: new Date("2026-11-20T00:00:00Z") });
  await setStock(kettle, 0);
  await setStock(lamp, 3);
  const wishes = await listed(ada);
  expect(wishes.find(({ variant }) => variant.id === kettle)?.news).toEqual({
    price: { kind: "cheaper", from: { amount: 8_900, currency: "EUR" } },
    stock: "gone",
  });
  expect(wishes.find(({ variant }) => variant.id === lamp)?.news).toEqual({ price: null, stock: "back" });
});

test("into the cart it goes once and leaves the list; what is sold out stays on it", async () => {
  must(await saveWish({ customer: ada, variantId: kettle, locale, now }));
  await Promise.all(Array.from({ length: 5 }, () => buyWish({ customer: ada, key, variantId: kettle, locale, now })));
  expect((await findOpenCart(key))?.lines).toMatchObject([{ variantId: kettle, quantity: 1 }]);
  expect(await listed(ada)).toEqual([]);
  const { variantId: lamp } = await sell({ stock: 0 });
  must(await saveWish({ customer: ada, variantId: lamp, locale, now }));
  expect(await buyWish({ customer: ada, key, variantId: lamp, locale, now })).toMatchObject({
    ok: false,
    problem: { code: "nothing_to_buy" },
  });
  expect(await listed(ada)).toHaveLength(1);
  must(await removeWish(ada, lamp));
  expect(await listed(ada)).toEqual([]);
});

test("filling a cart again and at once leaves it as it is, and says what cannot be had", async () => {
  const { variantId: lamp } = await sell({ stock: 2 });
  const { variantId: gone } = await sell({ stock: 0 });
  const wanted = [kettle, lamp, gone].map((variantId) => ({ variantId, quantity: 3 }));
  const rounds = await Promise.all(Array.from({ length: 6 }, () => fillCart({ key, wanted, locale, now }).then(must)));
  const outcome = Object.fromEntries(rounds[0]?.lines.map((line) => [line.variantId, [line.outcome, line.quantity]]) ?? []);
  expect(outcome).toEqual({ [kettle]: ["whole", 3], [lamp]: ["fewer", 2], [gone]: ["sold_out", 0] });
  const lines = (await findOpenCart(key))?.lines ?? [];
  expect(Object.fromEntries(lines.map((line) => [line.variantId, line.quantity]))).toEqual({ [kettle]: 3, [lamp]: 2 });
});
