import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 980, lengthMm: 380, widthMm: 300, heightMm: 80, originCountry: "PT", hsCode: "620332", maxPerOrder: 4 };
const prices = { eur: 15_900, gbp: 13_900, usd: 16_900 };

export default {
  handle: "chore-coat",
  brand: "Marrowick",
  type: "work-coat",
  status: "active",
  name: { en: "Chore coat", de: "Arbeitsjacke" },
  tagline: {
    en: "Three patch pockets, five buttons, nothing that could break.",
    de: "Drei aufgesetzte Taschen, fünf Knöpfe, nichts, was kaputtgehen könnte.",
  },
  description: {
    en: `The coat that carpenters and gardeners have worn for a century: cotton drill of {fabricWeight}, cut straight so that arms can be lifted, with pockets large enough for a hand and a tool in it.

There is no lining, so it can be washed at {washAt}, mended from both sides and worn over anything. The pockets are sewn on in three rows; when one wears through it is taken off and a new one put on.

It fades where it is used. That is the idea.`,
    de: `Die Jacke, die Tischler und Gärtner seit hundert Jahren tragen: Baumwolldrell von {fabricWeight}, gerade geschnitten, damit sich die Arme heben lassen, mit Taschen für eine Hand samt Werkzeug.

Ohne Futter, daher bei {washAt} waschbar, von beiden Seiten zu flicken und über allem zu tragen. Die Taschen sind dreifach aufgenäht; ist eine durchgescheuert, kommt sie ab und eine neue darauf.

Sie verblasst, wo sie gebraucht wird. So ist es gedacht.`,
  },
  specs: {
    fibre: { en: "100% cotton drill", de: "100 % Baumwolle, Drell" },
    fabricWeight: 320,
    closure: { en: "Five buttons of corozo nut", de: "Fünf Knöpfe aus Steinnuss" },
    pockets: { en: "Three outside, one inside", de: "Drei außen, eine innen" },
    fit: { en: "Straight and roomy", de: "Gerade und weit" },
    sizeChest: {
      en: "S\u00a088–96\u00a0· M\u00a097–104\u00a0· L\u00a0105–112\u00a0cm",
      de: "S\u00a088–96\u00a0· M\u00a097–104\u00a0· L\u00a0105–112\u00a0cm",
    },
    sizeBack: { en: "S\u00a073\u00a0· M\u00a075\u00a0· L\u00a077\u00a0cm", de: "S\u00a073\u00a0· M\u00a075\u00a0· L\u00a077\u00a0cm" },
    washAt: 60,
    bleach: false,
    dryer: true,
    ironAt: 200,
    dryClean: false,
    weight: 0.82,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Coat", de: "Jacke" }, quantity: 1 },
    { name: { en: "Spare button", de: "Ersatzknopf" }, quantity: 1 },
  ],
  notInBox: [],
  parts: [
    {
      key: "buttons",
      name: { en: "Buttons, set of five", de: "Knöpfe, fünf Stück" },
      sku: "MAR-CHC-P-BUT",
      tools: { en: "needle and strong thread", de: "Nadel und starker Faden" },
      minutes: 15,
    },
    {
      key: "pocket",
      name: { en: "Patch pocket, cut and pressed", de: "Aufgesetzte Tasche, zugeschnitten und gebügelt" },
      sku: "MAR-CHC-P-POC",
      tools: { en: "sewing machine, or our workshop", de: "Nähmaschine, oder unsere Werkstatt" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 12,
    care: {
      minutesPerYear: 30,
      what: {
        en: "Wash when dirty with like colours, pull into shape, dry; renew a pocket every ten years or so",
        de: "Bei Bedarf mit ähnlichen Farben waschen, in Form ziehen, trocknen; etwa alle zehn Jahre eine Tasche erneuern",
      },
    },
  },
  questions: [
    {
      question: { en: "Can I really work in it?", de: "Kann ich darin wirklich arbeiten?" },
      answer: {
        en: "Yes: garden, workshop, kitchen. It is no protective clothing in the sense of the law; sparks from a grinder burn holes into cotton as into any other cloth, and it is not for welding.",
        de: "Ja: Garten, Werkstatt, Küche. Schutzkleidung im Sinne des Gesetzes ist sie nicht; Funken vom Schleifen brennen Löcher wie in jeden Stoff, und zum Schweißen taugt sie nicht.",
      },
    },
    {
      question: { en: "Does it shrink?", de: "Läuft sie ein?" },
      answer: {
        en: "A little in the sleeves at the first hot wash, about a finger’s breadth, which the cut allows for. After that it stays. Washed cold it does not move at all.",
        de: "Bei der ersten heißen Wäsche an den Ärmeln um etwa eine Fingerbreite; der Schnitt rechnet damit. Danach bleibt es dabei. Kalt gewaschen bewegt sich nichts.",
      },
    },
    {
      question: { en: "Will the colour stay?", de: "Bleibt die Farbe?" },
      answer: {
        en: "No. Navy turns to a soft blue at the seams and elbows, ochre to sand. If you want to slow it down, wash it inside out and dry it in the shade.",
        de: "Nein. Marineblau wird an Nähten und Ellbogen weich und hell, Ocker zu Sand. Wer das bremsen will, wäscht auf links und trocknet im Schatten.",
      },
    },
    {
      question: { en: "Does a jumper fit under it?", de: "Passt ein Pullover darunter?" },
      answer: {
        en: "A thick one in your usual size. If you only want it over a shirt, take one size smaller; the shoulders will still be free.",
        de: "Ein dicker in Ihrer gewohnten Größe. Wer sie nur über dem Hemd trägt, nimmt eine Nummer kleiner; die Schultern bleiben trotzdem frei.",
      },
    },
    {
      question: { en: "Is it warm?", de: "Ist sie warm?" },
      answer: {
        en: "It keeps wind off and no more. With a jumper it does for spring and autumn; for winter there is too little of it.",
        de: "Sie hält Wind ab, mehr nicht. Mit Pullover reicht sie für Frühling und Herbst; für den Winter ist sie zu dünn.",
      },
    },
    {
      question: { en: "How do I change a pocket?", de: "Wie tausche ich eine Tasche?" },
      answer: {
        en: "Open the three rows of stitches with a seam ripper, press the place, pin the new pocket into the old outline and sew round it. New ones are darker at first. Our workshop does it too; send us the coat.",
        de: "Die drei Nähte mit dem Nahttrenner öffnen, die Stelle bügeln, die neue Tasche in den alten Umriss stecken und rundherum nähen. Neue sind anfangs dunkler. Unsere Werkstatt macht es auf Wunsch; schicken Sie die Jacke ein.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "MAR-CHC-NAV-S", gtin: "2900000004382", options: { colour: "navy", size: "S" }, ...packed, prices, onHand: 9 },
    { sku: "MAR-CHC-NAV-M", gtin: "2900000004399", options: { colour: "navy", size: "M" }, ...packed, prices, onHand: 14 },
    { sku: "MAR-CHC-NAV-L", gtin: "2900000004405", options: { colour: "navy", size: "L" }, ...packed, prices, onHand: 10 },
    { sku: "MAR-CHC-OCH-M", gtin: "2900000004412", options: { colour: "ochre", size: "M" }, ...packed, prices, onHand: 6 },
    { sku: "MAR-CHC-OCH-L", gtin: "2900000004429", options: { colour: "ochre", size: "L" }, ...packed, prices, onHand: 0 },
  ],
} satisfies ProductSeed;
