import type { ProductSeed } from "../product-seed.ts";

export default {
  handle: "led-bulb-e27",
  brand: "Quillet",
  type: "bulb",
  status: "active",
  name: { en: "LED bulb E27", de: "LED-Leuchtmittel E27" },
  tagline: {
    en: "As bright as a filament bulb of {replaces}, for {power}.",
    de: "So hell wie eine Glühbirne mit {replaces}, bei {power}.",
  },
  description: {
    en: `A clear bulb with warm light of {colourTemperature}, bright enough to work by: {light}. Dims with any trailing-edge dimmer and does not hum.

Rated for {life}, which at three hours an evening is over twenty years. It counts as small electrical equipment: when it ends, it does not belong in the bin.`,
    de: `Ein klares Leuchtmittel mit warmem Licht ({colourTemperature}), hell genug zum Arbeiten: {light}. Es lässt sich mit jedem Phasenabschnittdimmer dimmen und summt nicht.

Die Nennlebensdauer von {life} sind bei drei Stunden am Abend über zwanzig Jahre. Es gilt als Elektrokleingerät: Am Ende gehört es nicht in den Hausmüll.`,
  },
  specs: {
    light: 1_055,
    replaces: 75,
    power: 7,
    socket: { en: "E27", de: "E27" },
    colourTemperature: 2_700,
    colourRendering: 92,
    dimmable: true,
    life: 25_000,
    energyClass: { en: "D", de: "D" },
    voltage: 230,
    diameter: 6,
    length: 10.5,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [{ name: { en: "Bulb", de: "Leuchtmittel" }, quantity: 1 }],
  notInBox: [],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    {
      sku: "QUI-E27-7W",
      gtin: "2900000005013",
      options: {},
      weightGrams: 95,
      lengthMm: 130,
      widthMm: 75,
      heightMm: 75,
      originCountry: "HU",
      hsCode: "853952",
      maxPerOrder: 20,
      prices: { eur: 1_190, gbp: 1_050 },
      onHand: 180,
    },
  ],
} satisfies ProductSeed;
