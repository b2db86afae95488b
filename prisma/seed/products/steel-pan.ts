import type { ProductSeed } from "../product-seed.ts";

const made = { originCountry: "FR", hsCode: "732399", maxPerOrder: 6 };

export default {
  handle: "steel-pan",
  brand: "Brindlow",
  type: "pan",
  status: "active",
  name: { en: "Steel pan", de: "Eisenpfanne" },
  tagline: {
    en: "Bare steel that gets better with every egg; no coating to wear off.",
    de: "Blankes Eisen, das mit jedem Ei besser wird, ohne Beschichtung, die sich abnutzt.",
  },
  description: {
    en: `A sheet of carbon steel, {thickness} thick, pressed into a pan and riveted to an iron handle. Burnt in with oil it turns black and smooth, and then little sticks to it.

It stands everything: a metal spatula, a hot oven, induction at full power. What it does not stand is a wet night. If it rusts, scour it and burn it in again; nothing is lost.

Fry potatoes first, eggs later: the black layer builds up over the first few weeks.`,
    de: `Ein Blech aus Kohlenstoffstahl, {thickness} stark, zur Pfanne gepresst und mit einem eisernen Stiel vernietet. Mit Öl eingebrannt wird sie schwarz und glatt, und dann haftet wenig.

Sie verträgt alles: den Pfannenwender aus Metall, den heißen Ofen, Induktion bei voller Leistung. Was sie nicht verträgt, ist eine nasse Nacht. Rostet sie, scheuern Sie sie ab und brennen sie neu ein; verloren ist nichts.

Braten Sie erst Kartoffeln, später Eier: Die schwarze Schicht baut sich in den ersten Wochen auf.`,
  },
  specs: {
    sizes: { en: "20, 24 or 28 cm", de: "20, 24 oder 28 cm" },
    material: { en: "Carbon steel", de: "Kohlenstoffstahl" },
    thickness: 2.5,
    coating: { en: "None; beeswax against rust on the way", de: "Keine; Bienenwachs als Rostschutz für den Transport" },
    handle: { en: "Iron, three rivets", de: "Eisen, drei Nieten" },
    hobs: { en: "Gas, electric, ceramic, induction, oven, fire", de: "Gas, Elektro, Glaskeramik, Induktion, Backofen, offenes Feuer" },
    ovenTo: 300,
    dishwasher: { en: "No: hot water and a brush", de: "Nein: heißes Wasser und eine Bürste" },
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Pan", de: "Pfanne" }, quantity: 1 },
    { name: { en: "Card on burning in", de: "Karte zum Einbrennen" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Oil that stands heat, for burning in", de: "Hitzefestes Öl zum Einbrennen" }, needed: true },
    { name: { en: "Sleeve for the hot handle", de: "Hülle für den heißen Stiel" }, needed: false },
  ],
  parts: [
    {
      key: "handle",
      name: { en: "Iron handle", de: "Eisenstiel" },
      sku: "BRI-PAN-P-HANDLE",
      tools: { en: "our workshop", de: "unsere Werkstatt" },
      minutes: 30,
    },
    {
      key: "rivets",
      name: { en: "Three rivets", de: "Drei Nieten" },
      sku: "BRI-PAN-P-RIVETS",
      tools: { en: "Drill, hammer", de: "Bohrer, Hammer" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 360,
    partsYears: 30,
    care: {
      minutesPerYear: 60,
      what: {
        en: "Wipe with oil after washing, burn in again once a year",
        de: "Nach dem Spülen mit Öl auswischen, einmal im Jahr neu einbrennen",
      },
    },
  },
  questions: [
    {
      question: { en: "How do I burn it in?", de: "Wie brenne ich sie ein?" },
      answer: {
        en: "Wash off the wax with hot water, dry it on the hob, wipe in a film of oil and heat it until it no longer smokes. Three times, with the window open. The card shows it.",
        de: "Waschen Sie das Wachs heiß ab, trocknen Sie die Pfanne auf dem Herd, wischen Sie einen Film Öl hinein und erhitzen Sie sie, bis sie nicht mehr raucht. Dreimal, bei offenem Fenster. Die Karte zeigt es.",
      },
    },
    {
      question: { en: "It looks blotchy. Is it faulty?", de: "Sie sieht fleckig aus. Ist das ein Mangel?" },
      answer: {
        en: "No. Brown, blue and black patches are the layer growing. It evens out in a few weeks.",
        de: "Nein. Braune, blaue und schwarze Flecken sind die wachsende Schicht. In ein paar Wochen wird sie gleichmäßig.",
      },
    },
    {
      question: { en: "May I use washing-up liquid?", de: "Darf ich Spülmittel nehmen?" },
      answer: {
        en: "A drop does no harm to a layer that is some weeks old. Do not soak it, and dry it at once, best on the warm hob.",
        de: "Ein Tropfen schadet einer Schicht nicht, die ein paar Wochen alt ist. Nicht einweichen, gleich abtrocknen, am besten auf dem warmen Herd.",
      },
    },
    {
      question: { en: "Which size do I need?", de: "Welche Größe brauche ich?" },
      answer: {
        en: "The smallest is for two eggs, the middle one for an omelette or two steaks, the largest for potatoes for four. The sizes are those of the rim; the base is a quarter smaller.",
        de: "Die kleinste reicht für zwei Eier, die mittlere für ein Omelett oder zwei Steaks, die größte für Bratkartoffeln für vier. Die Größe misst den Rand; der Boden ist ein Viertel kleiner.",
      },
    },
    {
      question: { en: "Does it lie flat on induction?", de: "Liegt sie auf Induktion plan?" },
      answer: {
        en: "Cold, it is a hair’s breadth hollow, so that it lies flat when hot. Heat it slowly: at full power from cold even thick steel can bulge.",
        de: "Kalt ist der Boden um Haaresbreite nach innen gewölbt, heiß liegt er plan. Erwärmen Sie sie langsam: Von kalt auf volle Leistung kann sich auch dickes Eisen verziehen.",
      },
    },
    {
      question: { en: "Can I cook tomatoes in it?", de: "Kann ich Tomaten darin kochen?" },
      answer: {
        en: "A quick sauce yes, an hour of simmering no: acid takes the layer off. For that take the casserole.",
        de: "Eine schnelle Soße ja, eine Stunde Schmoren nein: Säure löst die Schicht. Nehmen Sie dafür den Bräter.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    {
      sku: "BRI-PAN-20",
      gtin: "2900000014916",
      options: { diameter: "20" },
      weightGrams: 1_150,
      lengthMm: 420,
      widthMm: 220,
      heightMm: 90,
      ...made,
      prices: { eur: 3_900, gbp: 3_400, usd: 4_200 },
      onHand: 34,
    },
    {
      sku: "BRI-PAN-24",
      gtin: "2900000014923",
      options: { diameter: "24" },
      weightGrams: 1_650,
      lengthMm: 480,
      widthMm: 260,
      heightMm: 100,
      ...made,
      prices: { eur: 4_900, gbp: 4_300, usd: 5_200 },
      onHand: 41,
    },
    {
      sku: "BRI-PAN-28",
      gtin: "2900000014930",
      options: { diameter: "28" },
      weightGrams: 2_350,
      lengthMm: 540,
      widthMm: 300,
      heightMm: 110,
      ...made,
      prices: { eur: 5_900, gbp: 5_200, usd: 6_200 },
      onHand: 2,
      incoming: { quantity: 40, inDays: 9 },
    },
  ],
} satisfies ProductSeed;
