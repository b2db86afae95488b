import { describe, expect, test } from "vitest";
import { bandFor, deliveryOffers, isOversized, type OfferFacts, priceIn, tariffInForce, type Wanted } from "@/lib/shipping/rules/offers.ts";
import { dublin, eur, germany, option, rate } from "./facts.ts";

const now = new Date("2026-11-23T10:00:00Z");

describe("oversized", () => {
  const box = { weightGrams: 2_000, lengthMm: 300, widthMm: 200, heightMm: 200 };
  test.each([
    ["a kettle is not", box, false],
    ["a washing machine, by weight", { ...box, weightGrams: 68_000 }, true],
    ["an e-bike, by length", { weightGrams: 25_000, lengthMm: 200, widthMm: 1_600, heightMm: 800 }, true],
    ["a crate, by length and girth", { weightGrams: 9_000, lengthMm: 1_100, widthMm: 600, heightMm: 600 }, true],
    ["what nobody measured goes by weight", { weightGrams: 2_000, lengthMm: null, widthMm: null, heightMm: null }, false],
  ])("%s", (_, goods, expected) => {
    expect(isOversized(goods)).toBe(expected);
  });
});

describe("a tariff", () => {
  const old = rate(490);
  const newer = [rate(590, { validFrom: new Date("2026-06-01"), maxGrams: 5_000 }), rate(990, { validFrom: new Date("2026-06-01") })];
  const coming = rate(790, { validFrom: new Date("2027-01-01") });

  test("is all rows of the newest day that has begun; older bands are gone with it", () => {
    expect(tariffInForce([old, ...newer, coming], "standard", now)).toEqual(newer);
    expect(tariffInForce([old, ...newer, coming], "standard", new Date("2026-03-01"))).toEqual([old]);
    expect(tariffInForce([coming], "standard", now)).toEqual([]);
  });

  test("is read by weight, the last gram of a band included", () => {
    expect(bandFor(newer, 5_000)?.price).toEqual(eur(590));
    expect(bandFor(newer, 5_001)?.price).toEqual(eur(990));
    expect(bandFor([rate(590, { maxGrams: 5_000 })], 5_001)).toBeUndefined();
  });

  test("is nothing from its sum on, exactly", () => {
    const free = rate(490, { freeFrom: eur(7_500) });
    expect(priceIn(free, eur(7_499))).toEqual(eur(490));
    expect(priceIn(free, eur(7_500))).toEqual(eur(0));
  });
});

describe("offers", () => {
  const facts: OfferFacts = {
    options: [option("express", 2), option("standard", 1), option("large", 3)],
    tariffs: [rate(690), rate(1_690, { optionKey: "express", maxGrams: 31_500 }), rate(7_900, { optionKey: "large" })],
    lanes: [
      { carrier: "demo", service: "standard", destination: "DE", minDays: 3, maxDays: 5, measured: null },
      { carrier: "demo", service: "express", destination: "DE", minDays: 2, maxDays: 2, measured: null },
      { carrier: "demo", service: "large", destination: "DE", minDays: 5, maxDays: 8, measured: null },
    ],
    warehouse: dublin,
    destination: germany,
  };
  const wanted: Wanted = { grams: 2_000, oversized: false, subtotal: eur(8_900), now, locale: "en-DE" };
  const keys = (more: Partial<Wanted>, of: OfferFacts = facts) => deliveryOffers(of, { ...wanted, ...more }).map(({ key }) => key);

  test("come in the merchant's order, each with price and dates", () => {
    expect(deliveryOffers(facts, wanted)).toMatchObject([
      { key: "standard", price: eur(690), window: { from: "2026-11-26", to: "2026-11-30" } },
      { key: "express", price: eur(1_690), window: { from: "2026-11-25", to: "2026-11-25" } },
    ]);
  });

  test("one large thing makes it a matter for the van", () => {
    expect(keys({ oversized: true, grams: 70_000 })).toEqual(["large"]);
  });

  test("what is too heavy for a service is not offered by it", () => {
    expect(keys({ grams: 40_000 })).toEqual(["standard"]);
  });

  test("nothing where no carrier goes", () => {
    expect(keys({}, { ...facts, lanes: [] })).toEqual([]);
    expect(keys({}, { ...facts, tariffs: [] })).toEqual([]);
  });
});
