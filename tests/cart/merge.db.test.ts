import { beforeEach, describe, expect, test } from "vitest";
import { claimGuestCart } from "@/lib/cart/commands/claim.ts";
import { addLine } from "@/lib/cart/commands/lines.ts";
import { sweepCarts } from "@/lib/cart/jobs.ts";
import { countUnits } from "@/lib/cart/queries/count.ts";
import { type CartKey, findOpenCart, keyOf } from "@/lib/cart/queries/find.ts";
import { type Id, newId } from "@/lib/kernel/ids.ts";
import { must } from "@/lib/kernel/result.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { sell } from "../support/goods.ts";

const now = new Date("2026-11-23T10:00:00Z");
const locale = "en-IE";

let kettle: Id<"variant">;
let lamp: Id<"variant">;
let ada: Id<"customer">;
beforeEach(async () => {
  kettle = (await sell()).variantId;
  lamp = (await sell({ name: "Lamp" })).variantId;
  ada = newId("customer");
  await sql.exec`INSERT INTO customer (id, email, name, locale, created_at) VALUES (${ada}, ${`${ada}@kept.example`}, 'Ada', 'en-IE', ${now})`;
});

/** The browser of a guest who put this into a cart. */
async function browserWith(variantId: Id<"variant">, quantity: number): Promise<string> {
  const { token } = must(await addLine({ key: { customerId: null, tokenHash: null }, variantId, quantity, locale, now }));
  return token ?? "";
}
const signedIn = (token?: string): CartKey => ({ ...keyOf({ kind: "guest" }, token), customerId: ada });
const quantities = async (key: CartKey) =>
  Object.fromEntries(((await findOpenCart(key))?.lines ?? []).map((line) => [line.variantId, line.quantity]));

describe("signing in", () => {
  test("makes the guest's cart the customer's, on any of their devices", async () => {
    const token = await browserWith(kettle, 2);
    await claimGuestCart(signedIn(token), now);
    expect(await quantities(signedIn())).toEqual({ [kettle]: 2 });
  });

  test("joins it to the cart they have, up to what one order may have; again it does nothing", async () => {
    must(await addLine({ key: signedIn(), variantId: kettle, quantity: 4, locale, now }));
    const token = await browserWith(kettle, 3);
    must(await addLine({ key: keyOf({ kind: "guest" }, token), variantId: lamp, quantity: 1, locale, now }));
    expect(await countUnits(signedIn(token))).toBe(6);
    expect(await quantities(signedIn())).toEqual({ [kettle]: 5, [lamp]: 1 });
    await claimGuestCart(signedIn(token), now);
    expect(await countUnits(signedIn(token))).toBe(6);
  });

  test("many requests at once join it once", async () => {
    must(await addLine({ key: signedIn(), variantId: kettle, quantity: 1, locale, now }));
    const token = await browserWith(kettle, 2);
    await Promise.all(Array.from({ length: 10 }, () => claimGuestCart(signedIn(token), now)));
    expect(await quantities(signedIn())).toEqual({ [kettle]: 3 });
  });

  test("from two browsers at once keeps the lines of both", async () => {
    const tokens = await Promise.all([browserWith(kettle, 1), browserWith(lamp, 2)]);
    await Promise.all(tokens.map((token) => claimGuestCart(signedIn(token), now)));
    await Promise.all(tokens.map((token) => claimGuestCart(signedIn(token), now)));
    expect(await quantities(signedIn())).toEqual({ [kettle]: 1, [lamp]: 2 });
  });

  test("keeps the answers already given", async () => {
    const token = await browserWith(kettle, 2);
    const cart = await findOpenCart(keyOf({ kind: "guest" }, token));
    await sql.exec`INSERT INTO checkout (cart_id, email, updated_at) VALUES (${cart?.id}, 'ada@kept.example', ${now})`;
    must(await addLine({ key: signedIn(), variantId: lamp, quantity: 1, locale, now }));
    await claimGuestCart(signedIn(token), now);
    const own = await findOpenCart(signedIn());
    expect(await sql.one`SELECT email FROM checkout WHERE cart_id = ${own?.id}`).toEqual({ email: "ada@kept.example" });
  });
});

test("a customer who adds from many tabs at once has one cart", async () => {
  const token = await browserWith(lamp, 1);
  await Promise.all(Array.from({ length: 5 }, () => addLine({ key: signedIn(token), variantId: kettle, quantity: 1, locale, now })));
  expect(await quantities(signedIn())).toEqual({ [kettle]: 5, [lamp]: 1 });
});

test("signing out leaves nothing of it in the browser", async () => {
  const token = await browserWith(kettle, 2);
  await claimGuestCart(signedIn(token), now);
  expect(await findOpenCart(keyOf({ kind: "guest" }, token))).toBeNull();
});

test("a cart nobody touched for as long as we keep them is swept away", async () => {
  const [old, fresh] = [await browserWith(kettle, 1), await browserWith(kettle, 1)];
  await sql.exec`UPDATE cart SET updated_at = now() - interval '91 days' WHERE token_hash = ${keyOf({ kind: "guest" }, old).tokenHash}`;
  await sql.exec`UPDATE cart SET updated_at = now() WHERE token_hash = ${keyOf({ kind: "guest" }, fresh).tokenHash}`;
  await sweepCarts();
  expect(await findOpenCart(keyOf({ kind: "guest" }, old))).toBeNull();
  expect(await findOpenCart(keyOf({ kind: "guest" }, fresh))).not.toBeNull();
});
