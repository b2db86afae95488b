import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 620, lengthMm: 350, widthMm: 270, heightMm: 60, originCountry: "LV", hsCode: "620140", maxPerOrder: 5 };
const prices = { eur: 22_900, gbp: 19_900, usd: 23_900 };

export default {
  handle: "shell-jacket",
  brand: "Marrowick",
  type: "jacket",
  status: "active",
  name: { en: "Shell jacket", de: "Wetterjacke" },
  tagline: {
    en: "Three layers against rain and wind, with a hood that turns with your head.",
    de: "Drei Lagen gegen Regen und Wind, mit einer Kapuze, die sich mitdreht.",
  },
  description: {
    en: `Rain stays out up to {waterColumn}, which is more than any weather asks; sweat gets out through the fabric and through the two-way zip. The outer fabric is dyed through, so that a scratch does not show white.

The water-repellent finish contains no PFAS. It wears off with washing and comes back with heat: wash at {washAt}, then twenty minutes in the dryer on low.

Cut to go over a jumper. If you are between two sizes, take the larger one. A tear is patched from the inside and stays watertight.`,
    de: `Regen bleibt bis {waterColumn} draußen, mehr als jedes Wetter verlangt; Schweiß entweicht durch den Stoff und durch den Zweiwegereißverschluss. Der Oberstoff ist durchgefärbt, sodass ein Kratzer nicht weiß wird.

Die Imprägnierung enthält keine PFAS. Sie lässt beim Waschen nach und kommt mit Wärme zurück: bei {washAt} waschen, dann zwanzig Minuten bei niedriger Stufe in den Trockner.

Der Schnitt passt über einen Pullover. Zwischen zwei Größen nehmen Sie die größere. Ein Riss wird von innen geflickt und bleibt dicht.`,
  },
  specs: {
    waterColumn: 20_000,
    material: { en: "Polyamide, 62% recycled", de: "Polyamid, 62 % recycelt" },
    lining: { en: "Polyester knit, bonded", de: "Polyestergewirk, aufkaschiert" },
    seams: { en: "Taped throughout", de: "Durchgehend verklebt" },
    fabricWeight: 165,
    fit: { en: "Regular, room for a jumper", de: "Normal, Platz für einen Pullover" },
    sizeChest: {
      en: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
      de: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
    },
    sizeBack: {
      en: "S\u00a072\u00a0· M\u00a074\u00a0· L\u00a076\u00a0· XL\u00a078\u00a0cm",
      de: "S\u00a072\u00a0· M\u00a074\u00a0· L\u00a076\u00a0· XL\u00a078\u00a0cm",
    },
    washAt: 30,
    bleach: false,
    dryer: true,
    ironing: false,
    dryClean: false,
    weight: 0.46,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Jacket", de: "Jacke" }, quantity: 1 },
    { name: { en: "Patch of the same fabric", de: "Flicken aus demselben Stoff" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Re-proofing wash, after a season or two", de: "Imprägniermittel, nach ein bis zwei Saisons" }, needed: false }],
  parts: [
    { key: "hood-cord", name: { en: "Hood cord with lock", de: "Kapuzenkordel mit Stopper" }, sku: "MAR-SHJ-P-CRD", minutes: 5 },
    { key: "zip-pull", name: { en: "Zip pull", de: "Zugband" }, sku: "MAR-SHJ-P-PUL", minutes: 2 },
    {
      key: "cuff-tab",
      name: { en: "Pair of cuff tabs", de: "Ein Paar Ärmelriegel" },
      sku: "MAR-SHJ-P-TAB",
      tools: { en: "sewing machine, or our workshop", de: "Nähmaschine, oder unsere Werkstatt" },
      minutes: 20,
    },
    {
      key: "patches",
      name: { en: "Patches, set of two, watertight", de: "Zwei Flicken, wasserdicht" },
      sku: "MAR-SHJ-P-PAT",
      tools: { en: "iron on low, or warm hands", de: "Bügeleisen auf niedriger Stufe, oder warme Hände" },
      minutes: 10,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 12,
    supplies: [
      {
        name: { en: "Re-proofing wash", de: "Imprägnierwaschmittel" },
        perYear: 1,
        each: { eur: 1_290, gbp: 1_100, usd: 1_390 },
      },
    ],
    care: {
      minutesPerYear: 60,
      what: {
        en: "Wash twice, warm it in the dryer so that water pearls again, re-proof after a season or two",
        de: "Zweimal waschen, im Trockner wärmen, damit Wasser wieder abperlt, nach ein bis zwei Saisons neu imprägnieren",
      },
    },
  },
  questions: [
    {
      question: { en: "Water no longer pearls off. Is it broken?", de: "Wasser perlt nicht mehr ab. Ist sie kaputt?" },
      answer: {
        en: "No, it still keeps you dry; only the finish on the outside is tired. Wash it, warm it in the dryer on low, and it pearls again. When that helps no longer, wash it once with a re-proofing wash.",
        de: "Nein, sie hält weiter dicht; nur die Imprägnierung außen ist müde. Waschen, bei niedriger Stufe im Trockner wärmen, dann perlt es wieder. Hilft das nicht mehr, einmal mit Imprägnierwaschmittel waschen.",
      },
    },
    {
      question: { en: "How is a tear mended?", de: "Wie wird ein Riss geflickt?" },
      answer: {
        en: "Clean and dry the place, lay the patch on the inside with round corners and press it on with low heat. It stays watertight and goes through the wash. Long tears and seams are welded by our workshop.",
        de: "Stelle reinigen und trocknen, den Flicken mit runden Ecken von innen auflegen und mit wenig Wärme andrücken. Er bleibt wasserdicht und übersteht die Wäsche. Lange Risse und Nähte verschweißt unsere Werkstatt.",
      },
    },
    {
      question: { en: "Which size over a thick jumper?", de: "Welche Größe über einem dicken Pullover?" },
      answer: {
        en: "Your usual one: room for a jumper is allowed for. With a down gilet and a jumper, or between two sizes, take the larger.",
        de: "Ihre gewohnte: Platz für einen Pullover ist eingerechnet. Mit Daunenweste und Pullover, oder zwischen zwei Größen, nehmen Sie die größere.",
      },
    },
    {
      question: { en: "Is there PFAS in it?", de: "Ist PFAS darin?" },
      answer: {
        en: "No: neither in the membrane, which is polyurethane, nor in the finish, which is based on wax. The price of it is that oil and fat are not repelled.",
        de: "Nein: weder in der Membran aus Polyurethan noch in der Imprägnierung auf Wachsbasis. Der Preis dafür ist, dass Öl und Fett nicht abgewiesen werden.",
      },
    },
    {
      question: { en: "Does the hood fit over a helmet?", de: "Passt die Kapuze über einen Helm?" },
      answer: {
        en: "Over a flat bicycle helmet, with the cord at the back opened. Over a climbing helmet it is tight.",
        de: "Über einen flachen Fahrradhelm, wenn die Kordel hinten offen ist. Über einem Kletterhelm wird es eng.",
      },
    },
    {
      question: { en: "What do you do with it when I no longer want it?", de: "Was machen Sie damit, wenn ich sie nicht mehr möchte?" },
      answer: {
        en: "We take it back, mend it and sell it on with its history, if it is still watertight; you get a credit that we name beforehand. If it is beyond that, zips and studs become spare parts.",
        de: "Wir nehmen sie zurück, flicken sie und verkaufen sie mit ihrer Geschichte weiter, wenn sie noch dicht ist; Sie bekommen eine Gutschrift, die wir vorher nennen. Geht das nicht mehr, werden Reißverschlüsse zu Ersatzteilen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "MAR-SHJ-MUS-S", gtin: "2900000011014", options: { colour: "mustard", size: "S" }, ...packed, prices, onHand: 7 },
    { sku: "MAR-SHJ-MUS-M", gtin: "2900000011021", options: { colour: "mustard", size: "M" }, ...packed, prices, onHand: 12 },
    { sku: "MAR-SHJ-MUS-L", gtin: "2900000011038", options: { colour: "mustard", size: "L" }, ...packed, prices, onHand: 9 },
    { sku: "MAR-SHJ-MUS-XL", gtin: "2900000011045", options: { colour: "mustard", size: "XL" }, ...packed, prices, onHand: 4 },
    { sku: "MAR-SHJ-NAV-S", gtin: "2900000011052", options: { colour: "navy", size: "S" }, ...packed, prices, onHand: 8 },
    { sku: "MAR-SHJ-NAV-M", gtin: "2900000011069", options: { colour: "navy", size: "M" }, ...packed, prices, onHand: 15 },
    {
      sku: "MAR-SHJ-NAV-L",
      gtin: "2900000011076",
      options: { colour: "navy", size: "L" },
      ...packed,
      prices,
      onHand: 1,
      incoming: { quantity: 20, inDays: 12 },
    },
    {
      sku: "MAR-SHJ-NAV-XL",
      gtin: "2900000011083",
      options: { colour: "navy", size: "XL" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 10, inDays: 12 },
    },
  ],
} satisfies ProductSeed;
