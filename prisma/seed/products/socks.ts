import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 130, lengthMm: 220, widthMm: 120, heightMm: 40, originCountry: "EE", hsCode: "611594", maxPerOrder: 12 };
const prices = { eur: 1_900, gbp: 1_700, usd: 2_100 };

export default {
  handle: "socks",
  brand: "Threllby",
  type: "socks",
  status: "active",
  name: { en: "Wool socks", de: "Wollsocken" },
  tagline: {
    en: "Heel and toe in a second yarn, so that you see where to darn.",
    de: "Ferse und Spitze aus einem zweiten Garn, damit man sieht, wo gestopft wird.",
  },
  description: {
    en: `Thick enough for boots, fine enough for the evening: loops inside under the foot, plain knit above, a cuff that holds without cutting in. The heel is turned as it is by hand, so it stays where it belongs.

Wool keeps feet dry and does not smell after a day. A little polyamide at heel and toe takes the rubbing.

Mending yarn in both colours is on the card; there is a drawing of the darn on its back.`,
    de: `Dick genug für Stiefel, fein genug für den Abend: innen Schlingen unter dem Fuß, darüber glatt gestrickt, ein Bund, der hält, ohne einzuschneiden. Die Ferse ist gearbeitet wie von Hand und bleibt, wo sie hingehört.

Wolle hält die Füße trocken und riecht nach einem Tag nicht. Etwas Polyamid an Ferse und Spitze fängt das Scheuern ab.

Stopfgarn in beiden Farben ist auf der Karte; auf ihrer Rückseite ist der Stopfstich gezeichnet.`,
  },
  specs: {
    fibre: { en: "80% wool, 18% polyamide, 2% elastane", de: "80 % Wolle, 18 % Polyamid, 2 % Elastan" },
    construction: { en: "Terry loops under the foot, toe linked by hand", de: "Plüschsohle, Spitze handgekettelt" },
    sizeFoot: { en: "39–42:\u00a025–27\u00a0· 43–46:\u00a027.5–30\u00a0cm", de: "39–42:\u00a025–27\u00a0· 43–46:\u00a027,5–30\u00a0cm" },
    washAt: 40,
    bleach: false,
    dryer: false,
    ironing: false,
    dryClean: false,
    weight: 0.09,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Pair of socks", de: "Paar Socken" }, quantity: 1 },
    { name: { en: "Mending yarn in two colours", de: "Stopfgarn in zwei Farben" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Darning needle and mushroom", de: "Stopfnadel und Stopfpilz" }, needed: false }],
  parts: [
    {
      key: "yarn",
      name: { en: "Mending yarn, two colours", de: "Stopfgarn, zwei Farben" },
      sku: "THR-SOC-P-YRN",
      tools: { en: "darning needle", de: "Stopfnadel" },
      minutes: 20,
    },
  ],
  ownership: {
    partsYears: 5,
    care: {
      minutesPerYear: 40,
      what: {
        en: "Wash inside out, dry on the line, darn thin places before they are holes",
        de: "Auf links waschen, auf der Leine trocknen, dünne Stellen stopfen, bevor sie Löcher sind",
      },
    },
  },
  questions: [
    {
      question: { en: "Do they scratch?", de: "Kratzen sie?" },
      answer: {
        en: "On the foot hardly anyone feels it; the skin there is thick. At the calf you may for the first two or three wears. Washing them once before takes the edge off.",
        de: "Am Fuß spürt es kaum jemand; die Haut ist dort dick. An der Wade vielleicht beim ersten, zweiten Tragen. Einmal vorher waschen nimmt das Gröbste.",
      },
    },
    {
      question: { en: "Do they slip down?", de: "Rutschen sie?" },
      answer: {
        en: "No, the cuff is ribbed over its whole height and holds to the calf. On very slim legs it may slide a little in low shoes; then fold it over once.",
        de: "Nein, der Bund ist in ganzer Höhe gerippt und hält an der Wade. An sehr schlanken Beinen kann er in flachen Schuhen etwas rutschen; dann einmal umschlagen.",
      },
    },
    {
      question: { en: "Can they go into the machine?", de: "Dürfen sie in die Maschine?" },
      answer: {
        en: "Yes, turned inside out and with the other washing. Wool wash is kinder, ordinary colour detergent does. The dryer felts them: two sizes smaller and no way back.",
        de: "Ja, auf links und mit der übrigen Wäsche. Wollwaschmittel schont, Colorwaschmittel geht auch. Im Trockner verfilzen sie: zwei Größen kleiner und kein Weg zurück.",
      },
    },
    {
      question: { en: "I wear a 42.5. Which pair?", de: "Ich trage 42,5. Welches Paar?" },
      answer: {
        en: "The smaller one if your feet are slim, the larger in boots. Both stretch by about a size.",
        de: "Das kleinere bei schmalen Füßen, das größere für Stiefel. Beide geben etwa eine Größe nach.",
      },
    },
    {
      question: { en: "How long until the first hole?", de: "Wie lange bis zum ersten Loch?" },
      answer: {
        en: "Worn twice a week in shoes with a smooth lining, two to three winters. Look at the heel against the light: when you see the second yarn thinning, darn it then. That takes twenty minutes; a hole takes an hour.",
        de: "Zweimal die Woche in Schuhen mit glattem Futter: zwei bis drei Winter. Halten Sie die Ferse gegen das Licht: Wird das zweite Garn dünn, stopfen Sie gleich. Das dauert zwanzig Minuten, ein Loch eine Stunde.",
      },
    },
    {
      question: { en: "May I send back a pair that I have tried on?", de: "Kann ich ein anprobiertes Paar zurückgeben?" },
      answer: {
        en: "Tried on indoors, yes. Worn outside or washed, no: nobody else would want them. A fault in the knitting we make good in any case.",
        de: "In der Wohnung anprobiert: ja. Draußen getragen oder gewaschen: nein, die möchte niemand mehr. Für Fehler beim Stricken stehen wir in jedem Fall ein.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "THR-SOC-PIN-39", gtin: "2900000004696", options: { colour: "pine", size: "39-42" }, ...packed, prices, onHand: 34 },
    { sku: "THR-SOC-PIN-43", gtin: "2900000004702", options: { colour: "pine", size: "43-46" }, ...packed, prices, onHand: 28 },
    { sku: "THR-SOC-BRK-39", gtin: "2900000004719", options: { colour: "brick", size: "39-42" }, ...packed, prices, onHand: 31 },
    {
      sku: "THR-SOC-BRK-43",
      gtin: "2900000004726",
      options: { colour: "brick", size: "43-46" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 60, inDays: 6 },
    },
  ],
} satisfies ProductSeed;
