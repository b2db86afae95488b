import { describe, expect, test } from "vitest";
import { fieldLabel, optionLabels } from "@/lib/catalog/copy.ts";
import { changesBetween } from "@/lib/catalog/rules/desk/changes.ts";
import { atRow, issuesOf } from "@/lib/catalog/rules/desk/judge.ts";
import { readSection } from "@/lib/catalog/rules/desk/read.ts";
import { carriedOn, isSame, type ProductContent, SECTIONS, sectionsApart } from "@/lib/catalog/rules/desk/sections.ts";
import type { MediaInput } from "@/lib/catalog/schema/media.ts";
import { aKettle, KETTLE_SPECS } from "./kettle.ts";

const aPicture = (more: Partial<MediaInput> = {}): MediaInput => ({
  shot: "front",
  colour: null,
  src: "/pictures/kettle/front",
  width: 1200,
  height: 1500,
  alt: { en: "Kettle", de: "Wasserkocher" },
  caption: null,
  shows: [],
  marks: [],
  formats: ["avif", "webp"],
  ...more,
});

const content = (more: Partial<ProductContent> = {}): ProductContent => ({ ...aKettle(), media: [aPicture()], ...more });
const context = { definitions: KETTLE_SPECS, content: content() };
const said = (given: ProductContent) => issuesOf(given, KETTLE_SPECS).map(({ field, code }) => `${field}: ${code}`);

describe("a section's form", () => {
  test("is read into the seed's own shape, whichever comma is typed", () => {
    const flat = {
      "specs.capacity": "0,9",
      "specs.temperature.from": "40",
      "specs.temperature.to": "100",
      "specs.voltage": "230",
      "specs.instructions": "EN, de",
    };
    expect(readSection("facts", flat, context).values).toEqual({ specs: aKettle().specs });
  });

  test("drops rows that were left empty, and says a problem at the row where it was typed", () => {
    const flat = { "box.0.name.en": "", "box.0.quantity": "1", "box.2.name.en": "Cord", "box.2.name.de": "" };
    const { values, rows } = readSection("box", flat, context);
    expect(values.box).toEqual([{ name: { en: "Cord", de: "" }, quantity: 1 }]);
    const merged = { ...content(), ...values } as ProductContent;
    expect(issuesOf(merged, KETTLE_SPECS).map((issue) => atRow(issue, rows).field)).toEqual(["box.2.name.de"]);
  });

  test("leaves archived variants out and puts the others in the order asked for", () => {
    const one = (row: number, sku: string, more: Record<string, string> = {}) =>
      Object.fromEntries(
        Object.entries({ sku, gtin: "", weightGrams: "100", position: String(row + 1), ...more }).map(([key, value]) => [
          `variants.${row}.${key}`,
          value,
        ]),
      );
    const flat = {
      ...one(0, "ket-a", { position: "9" }),
      ...one(1, "KET-B", { archive: "on" }),
      ...one(2, "KET-C"),
      "variants.3.maxPerOrder": "10",
    };
    const { values } = readSection("variants", flat, context);
    expect((values.variants as { sku: string }[]).map(({ sku }) => sku)).toEqual(["KET-C", "KET-A"]);
  });

  test("never takes a picture's path from a form, only its words", () => {
    const flat = {
      "media.0.src": "/pictures/other/front",
      "media.0.alt.en": "x",
      "media.1.src": "/pictures/kettle/front",
      "media.1.shot": "side",
      "media.1.alt.en": "Side",
      "media.1.alt.de": "Seite",
    };
    expect(readSection("pictures", flat, context).values.media).toEqual([aPicture({ shot: "side", alt: { en: "Side", de: "Seite" } })]);
  });
});

describe("a draft", () => {
  test("is whole when the seed's schema would take it", () => {
    expect(said(content())).toEqual([]);
  });

  test("may be incomplete, and then every missing thing is named once", () => {
    const begun = content({
      tagline: { en: "", de: "" },
      specs: {},
      box: [],
      variants: [],
      media: [],
      description: { en: "Plain.", de: "Schlicht." },
    });
    expect(said(begun)).toEqual([
      "tagline.en: required",
      "tagline.de: required",
      "box: required",
      "variants: required",
      "specs.capacity: required",
      "specs.temperature.from: required",
      "specs.voltage: required",
      "specs.instructions: required",
    ]);
  });

  test("names the market it may not be sold in", () => {
    const here = content({ markets: ["IE", "FR"], specs: { ...aKettle().specs, instructions: ["en"] } });
    expect(said(here)).toEqual(["markets.FR: instructions_missing"]);
    expect(fieldLabel("markets.FR", { locale: "en-IE" })).toBe("Sold in: France");
  });

  test("writes a variant's options in the reader's language", () => {
    expect(optionLabels({ size: "XL", colour: "brick" }, "de-DE")).toEqual(["Ziegelrot", "XL"]);
    expect(optionLabels({ colour: "slate-of-ours" }, "en-IE")).toEqual(["slate-of-ours"]);
  });

  test("says in caption and words what a picture shows but does not bring", () => {
    const shows = [{ name: { en: "Tie", de: "Krawatte" }, inBox: false }];
    expect(said(content({ media: [aPicture({ shows })] }))).toEqual([
      "media.0.alt.en: shown_not_said",
      "media.0.caption.en: shown_not_said",
      "media.0.alt.de: shown_not_said",
      "media.0.caption.de: shown_not_said",
    ]);
    const words = { en: "Kettle; tie not included", de: "Wasserkocher; Krawatte nicht enthalten" };
    expect(said(content({ media: [aPicture({ shows, alt: words, caption: words })] }))).toEqual([]);
  });

  test("keeps its own people's sections and follows the shop in the others, when somebody published meanwhile", () => {
    const mine = content({ name: { en: "Mine", de: "Meins" }, brand: "Old" });
    const live = content({ name: { en: "Theirs", de: "Deren" }, brand: "New" });
    const edits = { words: { by: "staff:stf_1", at: "2026-11-22T10:00:00Z" } };
    const merged = carriedOn({ content: mine, edits }, live);
    expect([merged.name.en, merged.brand]).toEqual(["Mine", "New"]);
    expect(sectionsApart(live, merged)).toEqual(["words"]);
  });

  test("is told from another field by field, entries by their names", () => {
    const after = content({
      tagline: { en: "Heats {capacity}.", de: "Fasst {capacity}." },
      box: [...aKettle().box, { name: { en: "Cord", de: "Kabel" }, quantity: 1 }],
    });
    expect(changesBetween(content(), after)).toEqual([
      { section: "words", path: "tagline.en", from: "Holds {capacity}.", to: "Heats {capacity}." },
      { section: "box", path: "box.Cord", from: null, to: "Cord" },
    ]);
    expect(changesBetween(after, after)).toEqual([]);
  });

  test("is the same whatever the order of its keys", () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: undefined }] }, { b: [{ c: 2 }], a: 1 })).toBe(true);
    expect(SECTIONS.every((section) => sectionsApart(content(), content()).includes(section) === false)).toBe(true);
  });
});
