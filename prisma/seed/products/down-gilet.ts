import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 460, lengthMm: 320, widthMm: 250, heightMm: 110, originCountry: "LT", hsCode: "620140", maxPerOrder: 5 };
const prices = { eur: 16_900, gbp: 14_900, usd: 17_900 };

export default {
  handle: "down-gilet",
  brand: "Marrowick",
  type: "gilet",
  status: "active",
  name: { en: "Down gilet", de: "Daunenweste" },
  tagline: {
    en: "Warm where it counts, arms free; goes under the shell jacket.",
    de: "Warm, wo es zählt, die Arme frei; passt unter die Wetterjacke.",
  },
  description: {
    en: `{fillWeight} of traceable down in size M, in chambers that are sewn through, so that it cannot wander to the hem. With a loft of {fillPower} it packs into its own left pocket.

The outer fabric keeps wind out and gives a little; it stands drizzle, not rain. The zip opens from both ends, which helps when you sit or ride.

A hole made by a spark or a thorn loses feathers, not warmth. Two self-adhesive patches come with it; put one on from outside and press it for a minute.`,
    de: `{fillWeight} Daunen mit bekannter Herkunft in Größe M, in durchgesteppten Kammern, damit nichts in den Saum rutscht. Mit einer Bauschkraft von {fillPower} passt sie in ihre eigene linke Tasche.

Der Oberstoff hält Wind ab und gibt etwas nach; er verträgt Nieseln, keinen Regen. Der Reißverschluss geht von beiden Enden auf, was beim Sitzen und Radfahren hilft.

Ein Loch von einem Funken oder Dorn kostet Federn, keine Wärme. Zwei selbstklebende Flicken liegen bei; von außen aufsetzen und eine Minute andrücken.`,
  },
  specs: {
    fill: { en: "Duck down 90/10, traceable, live plucking ruled out", de: "Entendaunen 90/10, rückverfolgbar, ohne Lebendrupf" },
    fillPower: 650,
    fillWeight: 110,
    material: { en: "Polyamide, recycled, wind-tight", de: "Polyamid, recycelt, winddicht" },
    lining: { en: "Polyamide, recycled", de: "Polyamid, recycelt" },
    fit: { en: "Close; over a shirt, under a jacket", de: "Schmal; über ein Hemd, unter eine Jacke" },
    sizeChest: {
      en: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0cm",
      de: "S\u00a088–94\u00a0· M\u00a095–101\u00a0· L\u00a0102–108\u00a0cm",
    },
    sizeBack: { en: "S\u00a063\u00a0· M\u00a065\u00a0· L\u00a067\u00a0cm", de: "S\u00a063\u00a0· M\u00a065\u00a0· L\u00a067\u00a0cm" },
    washAt: 30,
    bleach: false,
    dryer: true,
    ironing: false,
    dryClean: false,
    weight: 0.31,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Gilet", de: "Weste" }, quantity: 1 },
    { name: { en: "Self-adhesive patches", de: "Selbstklebende Flicken" }, quantity: 2 },
  ],
  notInBox: [
    { name: { en: "Down wash, once or twice in its life", de: "Daunenwaschmittel, ein- bis zweimal in ihrem Leben" }, needed: false },
    { name: { en: "Two tennis balls for the dryer", de: "Zwei Tennisbälle für den Trockner" }, needed: false },
  ],
  parts: [
    {
      key: "front-zip",
      name: { en: "Front zip with both sliders", de: "Frontreißverschluss mit beiden Schiebern" },
      sku: "MAR-GIL-P-ZIP",
      tools: { en: "sewing machine, or our workshop", de: "Nähmaschine, oder unsere Werkstatt" },
      minutes: 60,
    },
    { key: "zip-pull", name: { en: "Zip pull", de: "Zugband" }, sku: "MAR-GIL-P-PUL", minutes: 2 },
    { key: "patches", name: { en: "Set of two patches", de: "Zwei Flicken" }, sku: "MAR-GIL-P-PAT", minutes: 5 },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 10,
    care: {
      minutesPerYear: 20,
      what: {
        en: "Air it, close holes, wash at most every second year and dry it long on low heat",
        de: "Lüften, Löcher schließen, höchstens alle zwei Jahre waschen und lange auf niedriger Stufe trocknen",
      },
    },
  },
  questions: [
    {
      question: { en: "Does it lose feathers?", de: "Verliert sie Federn?" },
      answer: {
        en: "In the first weeks a few work their way out at the seams. Pull them back in from the other side instead of out: the quill makes the hole, and it closes by itself. If it goes on after a month, tell us; then a seam is at fault and we put it right.",
        de: "In den ersten Wochen kommen an den Nähten einige heraus. Ziehen Sie sie von der anderen Seite zurück, nicht heraus: Der Kiel macht das Loch, und das schließt sich von selbst. Hört es nach einem Monat nicht auf, melden Sie sich; dann liegt es an einer Naht, und wir bringen das in Ordnung.",
      },
    },
    {
      question: { en: "Where do the feathers come from?", de: "Woher kommen die Daunen?" },
      answer: {
        en: "From ducks that were kept for meat, in Poland and Hungary. Every batch carries a number; it is on the label inside, and we tell you the farm region for it. Plucking live birds is ruled out by contract and checked by an outside body.",
        de: "Von Enten aus der Fleischerzeugung in Polen und Ungarn. Jede Charge hat eine Nummer; sie steht innen auf dem Etikett, und wir nennen Ihnen dazu die Region. Lebendrupf ist vertraglich ausgeschlossen und wird von außen geprüft.",
      },
    },
    {
      question: { en: "How do I wash it without clumps?", de: "Wie wasche ich sie ohne Klumpen?" },
      answer: {
        en: "With down wash on the gentle programme, then in the dryer on low with two tennis balls until you feel no clump any more. That takes two to three hours. Drying it on the line leaves it flat and damp inside.",
        de: "Mit Daunenwaschmittel im Schonprogramm, dann bei niedriger Stufe mit zwei Tennisbällen in den Trockner, bis kein Klumpen mehr zu fühlen ist. Das braucht zwei bis drei Stunden. Auf der Leine bleibt sie innen feucht und flach.",
      },
    },
    {
      question: { en: "Is it enough for winter?", de: "Reicht sie für den Winter?" },
      answer: {
        en: "Over a jumper on a dry day around freezing, while you move: yes. Standing still or in wet snow you want a jacket over it. It is cut to fit under our shell jacket in the same size.",
        de: "Über einem Pullover, bei trockenem Wetter um den Gefrierpunkt und in Bewegung: ja. Wer steht oder durch nassen Schnee geht, zieht eine Jacke darüber. Sie passt unter unsere Wetterjacke in derselben Größe.",
      },
    },
    {
      question: { en: "I am between two sizes. Which one?", de: "Ich liege zwischen zwei Größen. Welche nehme ich?" },
      answer: {
        en: "Under a jacket take the smaller one, over jumpers the larger. Measure round the chest under the arms, over a shirt, and compare with the table of facts. If it does not fit, send it back unworn; the exchange costs you nothing.",
        de: "Unter einer Jacke die kleinere, über Pullovern die größere. Messen Sie unter den Armen rund um die Brust, über einem Hemd, und vergleichen Sie mit der Tabelle. Passt sie nicht, schicken Sie sie ungetragen zurück; der Umtausch kostet Sie nichts.",
      },
    },
    {
      question: { en: "What happens when the zip breaks?", de: "Was passiert, wenn der Reißverschluss kaputtgeht?" },
      answer: {
        en: "Most often only the slider is worn; we change it for the price of the part and postage. A whole new zip is sewn in by our workshop, and you hear the price before we start. Zips are kept for ten years after the last gilet is sold.",
        de: "Meist ist nur der Schieber ausgeleiert; den tauschen wir zum Preis des Teils und des Portos. Einen ganzen Reißverschluss näht unsere Werkstatt ein, und Sie kennen den Preis, bevor wir anfangen. Die Reißverschlüsse halten wir zehn Jahre über den letzten Verkauf hinaus vor.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "MAR-GIL-PIN-S", gtin: "2900000004108", options: { colour: "pine", size: "S" }, ...packed, prices, onHand: 8 },
    { sku: "MAR-GIL-PIN-M", gtin: "2900000004115", options: { colour: "pine", size: "M" }, ...packed, prices, onHand: 13 },
    {
      sku: "MAR-GIL-PIN-L",
      gtin: "2900000004122",
      options: { colour: "pine", size: "L" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 18, inDays: 16 },
    },
    { sku: "MAR-GIL-BRK-S", gtin: "2900000004139", options: { colour: "brick", size: "S" }, ...packed, prices, onHand: 6 },
    { sku: "MAR-GIL-BRK-M", gtin: "2900000004146", options: { colour: "brick", size: "M" }, ...packed, prices, onHand: 9 },
    { sku: "MAR-GIL-BRK-L", gtin: "2900000004153", options: { colour: "brick", size: "L" }, ...packed, prices, onHand: 7 },
  ],
} satisfies ProductSeed;
