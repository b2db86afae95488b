import { describe, expect, test } from "vitest";
import { productInput } from "@/lib/catalog/schema/product.ts";
import { aKettle, aVariant, KETTLE_SPECS } from "./kettle.ts";

const problemsOf = (product: unknown) => {
  const checked = productInput(KETTLE_SPECS).safeParse(product);
  return checked.success ? [] : checked.error.issues.map(({ message, path }) => `${path.join(".")}: ${message}`);
};

test("a product that says everything once is taken", () => {
  expect(problemsOf(aKettle())).toEqual([]);
});

describe("a product is refused", () => {
  test("when a fact of its type is missing, unknown or of another kind", () => {
    const { capacity: _, ...rest } = aKettle().specs;
    expect(problemsOf(aKettle({ specs: rest, tagline: { en: "Good.", de: "Gut." }, description: { en: "Good.", de: "Gut." } }))).toEqual([
      "specs.capacity: required",
    ]);
    expect(problemsOf(aKettle({ specs: { ...aKettle().specs, wheels: 4 } }))).toEqual(["specs.wheels: spec_unknown"]);
    expect(problemsOf(aKettle({ specs: { ...aKettle().specs, voltage: true } }))).toEqual(["specs.voltage: spec_kind_wrong"]);
    expect(problemsOf(aKettle({ specs: { ...aKettle().specs, temperature: { from: 100, to: 40 } } }))[0]).toMatch(/^specs\.temperature/);
  });

  test("when its prose says a number that its facts do not", () => {
    expect(problemsOf(aKettle({ description: { en: "Heats 1.2 litres.", de: "Erhitzt 0,9 l." } }))).toEqual([
      "description.en: number_contradicts_specs",
    ]);
    expect(problemsOf(aKettle({ description: { en: "Heats 900 ml.", de: "Erhitzt 9 l." } }))).toEqual([
      "description.de: number_contradicts_specs",
    ]);
    expect(problemsOf(aKettle({ box: [{ name: { en: "Cord of 2 m", de: "Kabel" }, quantity: 1 }] }))).toEqual([
      "box.0.name.en: number_contradicts_specs",
    ]);
  });

  test("when its prose names a fact that is not there", () => {
    expect(problemsOf(aKettle({ tagline: { en: "Holds {volume}.", de: "Gut." } }))).toEqual(["tagline.en: placeholder_unknown"]);
  });

  test("when two variants cannot be told apart, or not in the same way", () => {
    const twice = [aVariant(), aVariant({ sku: "KET-2" })];
    expect(problemsOf(aKettle({ variants: twice }))).toEqual(["variants.1.options: options_doubled"]);
    const mixed = [aVariant(), aVariant({ sku: "KET-2", options: { size: "M" } })];
    expect(problemsOf(aKettle({ variants: mixed }))).toEqual(["variants: options_differ"]);
    const sameCode = [aVariant(), aVariant({ options: { colour: "pine" } })];
    expect(problemsOf(aKettle({ variants: sameCode }))).toEqual(["variants.1.sku: sku_doubled"]);
  });

  test("when a GTIN's check digit is wrong", () => {
    expect(problemsOf(aKettle({ variants: [aVariant({ gtin: "2900000001014" })] }))).toEqual(["variants.0.gtin: gtin_invalid"]);
    expect(problemsOf(aKettle({ variants: [aVariant({ gtin: "2900000001015" })] }))).toEqual([]);
  });

  test("for a market whose mains or language it does not fit", () => {
    expect(problemsOf(aKettle({ markets: ["IE", "US"] }))).toEqual(["markets.1: voltage_wrong"]);
    expect(problemsOf(aKettle({ markets: ["FR"] }))).toEqual(["markets.0: instructions_missing"]);
  });

  test("when a field is left empty, or one is there that nobody knows", () => {
    expect(problemsOf(aKettle({ name: { en: " ", de: "Wasserkocher" } }))).toEqual(["name.en: required"]);
    expect(problemsOf({ ...aKettle(), price: 1 })).toHaveLength(1);
  });
});
