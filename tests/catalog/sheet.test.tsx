import { renderToBuffer } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { ProductSheetPaper } from "@/components/catalog/product-sheet-paper.tsx";
import type { ProductPage } from "@/lib/catalog/model.ts";

const product: ProductPage = {
  id: "prd_00000000",
  handle: "kettle",
  brand: "Ketterly",
  name: "Kettle",
  tagline: "Pours a thin stream.",
  description: ["It heats.", "It holds."],
  typeName: "Kettle",
  tile: "clay",
  specs: [{ term: "Capacity", detail: "0.9 l" }],
  box: [{ name: "Kettle", quantity: 1 }],
  missing: [{ name: "Descaler", needed: false, handle: null }],
  parts: [{ key: "lid", name: "Lid", sku: "KET-P-LID", tools: "a screwdriver", minutes: 5 }],
  ownership: { partsYears: 12, energy: { kwhPerYear: 36, basis: { en: "two fillings a day", de: "zwei Füllungen am Tag" } } },
  questions: [],
  facts: { washAt: 30, dryer: false },
  markets: ["IE", "DE"],
  collection: null,
  pictures: [],
  variants: [
    {
      id: "var_00000000",
      sku: "KET-1",
      gtin: null,
      options: {},
      title: "",
      packed: { weightGrams: 900, lengthMm: null, widthMm: null, heightMm: null },
      originCountry: "PT",
      maxPerOrder: 5,
    },
  ],
};

test.each(["en-IE", "de-DE", "en-US"])("a product's facts are drawn on paper: %s", async (locale) => {
  const pdf = await renderToBuffer(
    <ProductSheetPaper product={product} locale={locale} now={new Date("2026-11-22T12:00:00Z")} picture={null} />,
  );
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
