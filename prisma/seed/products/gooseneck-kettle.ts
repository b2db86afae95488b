import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_950, lengthMm: 330, widthMm: 250, heightMm: 270, originCountry: "PT", hsCode: "851610", maxPerOrder: 5 };
const prices = { eur: 8_900, gbp: 7_900 };

export default {
  handle: "gooseneck-kettle",
  brand: "Ketterly",
  type: "kettle",
  status: "active",
  name: { en: "Gooseneck kettle", de: "Schwanenhals-Wasserkocher" },
  tagline: {
    en: "Pours a thin, steady stream and holds the degree you set.",
    de: "Gießt einen dünnen, ruhigen Strahl und hält das eingestellte Grad.",
  },
  description: {
    en: `The spout is narrow and low, so that the water falls where you aim it: on the coffee, not around it. The base heats {capacity} to any degree in {temperature} and holds it for {holds}.

The body is stainless steel inside and out; no plastic touches the water. The oak handle is fixed by two screws and comes off with a hex key. The kettle lifts from its stand and turns all the way round on it.

Limescale shows in any kettle. In hard water, descale it when the floor turns white: citric acid is enough.`,
    de: `Die Tülle ist schmal und sitzt tief, damit das Wasser dorthin fällt, wohin Sie zielen: auf den Kaffee, nicht daneben. Der Boden erhitzt {capacity} auf jedes Grad in der Spanne {temperature} und hält es {holds} lang.

Der Körper ist innen und außen aus Edelstahl; das Wasser berührt keinen Kunststoff. Der Eichengriff sitzt an zwei Schrauben und lässt sich mit einem Innensechskant lösen. Der Kessel lässt sich vom Ständer heben und darauf ganz herumdrehen.

Kalk setzt sich in jedem Wasserkocher ab. Bei hartem Wasser entkalken Sie ihn, sobald der Boden weiß wird: Zitronensäure genügt.`,
  },
  specs: {
    capacity: 0.9,
    temperature: { from: 40, to: 100 },
    holds: 30,
    material: { en: "Stainless steel 18/8, powder-coated outside", de: "Edelstahl 18/8, außen pulverbeschichtet" },
    handle: { en: "Oiled oak", de: "Geölte Eiche" },
    power: 1_200,
    voltage: 230,
    cord: 0.75,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 21,
    width: 29,
    depth: 16,
    weight: 1.2,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Kettle with lid", de: "Kessel mit Deckel" }, quantity: 1 },
    { name: { en: "Power stand with cord", de: "Ständer mit Netzkabel" }, quantity: 1 },
    { name: { en: "Hex key for the handle", de: "Innensechskantschlüssel für den Griff" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Descaler, once the floor turns white", de: "Entkalker, sobald der Boden weiß wird" }, needed: false }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "KET-GNK-BRK", gtin: "2900000001015", options: { colour: "brick" }, ...packed, prices, onHand: 24 },
    {
      sku: "KET-GNK-PIN",
      gtin: "2900000001022",
      options: { colour: "pine" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 30, inDays: 18 },
    },
    { sku: "KET-GNK-CRM", gtin: "2900000001039", options: { colour: "cream" }, ...packed, prices, onHand: 16 },
  ],
} satisfies ProductSeed;
