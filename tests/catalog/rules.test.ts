import { describe, expect, test } from "vitest";
import { altOf, differingOptions, optionLabel, titleOf } from "@/lib/catalog/copy.ts";
import { checkDigitOf, isGtin13 } from "@/lib/catalog/rules/gtin.ts";
import { leastOf } from "@/lib/catalog/rules/offers.ts";
import { pictureOf } from "@/lib/catalog/rules/pictures.ts";
import { findContradictions } from "@/lib/catalog/rules/prose.ts";
import { askedOfText, begun, meantBy, orderNumberIn, pagesFor, stockCodeIn, wordsOf } from "@/lib/catalog/rules/search.ts";
import { fillProse, formatSpec } from "@/lib/catalog/rules/specs.ts";
import { distance, nearestWord } from "@/lib/catalog/rules/spelling.ts";
import { alsoCalled } from "@/lib/catalog/rules/synonyms.ts";
import { searchInput } from "@/lib/catalog/schema/search.ts";
import { money } from "@/lib/kernel/money.ts";
import { KETTLE_SPECS } from "./kettle.ts";

const words = { yes: "Yes", no: "No" };

describe("facts in words", () => {
  test("numbers are written as the reader writes them, with their unit", () => {
    expect(formatSpec(0.9, { unit: "l", locale: "en-IE", words })).toBe("0.9\u00a0l");
    expect(formatSpec(1_200, { unit: "W", locale: "de-DE", words })).toBe("1.200\u00a0W");
    expect(formatSpec({ from: 40, to: 100 }, { unit: "°C", locale: "en-IE", words }).replace("\u2060", "")).toBe("40–100\u00a0°C");
    expect(formatSpec(["en", "de"], { locale: "de-DE", words })).toBe("Englisch und Deutsch");
    expect(formatSpec(true, { locale: "en-IE", words })).toBe("Yes");
  });

  test("a sentence draws its numbers from the facts", () => {
    const facts = { specs: { capacity: 0.9 }, definitions: KETTLE_SPECS, words };
    expect(fillProse("Holds {capacity}.", { ...facts, locale: "en-IE" })).toBe("Holds 0.9\u00a0l.");
    expect(fillProse("Fasst {capacity}.", { ...facts, locale: "de-DE" })).toBe("Fasst 0,9\u00a0l.");
  });

  test("the same fact in another unit is no contradiction, another fact is one", () => {
    const facts = { specs: { capacity: 0.9, temperature: { from: 40, to: 100 } }, definitions: KETTLE_SPECS };
    const found = (en: string, de = "") => findContradictions([{ en, de }], facts).map((each) => each.found);
    expect(found("900 ml, 0.9 litres, 0.9-litre, from 40 °C", "0,9 l, 900 ml")).toEqual([]);
    expect(found("1 l and 5 cups", "1,5 Liter")).toEqual(["1 l", "1,5 Liter"]);
    expect(found("", "bei 90 °C und 1.000 ml")).toEqual(["90 °C", "1.000 ml"]);
  });
});

describe("codes", () => {
  test("a GTIN carries its check digit", () => {
    expect(checkDigitOf("400638133393")).toBe(1); // GS1's own example
    expect(isGtin13("4006381333931")).toBe(true);
    expect(isGtin13("4006381333932")).toBe(false);
  });

  test("an order's number is told from a word", () => {
    expect(orderNumberIn("7QX4M-2K9TB")).toBe("7QX4M-2K9TB");
    expect(orderNumberIn(" #7qx4m2k9tb ")).toBe("7QX4M-2K9TB");
    expect(orderNumberIn("headphones")).toBeNull();
    expect(orderNumberIn("kettle")).toBeNull();
  });

  test("a stock code is told from a word", () => {
    expect(stockCodeIn("ket-gnk-brk")).toBe("KET-GNK-BRK");
    expect(stockCodeIn("2900000001015")).toBe("2900000001015");
    expect(stockCodeIn("kettle")).toBeNull();
    expect(stockCodeIn("ket gnk")).toBeNull();
  });
});

