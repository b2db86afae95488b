import { describe, expect, test } from "vitest";
import { isRequired } from "@/lib/supplements/model.ts";
import { readProducts } from "@/prisma/seed/catalog.ts";
import { SAID } from "@/prisma/seed/needs/all.ts";
import { CAPABILITIES } from "@/prisma/seed/needs/capabilities.ts";
import { lastsOf } from "@/prisma/seed/needs.ts";

const products = await readProducts();
const needs = products.flatMap((product) => (SAID[product.handle]?.needs ?? []).map((need) => ({ product, need })));
const provisions = Object.entries(SAID).flatMap(([handle, { provides = [] }]) => provides.map((given) => ({ handle, given })));
const capabilities = new Map(CAPABILITIES.map((capability) => [capability.key, capability]));
const attributesOf = (key: string): string[] => capabilities.get(key)?.attributes.map((attribute) => attribute.key) ?? [];

/** Work of other people, and what we do not sell: part of the running cost, and nothing that could be ordered again here. */
const NOT_OURS = [
  "Service at a workshop",
  "Dry cleaning, jacket and trousers",
  "New soles, every fourth year",
  "Pair of brake pads",
  "Chain",
  "Gear grease, tube",
  "Re-proofing wash",
  "Canvas wax, a tin every second year",
  "Wool detergent, one wash",
];

describe("what the demo's things take", () => {
  test("is said of things that there are, and names what there is", () => {
    const handles = new Set(products.map(({ handle }) => handle));
    const parts = new Set(products.flatMap((product) => product.parts.map(({ sku }) => sku)));
    for (const handle of Object.keys(SAID)) expect(handles, handle).toContain(handle);
    for (const { product, need } of needs) {
      if ("capability" in need) expect(capabilities.has(need.capability), `${product.handle} ${need.capability}`).toBe(true);
      if ("product" in need) expect(handles, product.handle).toContain(need.product);
      if ("part" in need) expect(parts, product.handle).toContain(need.part);
    }
    for (const { handle, given } of provisions) expect(capabilities.has(given.capability), `${handle} ${given.capability}`).toBe(true);
  });

  test("agrees with what stands under “not in the box”: whatever is needed is needed in both, and nothing is in one alone", () => {
    for (const product of products) {
      const own = needs.filter((each) => each.product === product).map(({ need }) => need);
      for (const { name, needed, handle } of product.notInBox) {
        const saying = own.filter(({ line }) => line === name.en);
        if (needed || handle) expect(saying.length, `${product.handle}: no need says "${name.en}"`).toBeGreaterThan(0);
        if (needed)
          expect(
            saying.some(({ kind }) => isRequired(kind)),
            `${product.handle}: ${name.en}`,
          ).toBe(true);
      }
      for (const { line, kind, inBox = 0, quantity = 1, onlyWhen = [] } of own) {
        const item = product.notInBox.find(({ name }) => name.en === line);
        if (line !== undefined) expect(item, `${product.handle}: "${line}" is not listed`).toBeDefined();
        if (!isRequired(kind)) expect(item?.needed ?? false, `${product.handle}: ${line}`).toBe(false);
        else if (inBox < quantity && onlyWhen.length === 0) expect(item?.needed, `${product.handle}: ${line} ${kind}`).toBe(true);
        else if (inBox < quantity) expect(item, `${product.handle}: ${line} ${kind}`).toBeDefined();
      }
    }
  });

  test("is used up as the running cost says, each supply by one need, or by one for each size", () => {
    for (const product of products) {
      const supplies = product.ownership.supplies ?? [];
      for (const { name } of supplies.filter(({ name }) => !NOT_OURS.includes(name.en)))
        expect(
          new Set(
            needs.filter((each) => each.product === product && each.need.supply === name.en).map(({ need }) => need.onlyWhen?.[0]?.key),
          ).size,
          `${product.handle}: ${name.en}`,
        ).toBe(1);
    }
    for (const { product, need } of needs) if (need.supply) expect(lastsOf(need, product)?.days, product.handle).toBeGreaterThan(10);
  });

  test("asks only what the capability can be asked, and leans only on facts that the thing states", () => {
    const leansOn = (value: unknown): string | null =>
      typeof value === "object" && value !== null && "spec" in value ? String(value.spec) : null;
    for (const { product, need } of needs)
      for (const { attribute, value } of need.rules ?? []) {
        expect("capability" in need && attributesOf(need.capability), product.handle).toContain(attribute);
        const spec = leansOn(value);
        if (spec) expect(product.specs[spec], `${product.handle} ${spec}`).toBeDefined();
      }
    for (const { handle, given } of provisions)
      for (const [key, value] of Object.entries(given.attributes ?? {})) {
        expect(attributesOf(given.capability), `${handle} ${given.capability}`).toContain(key);
        const spec = leansOn(value);
        if (spec) expect(products.find((product) => product.handle === handle)?.specs[spec], `${handle} ${spec}`).toBeDefined();
      }
  });

  test("says why in both languages, in a sentence", () => {
    for (const { product, need } of needs) for (const why of need.why) expect(why, product.handle).toMatch(/^[A-ZÄÖÜ].+\.$/);
  });
});
