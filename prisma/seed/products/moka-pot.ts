import type { ProductSeed } from "../product-seed.ts";

const made = { originCountry: "IT", hsCode: "761510", maxPerOrder: 6 };

export default {
  handle: "moka-pot",
  brand: "Ketterly",
  type: "moka-pot",
  status: "active",
  name: { en: "Moka pot", de: "Espressokanne" },
  tagline: {
    en: "Strong coffee on any hob, from four parts and no electronics.",
    de: "Starker Kaffee auf jedem Herd, aus vier Teilen und ohne Elektronik.",
  },
  description: {
    en: `Water below, coffee in the middle, heat under it: after about five minutes the pot sputters and the coffee is above. Made of stainless steel, so it also works on an induction hob.

The valve opens at {safetyPressure}. Unscrew the pot by the boiler, never by the handle, and rinse it with water only. The rubber ring under the filter lasts about two years of daily use.

The sizes count small espresso cups: three cups fill one mug, six cups fill two.`,
    de: `Unten Wasser, in der Mitte Kaffee, darunter Hitze: Nach etwa fünf Minuten röchelt die Kanne, und der Kaffee steht oben. Sie ist aus Edelstahl und geht deshalb auch auf dem Induktionsherd.

Das Ventil öffnet bei {safetyPressure}. Schrauben Sie die Kanne am Kessel auf, nie am Griff, und spülen Sie sie nur mit Wasser. Der Gummiring unter dem Sieb hält bei täglichem Gebrauch etwa zwei Jahre.

Die Größen zählen kleine Espressotassen: Drei Tassen füllen einen Becher, sechs Tassen zwei.`,
  },
  specs: {
    cups: { en: "3 cups (180 ml) or 6 cups (300 ml)", de: "3 Tassen (180 ml) oder 6 Tassen (300 ml)" },
    material: { en: "Stainless steel 18/10", de: "Edelstahl 18/10" },
    handle: { en: "Heat-proof nylon, on one screw", de: "Hitzefestes Nylon, an einer Schraube" },
    hobs: { en: "Gas, electric, ceramic, induction", de: "Gas, Elektro, Glaskeramik, Induktion" },
    safetyPressure: 9,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Moka pot with filter and ring", de: "Espressokanne mit Sieb und Dichtungsring" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Ground coffee, a little finer than for filter", de: "Gemahlener Kaffee, etwas feiner als für Filter" }, needed: true },
    { name: { en: "Burr grinder", de: "Scheibenmühle" }, needed: false, handle: "burr-grinder" },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    {
      sku: "KET-MOK-3",
      gtin: "2900000003019",
      options: { colour: "steel", cups: "3" },
      weightGrams: 720,
      lengthMm: 190,
      widthMm: 120,
      heightMm: 190,
      ...made,
      prices: { eur: 3_900, gbp: 3_500, usd: 4_200 },
      onHand: 30,
    },
    {
      sku: "KET-MOK-6",
      gtin: "2900000003026",
      options: { colour: "steel", cups: "6" },
      weightGrams: 980,
      lengthMm: 220,
      widthMm: 140,
      heightMm: 230,
      ...made,
      prices: { eur: 4_900, gbp: 4_400, usd: 5_200 },
      onHand: 22,
    },
  ],
} satisfies ProductSeed;
