import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_150, lengthMm: 380, widthMm: 180, heightMm: 90, originCountry: "DE", hsCode: "820540", maxPerOrder: 8 };
const prices = { eur: 6_900, gbp: 5_900, usd: 7_200 };

export default {
  handle: "screwdriver-set",
  brand: "Quillet",
  type: "screwdrivers",
  status: "active",
  name: { en: "Screwdriver set", de: "Schraubendreher-Satz" },
  tagline: {
    en: "Six that open nearly everything we sell, on an oak rack.",
    de: "Sechs, die fast alles öffnen, was wir verkaufen, an einer Leiste aus Eiche.",
  },
  description: {
    en: `Three slotted, two cross-head, one star: chosen from the screws in our own catalogue. When one of our parts lists says "cross-head screwdriver", it means the second largest cross of this set.

The blades are hardened through and ground at the tip, so that they sit in the slot instead of jumping out. The handles are turned from beech, lacquered, with six flats for the fingers and a round end for the palm.

The oak rack hangs beside the door on two screws. A blade that breaks we replace for as long as you have the set; a lost one you buy singly.`,
    de: `Drei Schlitz, zwei Kreuz, ein Stern: ausgesucht nach den Schrauben in unserem eigenen Katalog. Steht in einer unserer Teilelisten „Kreuzschraubendreher“, ist der größere der beiden gemeint.

Die Klingen sind durchgehärtet und an der Spitze geschliffen; sie sitzen im Schlitz, statt herauszuspringen. Die Griffe sind aus Buche gedrechselt und lackiert, mit sechs Flächen für die Finger und einem runden Ende für den Handballen.

Die Leiste aus Eiche hängt an zwei Schrauben neben der Tür. Eine Klinge, die bricht, ersetzen wir, solange Sie den Satz haben; eine verlorene kaufen Sie einzeln nach.`,
  },
  specs: {
    tips: { en: "Slotted 8, 5.5 and 4; cross PH 2 and PH 1; star TX 20", de: "Schlitz 8, 5,5 und 4; Kreuz PH 2 und PH 1; Stern TX 20" },
    blade: { en: "Chrome-vanadium, hardened through, matt chromed", de: "Chrom-Vanadium, durchgehärtet, matt verchromt" },
    handle: { en: "Lacquered beech", de: "Lackierte Buche" },
    insulated: false,
    width: 36,
    weight: 0.9,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Screwdriver", de: "Schraubendreher" }, quantity: 6 },
    { name: { en: "Oak rack", de: "Leiste aus Eiche" }, quantity: 1 },
    { name: { en: "Two screws with plugs for masonry", de: "Zwei Schrauben mit Dübeln für Mauerwerk" }, quantity: 1 },
  ],
  notInBox: [
    {
      name: { en: "Plugs for plasterboard, if your wall is hollow", de: "Dübel für Gipskarton, falls Ihre Wand hohl ist" },
      needed: false,
      handle: "plasterboard-anchors",
    },
  ],
  parts: [
    { key: "flat-8", name: { en: "Slotted screwdriver, 8", de: "Schlitzschraubendreher 8" }, sku: "QUI-SCR-P-S8" },
    { key: "flat-55", name: { en: "Slotted screwdriver, 5.5", de: "Schlitzschraubendreher 5,5" }, sku: "QUI-SCR-P-S55" },
    { key: "flat-4", name: { en: "Slotted screwdriver, 4", de: "Schlitzschraubendreher 4" }, sku: "QUI-SCR-P-S4" },
    { key: "cross-2", name: { en: "Cross-head screwdriver, PH 2", de: "Kreuzschraubendreher PH 2" }, sku: "QUI-SCR-P-PH2" },
    { key: "cross-1", name: { en: "Cross-head screwdriver, PH 1", de: "Kreuzschraubendreher PH 1" }, sku: "QUI-SCR-P-PH1" },
    { key: "star-20", name: { en: "Star screwdriver, TX 20", de: "Sternschraubendreher TX 20" }, sku: "QUI-SCR-P-TX20" },
    {
      key: "rack",
      name: { en: "Oak rack with screws", de: "Leiste aus Eiche mit Schrauben" },
      sku: "QUI-SCR-P-RACK",
      tools: { en: "Drill", de: "Bohrmaschine" },
      minutes: 15,
    },
  ],
  ownership: {
    guaranteeMonths: 240,
    partsYears: 30,
    care: { minutesPerYear: 5, what: { en: "Wipe the blades with an oily cloth", de: "Klingen mit einem öligen Tuch abwischen" } },
  },
  questions: [
    {
      question: { en: "Are they insulated for electrical work?", de: "Sind sie für Elektroarbeiten isoliert?" },
      answer: {
        en: "No. Pull the plug before you open anything with them; fixed wiring belongs to an electrician with insulated tools.",
        de: "Nein. Ziehen Sie den Stecker, bevor Sie damit etwas öffnen; die feste Installation gehört einer Elektrofachkraft mit isoliertem Werkzeug.",
      },
    },
    {
      question: { en: "Do they open your appliances?", de: "Lassen sich Ihre Geräte damit öffnen?" },
      answer: {
        en: "Nearly all. Our parts lists name the tool; five in six times it is one of these. For the washing machine and the dryer you also need a spanner, which comes with them.",
        de: "Fast alle. Unsere Teilelisten nennen das Werkzeug; in fünf von sechs Fällen ist es eines von diesen. Für Waschmaschine und Trockner brauchen Sie noch einen Schraubenschlüssel.",
      },
    },
    {
      question: { en: "What is the guarantee on the blades?", de: "Was gilt für die Klingen?" },
      answer: {
        en: "A blade that breaks or rounds off in a screw is replaced for twenty years, whoever owns the set then. One used as a chisel is not; we sharpen that at the price in our list.",
        de: "Eine Klinge, die bricht oder sich an einer Schraube rundet, ersetzen wir zwanzig Jahre lang, wem der Satz dann auch gehört. Eine als Meißel benutzte nicht; die schleifen wir zum Preis aus unserer Liste.",
      },
    },
    {
      question: { en: "Why wooden handles?", de: "Warum Griffe aus Holz?" },
      answer: {
        en: "They stay warm, do not slip when dry and do not go sticky after fifteen years as soft plastic does. Keep them out of the dishwasher.",
        de: "Sie bleiben warm, rutschen trocken nicht und werden nach fünfzehn Jahren nicht klebrig wie weicher Kunststoff. In die Spülmaschine gehören sie nicht.",
      },
    },
    {
      question: { en: "What does the rack hang on?", de: "Woran hängt die Leiste?" },
      answer: {
        en: "On two screws; plugs for masonry are in the box. On plasterboard take hollow-wall plugs, which are not.",
        de: "An zwei Schrauben; Dübel für Mauerwerk liegen bei. Für Gipskarton nehmen Sie Hohlraumdübel, die nicht beiliegen.",
      },
    },
    {
      question: { en: "Can I buy one alone?", de: "Gibt es sie einzeln?" },
      answer: {
        en: "Yes, each of the six as a part, with a handle in your colour. The set costs less than four of them.",
        de: "Ja, jeden der sechs als Teil, mit Griff in Ihrer Farbe. Der Satz kostet weniger als vier davon.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "QUI-SCR-BRK", gtin: "2900000002449", options: { colour: "brick" }, ...packed, prices, onHand: 26 },
    { sku: "QUI-SCR-NAV", gtin: "2900000002456", options: { colour: "navy" }, ...packed, prices, onHand: 23 },
  ],
} satisfies ProductSeed;
