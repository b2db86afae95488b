import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 690, lengthMm: 360, widthMm: 290, heightMm: 80, originCountry: "IE", hsCode: "611011", maxPerOrder: 6 };
const prices = { eur: 13_900, gbp: 11_900, usd: 14_900 };

export default {
  handle: "wool-jumper",
  brand: "Threllby",
  type: "jumper",
  status: "active",
  name: { en: "Wool jumper", de: "Wollpullover" },
  tagline: {
    en: "Knitted in one piece in Donegal, from wool that is left as it grew.",
    de: "In Donegal in einem Stück gestrickt, aus Wolle, wie sie gewachsen ist.",
  },
  description: {
    en: `Rib at the neck, the hem and the cuffs, no seams at the sides. The wool is spun with its own grease, so that drizzle runs off and smells do not stay.

Wash it rarely, at {washAt} on the wool programme, and dry it lying flat. It pills in the first weeks; comb it once, after that it stops.

A length of the same yarn is in the box, for the hole that will come one day.`,
    de: `Bündchen an Hals, Saum und Ärmeln, keine Nähte an den Seiten. Die Wolle wird mit ihrem eigenen Fett versponnen, sodass Nieselregen abläuft und Gerüche nicht bleiben.

Waschen Sie ihn selten, bei {washAt} im Wollprogramm, und trocknen Sie ihn liegend. In den ersten Wochen bilden sich Knötchen; einmal abkämmen, danach ist Ruhe.

Ein Stück desselben Garns liegt bei, für das Loch, das eines Tages kommt.`,
  },
  specs: {
    fibre: { en: "100 % sheep's wool", de: "100 % Schurwolle" },
    fabricWeight: 480,
    fit: { en: "Regular; shrinks a little, then stays", de: "Normal; läuft ein wenig ein, dann nicht mehr" },
    washAt: 30,
    dryer: false,
    ironing: false,
    weight: 0.54,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Jumper", de: "Pullover" }, quantity: 1 },
    { name: { en: "Mending yarn", de: "Stopfgarn" }, quantity: 1 },
  ],
  notInBox: [],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "THR-JMP-CRM-S", gtin: "2900000012011", options: { colour: "cream", size: "S" }, ...packed, prices, onHand: 10 },
    { sku: "THR-JMP-CRM-M", gtin: "2900000012028", options: { colour: "cream", size: "M" }, ...packed, prices, onHand: 14 },
    { sku: "THR-JMP-CRM-L", gtin: "2900000012035", options: { colour: "cream", size: "L" }, ...packed, prices, onHand: 11 },
    { sku: "THR-JMP-CRM-XL", gtin: "2900000012042", options: { colour: "cream", size: "XL" }, ...packed, prices, onHand: 6 },
    { sku: "THR-JMP-BRK-S", gtin: "2900000012059", options: { colour: "brick", size: "S" }, ...packed, prices, onHand: 0 },
    { sku: "THR-JMP-BRK-M", gtin: "2900000012066", options: { colour: "brick", size: "M" }, ...packed, prices, onHand: 9 },
    { sku: "THR-JMP-BRK-L", gtin: "2900000012073", options: { colour: "brick", size: "L" }, ...packed, prices, onHand: 8 },
    { sku: "THR-JMP-BRK-XL", gtin: "2900000012080", options: { colour: "brick", size: "XL" }, ...packed, prices, onHand: 5 },
  ],
} satisfies ProductSeed;
