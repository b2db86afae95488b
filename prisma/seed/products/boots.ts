import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_950, lengthMm: 340, widthMm: 290, heightMm: 130, originCountry: "PT", hsCode: "640391", maxPerOrder: 3 };
const prices = { eur: 28_900, gbp: 25_500, usd: 29_900 };

export default {
  handle: "boots",
  brand: "Threllby",
  type: "boots",
  status: "active",
  name: { en: "Lace-up boots", de: "Schnürstiefel" },
  tagline: {
    en: "Welted, so that any cobbler can put on a new sole.",
    de: "Rahmengenäht, damit jede Schuhmacherei eine neue Sohle aufziehen kann.",
  },
  description: {
    en: `The upper and the sole are not glued together but sewn to a strip of leather between them, the welt. When the sole is through, the stitches are cut and a new one goes on; the boots have been built for three or four of them.

The leather is thick and tanned with bark. It is stiff for two weeks, then it knows your foot. Cream twice a year keeps it from cracking; dry it slowly, with paper inside and away from the stove.

There are half sizes after 42 and 43. If your size does not fit, we swap it once without charge, as long as the soles are clean.`,
    de: `Schaft und Sohle sind nicht verklebt, sondern an einen Lederstreifen dazwischen genäht, den Rahmen. Ist die Sohle durch, werden die Stiche gelöst und eine neue kommt darunter; die Stiefel sind für drei bis vier davon gebaut.

Das Leder ist kräftig und pflanzlich gegerbt. Zwei Wochen lang ist es steif, dann kennt es Ihren Fuß. Zweimal im Jahr Creme schützt vor Rissen; trocknen Sie langsam, mit Papier darin und fern vom Ofen.

Nach 42 und 43 gibt es halbe Größen. Passt Ihre Größe nicht, tauschen wir einmal kostenlos, solange die Sohlen sauber sind.`,
  },
  specs: {
    construction: { en: "Goodyear welted, can be resoled", de: "Rahmengenäht, neu besohlbar" },
    upper: { en: "Cowhide, vegetable-tanned", de: "Rindsleder, pflanzlich gegerbt" },
    lining: { en: "Calfskin, undyed", de: "Kalbsleder, ungefärbt" },
    insole: { en: "Cork under leather, to take out", de: "Kork unter Leder, herausnehmbar" },
    sole: { en: "Rubber with a light tread", de: "Gummi mit leichtem Profil" },
    shoeWidth: { en: "Medium to wide (G)", de: "Normal bis weit (G)" },
    sizeFoot: {
      en: "41:\u00a026.0\u00a0· 42:\u00a026.7\u00a0· 42.5:\u00a027.0\u00a0· 43:\u00a027.3\u00a0· 43.5:\u00a027.7\u00a0· 44:\u00a028.0\u00a0· 45:\u00a028.7\u00a0cm",
      de: "41:\u00a026,0\u00a0· 42:\u00a026,7\u00a0· 42,5:\u00a027,0\u00a0· 43:\u00a027,3\u00a0· 43,5:\u00a027,7\u00a0· 44:\u00a028,0\u00a0· 45:\u00a028,7\u00a0cm",
    },
    weight: 1.5,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Pair of boots", de: "Paar Stiefel" }, quantity: 1 },
    { name: { en: "Spare laces", de: "Ersatzsenkel" }, quantity: 1 },
    { name: { en: "Cotton bag", de: "Baumwollbeutel" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Leather cream", de: "Ledercreme" }, needed: false, handle: "leather-balm" },
    { name: { en: "Shoe trees", de: "Schuhspanner" }, needed: false },
  ],
  parts: [
    { key: "laces", name: { en: "Laces, waxed cotton", de: "Senkel, gewachste Baumwolle" }, sku: "THR-BOO-P-LAC", minutes: 5 },
    { key: "insoles", name: { en: "Pair of insoles", de: "Ein Paar Innensohlen" }, sku: "THR-BOO-P-INS", minutes: 1 },
    {
      key: "soles",
      name: { en: "Pair of soles", de: "Ein Paar Laufsohlen" },
      sku: "THR-BOO-P-SOL",
      tools: { en: "a cobbler, or our workshop", de: "Schuhmacherei, oder unsere Werkstatt" },
      minutes: 90,
    },
    {
      key: "heels",
      name: { en: "Pair of heels", de: "Ein Paar Absätze" },
      sku: "THR-BOO-P-HEE",
      tools: { en: "a cobbler, or our workshop", de: "Schuhmacherei, oder unsere Werkstatt" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 15,
    supplies: [
      {
        name: { en: "Leather cream, half a tin", de: "Ledercreme, eine halbe Dose" },
        perYear: 0.5,
        each: { eur: 1_400, gbp: 1_200, usd: 1_500 },
      },
      {
        name: { en: "New soles, every fourth year", de: "Neue Sohlen, alle vier Jahre" },
        perYear: 0.25,
        each: { eur: 8_500, gbp: 7_500, usd: 9_500 },
      },
    ],
    care: {
      minutesPerYear: 90,
      what: {
        en: "Brush off dirt, let dry slowly, cream twice a year, change worn laces and heels in time",
        de: "Schmutz abbürsten, langsam trocknen, zweimal im Jahr eincremen, Senkel und Absätze rechtzeitig wechseln",
      },
    },
  },
  questions: [
    {
      question: { en: "Do they run large or small?", de: "Fallen sie groß oder klein aus?" },
      answer: {
        en: "A little large: if you wear half sizes in trainers, take the half size down. Stand on a sheet of paper, mark heel and longest toe, and compare with the length of the foot in the facts. A thumb’s breadth of air in front is right.",
        de: "Etwas groß: Wer bei Sneakern halbe Größen trägt, nimmt eine halbe weniger. Stellen Sie sich auf ein Blatt Papier, markieren Sie Ferse und längsten Zeh und vergleichen Sie mit der Fußlänge in den Daten. Vorn eine Daumenbreite Luft ist richtig.",
      },
    },
    {
      question: { en: "What if I need half a size more?", de: "Was, wenn ich eine halbe Größe mehr brauche?" },
      answer: {
        en: "Walk about on carpet, write to us which size you want instead, and send the first pair back with our label. The new one leaves when yours is scanned at the post. The first swap costs nothing.",
        de: "Auf dem Teppich probelaufen, uns die gewünschte Größe schreiben und das erste Paar mit unserem Etikett zurückschicken. Das neue geht los, sobald Ihres bei der Post gescannt ist. Der erste Tausch kostet nichts.",
      },
    },
    {
      question: { en: "What does a new sole cost?", de: "Was kostet eine neue Sohle?" },
      answer: {
        en: "The sum for a year on this page counts a quarter of it, because a sole lasts about four years; heels alone cost about a third. You hear the exact price before we cut a stitch. Any cobbler who works on welted shoes can do it too, with our soles or others.",
        de: "Die Jahressumme auf dieser Seite enthält ein Viertel davon, weil eine Sohle etwa vier Jahre hält; Absätze allein kosten rund ein Drittel. Den genauen Preis hören Sie, bevor wir einen Stich lösen. Jede Schuhmacherei, die rahmengenähte Schuhe macht, kann es auch, mit unseren Sohlen oder anderen.",
      },
    },
    {
      question: { en: "Are they waterproof?", de: "Sind sie wasserdicht?" },
      answer: {
        en: "No leather boot is. Creamed, they keep out a wet meadow and an hour of rain. The tongue is sewn in up to the fourth eyelet, so puddles up to there stay outside.",
        de: "Kein Lederstiefel ist das. Eingecremt halten sie eine nasse Wiese und eine Stunde Regen ab. Die Zunge ist bis zur vierten Öse eingenäht; Pfützen bis dorthin bleiben draußen.",
      },
    },
    {
      question: { en: "How long does breaking them in take?", de: "Wie lange muss ich sie einlaufen?" },
      answer: {
        en: "Two weeks of an hour or two a day, in thick socks. If they press on the same spot after that, a cobbler stretches it in a minute; that does not touch the guarantee.",
        de: "Zwei Wochen lang eine bis zwei Stunden am Tag, in dicken Socken. Drückt danach noch dieselbe Stelle, weitet sie eine Schuhmacherei in einer Minute; die Garantie berührt das nicht.",
      },
    },
    {
      question: { en: "Are they lined for winter?", de: "Sind sie für den Winter gefüttert?" },
      answer: {
        en: "With leather, not with fur. There is room for wool socks, and the cork under the insole keeps the cold of the ground away for a walk, not for a day in the snow.",
        de: "Mit Leder, nicht mit Fell. Wollsocken passen hinein, und der Kork unter der Innensohle hält die Bodenkälte für einen Spaziergang fern, nicht für einen Tag im Schnee.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "THR-BOO-TAN-41", gtin: "2900000004481", options: { colour: "tan", size: "41" }, ...packed, prices, onHand: 5 },
    { sku: "THR-BOO-TAN-42", gtin: "2900000004498", options: { colour: "tan", size: "42" }, ...packed, prices, onHand: 9 },
    { sku: "THR-BOO-TAN-42H", gtin: "2900000004504", options: { colour: "tan", size: "42-5" }, ...packed, prices, onHand: 4 },
    {
      sku: "THR-BOO-TAN-43",
      gtin: "2900000004511",
      options: { colour: "tan", size: "43" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 12, inDays: 19 },
    },
    {
      sku: "THR-BOO-TAN-43H",
      gtin: "2900000004528",
      options: { colour: "tan", size: "43-5" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 8, inDays: 19 },
    },
    { sku: "THR-BOO-TAN-44", gtin: "2900000004535", options: { colour: "tan", size: "44" }, ...packed, prices, onHand: 7 },
    { sku: "THR-BOO-TAN-45", gtin: "2900000004542", options: { colour: "tan", size: "45" }, ...packed, prices, onHand: 3 },
  ],
} satisfies ProductSeed;
