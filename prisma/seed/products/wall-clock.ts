import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_150, lengthMm: 340, widthMm: 340, heightMm: 80, originCountry: "DE", hsCode: "910521", maxPerOrder: 5 };
const prices = { eur: 5_900, gbp: 5_200, usd: 6_400 };

export default {
  handle: "wall-clock",
  brand: "Quillet",
  type: "clock",
  status: "active",
  name: { en: "Wall clock", de: "Wanduhr" },
  tagline: { en: "Legible from across the room, and silent.", de: "Durch das ganze Zimmer zu lesen, und lautlos." },
  description: {
    en: `A dial of {diameter} with plain strokes, behind glass. The second hand sweeps instead of ticking, so that the clock may hang in a bedroom.

It runs on one AA cell for about {batteryLife}; the cell is not in the box. The movement is a standard one, held by a single nut: if it ever stops, it is changed, not the clock.`,
    de: `Ein Zifferblatt von {diameter} mit schlichten Strichen, hinter Glas. Der Sekundenzeiger gleitet, statt zu ticken; die Uhr darf also im Schlafzimmer hängen.

Sie läuft mit einer AA-Zelle etwa {batteryLife}; die Zelle liegt nicht bei. Das Werk ist ein übliches und sitzt an einer einzigen Mutter: Bleibt es stehen, wird es gewechselt, nicht die Uhr.`,
  },
  specs: {
    diameter: 30,
    depth: 4.5,
    material: { en: "Steel case, paper dial, glass", de: "Gehäuse aus Stahl, Zifferblatt aus Papier, Glas" },
    movement: { en: "Quartz, sweeping second hand", de: "Quarz, schleichende Sekunde" },
    battery: { en: "One AA cell, not in the box", de: "Eine AA-Zelle, liegt nicht bei" },
    batteryLife: 18,
    weight: 0.8,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Clock", de: "Uhr" }, quantity: 1 },
    { name: { en: "Screw and wall plug", de: "Schraube und Dübel" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "AA cell", de: "AA-Zelle" }, needed: true }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "QUI-CLK-PIN", gtin: "2900000007017", options: { colour: "pine" }, ...packed, prices, onHand: 18 },
    { sku: "QUI-CLK-MUS", gtin: "2900000007024", options: { colour: "mustard" }, ...packed, prices, onHand: 13 },
  ],
} satisfies ProductSeed;
