import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_250, lengthMm: 480, widthMm: 320, heightMm: 120, originCountry: "PT", hsCode: "420292", maxPerOrder: 5 };
const prices = { eur: 14_900, gbp: 12_900, usd: 15_900 };

export default {
  handle: "rucksack",
  brand: "Marrowick",
  type: "rucksack",
  status: "active",
  name: { en: "Rucksack", de: "Rucksack" },
  tagline: {
    en: "{capacity} under a rolled top, closed by a hook.",
    de: "{capacity} unter einem Rollverschluss, geschlossen mit einem Haken.",
  },
  description: {
    en: `A plain sack of waxed canvas with a padded sleeve inside. The mouth is rolled down and held by one hook, on a strap that you let out as you fill it; the buckles at the sides keep the roll tight.

The straps are sewn through the back and can be sewn on again. Wax keeps rain out of the fabric, not out of the seams: in a long downpour put papers in a bag.

New wax smells for a week or two and may mark light clothes at first.`,
    de: `Ein schlichter Sack aus gewachstem Segeltuch mit gepolstertem Fach. Die Öffnung wird eingerollt und von einem Haken gehalten, an einem Riemen, den Sie beim Füllen nachlassen; die Schnallen an den Seiten halten die Rolle straff.

Die Träger sind durch den Rücken genäht und lassen sich wieder annähen. Wachs hält Regen vom Stoff ab, nicht von den Nähten: Bei langem Regen gehören Papiere in eine Tüte.

Neues Wachs riecht ein bis zwei Wochen und kann anfangs auf heller Kleidung abfärben.`,
  },
  specs: {
    capacity: 22,
    material: { en: "Waxed cotton canvas, bridle leather", de: "Gewachstes Baumwollsegeltuch, Blankleder" },
    lining: { en: "Cotton twill", de: "Baumwollköper" },
    laptop: { en: "Padded, up to 15 inches", de: "Gepolstert, bis 15 Zoll" },
    waterColumn: 600,
    height: 45,
    width: 30,
    depth: 16,
    weight: 1.05,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [{ name: { en: "Rucksack", de: "Rucksack" }, quantity: 1 }],
  notInBox: [
    { name: { en: "Wax to renew the finish, after two years or so", de: "Wachs zum Auffrischen, nach etwa zwei Jahren" }, needed: false },
  ],
  parts: [
    {
      key: "hook",
      name: { en: "Hook and front strap", de: "Haken und Frontriemen" },
      sku: "MAR-RUC-P-HOK",
      tools: { en: "flat screwdriver", de: "Schlitzschraubendreher" },
      minutes: 10,
    },
    {
      key: "side-buckle",
      name: { en: "Pair of side buckles", de: "Ein Paar Seitenschnallen" },
      sku: "MAR-RUC-P-BUC",
      tools: { en: "flat screwdriver", de: "Schlitzschraubendreher" },
      minutes: 10,
    },
    {
      key: "shoulder-strap",
      name: { en: "Shoulder strap", de: "Schulterträger" },
      sku: "MAR-RUC-P-STR",
      tools: { en: "our workshop, or a saddler", de: "unsere Werkstatt, oder eine Sattlerei" },
      minutes: 60,
    },
    { key: "zip-pull", name: { en: "Zip pull of leather", de: "Lederzug für den Reißverschluss" }, sku: "MAR-RUC-P-PUL", minutes: 2 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    supplies: [
      {
        name: { en: "Canvas wax, a tin every second year", de: "Wachs für Segeltuch, alle zwei Jahre eine Dose" },
        perYear: 0.5,
        each: { eur: 1_600, gbp: 1_400, usd: 1_700 },
      },
    ],
    care: {
      minutesPerYear: 45,
      what: {
        en: "Brush it dry, wipe the leather with balm, rub in wax every second year and warm it with a hairdryer",
        de: "Trocken abbürsten, Leder mit Balsam abreiben, alle zwei Jahre Wachs einreiben und mit dem Föhn anwärmen",
      },
    },
  },
  questions: [
    {
      question: { en: "Does my laptop fit?", de: "Passt mein Laptop hinein?" },
      answer: {
        en: "Up to fifteen inches, in a padded sleeve that hangs above the floor of the bag, so that setting it down does no harm. Larger ones go in beside it, unpadded.",
        de: "Bis fünfzehn Zoll, in einem gepolsterten Fach, das über dem Boden hängt, sodass Abstellen nichts ausmacht. Größere passen daneben, ohne Polster.",
      },
    },
    {
      question: { en: "Is it waterproof?", de: "Ist er wasserdicht?" },
      answer: {
        en: "The wax keeps out an hour of rain, the seams less. With the top rolled three times nothing runs in from above. In a long downpour put paper and electronics in a bag.",
        de: "Das Wachs hält eine Stunde Regen ab, die Nähte weniger. Dreimal eingerollt läuft von oben nichts hinein. Bei langem Regen gehören Papier und Elektronik in eine Tüte.",
      },
    },
    {
      question: { en: "Does the wax stain my clothes?", de: "Färbt das Wachs auf Kleidung ab?" },
      answer: {
        en: "In the first two weeks it may, on light shirts and in heat. Brush it well and leave it in a warm room for a few days before the first wear.",
        de: "In den ersten zwei Wochen kann es das, auf hellen Hemden und bei Hitze. Gut ausbürsten und ein paar Tage im warmen Zimmer stehen lassen, bevor Sie ihn tragen.",
      },
    },
    {
      question: { en: "Is it allowed as hand luggage?", de: "Gilt er als Handgepäck?" },
      answer: {
        en: "Rolled down it is within what most airlines allow in the cabin, not always within the smallest bag that is free. Compare the measures in the facts with those of your airline.",
        de: "Eingerollt liegt er im Rahmen dessen, was die meisten Fluglinien in der Kabine erlauben, nicht immer im kleinsten Freigepäck. Vergleichen Sie die Maße in den Daten mit denen Ihrer Fluglinie.",
      },
    },
    {
      question: { en: "How do I clean it?", de: "Wie reinige ich ihn?" },
      answer: {
        en: "Let mud dry, brush it off, wipe the rest with cold water. Soap and the machine wash the wax out; then it wants waxing again.",
        de: "Schlamm trocknen lassen, abbürsten, den Rest mit kaltem Wasser abwischen. Seife und Maschine waschen das Wachs heraus; dann muss neu gewachst werden.",
      },
    },
    {
      question: { en: "A strap is torn. What then?", de: "Ein Träger ist gerissen. Was dann?" },
      answer: {
        en: "Within the guarantee we sew on a new one without charge and pay both ways. Later you pay the strap and the hour’s work, and you know the price before we start.",
        de: "In der Garantiezeit nähen wir kostenlos einen neuen an und zahlen beide Wege. Später zahlen Sie den Träger und die Arbeitsstunde und kennen den Preis, bevor wir anfangen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "MAR-RUC-COA", gtin: "2900000013018", options: { colour: "coal" }, ...packed, prices, onHand: 17 },
    {
      sku: "MAR-RUC-OCH",
      gtin: "2900000013025",
      options: { colour: "ochre" },
      ...packed,
      prices,
      onHand: 3,
      incoming: { quantity: 15, inDays: 9 },
    },
  ],
} satisfies ProductSeed;
