import { beforeEach, describe, expect, test } from "vitest";
import { closeCart } from "@/lib/cart/commands/close.ts";
import { addLine, removeLine, setQuantity } from "@/lib/cart/commands/lines.ts";
import { countUnits } from "@/lib/cart/queries/count.ts";
import { type CartKey, findOpenCart, keyOf } from "@/lib/cart/queries/find.ts";
import { showCart } from "@/lib/cart/queries/view.ts";
import type { Id } from "@/lib/kernel/ids.ts";
import { must } from "@/lib/kernel/result.ts";
import { sql, transaction } from "@/lib/platform/db/pool.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { price, sell, setStock } from "../support/goods.ts";

const now = new Date("2026-11-23T10:00:00Z");
const locale = "en-IE";
const NOBODY: CartKey = { customerId: null, tokenHash: null };
const guest = (token: string | null): CartKey => keyOf({ kind: "guest" }, token ?? undefined);

let kettle: Id<"variant">;
beforeEach(async () => {
  await seedRates();
  kettle = (await sell()).variantId;
});

/** A guest who put this into a new cart. */
async function guestWith(quantity: number, variantId = kettle): Promise<CartKey> {
  const { token } = must(await addLine({ key: NOBODY, variantId, quantity, locale, now }));
  return guest(token);
}
const linesOf = async (key: CartKey) => (await findOpenCart(key))?.lines ?? [];
const problemOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? null : result.problem?.code);

describe("a guest's cart", () => {
  test("is known by its token alone, and the token is not in the database", async () => {
    const { token } = must(await addLine({ key: NOBODY, variantId: kettle, quantity: 2, locale, now }));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await linesOf(guest(token))).toMatchObject([{ variantId: kettle, quantity: 2, seen: { amount: 8_900, currency: "EUR" } }]);
    expect(await sql.one`SELECT 1 AS found FROM cart WHERE token_hash = ${token}`).toBeNull();
    expect(await findOpenCart(guest("another"))).toBeNull();
  });

  test("adding again sums, up to what one order may have", async () => {
    const key = await guestWith(3);
    must(await addLine({ key, variantId: kettle, quantity: 2, locale, now }));
    expect(problemOf(await addLine({ key, variantId: kettle, quantity: 1, locale, now }))).toBe("too_many_per_order");
    expect((await linesOf(key))[0]?.quantity).toBe(5);
    expect(await countUnits(key)).toBe(5);
  });

  test("takes nothing that cannot be had", async () => {
    const { variantId: lamp } = await sell({ stock: 1, markets: ["DE"] });
    expect(problemOf(await addLine({ key: NOBODY, variantId: lamp, quantity: 1, locale, now }))).toBe("not_sold_here");
    expect(problemOf(await addLine({ key: NOBODY, variantId: lamp, quantity: 2, locale: "de-DE", now }))).toBe("not_that_many");
    expect(problemOf(await addLine({ key: NOBODY, variantId: "var_00000000missing", quantity: 1, locale, now }))).toBe("withdrawn");
  });

  test("every change raises its version", async () => {
    const key = await guestWith(1);
    const version = async () => (await findOpenCart(key))?.version ?? 0;
    const first = await version();
    const [line] = await linesOf(key);
    must(await setQuantity({ key, lineId: line?.id ?? "", from: 1, quantity: 3, locale, now }));
    expect(await version()).toBe(first + 1);
    must(await removeLine({ key, lineId: line?.id ?? "", now }));
    expect(await version()).toBe(first + 2);
  });
});

