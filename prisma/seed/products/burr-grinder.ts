import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 4_300, lengthMm: 430, widthMm: 240, heightMm: 260, originCountry: "DE", hsCode: "850940", maxPerOrder: 3 };
const prices = { eur: 19_900, gbp: 17_500 };

export default {
  handle: "burr-grinder",
  brand: "Brindlow",
  type: "grinder",
  status: "active",
  name: { en: "Burr grinder", de: "Scheibenmühle" },
  tagline: {
    en: "From moka pot to cafetière, by turning one ring.",
    de: "Von der Espressokanne bis zur Pressstempelkanne, mit einem Ring.",
  },
  description: {
    en: `Two steel burrs of {burrs} cut the beans instead of smashing them, so that all grains are about the same size. The ring under the hopper sets {grindSteps}; a click can be felt and counted.

The motor turns slowly and the beans stay cool. The grounds fall into a bin with a lid, which fits under the spout in one way only.

The upper burr lifts out by hand for brushing. Burrs wear: once the edges are round, two screws change them.`,
    de: `Zwei Mahlscheiben aus Stahl ({burrs}) schneiden die Bohnen, statt sie zu zerschlagen, sodass alle Körner etwa gleich groß werden. Der Ring unter dem Behälter stellt {grindSteps} ein; jede Raste ist zu fühlen und zu zählen.

Der Motor dreht langsam, und die Bohnen bleiben kühl. Das Pulver fällt in einen Behälter mit Deckel, der nur auf eine Art unter den Auslauf passt.

Die obere Scheibe lässt sich zum Bürsten mit der Hand herausheben. Mahlscheiben verschleißen: Sind die Kanten rund, werden sie mit zwei Schrauben getauscht.`,
  },
  specs: {
    burrs: 54,
    burrMaterial: { en: "Hardened steel, flat", de: "Gehärteter Stahl, flach" },
    grindSteps: 40,
    beans: 250,
    power: 160,
    voltage: 230,
    cord: 1.2,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 36,
    width: 14,
    depth: 19,
    weight: 3.5,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Grinder with bean hopper", de: "Mühle mit Bohnenbehälter" }, quantity: 1 },
    { name: { en: "Grounds bin with lid", de: "Pulverbehälter mit Deckel" }, quantity: 1 },
    { name: { en: "Cleaning brush", de: "Reinigungsbürste" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Coffee beans", de: "Kaffeebohnen" }, needed: true }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "BRI-GRD-COA", gtin: "2900000002012", options: { colour: "coal" }, ...packed, prices, onHand: 11 },
    { sku: "BRI-GRD-CRM", gtin: "2900000002029", options: { colour: "cream" }, ...packed, prices, onHand: 7 },
  ],
} satisfies ProductSeed;
