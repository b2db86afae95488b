import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_250, lengthMm: 480, widthMm: 320, heightMm: 120, originCountry: "PT", hsCode: "420292", maxPerOrder: 5 };
const prices = { eur: 14_900, gbp: 12_900, usd: 15_900 };

export default {
  handle: "rucksack",
  brand: "Marrowick",
  type: "rucksack",
  status: "active",
  name: { en: "Rucksack", de: "Rucksack" },
  tagline: { en: "{capacity} under one flap, closed by a hook.", de: "{capacity} unter einer Klappe, geschlossen mit einem Haken." },
  description: {
    en: `A plain sack of waxed canvas with a padded sleeve inside. One hook closes it, on a strap that tightens as you fill it; the buckles at the sides hold a jacket or a mat.

The straps are sewn through the back and can be sewn on again. Wax keeps rain out of the fabric, not out of the seams: in a long downpour put papers in a bag.

New wax smells for a week or two and may mark light clothes at first.`,
    de: `Ein schlichter Sack aus gewachstem Segeltuch mit gepolstertem Fach. Ein Haken schließt ihn, an einem Riemen, den Sie beim Füllen nachziehen; die Schnallen an den Seiten halten eine Jacke oder Matte.

Die Träger sind durch den Rücken genäht und lassen sich wieder annähen. Wachs hält Regen vom Stoff ab, nicht von den Nähten: Bei langem Regen gehören Papiere in eine Tüte.

Neues Wachs riecht ein bis zwei Wochen und kann anfangs auf heller Kleidung abfärben.`,
  },
  specs: {
    capacity: 22,
    material: { en: "Waxed cotton canvas, bridle leather", de: "Gewachstes Baumwollsegeltuch, Blankleder" },
    lining: { en: "Cotton twill", de: "Baumwollköper" },
    laptop: { en: "Padded, up to 15 inches", de: "Gepolstert, bis 15 Zoll" },
    waterColumn: 600,
    height: 45,
    width: 30,
    depth: 16,
    weight: 1.05,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [{ name: { en: "Rucksack", de: "Rucksack" }, quantity: 1 }],
  notInBox: [
    { name: { en: "Wax to renew the finish, after two years or so", de: "Wachs zum Auffrischen, nach etwa zwei Jahren" }, needed: false },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "MAR-RUC-COA", gtin: "2900000013018", options: { colour: "coal" }, ...packed, prices, onHand: 17 },
    {
      sku: "MAR-RUC-OCH",
      gtin: "2900000013025",
      options: { colour: "ochre" },
      ...packed,
      prices,
      onHand: 3,
      incoming: { quantity: 15, inDays: 9 },
    },
  ],
} satisfies ProductSeed;
