import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 880, lengthMm: 340, widthMm: 280, heightMm: 60, originCountry: "PT", hsCode: "620342", maxPerOrder: 4 };
const prices = { eur: 13_900, gbp: 11_900, usd: 14_500 };

export default {
  handle: "jeans",
  brand: "Marrowick",
  type: "jeans",
  status: "active",
  name: { en: "Straight jeans", de: "Gerade Jeans" },
  tagline: {
    en: "Heavy denim without stretch; stiff for two weeks, yours for years.",
    de: "Schwerer Denim ohne Stretch; zwei Wochen steif, Jahre lang Ihre.",
  },
  description: {
    en: `Denim of {fabricWeight}, all cotton, dyed with indigo in the yarn. It is stiff at first and gives about half a size at the waist with wear; it does not bag at the knees, because there is no elastane in it that tires.

Seams are sewn twice with thick thread, pockets are lined with twill, strain is taken by bar tacks and rivets. The fly closes with a metal button and a zip.

Indigo rubs off: pale sofas, car seats and white trainers will notice for the first months. The first wash goes alone.`,
    de: `Denim von {fabricWeight}, reine Baumwolle, im Garn mit Indigo gefärbt. Er ist anfangs steif und gibt am Bund beim Tragen etwa eine halbe Größe nach; an den Knien beult er nicht aus, weil kein Elastan darin müde wird.

Die Nähte sind doppelt und mit dickem Garn genäht, die Taschen mit Köper gefüttert, an belasteten Stellen sitzen Riegel und Nieten. Geschlossen wird mit Metallknopf und Reißverschluss.

Indigo färbt ab: Helle Sofas, Autositze und weiße Schuhe merken das in den ersten Monaten. Die erste Wäsche läuft allein.`,
  },
  specs: {
    fabricWeight: 440,
    fibre: { en: "100% cotton, a fifth of it recycled", de: "100 % Baumwolle, ein Fünftel davon recycelt" },
    closure: { en: "Shank button and metal zip", de: "Metallknopf und Metallreißverschluss" },
    pockets: { en: "Five", de: "Fünf" },
    fit: { en: "Straight leg, seat at the waist", de: "Gerades Bein, Bund in der Taille" },
    sizeWaist: {
      en: "W30\u00a078\u00a0· W32\u00a083\u00a0· W34\u00a088\u00a0cm",
      de: "W30\u00a078\u00a0· W32\u00a083\u00a0· W34\u00a088\u00a0cm",
    },
    sizeInseam: { en: "L32\u00a081\u00a0· L34\u00a086\u00a0cm", de: "L32\u00a081\u00a0· L34\u00a086\u00a0cm" },
    washAt: 30,
    bleach: false,
    dryer: false,
    ironAt: 200,
    dryClean: false,
    weight: 0.74,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Jeans", de: "Jeans" }, quantity: 1 },
    { name: { en: "Patch of the same denim", de: "Flicken aus demselben Denim" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Belt", de: "Gürtel" }, needed: false, handle: "belt" }],
  parts: [
    {
      key: "button",
      name: { en: "Shank button with its nail", de: "Metallknopf mit Stift" },
      sku: "MAR-JEA-P-BUT",
      tools: { en: "hammer and a firm base", de: "Hammer und feste Unterlage" },
      minutes: 5,
    },
    {
      key: "rivets",
      name: { en: "Rivets, set of six", de: "Nieten, sechs Stück" },
      sku: "MAR-JEA-P-RIV",
      tools: { en: "hammer and a firm base", de: "Hammer und feste Unterlage" },
      minutes: 10,
    },
  ],
  ownership: {
    partsYears: 10,
    care: {
      minutesPerYear: 40,
      what: {
        en: "Wash rarely and inside out, dry on the line, patch the crotch before it tears",
        de: "Selten und auf links waschen, auf der Leine trocknen, den Schritt flicken, bevor er reißt",
      },
    },
  },
  questions: [
    {
      question: { en: "Which waist do I take?", de: "Welche Bundweite nehme ich?" },
      answer: {
        en: "Measure round the waist where trousers sit, over a thin shirt, and look the figure up in the facts. They should close with some effort on the first day: denim without elastane gives half a size within two weeks and keeps it.",
        de: "Messen Sie den Bund dort, wo die Hose sitzt, über einem dünnen Hemd, und vergleichen Sie mit den Daten. Am ersten Tag soll sie nur mit etwas Mühe zugehen: Denim ohne Elastan gibt in zwei Wochen eine halbe Größe nach und bleibt dann so.",
      },
    },
    {
      question: { en: "Do they shrink in the wash?", de: "Laufen sie beim Waschen ein?" },
      answer: {
        en: "A finger’s breadth in length at the first wash, nothing after that. The cloth has been pre-shrunk. The dryer takes more, and takes the colour with it; leave it out.",
        de: "Bei der ersten Wäsche in der Länge um eine Fingerbreite, danach nicht mehr. Der Stoff ist vorgewaschen. Der Trockner nimmt mehr, und die Farbe gleich mit; lassen Sie ihn weg.",
      },
    },
    {
      question: { en: "Can I have them shortened?", de: "Kann ich sie kürzen lassen?" },
      answer: {
        en: "Yes, by any tailor, and by us: ask for the original hem to be kept, then the worn edge stays. A pair that has been shortened cannot come back as a change of mind, so wear them indoors for an evening first.",
        de: "Ja, in jeder Schneiderei und bei uns: Bitten Sie darum, den Originalsaum zu erhalten, dann bleibt die Kante. Eine gekürzte Hose können Sie bei Nichtgefallen nicht zurückgeben; tragen Sie sie also erst einen Abend in der Wohnung.",
      },
    },
    {
      question: { en: "How often should I wash them?", de: "Wie oft soll ich sie waschen?" },
      answer: {
        en: "When they are dirty, not because they were worn: every five or six weeks for most. Air them in between, wipe spots with a wet cloth. Turned inside out and washed cold they keep their colour longest.",
        de: "Wenn sie schmutzig sind, nicht weil sie getragen wurden: bei den meisten alle fünf, sechs Wochen. Dazwischen lüften, Flecken mit einem nassen Tuch abwischen. Auf links und kalt gewaschen bleibt die Farbe am längsten.",
      },
    },
    {
      question: { en: "How much does the colour rub off?", de: "Wie stark färben sie ab?" },
      answer: {
        en: "Noticeably, for two to three months: on light leather, upholstery and white soles. Soaking them once in cold water with a little salt before the first wear takes off the worst.",
        de: "Zwei bis drei Monate lang merklich: auf hellem Leder, Polstern und weißen Sohlen. Einmal vor dem ersten Tragen in kaltem Wasser mit etwas Salz eingeweicht, ist das Gröbste weg.",
      },
    },
    {
      question: { en: "What do you mend, and what does it cost?", de: "Was flicken Sie, und was kostet das?" },
      answer: {
        en: "Holes in knee and crotch, worn pockets, broken zips, lost rivets. Send us a photo, we name a price, you decide. A patch of the same denim lies in the box so that you can also do it yourself.",
        de: "Löcher an Knie und Schritt, durchgescheuerte Taschen, kaputte Reißverschlüsse, verlorene Nieten. Schicken Sie ein Foto, wir nennen den Preis, Sie entscheiden. Ein Flicken aus demselben Denim liegt bei, wenn Sie es selbst machen möchten.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "MAR-JEA-30-32", gtin: "2900000004337", options: { colour: "indigo", size: "w30-l32" }, ...packed, prices, onHand: 8 },
    { sku: "MAR-JEA-32-32", gtin: "2900000004344", options: { colour: "indigo", size: "w32-l32" }, ...packed, prices, onHand: 16 },
    { sku: "MAR-JEA-32-34", gtin: "2900000004351", options: { colour: "indigo", size: "w32-l34" }, ...packed, prices, onHand: 11 },
    {
      sku: "MAR-JEA-34-32",
      gtin: "2900000004368",
      options: { colour: "indigo", size: "w34-l32" },
      ...packed,
      prices,
      onHand: 1,
      incoming: { quantity: 20, inDays: 13 },
    },
    {
      sku: "MAR-JEA-34-34",
      gtin: "2900000004375",
      options: { colour: "indigo", size: "w34-l34" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 20, inDays: 13 },
    },
  ],
} satisfies ProductSeed;
