import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Buyable, Cart } from "@/lib/cart/model.ts";
import { checkQuantity, lineState } from "@/lib/cart/rules/limits.ts";
import { mergeLines } from "@/lib/cart/rules/merge.ts";
import { bringUpToDate } from "@/lib/cart/rules/upkeep.ts";
import { type Money, money } from "@/lib/kernel/money.ts";

const eur = (amount: number): Money => money(amount, "EUR");
const kettle: Buyable = {
  variantId: "var_kettle",
  onSale: true,
  markets: ["IE", "DE", "GB"],
  maxPerOrder: 5,
  available: 20,
  nextOn: null,
  price: eur(8_900),
};
const now = (more: Partial<Buyable> = {}) => new Map([["var_kettle", { ...kettle, ...more }]]);
const cart = (more: Partial<Cart["lines"][number]> = {}): Cart => ({
  id: "crt_1",
  customerId: null,
  market: "IE",
  locale: "en-IE",
  version: 1,
  lines: [{ id: "cln_1", variantId: "var_kettle", quantity: 2, seen: eur(8_900), ...more }],
});

describe("a quantity", () => {
  const problem = (wanted: number, more: Partial<Buyable> = {}, market = "IE") => {
    const result = checkQuantity(wanted, { ...kettle, ...more }, market);
    return result.ok ? null : [result.problem.code, result.problem.params];
  };

  test("is free up to what one order may have and what is in stock", () => {
    expect(problem(5)).toBeNull();
    expect(problem(6)).toEqual(["too_many_per_order", { max: 5 }]);
    expect(problem(3, { available: 2 })).toEqual(["not_that_many", { available: 2 }]);
  });

  test("is refused for what cannot be bought, with the reason", () => {
    expect(problem(1, { available: 0 })?.[0]).toBe("sold_out");
    expect(problem(1, {}, "US")?.[0]).toBe("not_sold_here");
    expect(problem(1, { price: null })?.[0]).toBe("not_sold_here");
    expect(problem(1, { onSale: false })?.[0]).toBe("withdrawn");
    expect(lineState(undefined, "IE")).toBe("withdrawn");
  });
});

describe("a cart that comes back", () => {
  test("is left alone when nothing changed", () => {
    const before = cart();
    expect(bringUpToDate(before, "IE", now())).toEqual({ market: "IE", lines: before.lines, news: [], changed: false });
  });

  test("takes the price of today and says what it was", () => {
    const { lines, news, changed } = bringUpToDate(cart(), "IE", now({ price: eur(9_500) }));
    expect(news).toEqual([{ kind: "price", variantId: "var_kettle", from: eur(8_900), to: eur(9_500) }]);
    expect(lines[0]?.seen).toEqual(eur(9_500));
    expect(changed).toBe(true);
  });

  test("says it once: what was accepted is no news", () => {
    const accepted = bringUpToDate(cart(), "IE", now({ price: eur(9_500), available: 1 }));
    expect(bringUpToDate({ ...cart(), lines: accepted.lines }, "IE", now({ price: eur(9_500), available: 1 })).news).toEqual([]);
  });

  test("follows the stock down, and never up", () => {
    const down = bringUpToDate(cart(), "IE", now({ available: 1 }));
    expect(down.news).toEqual([{ kind: "fewer", variantId: "var_kettle", from: 2, to: 1 }]);
    expect(bringUpToDate({ ...cart(), lines: down.lines }, "IE", now()).lines[0]?.quantity).toBe(1);
  });

  test("keeps what is sold out as it was", () => {
    const before = cart();
    expect(bringUpToDate(before, "IE", now({ available: 0 }))).toMatchObject({ lines: before.lines, news: [], changed: false });
  });

  test("in another market is priced anew, said once and not per line", () => {
    const { news, lines, market } = bringUpToDate(cart(), "GB", now({ price: money(7_900, "GBP") }));
    expect(news).toEqual([{ kind: "market", from: "IE", to: "GB" }]);
    expect([market, lines[0]?.seen]).toEqual(["GB", money(7_900, "GBP")]);
  });
});

describe("merging a guest's cart", () => {
  const five = () => 5;

  test("sums, up to what one order may have", () => {
    expect(
      mergeLines(
        [{ variantId: "a", quantity: 2 }],
        [
          { variantId: "a", quantity: 2 },
          { variantId: "b", quantity: 1 },
        ],
        five,
      ),
    ).toEqual([
      { variantId: "a", quantity: 4 },
      { variantId: "b", quantity: 1 },
    ]);
    expect(mergeLines([{ variantId: "a", quantity: 4 }], [{ variantId: "a", quantity: 4 }], five)).toEqual([
      { variantId: "a", quantity: 5 },
    ]);
  });

  test("never takes anything away", () => {
    const lines = fc
      .array(fc.record({ variantId: fc.constantFrom("a", "b", "c", "d"), quantity: fc.integer({ min: 1, max: 9 }) }), { maxLength: 4 })
      .map((found) => [...new Map(found.map((line) => [line.variantId, line])).values()]);
    fc.assert(
      fc.property(lines, lines, fc.integer({ min: 0, max: 12 }), (own, guests, max) => {
        const merged = new Map(mergeLines(own, guests, () => max).map((line) => [line.variantId, line.quantity]));
        for (const { variantId, quantity } of own) expect(merged.get(variantId)).toBeGreaterThanOrEqual(quantity);
        for (const [variantId, quantity] of merged) {
          const had = own.find((line) => line.variantId === variantId)?.quantity ?? 0;
          expect(quantity).toBeLessThanOrEqual(Math.max(had, max));
        }
      }),
      { numRuns: 300 },
    );
  });
});