describe("searching", () => {
  test("only words reach the query", () => {
    expect(wordsOf("  Gooseneck: kettle's & (0.9 l) ' ")).toEqual(["gooseneck", "kettle", "s", "0", "9", "l"]);
    expect(wordsOf("a b c d e f g h i j")).toHaveLength(8);
    expect(searchInput.parse({ q: ` red  kettle ${"x".repeat(3_000)}` }).q).toHaveLength(198); // a whole text was pasted
    expect(wordsOf("é".repeat(3_000))).toEqual(["é".repeat(60)]); // longer than the database takes
  });

  test("a beginning is one of letters, and of four at least", () => {
    expect(begun(["messer", "räder", "rad"])).toEqual(["'messer':*", "'rader':*", "'rad'"]);
  });

  test("what else is called so, in whatever form it is asked for", () => {
    expect(alsoCalled("lampe", "de")).toContain("leuchte");
    expect(alsoCalled("lampen", "de")).toEqual(alsoCalled("lampe", "de"));
    expect(alsoCalled("kühlschränke", "de")).toEqual(alsoCalled("kühlschrank", "de"));
    expect(alsoCalled("shoes", "en")).toEqual(alsoCalled("shoe", "en"));
    expect(alsoCalled("torches", "en")).toContain("lantern");
    expect(alsoCalled("topf", "en"), "no word of the other language").toEqual([]);
    expect(alsoCalled("xyzzy", "de")).toEqual([]);
  });

  test("the word itself counts most, what is called so too the less the further it stands", () => {
    const [own, ...others] = meantBy(["lampe"], "de");
    expect(own).toEqual({ n: 1, term: "lampe", weight: 1 });
    const weights = others.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(Math.max(...weights)).toBeLessThan(1);
    expect(meantBy(["rote", "lampe"], "de").filter(({ term }) => term === "leuchte")).toMatchObject([{ n: 2 }]);
    expect(askedOfText(["goosen", "kett"], { closeness: "begun", language: "en" })).toEqual(["'goosen':*", "'kett':*"]);
    expect(askedOfText(["lamp"], { closeness: "whole", language: "en" })).toEqual(["'lamp'"]);
    expect(askedOfText(["rote", "t"], { closeness: "some", language: "de" })).toEqual(["'rote':* | 'ziegelrot'", "'t'"]);
  });

  test("a swapped, doubled or missing letter is one mistake", () => {
    expect(distance("kettel", "kettle")).toBe(1);
    expect(distance("hedphones", "headphones")).toBe(1);
    expect(distance("lamp", "lamp")).toBe(0);
    expect(distance("", "lamp")).toBe(4);
  });

  test("the nearest word wins, and another word is not a spelling", () => {
    expect(nearestWord("kettel", ["ketterly", "kettle", "metal"])).toBe("kettle");
    expect(nearestWord("xyzzy", ["fuzzy", "jacket"])).toBeNull();
    expect(nearestWord("cap", ["lamp"])).toBeNull();
  });

  test("there is always a first page", () => {
    expect([pagesFor(0), pagesFor(24), pagesFor(25)]).toEqual([1, 1, 2]);
  });
});

describe("variants in words and pictures", () => {
  const moka = [
    { colour: "steel", cups: "3" },
    { colour: "steel", cups: "6" },
  ];

  test("a title says only what tells it from its siblings", () => {
    expect(differingOptions(moka)).toEqual(["cups"]);
    expect(titleOf({ colour: "steel", cups: "3" }, moka)).toEqual({ en: "3 cups", de: "3 Tassen" });
    expect(titleOf({ colour: "cream" }, [{ colour: "cream" }])).toEqual({ en: "", de: "" });
    const sizes = [
      { colour: "navy", size: "S" },
      { colour: "pine", size: "M" },
    ];
    expect(titleOf({ colour: "navy", size: "S" }, sizes)).toEqual({ en: "Navy, S", de: "Marineblau, S" });
  });

  test("a size is written as people write it", () => {
    expect(["XL", "42", "42-5", "39-42", "w32-l34"].map((size) => optionLabel("size", size, "de-DE"))).toEqual([
      "XL",
      "42",
      "42,5",
      "39–42",
      "W32 L34",
    ]);
    expect(optionLabel("size", "42-5", "en-IE")).toBe("42.5");
  });

  test("a picture says what it shows and what of it is not sold with it", () => {
    const lamp = {
      name: { en: "Task lamp", de: "Arbeitsleuchte" },
      colour: "mustard",
      notIncluded: [{ en: "E27 bulb", de: "E27-Leuchtmittel" }],
    };
    expect(altOf({ ...lamp, shot: "side" })).toEqual({
      en: "Task lamp, mustard, from the side; E27 bulb not included",
      de: "Arbeitsleuchte, Senfgelb, von der Seite; E27-Leuchtmittel nicht enthalten",
    });
  });

  test("the picture is that of the colour, or the one there is", () => {
    const pictures = [
      { shot: "front" as const, colour: "brick" },
      { shot: "front" as const, colour: "pine" },
      { shot: "side" as const, colour: null },
    ];
    expect(pictureOf(pictures, { shot: "front", colour: "pine" })).toBe(pictures[1]);
    expect(pictureOf(pictures, { shot: "front", colour: "navy" })).toBeNull();
    expect(pictureOf(pictures, { shot: "front", colour: undefined })).toBe(pictures[0]);
    expect(pictureOf(pictures, { shot: "side", colour: "pine" })).toBe(pictures[2]);
  });

  test("a card names the least price, and says so when there is a dearer one", () => {
    const eur = (amount: number) => money(amount, "EUR");
    expect(leastOf([eur(4_900), eur(3_900)])).toEqual({ price: eur(3_900), from: true });
    expect(leastOf([eur(3_900), eur(3_900)])).toEqual({ price: eur(3_900), from: false });
    expect(leastOf([])).toEqual({ price: null, from: false });
  });
});
