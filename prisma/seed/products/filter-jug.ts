import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_150, lengthMm: 290, widthMm: 290, heightMm: 160, originCountry: "DE", hsCode: "842121", maxPerOrder: 6 };
const prices = { eur: 3_400, gbp: 2_990, usd: 3_600 };

export default {
  handle: "filter-jug",
  brand: "Ketterly",
  type: "filter-jug",
  status: "active",
  name: { en: "Filter jug", de: "Wasserfilterkanne" },
  tagline: {
    en: "{filtered} of softer water at a time, and cartridges we take back.",
    de: "{filtered} weicheres Wasser auf einmal, und die Kartuschen nehmen wir zurück.",
  },
  description: {
    en: `Tap water runs from the funnel through the cartridge into the jug. What it takes out is lime and the taste of chlorine; tea gets no skin and the kettle less scale.

It does not make bad water good. Use it with water that you may drink anyway.

One cartridge is good for {filterLife} or four weeks, whichever comes first. It twists in by a quarter turn. Send used ones back four at a time in the bag that comes with them: the shell is filled anew.`,
    de: `Das Leitungswasser läuft aus dem Trichter durch die Kartusche in die Kanne. Heraus holt sie Kalk und den Geschmack von Chlor; der Tee bekommt keine Haut und der Wasserkocher weniger Kalk.

Aus schlechtem Wasser macht sie kein gutes. Nehmen Sie Wasser, das Sie auch so trinken dürfen.

Eine Kartusche reicht für {filterLife} oder vier Wochen, je nachdem, was zuerst kommt. Sie wird mit einer Vierteldrehung eingesetzt. Schicken Sie gebrauchte zu viert in dem beiliegenden Beutel zurück: Die Hülle wird neu gefüllt.`,
  },
  specs: {
    capacity: 2.2,
    filtered: 1.2,
    filterLife: 100,
    material: { en: "Clear SAN and PP, free of bisphenol A", de: "Klares SAN und PP, frei von Bisphenol A" },
    dishwasher: { en: "Jug and funnel up to 50 °C; lid by hand", de: "Kanne und Trichter bis 50 °C; Deckel von Hand" },
    height: 27,
    width: 25,
    depth: 17,
    weight: 0.7,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Jug with funnel and lid", de: "Kanne mit Trichter und Deckel" }, quantity: 1 },
    { name: { en: "Filter cartridge", de: "Filterkartusche" }, quantity: 1 },
    { name: { en: "Bag for used cartridges", de: "Beutel für gebrauchte Kartuschen" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Further cartridges, one a month", de: "Weitere Kartuschen, eine im Monat" }, needed: false }],
  parts: [
    { key: "cartridge", name: { en: "Filter cartridge", de: "Filterkartusche" }, sku: "KET-JUG-P-CART", minutes: 1 },
    { key: "lid", name: { en: "Lid with fill flap", de: "Deckel mit Einfüllklappe" }, sku: "KET-JUG-P-LID", minutes: 1 },
    { key: "hopper", name: { en: "Filling funnel", de: "Trichter" }, sku: "KET-JUG-P-FUNNEL", minutes: 1 },
    { key: "jug", name: { en: "Jug without insert", de: "Kanne ohne Einsatz" }, sku: "KET-JUG-P-JUG", minutes: 1 },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 10,
    supplies: [{ name: { en: "Filter cartridge", de: "Filterkartusche" }, perYear: 12, each: { eur: 590, gbp: 520, usd: 650 } }],
    care: {
      minutesPerYear: 120,
      what: {
        en: "Wash jug and funnel weekly, change the cartridge monthly",
        de: "Kanne und Trichter wöchentlich spülen, Kartusche monatlich wechseln",
      },
    },
  },
  questions: [
    {
      question: { en: "Do I need one at all?", de: "Brauche ich so etwas überhaupt?" },
      answer: {
        en: "With hard water it saves descaling and makes better tea. With soft water it does little, and we would rather you kept the money. Your water company states the hardness.",
        de: "Bei hartem Wasser spart sie das Entkalken und macht besseren Tee. Bei weichem bringt sie wenig, dann behalten Sie das Geld lieber. Die Härte nennt Ihr Wasserversorger.",
      },
    },
    {
      question: { en: "How do I know when to change the cartridge?", de: "Woran merke ich, dass die Kartusche fällig ist?" },
      answer: {
        en: "After four weeks in any case, because a wet filter does not get cleaner by standing. Set the ring on the lid to the day.",
        de: "Nach vier Wochen in jedem Fall, denn ein nasser Filter wird vom Stehen nicht sauberer. Stellen Sie den Ring am Deckel auf den Tag.",
      },
    },
    {
      question: { en: "Does it fit the fridge door?", de: "Passt sie in die Kühlschranktür?" },
      answer: {
        en: "Into most doors for tall bottles. Compare with its width and depth in the facts, handle included.",
        de: "In die meisten Türfächer für hohe Flaschen. Vergleichen Sie mit Breite und Tiefe in den Angaben, der Griff ist mitgerechnet.",
      },
    },
    {
      question: { en: "Black bits in the water: what are they?", de: "Schwarze Krümel im Wasser: Was ist das?" },
      answer: {
        en: "Carbon dust from a new cartridge. It is harmless; pour the first two fillings over the plants.",
        de: "Kohlestaub aus einer neuen Kartusche. Er ist harmlos; gießen Sie mit den ersten zwei Füllungen die Blumen.",
      },
    },
    {
      question: { en: "Is filtered water good for babies?", de: "Ist gefiltertes Wasser für Babys geeignet?" },
      answer: {
        en: "Boil it first, as you would with tap water. The filter takes out no germs.",
        de: "Kochen Sie es ab, wie Leitungswasser auch. Keime hält der Filter nicht zurück.",
      },
    },
    {
      question: { en: "Can I send it back once it has been used?", de: "Kann ich sie zurückgeben, wenn sie benutzt ist?" },
      answer: {
        en: "Jug and lid, yes, rinsed. An opened cartridge cannot be sold again for reasons of health; its price is kept back.",
        de: "Kanne und Deckel ja, ausgespült. Eine geöffnete Kartusche kann aus Gründen der Hygiene nicht wieder verkauft werden; ihr Preis wird abgezogen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "KET-JUG-NAV", gtin: "2900000015111", options: { colour: "navy" }, ...packed, prices, onHand: 37 },
    {
      sku: "KET-JUG-PIN",
      gtin: "2900000015128",
      options: { colour: "pine" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 30, inDays: 7 },
    },
  ],
} satisfies ProductSeed;
