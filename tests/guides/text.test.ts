import { describe, expect, test } from "vitest";
import { findContradictions } from "@/lib/catalog/rules/prose.ts";
import { judgeGuide } from "@/lib/guides/rules/judge.ts";
import { guideDocument } from "@/lib/guides/schema/document.ts";
import type { Localized } from "@/lib/kernel/localized.ts";
import { readProducts } from "@/prisma/seed/catalog.ts";
import { readGuides } from "@/prisma/seed/guides.ts";
import { PRODUCT_TYPES } from "@/prisma/seed/product-types.ts";

const products = new Map((await readProducts()).map((product) => [product.handle, product]));
const seeds = (await readGuides()).map((seed) => ({ ...seed, name: `${seed.product} ${seed.purpose}` }));
const guides = seeds.flatMap(({ document, ...seed }) => {
  const checked = guideDocument.safeParse(document);
  return checked.success ? [{ ...seed, document: checked.data }] : [];
});

const thingOf = (handle: string) => {
  const product = products.get(handle);
  if (!product) throw new Error(`a guide for ${handle}, which is not in the catalogue`);
  return { ...product, definitions: PRODUCT_TYPES.find(({ key }) => key === product.type)?.specs ?? [] };
};

function textsOf(value: unknown): Localized[] {
  if (value === null || typeof value !== "object") return [];
  if ("en" in value && "de" in value) return [value as Localized];
  return Object.values(value).flatMap(textsOf);
}

const ofPurpose = (purpose: string) => guides.filter((guide) => guide.purpose === purpose);

describe("the demo's guides", () => {
  test("hold to the rules of staff's forms, both languages complete", () => {
    for (const { name, document } of seeds) {
      const checked = guideDocument.safeParse(document);
      expect(checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`), name).toEqual([]);
    }
  });

  test("name only what is in the box, what is a part of the thing and what it states as a fact", () => {
    for (const { name, product, document } of guides) expect(judgeGuide(document, thingOf(product)), name).toEqual([]);
  });

  test("point only to supplies that the shop sells", () => {
    for (const { name, document } of guides)
      for (const { product } of document.supplies) if (product) expect(products.has(product), `${name} ${product}`).toBe(true);
  });

  test("say no number that the thing's facts do not state", () => {
    for (const { name, product, document } of guides) {
      const { specs, definitions } = thingOf(product);
      expect(findContradictions(textsOf(document), { specs, definitions }), name).toEqual([]);
    }
  });

  test("are there for every thing: 24 or more to set one up, the rest at least for use or care", () => {
    expect(new Set(ofPurpose("setup").map(({ product }) => product)).size).toBeGreaterThanOrEqual(24);
    const guided = new Set(guides.filter(({ purpose }) => ["setup", "use", "care"].includes(purpose)).map(({ product }) => product));
    expect([...products.keys()].filter((handle) => !guided.has(handle))).toEqual([]);
    expect(guides.filter(({ purpose }) => ["repair", "uninstall", "dispose"].includes(purpose)).length).toBeGreaterThanOrEqual(4);
  });

  test("bear each purpose once a thing, and each step's key once, since its drawing goes by it", () => {
    expect(new Set(guides.map(({ name }) => name)).size).toBe(guides.length);
    for (const handle of products.keys()) {
      const keys = guides.filter(({ product }) => product === handle).flatMap(({ document }) => document.steps.map(({ key }) => key));
      expect(keys, handle).toEqual([...new Set(keys)]);
    }
  });

  test("explain every step once more in other words", () => {
    for (const { name, document } of guides)
      for (const { key, explanation } of document.steps) expect(explanation, `${name} ${key}`).toBeDefined();
  });
});

describe("where something can hurt", () => {
  const WIRED = ["induction-hob", "pendant-lamp"];
  const wordsOfHazards = (product: string) =>
    guides
      .filter((guide) => guide.product === product)
      .flatMap(({ document }) => document.steps.flatMap(({ hazard }) => (hazard ? [hazard] : [])));

  test("work on fixed wiring is a danger, and nobody is asked to do it", () => {
    for (const product of WIRED) {
      expect(
        wordsOfHazards(product).some(({ level, text }) => level === "danger" && /wiring/i.test(text.en)),
        product,
      ).toBe(true);
    }
  });

  test("what has to be lifted by two says so", () => {
    for (const { name, document } of ofPurpose("setup"))
      if (document.people > 1)
        expect(
          document.steps.some(({ hazard }) => hazard),
          name,
        ).toBe(true);
  });

  test("a repair of what hangs on the mains begins with the plug", () => {
    for (const { name, product, document } of ofPurpose("repair")) {
      if (thingOf(product).specs.voltage === undefined || product === "e-bike") continue;
      const [first] = document.steps;
      expect(`${first?.hazard?.text.en} ${first?.lines.map(({ text }) => text.en).join(" ")}`, name).toMatch(/plug|stand/i);
    }
  });

  test("knives say that they cut", () => {
    expect(wordsOfHazards("chefs-knife").some(({ text }) => /sharp|cut/i.test(text.en))).toBe(true);
  });
});

describe("their words", () => {
  const texts = guides.flatMap(({ name, document }) => textsOf(document).map((text) => ({ name, text })));

  test("are in both languages, and not the same ones", () => {
    for (const { name, text } of texts) if (text.en.length > 20) expect(text.de, name).not.toBe(text.en);
  });

  test("are plain: no shouting, no du, no promises of the trade", () => {
    for (const { name, text } of texts) {
      expect(text.en, name).not.toMatch(/!|\b(?:perfect|ultimate|stunning|premium|amazing|simply|oops|please note)\b/i);
      expect(text.de, name).not.toMatch(/!|\b(?:du|dein\w*|perfekt\w*|premium|einfach nur)\b/i);
    }
  });
});
