import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartFits } from "../../lib/catalog/model.ts";
import { readFits, typedFits } from "../../lib/catalog/rules/desk/fits.ts";
import type { Fitment, KnownVariant } from "../../lib/supplements/model.ts";
import { partFit } from "../../lib/supplements/rules/part-fits.ts";

const thing = (options: Readonly<Record<string, string>>): KnownVariant => ({
  variantId: "var_thing",
  productId: "prd_thing",
  options,
  needs: [],
  provisions: [],
});
const part = (fits: PartFits | null) => ({ variantId: "var_part", productId: "prd_parts", fits });
const tried = (verdict: Fitment["verdict"], variantId: string | null = null): Fitment => ({
  ...{ productId: "prd_thing", variantId, toProductId: "prd_parts", toVariantId: "var_part" },
  ...{ verdict, adapterVariantId: null },
});

describe("whether a part fits the very thing somebody has", () => {
  test("the lid of 24 cm fits the pot of 24 cm, in whichever colour, and no other", () => {
    for (const colour of ["brick", "navy"]) {
      expect(partFit(thing({ colour, diameter: "24" }), part({ diameter: ["24"] }), [])).toBe("yes");
      expect(partFit(thing({ colour, diameter: "28" }), part({ diameter: ["24"] }), [])).toBe("no");
    }
  });

  test("what is the same in every size fits all; what nobody has said is not guessed", () => {
    expect(partFit(thing({ size: "42" }), part({}), [])).toBe("yes");
    expect(partFit(thing({ size: "42" }), part(null), [])).toBe("unknown");
    expect(partFit(thing({ colour: "pine" }), part(null), [])).toBe("yes");
    expect(partFit(thing({ colour: "pine" }), part({ size: ["M"] }), [])).toBe("unknown");
  });

  test("a colour counts where the part is made for one", () => {
    expect(partFit(thing({ colour: "pine" }), part({ colour: ["brick"] }), [])).toBe("no");
  });

  test("what was tried counts for more than what is written", () => {
    expect(partFit(thing({ size: "42" }), part(null), [tried("fits")])).toBe("yes");
    expect(partFit(thing({ size: "42" }), part({}), [tried("does_not_fit", "var_thing")])).toBe("no");
    expect(partFit(thing({ size: "42" }), part({}), [tried("does_not_fit", "var_other")])).toBe("yes");
  });
});

const aValue = fc.constantFrom("S", "M", "L", "42-5", "24");
test("it never fits for certain where an option that it names is another one, and typing it again changes nothing", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("colour", "size", "cups"), aValue),
      fc.dictionary(fc.constantFrom("colour", "size", "cups"), fc.uniqueArray(aValue, { minLength: 1, maxLength: 3 })),
      (options, fits) => {
        const held = Object.entries(fits).every(([option, values]) => options[option] !== undefined && values.includes(options[option]));
        expect(partFit(thing(options), part(fits), []) === "yes").toBe(held);
        expect(readFits(typedFits(fits))).toEqual(fits);
      },
    ),
  );
  expect(readFits("size 42")).toBe("size 42");
  expect(readFits("")).toBeUndefined();
});