describe("changing a quantity", () => {
  test("made from an older page is refused and changes nothing (R16)", async () => {
    const key = await guestWith(2);
    const [line] = await linesOf(key);
    const set = (from: number, quantity: number) => setQuantity({ key, lineId: line?.id ?? "", from, quantity, locale, now });
    must(await set(2, 3));
    expect(problemOf(await set(2, 1))).toBe("line_changed");
    expect((await linesOf(key))[0]?.quantity).toBe(3);
  });

  test("to none takes the line out; taking it out again is no fault", async () => {
    const key = await guestWith(2);
    const [line] = await linesOf(key);
    must(await setQuantity({ key, lineId: line?.id ?? "", from: 2, quantity: 0, locale, now }));
    expect(await linesOf(key)).toEqual([]);
    expect(must(await removeLine({ key, lineId: line?.id ?? "", now }))).toBeNull();
  });

  test("of another's line looks like a line that is gone", async () => {
    const [line] = await linesOf(await guestWith(2));
    const other = await guestWith(1);
    expect(problemOf(await setQuantity({ key: other, lineId: line?.id ?? "", from: 2, quantity: 1, locale, now }))).toBe("line_gone");
    expect(must(await removeLine({ key: other, lineId: line?.id ?? "", now }))).toBeNull();
  });

  test("in a cart that has become an order says so; adding opens a new cart", async () => {
    const key = await guestWith(2);
    const [line] = await linesOf(key);
    const cart = await findOpenCart(key);
    await transaction((tx) => closeCart(tx, cart?.id ?? ""));
    expect(problemOf(await setQuantity({ key, lineId: line?.id ?? "", from: 2, quantity: 1, locale, now }))).toBe("cart_ordered");
    expect(must(await addLine({ key, variantId: kettle, quantity: 1, locale, now })).token).not.toBeNull();
  });

  test("many clicks at once end at one of the asked quantities, never beyond the limit", async () => {
    const key = await guestWith(1);
    await Promise.all(Array.from({ length: 12 }, () => addLine({ key, variantId: kettle, quantity: 1, locale, now })));
    expect((await linesOf(key))[0]?.quantity).toBe(5);
  });
});

describe("a cart shown again", () => {
  test("says a new price once, then charges it", async () => {
    const key = await guestWith(2);
    await price(kettle, "eur", { amount: 9_500, from: new Date("2026-06-01") });
    const first = await showCart(key, locale);
    expect(first?.news).toMatchObject([{ kind: "price", from: { amount: 8_900 }, to: { amount: 9_500 } }]);
    expect(first?.priced?.quote.subtotal.amount).toBe(19_000);
    expect((await showCart(key, locale))?.news).toEqual([]);
  });

  test("follows the stock down and says so once; what is sold out stays, outside the sum", async () => {
    const key = await guestWith(4);
    await setStock(kettle, 1);
    expect((await showCart(key, locale))?.news).toEqual([{ kind: "fewer", variantId: kettle, from: 4, to: 1 }]);
    await setStock(kettle, 0);
    const view = await showCart(key, locale);
    expect(view).toMatchObject({ news: [], ready: false, priced: null, lines: [{ state: "sold_out", quantity: 1, total: null }] });
  });

  test("in another market has that market's prices, delivery and currency", async () => {
    const { variantId: bulb } = await sell({ eur: 950, gbp: null, name: "Bulb" });
    const key = await guestWith(1);
    must(await addLine({ key, variantId: bulb, quantity: 1, locale, now: new Date("2026-11-23T10:05:00Z") }));
    const view = await showCart(key, "en-GB");
    expect(view?.news).toEqual([{ kind: "market", from: "IE", to: "GB" }]);
    expect(view?.lines.map((line) => line.state)).toEqual(["ready", "not_sold_here"]);
    expect(view?.priced).toMatchObject({
      quote: { currency: "GBP", subtotal: { amount: 7_900 }, shipping: { amount: 590 }, total: { amount: 8_490 } },
    });
    expect((await showCart(key, "en-GB"))?.news).toEqual([]);
  });

  test("already shows what delivery costs, and nothing from its free sum on", async () => {
    const key = await guestWith(1);
    expect((await showCart(key, "de-DE"))?.priced).toMatchObject({
      offer: { key: "standard", price: { amount: 690 } },
      quote: { total: { amount: 9_590 } },
    });
    expect((await showCart(key, locale))?.priced?.quote.shipping.amount).toBe(0);
  });
});
