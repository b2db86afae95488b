import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_250, lengthMm: 270, widthMm: 250, heightMm: 180, originCountry: "DE", hsCode: "842310", maxPerOrder: 5 };
const prices = { eur: 4_900, gbp: 4_300, usd: 5_200 };

export default {
  handle: "kitchen-scale",
  brand: "Ketterly",
  type: "kitchen-scale",
  status: "active",
  name: { en: "Kitchen scale", de: "Küchenwaage" },
  tagline: {
    en: "Up to {weighsTo} in steps of {weighsIn}, on two ordinary cells.",
    de: "Bis {weighsTo} in Schritten von {weighsIn}, mit zwei gewöhnlichen Batterien.",
  },
  description: {
    en: `A steel bowl on a steel plate, and a display that is tilted so that it can be read past a full bowl. One key switches on and sets to zero, the other changes the unit.

The bowl lifts off and goes into the dishwasher; turned over it covers the scale in the cupboard. The cells are behind a flap with a screw: no coin cell that a child could swallow.

The load cell is the part that suffers when a scale is leaned on. It is held by four screws and comes adjusted.`,
    de: `Eine Edelstahlschüssel auf einer Edelstahlplatte und eine Anzeige, die so geneigt ist, dass man sie auch bei voller Schüssel lesen kann. Eine Taste schaltet ein und stellt auf null, die andere wechselt die Einheit.

Die Schüssel darf in die Spülmaschine; umgedreht deckt sie im Schrank die Waage ab. Die Batterien liegen hinter einer verschraubten Klappe: keine Knopfzelle, die ein Kind verschlucken könnte.

Die Wägezelle leidet, wenn sich jemand auf die Waage stützt. Sie sitzt an vier Schrauben und kommt fertig justiert.`,
  },
  specs: {
    weighsTo: 5,
    weighsIn: 1,
    units: { en: "g, kg, ml of water, oz, lb", de: "g, kg, ml Wasser, oz, lb" },
    battery: { en: "2 × AAA alkaline, in the box", de: "2 × AAA Alkali, liegen bei" },
    batteryLife: 24,
    autoOff: { en: "After three minutes", de: "Nach drei Minuten" },
    material: { en: "Stainless steel, recycled ABS", de: "Edelstahl, ABS-Rezyklat" },
    height: 15,
    width: 23,
    depth: 22,
    weight: 0.86,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Kitchen scale", de: "Küchenwaage" }, quantity: 1 },
    { name: { en: "Steel bowl", de: "Edelstahlschüssel" }, quantity: 1 },
    { name: { en: "AAA cells", de: "AAA-Batterien" }, quantity: 2 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [],
  parts: [
    { key: "bowl", name: { en: "Steel bowl", de: "Edelstahlschüssel" }, sku: "KET-SCL-P-BOWL", minutes: 1 },
    { key: "plate", name: { en: "Weighing plate", de: "Wägeplatte" }, sku: "KET-SCL-P-PLATE", minutes: 1 },
    {
      key: "cell",
      name: { en: "Load cell, adjusted", de: "Wägezelle, justiert" },
      sku: "KET-SCL-P-CELL",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 20,
    },
    {
      key: "flap",
      name: { en: "Battery cover with screw", de: "Batteriefach-Deckel mit Schraube" },
      sku: "KET-SCL-P-FLAP",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 1,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 10,
    supplies: [{ name: { en: "Pair of AAA cells", de: "Zwei AAA-Batterien" }, perYear: 0.5, each: { eur: 250, gbp: 220, usd: 280 } }],
    care: {
      minutesPerYear: 15,
      what: { en: "Wipe it, change the cells every two years", de: "Abwischen, Batterien alle zwei Jahre wechseln" },
    },
  },
  questions: [
    {
      question: { en: "Are the batteries in the box?", de: "Sind die Batterien dabei?" },
      answer: {
        en: "Yes, two ordinary AAA cells; rechargeable ones work too. Empty cells do not belong in the bin: we take them back free of charge.",
        de: "Ja, zwei gewöhnliche AAA-Batterien; auch Akkus gehen. Leere gehören nicht in den Hausmüll: Wir nehmen sie kostenlos zurück.",
      },
    },
    {
      question: { en: "Is it exact enough for coffee?", de: "Ist sie genau genug für Kaffee?" },
      answer: {
        en: "For a pot, yes. For one espresso you want tenths of a gram, which this scale does not show.",
        de: "Für eine Kanne ja. Für einen einzelnen Espresso braucht man Zehntelgramm, und die zeigt sie nicht an.",
      },
    },
    {
      question: { en: "Can I add and weigh again without emptying?", de: "Kann ich zuwiegen, ohne auszuleeren?" },
      answer: {
        en: "Yes. A short press sets to zero with whatever stands on it, as often as you like, up to the full load.",
        de: "Ja. Ein kurzer Druck stellt auf null, egal was darauf steht, so oft Sie wollen, bis zur Höchstlast.",
      },
    },
    {
      question: { en: "It shows different weights for the same thing. Why?", de: "Sie zeigt für dasselbe verschiedene Werte. Warum?" },
      answer: {
        en: "It stands on something soft or crooked, or the cells are nearly empty. On a firm table with new cells it should agree with itself to the last step; if not, the load cell is due.",
        de: "Sie steht weich oder schief, oder die Batterien sind fast leer. Auf festem Tisch mit neuen Batterien muss sie bis auf den letzten Schritt dasselbe zeigen; tut sie das nicht, ist die Wägezelle fällig.",
      },
    },
    {
      question: { en: "Does it switch off while I am kneading?", de: "Schaltet sie ab, während ich knete?" },
      answer: {
        en: "After three minutes without a change, yes, and the last weight is forgotten. Keep a key pressed while switching on and it stays on until you end it.",
        de: "Nach drei Minuten ohne Änderung ja, und das letzte Gewicht ist vergessen. Halten Sie beim Einschalten die Taste gedrückt, bleibt sie an, bis Sie sie ausschalten.",
      },
    },
    {
      question: { en: "May I weigh hot pots on it?", de: "Darf ich heiße Töpfe darauf wiegen?" },
      answer: {
        en: "Put a mat under them. The plate itself does not mind, the load cell below it drifts when it gets warm.",
        de: "Legen Sie etwas unter. Der Platte macht es nichts, aber die Wägezelle darunter wird ungenau, wenn sie warm wird.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "KET-SCL-BRK", gtin: "2900000015012", options: { colour: "brick" }, ...packed, prices, onHand: 28 },
    { sku: "KET-SCL-COA", gtin: "2900000015029", options: { colour: "coal" }, ...packed, prices, onHand: 31 },
  ],
} satisfies ProductSeed;
