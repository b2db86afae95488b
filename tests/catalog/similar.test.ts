import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart, closest, type Thing } from "@/lib/catalog/rules/similar.ts";

const kettle = (variantId: string, more: Partial<Thing> = {}): Thing => ({
  variantId,
  productId: "prd_kettle",
  type: "kettle",
  specs: { capacity: 0.9, power: 1_200, material: { en: "Steel", de: "Stahl" }, temperature: { from: 40, to: 100 }, holds: true },
  options: { colour: "brick" },
  price: 8_900,
  ...more,
});
const wanted = kettle("var_a");

describe("something in place of what cannot be had", () => {
  test("the same thing in another colour stands closest, then the one with the closest facts", () => {
    const cream = kettle("var_b", { options: { colour: "cream" } });
    const larger = kettle("var_c", { productId: "prd_other", specs: { ...wanted.specs, capacity: 1.2 } });
    const smaller = kettle("var_d", { productId: "prd_far", specs: { ...wanted.specs, capacity: 0.3, power: 600 } });
    expect(closest(wanted, [smaller, larger, cream])?.variantId).toBe("var_b");
    expect(closest(wanted, [smaller, larger])?.variantId).toBe("var_c");
  });

  test("of things as close, the one that costs as much is taken before a dearer one; a cheaper or much dearer one never", () => {
    const like = (id: string, price: number) => kettle(id, { options: { colour: "cream" }, price });
    expect(closest(wanted, [like("var_b", 9_900), like("var_c", 8_900)])?.variantId).toBe("var_c");
    expect(closest(wanted, [like("var_b", 8_800)])).toBeNull();
    expect(closest(wanted, [like("var_b", 17_801)])).toBeNull();
  });

  test("another type or size is another thing, and so is one that shares hardly a fact", () => {
    expect(closest(wanted, [kettle("var_b", { type: "teapot" })])).toBeNull();
    const shirt = (id: string, size: string) => kettle(id, { options: { size } });
    expect(closest(shirt("var_a", "M"), [shirt("var_b", "L")])).toBeNull();
    expect(closest(wanted, [kettle("var_b", { specs: { cups: 3 } })])).toBeNull();
    expect(closest(wanted, [wanted])).toBeNull();
  });

  test("distance is none to itself, the same both ways and never above one", () => {
    const specs = fc.dictionary(
      fc.constantFrom("capacity", "power", "holds", "made"),
      fc.oneof(
        fc.integer({ min: -50, max: 5_000 }),
        fc.boolean(),
        fc.record({ en: fc.constantFrom("a", "b"), de: fc.constant("c") }),
        fc.array(fc.constantFrom("en", "de")),
      ),
    );
    fc.assert(
      fc.property(specs, specs, (a, b) => {
        const [one, other] = [kettle("var_a", { specs: a }), kettle("var_b", { specs: b })];
        expect(apart(one, one)).toBe(0);
        expect(apart(one, other)).toBeCloseTo(apart(other, one));
        expect(apart(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
