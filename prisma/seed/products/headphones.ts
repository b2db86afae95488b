import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 620, lengthMm: 220, widthMm: 200, heightMm: 90, originCountry: "SE", hsCode: "851830", maxPerOrder: 4 };
const prices = { eur: 24_900, gbp: 21_900, usd: 26_900 };

export default {
  handle: "headphones",
  brand: "Corvane",
  type: "headphones",
  status: "active",
  name: { en: "Headphones", de: "Kopfhörer" },
  tagline: { en: "Pads, band and battery come off without glue.", de: "Polster, Bügel und Akku lassen sich ohne Kleber lösen." },
  description: {
    en: `Closed headphones that play for {playTime} by Bluetooth, or without end by cable. Noise cancelling has its own switch; off is off.

The pads turn off by hand and the battery lies behind a cover with two screws. The socket is an ordinary one of {jack}, so any audio cable fits.

They fold flat. Pads that have been worn cannot be sold again: try them over thin fabric if you are not sure about the fit.`,
    de: `Geschlossene Kopfhörer, die über Bluetooth {playTime} spielen, am Kabel ohne Ende. Die Geräuschunterdrückung hat einen eigenen Schalter; aus ist aus.

Die Polster lassen sich mit der Hand abdrehen, der Akku liegt unter einer Klappe mit zwei Schrauben. Die Buchse hat die übliche Größe von {jack}, sodass jedes Audiokabel passt.

Sie lassen sich flach falten. Getragene Polster können wir nicht wieder verkaufen: Probieren Sie über dünnem Stoff, wenn Sie beim Sitz nicht sicher sind.`,
  },
  specs: {
    playTime: 34,
    chargeTime: 2,
    noiseCancelling: true,
    connection: { en: "Bluetooth 5.3, audio cable, USB-C to charge", de: "Bluetooth 5.3, Audiokabel, USB-C zum Laden" },
    jack: 3.5,
    drivers: 40,
    impedance: 32,
    material: { en: "Aluminium, glass-filled nylon, protein leather", de: "Aluminium, glasfaserverstärktes Nylon, Kunstleder" },
    cable: 1.2,
    weight: 0.27,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Headphones", de: "Kopfhörer" }, quantity: 1 },
    { name: { en: "Audio cable with two 3.5 mm plugs", de: "Audiokabel mit zwei 3,5-mm-Steckern" }, quantity: 1 },
    { name: { en: "USB-C cable", de: "USB-C-Kabel" }, quantity: 1 },
    { name: { en: "Cotton bag", de: "Baumwollbeutel" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "USB charger", de: "USB-Ladegerät" }, needed: true }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "COR-HPH-NAV", gtin: "2900000008014", options: { colour: "navy" }, ...packed, prices, onHand: 19 },
    { sku: "COR-HPH-COA", gtin: "2900000008021", options: { colour: "coal" }, ...packed, prices, onHand: 26 },
    {
      sku: "COR-HPH-BRK",
      gtin: "2900000008038",
      options: { colour: "brick" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 40, inDays: 18 },
    },
  ],
} satisfies ProductSeed;
