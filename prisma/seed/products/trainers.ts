import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_120, lengthMm: 320, widthMm: 210, heightMm: 120, originCountry: "PT", hsCode: "640399", maxPerOrder: 3 };
const prices = { eur: 14_900, gbp: 12_900, usd: 15_500 };

export default {
  handle: "trainers",
  brand: "Threllby",
  type: "trainers",
  status: "active",
  name: { en: "Leather trainers", de: "Ledersneaker" },
  tagline: {
    en: "A sewn cup sole, leather you can wash, laces you can buy.",
    de: "Eine genähte Schalensohle, abwaschbares Leder, Senkel zum Nachkaufen.",
  },
  description: {
    en: `Plain low trainers of smooth leather. The sole is a cup into which the upper is set and sewn all round, so it does not open at the toes after the first winter. The heel tab is the only colour on them.

The insole comes out to dry and can be had as a part; it is what most people throw a pair away for. The lining is leather, which lasts longer at the heel than textile.

Wipe them with a damp cloth and a drop of soap. They do not belong in the machine.`,
    de: `Schlichte flache Sneaker aus glattem Leder. Die Sohle ist eine Schale, in die der Schaft gesetzt und ringsum vernäht wird; so geht sie nach dem ersten Winter nicht an den Zehen auf. Nur die Fersenkappe hat Farbe.

Die Innensohle lässt sich zum Trocknen herausnehmen und einzeln nachkaufen; ihretwegen werden die meisten Paare weggeworfen. Das Futter ist aus Leder und hält an der Ferse länger als Stoff.

Wischen Sie sie mit feuchtem Tuch und etwas Seife ab. In die Maschine gehören sie nicht.`,
  },
  specs: {
    construction: { en: "Cup sole, sewn all round", de: "Schalensohle, ringsum vernäht" },
    upper: { en: "Smooth cowhide, chrome-free", de: "Glattes Rindsleder, chromfrei gegerbt" },
    lining: { en: "Sheepskin, smooth", de: "Schafleder, glatt" },
    insole: { en: "Cork and latex under leather, to take out", de: "Kork und Latex unter Leder, herausnehmbar" },
    sole: { en: "Natural rubber", de: "Naturkautschuk" },
    shoeWidth: { en: "Medium (F)", de: "Normal (F)" },
    sizeFoot: {
      en: "38:\u00a024.0\u00a0· 39:\u00a024.7\u00a0· 40:\u00a025.3\u00a0· 41:\u00a026.0\u00a0· 42:\u00a026.7\u00a0· 43:\u00a027.3\u00a0cm",
      de: "38:\u00a024,0\u00a0· 39:\u00a024,7\u00a0· 40:\u00a025,3\u00a0· 41:\u00a026,0\u00a0· 42:\u00a026,7\u00a0· 43:\u00a027,3\u00a0cm",
    },
    weight: 0.76,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Pair of trainers", de: "Paar Sneaker" }, quantity: 1 },
    { name: { en: "Spare laces", de: "Ersatzsenkel" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Leather cream, colourless", de: "Ledercreme, farblos" }, needed: false, handle: "leather-balm" }],
  parts: [
    { key: "laces", name: { en: "Laces, cotton", de: "Senkel, Baumwolle" }, sku: "THR-TRA-P-LAC", minutes: 5 },
    { key: "insoles", name: { en: "Pair of insoles", de: "Ein Paar Innensohlen" }, sku: "THR-TRA-P-INS", minutes: 1 },
  ],
  ownership: {
    partsYears: 6,
    supplies: [
      {
        name: { en: "Insoles, every second year", de: "Innensohlen, alle zwei Jahre" },
        perYear: 0.5,
        each: { eur: 1_600, gbp: 1_400, usd: 1_700 },
      },
    ],
    care: {
      minutesPerYear: 60,
      what: {
        en: "Wipe off, let dry without heat, colourless cream every few months, wash the laces by hand",
        de: "Abwischen, ohne Hitze trocknen, alle paar Monate farblos eincremen, Senkel von Hand waschen",
      },
    },
  },
  questions: [
    {
      question: { en: "Do they run true to size?", de: "Fallen sie normal aus?" },
      answer: {
        en: "Yes, in length. They are narrow for the first days; leather gives in width, not in length. If your foot is longer than the figure in the facts, take the next size.",
        de: "In der Länge ja. In den ersten Tagen sind sie schmal; Leder gibt in der Breite nach, nicht in der Länge. Ist Ihr Fuß länger als in den Daten, nehmen Sie die nächste Größe.",
      },
    },
    {
      question: { en: "Which size is that in the UK or the US?", de: "Welche Größe ist das in Großbritannien oder den USA?" },
      answer: {
        en: "Ours are European sizes. A 41 is a British 7 and an American men’s 8 or women’s 9 and a half; a 38 is a British 5. The length of your foot is the surer way.",
        de: "Unsere Größen sind europäisch. 41 entspricht britisch 7 und amerikanisch 8 bei Männern, 9 ½ bei Frauen; 38 ist britisch 5. Sicherer ist die Fußlänge.",
      },
    },
    {
      question: { en: "Can they be resoled?", de: "Lassen sie sich neu besohlen?" },
      answer: {
        en: "The cup sole as a whole, by a workshop with the right machine; we do it when the upper deserves it and tell you before. For most pairs new insoles and laces come first.",
        de: "Die Schalensohle als Ganzes, in einer Werkstatt mit der passenden Maschine; wir machen es, wenn der Schaft es wert ist, und sagen es vorher. Meist sind zuerst Innensohlen und Senkel dran.",
      },
    },
    {
      question: { en: "How do I keep them light?", de: "Wie bleiben sie hell?" },
      answer: {
        en: "Wipe them the same day, before dirt dries in; an eraser takes marks off the sole edge. Colourless cream closes the pores. New dark jeans leave blue on the collar: that goes with soap as long as it is fresh.",
        de: "Noch am selben Tag abwischen, bevor Schmutz eintrocknet; ein Radiergummi nimmt Streifen vom Sohlenrand. Farblose Creme schließt die Poren. Neue dunkle Jeans färben am Rand blau ab: Frisch geht das mit Seife weg.",
      },
    },
    {
      question: { en: "Are they good for running?", de: "Kann ich damit laufen gehen?" },
      answer: {
        en: "No. They are for walking and standing all day: little cushioning, flat sole, firm heel. Your own orthopaedic insoles fit when ours are taken out.",
        de: "Nein. Sie sind für Gehen und Stehen den ganzen Tag: wenig Dämpfung, flache Sohle, feste Ferse. Eigene Einlagen passen hinein, wenn unsere Sohle herausgenommen wird.",
      },
    },
    {
      question: { en: "What are they made of, exactly?", de: "Woraus genau bestehen sie?" },
      answer: {
        en: "Leather outside and inside, cotton thread and laces, natural rubber below, cork and latex under the foot. There is no plastic foam in them that crumbles with age.",
        de: "Leder außen und innen, Baumwolle in Garn und Senkeln, unten Naturkautschuk, unter dem Fuß Kork und Latex. Kein Schaumstoff, der mit dem Alter zerbröselt.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "THR-TRA-CRM-38", gtin: "2900000004559", options: { colour: "cream", size: "38" }, ...packed, prices, onHand: 6 },
    { sku: "THR-TRA-CRM-39", gtin: "2900000004566", options: { colour: "cream", size: "39" }, ...packed, prices, onHand: 8 },
    { sku: "THR-TRA-CRM-40", gtin: "2900000004573", options: { colour: "cream", size: "40" }, ...packed, prices, onHand: 10 },
    { sku: "THR-TRA-CRM-41", gtin: "2900000004580", options: { colour: "cream", size: "41" }, ...packed, prices, onHand: 12 },
    {
      sku: "THR-TRA-CRM-42",
      gtin: "2900000004597",
      options: { colour: "cream", size: "42" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 16, inDays: 7 },
    },
    { sku: "THR-TRA-CRM-43", gtin: "2900000004603", options: { colour: "cream", size: "43" }, ...packed, prices, onHand: 5 },
  ],
} satisfies ProductSeed;
