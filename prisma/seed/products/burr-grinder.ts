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
  parts: [
    {
      key: "burrs",
      name: { en: "Pair of steel burrs", de: "Paar Mahlscheiben" },
      sku: "BRI-GRD-P-BURRS",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 15,
    },
    { key: "hopper", name: { en: "Bean hopper", de: "Bohnenbehälter" }, sku: "BRI-GRD-P-HOPPER", minutes: 1 },
    { key: "lid", name: { en: "Hopper lid", de: "Deckel des Bohnenbehälters" }, sku: "BRI-GRD-P-LID", minutes: 1 },
    { key: "bin", name: { en: "Grounds bin with lid", de: "Pulverbehälter mit Deckel" }, sku: "BRI-GRD-P-BIN", minutes: 1 },
    {
      key: "dial",
      name: { en: "Grind setting ring", de: "Mahlgradring" },
      sku: "BRI-GRD-P-RING",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
    {
      key: "body",
      name: { en: "Motor with gearbox", de: "Motor mit Getriebe" },
      sku: "BRI-GRD-P-MOTOR",
      tools: { en: "Cross-head screwdriver, spanner 10", de: "Kreuzschraubendreher, Schraubenschlüssel 10er" },
      minutes: 45,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 1,
      basis: {
        en: "Coffee for four cups a day, ground in half a minute",
        de: "Kaffee für vier Tassen am Tag, in einer halben Minute gemahlen",
      },
    },
    supplies: [{ name: { en: "Pair of steel burrs", de: "Paar Mahlscheiben" }, perYear: 0.2, each: { eur: 3_900, gbp: 3_400 } }],
    care: {
      minutesPerYear: 120,
      what: { en: "Brush the burrs monthly, wash hopper and bin", de: "Scheiben monatlich bürsten, Behälter auswaschen" },
    },
  },
  questions: [
    {
      question: { en: "Is it fine enough for espresso?", de: "Mahlt sie fein genug für Espresso?" },
      answer: {
        en: "Yes, the finest six settings are for it. A single setting changes the time of a shot by two or three seconds.",
        de: "Ja, die sechs feinsten Stufen sind dafür da. Eine Stufe ändert die Durchlaufzeit um zwei bis drei Sekunden.",
      },
    },
    {
      question: { en: "How long do the burrs last?", de: "Wie lange halten die Mahlscheiben?" },
      answer: {
        en: "About five years at four cups a day. When the grounds get uneven or it takes longer, they are due. Two screws, a quarter of an hour.",
        de: "Etwa fünf Jahre bei vier Tassen am Tag. Wird das Pulver ungleich oder dauert es länger, sind sie fällig. Zwei Schrauben, eine Viertelstunde.",
      },
    },
    {
      question: { en: "How loud is it?", de: "Wie laut ist sie?" },
      answer: {
        en: "You will wake nobody behind a closed door. The motor turns slowly; what you hear are the beans.",
        de: "Hinter einer geschlossenen Tür wecken Sie niemanden. Der Motor dreht langsam; was Sie hören, sind die Bohnen.",
      },
    },
    {
      question: { en: "Can I grind for one cup only?", de: "Kann ich nur für eine Tasse mahlen?" },
      answer: {
        en: "Yes: weigh the beans in, grind until it runs empty. A gram or so stays between the burrs.",
        de: "Ja: Bohnen abwiegen, mahlen, bis sie leer läuft. Rund ein Gramm bleibt zwischen den Scheiben.",
      },
    },
    {
      question: { en: "Does it take flavoured or oily beans?", de: "Gehen aromatisierte oder ölige Bohnen?" },
      answer: {
        en: "Very dark, oily beans work, but brush the burrs weekly. Flavoured ones leave their taste behind for months.",
        de: "Sehr dunkle, ölige Bohnen gehen, aber bürsten Sie die Scheiben dann wöchentlich. Aromatisierte hinterlassen ihren Geschmack für Monate.",
      },
    },
    {
      question: { en: "A stone got in. Is it broken?", de: "Ein Stein ist hineingeraten. Ist sie kaputt?" },
      answer: {
        en: "Usually not: a shear pin in the gearbox gives way first. Open the top, take the stone out, turn by hand. If the burrs are chipped, change the pair.",
        de: "Meist nicht: Ein Scherstift im Getriebe gibt zuerst nach. Oben öffnen, Stein herausnehmen, von Hand drehen. Sind die Scheiben angeschlagen, tauschen Sie das Paar.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "BRI-GRD-COA", gtin: "2900000002012", options: { colour: "coal" }, ...packed, prices, onHand: 11 },
    { sku: "BRI-GRD-CRM", gtin: "2900000002029", options: { colour: "cream" }, ...packed, prices, onHand: 7 },
  ],
} satisfies ProductSeed;
