import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 210, lengthMm: 270, widthMm: 140, heightMm: 40, originCountry: "HU", hsCode: "420329", maxPerOrder: 5 };
const prices = { eur: 8_900, gbp: 7_900, usd: 9_500 };

export default {
  handle: "gloves",
  brand: "Threllby",
  type: "gloves",
  status: "active",
  name: { en: "Leather gloves", de: "Lederhandschuhe" },
  tagline: {
    en: "Cut by hand, lined with wool, sewn so that a seam can be closed again.",
    de: "Von Hand zugeschnitten, mit Wolle gefüttert und so genäht, dass sich jede Naht schließen lässt.",
  },
  description: {
    en: `Hair sheep, thin enough to find a key with. Three darts on the back let it follow the knuckles; strips between the fingers keep it from pulling when you make a fist.

The lining is knitted wool and hangs at the fingertips by a thread only, so it can be pulled out and renewed. A strap with a press stud closes the cuff over a sleeve.

They should sit close on the first day. Leather gives; loose gloves get looser.`,
    de: `Haarschafleder, dünn genug, um damit einen Schlüssel zu finden. Drei Aufnähte auf dem Handrücken lassen es den Knöcheln folgen; Streifen zwischen den Fingern verhindern, dass es bei der Faust spannt.

Das Futter ist gestrickte Wolle und hängt an den Fingerspitzen nur an einem Faden; so lässt es sich herausziehen und erneuern. Ein Riegel mit Druckknopf schließt die Stulpe über dem Ärmel.

Am ersten Tag sollen sie eng sitzen. Leder gibt nach; lockere Handschuhe werden lockerer.`,
  },
  specs: {
    material: { en: "Hair sheep leather", de: "Haarschafleder" },
    lining: { en: "Knitted wool, undyed", de: "Gestrickte Wolle, ungefärbt" },
    touchScreen: false,
    sizeHand: {
      en: "8:\u00a020.5–22\u00a0· 9:\u00a022–24\u00a0· 10:\u00a024–26\u00a0cm",
      de: "8:\u00a020,5–22\u00a0· 9:\u00a022–24\u00a0· 10:\u00a024–26\u00a0cm",
    },
    washable: false,
    bleach: false,
    dryer: false,
    ironing: false,
    dryClean: false,
    weight: 0.12,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [{ name: { en: "Pair of gloves", de: "Paar Handschuhe" }, quantity: 1 }],
  notInBox: [{ name: { en: "Leather balm, once a winter", de: "Lederbalsam, einmal im Winter" }, needed: false, handle: "leather-balm" }],
  parts: [
    {
      key: "stud",
      name: { en: "Press studs, set of two", de: "Druckknöpfe, zwei Stück" },
      sku: "THR-GLO-P-STU",
      tools: { en: "hammer and setter, or our workshop", de: "Hammer und Setzer, oder unsere Werkstatt" },
      minutes: 10,
    },
  ],
  ownership: {
    partsYears: 8,
    care: {
      minutesPerYear: 15,
      what: {
        en: "Dry them flat without heat, stretch the fingers in between, rub in balm once a winter",
        de: "Flach und ohne Hitze trocknen, dabei die Finger strecken, einmal im Winter Balsam einreiben",
      },
    },
  },
  questions: [
    {
      question: { en: "How do I measure my hand?", de: "Wie messe ich meine Hand?" },
      answer: {
        en: "Lay a tape round the knuckles without the thumb and make a loose fist. Measure the hand you write with: it is the larger one. Between two sizes take the smaller; leather gives, wool does not need to.",
        de: "Ein Maßband um die Knöchel legen, ohne Daumen, und locker eine Faust machen. Messen Sie die Schreibhand: Sie ist die größere. Zwischen zwei Größen nehmen Sie die kleinere; das Leder gibt nach.",
      },
    },
    {
      question: { en: "Can I use my phone with them?", de: "Kann ich damit das Telefon bedienen?" },
      answer: {
        en: "No, and we did not add silver thread to the fingertips, because it wears off in a winter. Answering a call with a knuckle works on most screens; typing does not.",
        de: "Nein, und wir haben keine Silberfäden in die Fingerspitzen gesetzt, weil sie nach einem Winter verschlissen sind. Einen Anruf mit dem Knöchel annehmen geht meist; tippen nicht.",
      },
    },
    {
      question: { en: "How cold may it get?", de: "Wie kalt darf es werden?" },
      answer: {
        en: "Around freezing while you walk. On the bicycle or below that, thin wool gloves fit underneath if you take one size more.",
        de: "Um den Gefrierpunkt, solange Sie gehen. Auf dem Rad oder bei mehr Frost passen dünne Wollhandschuhe darunter, wenn Sie eine Nummer größer nehmen.",
      },
    },
    {
      question: { en: "They got wet. What now?", de: "Sie sind nass geworden. Was nun?" },
      answer: {
        en: "Pull the fingers straight, lay them flat on a towel in a cool room and move the leather now and then while it dries. On a radiator they shrink and turn hard, and nothing brings that back.",
        de: "Finger gerade ziehen, in einem kühlen Raum flach auf ein Handtuch legen und das Leder beim Trocknen ab und zu bewegen. Auf der Heizung schrumpfen sie und werden hart, und das macht nichts wieder gut.",
      },
    },
    {
      question: { en: "May I wash the lining?", de: "Darf ich das Futter waschen?" },
      answer: {
        en: "Turn it out as far as it goes, dab it with a little wool wash and a damp cloth, and let it dry outside. The gloves as a whole must not be washed.",
        de: "So weit wie möglich herausziehen, mit etwas Wollwaschmittel und feuchtem Tuch abtupfen und außen trocknen lassen. Die Handschuhe als Ganzes dürfen nicht gewaschen werden.",
      },
    },
    {
      question: { en: "A seam has opened. Do you mend that?", de: "Eine Naht ist aufgegangen. Reparieren Sie das?" },
      answer: {
        en: "Yes, and within the guarantee without charge. After that it costs little, and the price comes first. A new lining can be put in once in their life. Single gloves, by the way, we do not sell.",
        de: "Ja, in der Garantiezeit kostenlos. Danach kostet es wenig, und der Preis kommt zuerst. Ein neues Futter lässt sich einmal einsetzen. Einzelne Handschuhe verkaufen wir nicht.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "THR-GLO-TAN-8", gtin: "2900000004665", options: { colour: "tan", size: "8" }, ...packed, prices, onHand: 9 },
    { sku: "THR-GLO-TAN-9", gtin: "2900000004672", options: { colour: "tan", size: "9" }, ...packed, prices, onHand: 13 },
    { sku: "THR-GLO-TAN-10", gtin: "2900000004689", options: { colour: "tan", size: "10" }, ...packed, prices, onHand: 0 },
  ],
} satisfies ProductSeed;
