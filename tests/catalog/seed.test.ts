import { describe, expect, test } from "vitest";
import { issuesOf } from "@/lib/catalog/rules/desk/judge.ts";
import { collectionInput } from "@/lib/catalog/schema/collections.ts";
import { productTypeInput } from "@/lib/catalog/schema/types.ts";
import { languageOf } from "@/lib/kernel/localized.ts";
import { comesOn, readProducts } from "@/prisma/seed/catalog.ts";
import { COLLECTIONS } from "@/prisma/seed/collections.ts";
import { picturesOf } from "@/prisma/seed/pictures.ts";
import { SUPPLY_TYPES } from "@/prisma/seed/product-types/supply-types.ts";
import { PRODUCT_TYPES } from "@/prisma/seed/product-types.ts";
import { MARKETS, store } from "@/store.config.ts";

// Reading checks each file by the rules of staff's forms: prose that contradicts the facts does not get past it.
const products = await readProducts();
const handles = products.map(({ handle }) => handle);
const texts = products.flatMap(({ handle, name, tagline, description, box, notInBox, parts, ownership, questions }) =>
  [
    ...[name, tagline, description, ownership.energy?.basis, ownership.care?.what].filter((text) => text !== undefined),
    ...[...box, ...notInBox, ...parts, ...(ownership.supplies ?? [])].map((item) => item.name),
    ...questions.flatMap(({ question, answer }) => [question, answer]),
  ].map((text) => ({ handle, text })),
);

describe("the demo catalogue", () => {
  test("stands in collections, each product in one", () => {
    expect(COLLECTIONS.flatMap((collection) => collectionInput.parse(collection).products).sort()).toEqual([...handles].sort());
  });

  test("says of each thing how it is packed, and puts a mark outside wherever a lithium cell is inside", () => {
    for (const { handle, specs, packing } of products) {
      expect(packing.box, handle).toBeDefined();
      if (/lithium/i.test(JSON.stringify(specs))) expect(packing.lithium, handle).toBeDefined();
    }
    const marked = products.filter(({ packing }) => packing.lithium).map(({ handle }) => handle);
    expect(marked).toHaveLength(10);
    expect(marked).not.toContain("cordless-drill"); // sold without its battery
  });

  test("has types in which each fact has one meaning and one stands on the card", () => {
    for (const type of PRODUCT_TYPES) {
      const { specs } = productTypeInput.parse(type);
      expect(new Set(specs.map(({ key }) => key)).size, type.key).toBe(specs.length);
      expect(
        specs.filter(({ card }) => card),
        type.key,
      ).toHaveLength(1);
    }
  });

  test("gives no code twice, and only GTINs that mean nothing outside", () => {
    const variants = products.flatMap((product) => product.variants);
    for (const codes of [variants.map(({ sku }) => sku), variants.map(({ gtin }) => gtin)]) expect(new Set(codes).size).toBe(codes.length);
    for (const { gtin } of variants) expect(gtin).toMatch(/^2\d/);
  });

  test("answers six questions a thing, or more; two of what other things take", () => {
    const small = new Set(SUPPLY_TYPES.map(({ key }) => key));
    for (const { handle, type, questions } of products) expect(questions.length, handle).toBeGreaterThanOrEqual(small.has(type) ? 2 : 6);
  });

  test("gives every spare part a code of its own, in the manner of its thing's codes", () => {
    const codes = products.flatMap(({ parts }) => parts.map(({ sku }) => sku));
    expect(new Set(codes).size).toBe(codes.length);
    for (const sku of codes) expect(sku).toMatch(/^[A-Z]{3}-[A-Z0-9]+-P-[A-Z0-9-]+$/);
  });

  test("has a price in every currency it is sold in", () => {
    for (const { handle, markets, variants } of products) {
      for (const market of MARKETS.filter((each) => markets.includes(each))) {
        for (const { sku, prices } of variants)
          expect(prices[store.markets[market].priceList as "eur"], `${handle} ${sku} ${market}`).toBeGreaterThan(0);
      }
    }
  });

  test("sells what it says is missing, where it says so", () => {
    for (const { handle, notInBox } of products) {
      for (const item of notInBox) if (item.handle) expect(handles, handle).toContain(item.handle);
    }
  });

  test("has a front picture of every colour, and none that shows something undeclared", () => {
    for (const product of products) {
      const fronts = picturesOf(product)
        .filter(({ shot }) => shot === "front")
        .map(({ colour }) => colour);
      for (const { sku, options } of product.variants) expect(fronts, sku).toContain(options.colour ?? null);
    }
  });

  test("may be published by staff as it is: nothing of it is refused at any field", () => {
    for (const product of products) {
      const variants = product.variants.map(({ prices, onHand, incoming, ...variant }) => variant);
      const definitions = PRODUCT_TYPES.find(({ key }) => key === product.type)?.specs ?? [];
      const content = { ...product, variants, media: picturesOf(product) };
      expect(issuesOf(content, definitions), product.handle).toEqual([]);
    }
  });

  test("shows every thing from two sides, or more", () => {
    for (const product of products) {
      const sides = new Set(picturesOf(product).map(({ shot }) => shot));
      expect(
        ["side", "back", "above"].some((side) => sides.has(side as "side")),
        product.handle,
      ).toBe(true);
    }
  });

  test("has a thing that is sold out with its day, one without, and one nearly so", () => {
    const shelves = products.flatMap(({ variants }) => variants);
    expect(shelves.some(({ onHand, incoming }) => onHand === 0 && incoming)).toBe(true);
    expect(shelves.some(({ onHand, incoming }) => onHand === 0 && !incoming)).toBe(true);
    expect(shelves.some(({ onHand }) => onHand > 0 && onHand <= 2)).toBe(true);
  });
});

describe("its words", () => {
  test("are in both languages, and not the same ones", () => {
    for (const { handle, text } of texts) if (text.en.length > 20) expect(text.de, handle).not.toBe(text.en);
  });

  test("are plain: no shouting, no du, no promises of the trade", () => {
    const not = {
      en: /!|\b(?:perfect|ultimate|stunning|premium|amazing|revolutionary|simply|oops)\b/i,
      de: /!|\b(?:du|dein\w*|perfekt\w*|ultimativ\w*|einzigartig\w*|premium|einfach nur)\b/i,
    };
    for (const { handle, text } of texts)
      for (const language of ["en", "de"] as const) expect(text[languageOf(language)], handle).not.toMatch(not[language]);
  });
});

test("what is on its way comes on a day on which the warehouse works", () => {
  expect(comesOn(new Date("2026-12-11T12:00:00Z"))).toBe("2026-12-11");
  expect(comesOn(new Date("2026-12-13T12:00:00Z"))).toBe("2026-12-14");
  expect(comesOn(new Date("2026-12-25T12:00:00Z"))).toBe("2026-12-29");
});
