import type { SpecDefinition } from "@/lib/catalog/model.ts";
import type { ProductInput, VariantInput } from "@/lib/catalog/schema/product.ts";

/** What every kettle must state. */
export const KETTLE_SPECS: readonly SpecDefinition[] = [
  { key: "capacity", label: { en: "Capacity", de: "Fassungsvermögen" }, kind: "number", unit: "l", card: "value" },
  { key: "temperature", label: { en: "Temperature", de: "Temperatur" }, kind: "range", unit: "°C" },
  { key: "voltage", label: { en: "Mains voltage", de: "Netzspannung" }, kind: "number", unit: "V" },
  { key: "instructions", label: { en: "Instructions in", de: "Anleitung auf" }, kind: "languages" },
];

export const aVariant = (more: Partial<VariantInput> = {}): VariantInput => ({
  sku: "KET-1",
  gtin: null,
  options: { colour: "brick" },
  weightGrams: 1_950,
  lengthMm: 330,
  widthMm: 250,
  heightMm: 270,
  originCountry: "PT",
  hsCode: "851610",
  maxPerOrder: 5,
  ...more,
});

export const aKettle = (more: Partial<ProductInput> = {}): ProductInput => ({
  handle: "kettle",
  brand: "Ketterly",
  type: "kettle",
  status: "active",
  name: { en: "Kettle", de: "Wasserkocher" },
  tagline: { en: "Holds {capacity}.", de: "Fasst {capacity}." },
  description: { en: "Heats 900 ml to any degree.", de: "Erhitzt 0,9 l auf jedes Grad." },
  specs: { capacity: 0.9, temperature: { from: 40, to: 100 }, voltage: 230, instructions: ["en", "de"] },
  box: [{ name: { en: "Kettle", de: "Kessel" }, quantity: 1 }],
  notInBox: [],
  markets: ["IE", "DE", "GB"],
  parts: [],
  ownership: {},
  packing: {},
  questions: [],
  taxClass: "standard",
  tile: "clay",
  variants: [aVariant(), aVariant({ sku: "KET-2", options: { colour: "pine" } })],
  ...more,
});
