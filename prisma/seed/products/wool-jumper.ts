import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 690, lengthMm: 360, widthMm: 290, heightMm: 80, originCountry: "IE", hsCode: "611011", maxPerOrder: 6 };
const prices = { eur: 13_900, gbp: 11_900, usd: 14_900 };

export default {
  handle: "wool-jumper",
  brand: "Threllby",
  type: "jumper",
  status: "active",
  name: { en: "Wool jumper", de: "Wollpullover" },
  tagline: {
    en: "Knitted in one piece in Donegal, from wool that is left as it grew.",
    de: "In Donegal in einem Stück gestrickt, aus Wolle, wie sie gewachsen ist.",
  },
  description: {
    en: `Rib at the neck, the hem and the cuffs, no seams at the sides. The wool is spun with its own grease, so that drizzle runs off and smells do not stay.

Wash it rarely, at {washAt} on the wool programme, and dry it lying flat. It pills in the first weeks; comb it once, after that it stops.

A length of the same yarn is in the box, for the hole that will come one day.`,
    de: `Bündchen an Hals, Saum und Ärmeln, keine Nähte an den Seiten. Die Wolle wird mit ihrem eigenen Fett versponnen, sodass Nieselregen abläuft und Gerüche nicht bleiben.

Waschen Sie ihn selten, bei {washAt} im Wollprogramm, und trocknen Sie ihn liegend. In den ersten Wochen bilden sich Knötchen; einmal abkämmen, danach ist Ruhe.

Ein Stück desselben Garns liegt bei, für das Loch, das eines Tages kommt.`,
  },
  specs: {
    fibre: { en: "100% sheep’s wool", de: "100 % Schurwolle" },
    fabricWeight: 480,
    fit: { en: "Regular; shrinks a little, then stays", de: "Normal; läuft ein wenig ein, dann nicht mehr" },
    sizeChest: {
      en: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
      de: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0· XL\u00a0109–116\u00a0cm",
    },
    sizeBack: {
      en: "S\u00a064\u00a0· M\u00a066\u00a0· L\u00a068\u00a0· XL\u00a070\u00a0cm",
      de: "S\u00a064\u00a0· M\u00a066\u00a0· L\u00a068\u00a0· XL\u00a070\u00a0cm",
    },
    washAt: 30,
    bleach: false,
    dryer: false,
    ironing: false,
    dryClean: true,
    weight: 0.54,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Jumper", de: "Pullover" }, quantity: 1 },
    { name: { en: "Mending yarn", de: "Stopfgarn" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Wool comb for the first weeks", de: "Wollkamm für die ersten Wochen" }, needed: false }],
  parts: [
    {
      key: "neckband",
      name: { en: "Neckband, knitted on again", de: "Halsbündchen, neu angestrickt" },
      sku: "THR-JMP-P-NEC",
      tools: { en: "our workshop", de: "unsere Werkstatt" },
      minutes: 90,
    },
    {
      key: "cuff",
      name: { en: "Pair of cuffs, knitted on again", de: "Ein Paar Ärmelbündchen, neu angestrickt" },
      sku: "THR-JMP-P-CUF",
      tools: { en: "our workshop", de: "unsere Werkstatt" },
      minutes: 90,
    },
    {
      key: "yarn",
      name: { en: "Mending yarn from the same batch", de: "Stopfgarn aus derselben Partie" },
      sku: "THR-JMP-P-YRN",
      tools: { en: "darning needle", de: "Stopfnadel" },
      minutes: 20,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 10,
    care: {
      minutesPerYear: 60,
      what: {
        en: "Air it, comb it once, wash it two or three times a winter and dry it flat, darn in time, put it away clean",
        de: "Lüften, einmal abkämmen, zwei-, dreimal im Winter waschen und liegend trocknen, rechtzeitig stopfen, sauber weglegen",
      },
    },
  },
  questions: [
    {
      question: { en: "Does it scratch?", de: "Kratzt er?" },
      answer: {
        en: "On bare skin, yes, a little: it is sheep’s wool with a hand to it, not merino. Over a shirt nobody minds. It softens with every wash.",
        de: "Auf bloßer Haut ja, ein wenig: Es ist Schafwolle mit Griff, kein Merino. Über einem Hemd stört es niemanden. Mit jeder Wäsche wird er weicher.",
      },
    },
    {
      question: { en: "Moths have eaten a hole. Can it be mended?", de: "Motten haben ein Loch gefressen. Lässt sich das flicken?" },
      answer: {
        en: "Yes, so that you have to look for the place: our workshop knits the stitches up again with yarn from the same batch. Put it into the freezer for three days first, so that the larvae do not travel with it.",
        de: "Ja, so dass man die Stelle suchen muss: Unsere Werkstatt strickt die Maschen mit Garn aus derselben Partie nach. Legen Sie ihn vorher drei Tage ins Gefrierfach, damit die Larven nicht mitreisen.",
      },
    },
    {
      question: { en: "Does it shrink?", de: "Läuft er ein?" },
      answer: {
        en: "A little at the first wash, which the cut allows for, then no more. What felts it is heat and rubbing: so no dryer, no spinning at full speed, no hand scrubbing.",
        de: "Bei der ersten Wäsche ein wenig, was der Schnitt einrechnet, danach nicht mehr. Was filzt, sind Hitze und Reibung: also kein Trockner, kein volles Schleudern, kein Rubbeln.",
      },
    },
    {
      question: { en: "It pills. Is that a fault?", de: "Er bildet Knötchen. Ist das ein Fehler?" },
      answer: {
        en: "In the first weeks it is not: short fibres come to the surface where arms and bags rub. Comb them off once lying flat; after that hardly any follow. If it goes on after a winter, send us a photo.",
        de: "In den ersten Wochen nicht: Kurze Fasern wandern dort an die Oberfläche, wo Arme und Taschen reiben. Einmal liegend abkämmen; danach kommen kaum noch welche. Hört es nach einem Winter nicht auf, schicken Sie ein Foto.",
      },
    },
    {
      question: { en: "How do I store it over summer?", de: "Wie lagere ich ihn im Sommer?" },
      answer: {
        en: "Washed, folded, in a closed bag or box. Never on a hanger: its own weight pulls the shoulders out.",
        de: "Gewaschen, gefaltet, in einem geschlossenen Beutel oder Karton. Nie auf dem Bügel: Das eigene Gewicht zieht die Schultern aus.",
      },
    },
    {
      question: { en: "Why is there so little colour to choose from?", de: "Warum gibt es so wenige Farben?" },
      answer: {
        en: "Cream is the wool as it grew, undyed. Brick is the one colour the mill dyes for us in a batch large enough that mending yarn of the same shade is kept for ten years.",
        de: "Creme ist die Wolle, wie sie gewachsen ist, ungefärbt. Ziegelrot färbt die Spinnerei für uns in einer Partie, die groß genug ist, um zehn Jahre lang Stopfgarn im selben Ton vorzuhalten.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "THR-JMP-CRM-S", gtin: "2900000012011", options: { colour: "cream", size: "S" }, ...packed, prices, onHand: 10 },
    { sku: "THR-JMP-CRM-M", gtin: "2900000012028", options: { colour: "cream", size: "M" }, ...packed, prices, onHand: 14 },
    { sku: "THR-JMP-CRM-L", gtin: "2900000012035", options: { colour: "cream", size: "L" }, ...packed, prices, onHand: 11 },
    { sku: "THR-JMP-CRM-XL", gtin: "2900000012042", options: { colour: "cream", size: "XL" }, ...packed, prices, onHand: 6 },
    { sku: "THR-JMP-BRK-S", gtin: "2900000012059", options: { colour: "brick", size: "S" }, ...packed, prices, onHand: 0 },
    { sku: "THR-JMP-BRK-M", gtin: "2900000012066", options: { colour: "brick", size: "M" }, ...packed, prices, onHand: 9 },
    { sku: "THR-JMP-BRK-L", gtin: "2900000012073", options: { colour: "brick", size: "L" }, ...packed, prices, onHand: 8 },
    { sku: "THR-JMP-BRK-XL", gtin: "2900000012080", options: { colour: "brick", size: "XL" }, ...packed, prices, onHand: 5 },
  ],
} satisfies ProductSeed;
