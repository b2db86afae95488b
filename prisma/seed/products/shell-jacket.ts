import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 620, lengthMm: 350, widthMm: 270, heightMm: 60, originCountry: "LV", hsCode: "620140", maxPerOrder: 5 };
const prices = { eur: 22_900, gbp: 19_900, usd: 23_900 };

export default {
  handle: "shell-jacket",
  brand: "Marrowick",
  type: "jacket",
  status: "active",
  name: { en: "Shell jacket", de: "Wetterjacke" },
  tagline: {
    en: "Three layers against rain and wind, with a hood that turns with your head.",
    de: "Drei Lagen gegen Regen und Wind, mit einer Kapuze, die sich mitdreht.",
  },
  description: {
    en: `Rain stays out up to {waterColumn}, which is more than any weather asks; sweat gets out through the fabric and through the two-way zip. The outer fabric is dyed through, so that a scratch does not show white.

The water-repellent finish contains no PFAS. It wears off with washing and comes back with heat: wash at {washAt}, then twenty minutes in the dryer on low.

Cut to go over a jumper. If you are between two sizes, take the larger one. A tear is patched from the inside and stays watertight.`,
    de: `Regen bleibt bis {waterColumn} draußen, mehr als jedes Wetter verlangt; Schweiß entweicht durch den Stoff und durch den Zweiwegereißverschluss. Der Oberstoff ist durchgefärbt, sodass ein Kratzer nicht weiß wird.

Die Imprägnierung enthält keine PFAS. Sie lässt beim Waschen nach und kommt mit Wärme zurück: bei {washAt} waschen, dann zwanzig Minuten bei niedriger Stufe in den Trockner.

Der Schnitt passt über einen Pullover. Zwischen zwei Größen nehmen Sie die größere. Ein Riss wird von innen geflickt und bleibt dicht.`,
  },
  specs: {
    waterColumn: 20_000,
    material: { en: "Polyamide, 62 % recycled", de: "Polyamid, 62 % recycelt" },
    lining: { en: "Polyester knit, bonded", de: "Polyestergewirk, aufkaschiert" },
    seams: { en: "Taped throughout", de: "Durchgehend verklebt" },
    fabricWeight: 165,
    fit: { en: "Regular, room for a jumper", de: "Normal, Platz für einen Pullover" },
    washAt: 30,
    dryer: true,
    ironing: false,
    weight: 0.46,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Jacket", de: "Jacke" }, quantity: 1 },
    { name: { en: "Patch of the same fabric", de: "Flicken aus demselben Stoff" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Re-proofing wash, after a season or two", de: "Imprägniermittel, nach ein bis zwei Saisons" }, needed: false }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "MAR-SHJ-MUS-S", gtin: "2900000011014", options: { colour: "mustard", size: "S" }, ...packed, prices, onHand: 7 },
    { sku: "MAR-SHJ-MUS-M", gtin: "2900000011021", options: { colour: "mustard", size: "M" }, ...packed, prices, onHand: 12 },
    { sku: "MAR-SHJ-MUS-L", gtin: "2900000011038", options: { colour: "mustard", size: "L" }, ...packed, prices, onHand: 9 },
    { sku: "MAR-SHJ-MUS-XL", gtin: "2900000011045", options: { colour: "mustard", size: "XL" }, ...packed, prices, onHand: 4 },
    { sku: "MAR-SHJ-NAV-S", gtin: "2900000011052", options: { colour: "navy", size: "S" }, ...packed, prices, onHand: 8 },
    { sku: "MAR-SHJ-NAV-M", gtin: "2900000011069", options: { colour: "navy", size: "M" }, ...packed, prices, onHand: 15 },
    {
      sku: "MAR-SHJ-NAV-L",
      gtin: "2900000011076",
      options: { colour: "navy", size: "L" },
      ...packed,
      prices,
      onHand: 1,
      incoming: { quantity: 20, inDays: 12 },
    },
    {
      sku: "MAR-SHJ-NAV-XL",
      gtin: "2900000011083",
      options: { colour: "navy", size: "XL" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 10, inDays: 12 },
    },
  ],
} satisfies ProductSeed;
