import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 430, lengthMm: 180, widthMm: 110, heightMm: 45, originCountry: "CN", hsCode: "850760", maxPerOrder: 2 };
const prices = { eur: 5_900, gbp: 5_400 };

export default {
  handle: "power-bank",
  brand: "Voltrim",
  type: "power-bank",
  status: "active",
  name: { en: "Power bank", de: "Powerbank" },
  tagline: {
    en: "Fills a phone about twice, and says honestly how full it is.",
    de: "Lädt ein Telefon etwa zweimal und sagt ehrlich, wie voll sie ist.",
  },
  description: {
    en: `{energy} in an aluminium shell, with two USB-C ports: both charge, one also fills it. Up to {output} from one port, enough for most laptops. With {energy} it may fly in hand luggage.

The shell is screwed, not glued. After {cellLife} the cells still hold four fifths of their charge.

We send it by road only, as the rules for lithium cells want it; that is why we do not send it overseas and why two is the most in one order.`,
    de: `{energy} in einer Hülle aus Aluminium, mit zwei USB-C-Anschlüssen: Beide laden andere Geräte, einer lädt auch sie selbst. Bis zu {output} an einem Anschluss, genug für die meisten Laptops. Mit {energy} darf sie im Handgepäck fliegen.

Die Hülle ist geschraubt, nicht geklebt. Nach {cellLife} fassen die Zellen noch vier Fünftel ihrer Ladung.

Wir versenden sie nur auf der Straße, wie es die Regeln für Lithiumzellen wollen; deshalb nicht nach Übersee und höchstens zwei in einer Bestellung.`,
  },
  specs: {
    energy: 37,
    charge: 10_000,
    output: 45,
    ports: { en: "Two USB-C", de: "Zwei USB-C" },
    chargeTime: 2.5,
    cellLife: 800,
    cable: 0.3,
    height: 13.5,
    width: 6.8,
    depth: 1.8,
    weight: 0.24,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Power bank", de: "Powerbank" }, quantity: 1 },
    { name: { en: "USB-C cable", de: "USB-C-Kabel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "USB-C charger", de: "USB-C-Ladegerät" }, needed: true }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "VOL-PWB-COA", gtin: "2900000009011", options: { colour: "coal" }, ...packed, prices, onHand: 40 },
    { sku: "VOL-PWB-MUS", gtin: "2900000009028", options: { colour: "mustard" }, ...packed, prices, onHand: 33 },
  ],
} satisfies ProductSeed;
