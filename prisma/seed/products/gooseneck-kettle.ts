import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_950, lengthMm: 330, widthMm: 250, heightMm: 270, originCountry: "PT", hsCode: "851610", maxPerOrder: 5 };
const prices = { eur: 8_900, gbp: 7_900 };

export default {
  handle: "gooseneck-kettle",
  brand: "Ketterly",
  type: "kettle",
  status: "active",
  name: { en: "Gooseneck kettle", de: "Schwanenhals-Wasserkocher" },
  tagline: {
    en: "Pours a thin, steady stream and holds the degree you set.",
    de: "Gießt einen dünnen, ruhigen Strahl und hält die eingestellte Temperatur.",
  },
  description: {
    en: `The spout is narrow and low, so that the water falls where you aim it: on the coffee, not around it. The base heats {capacity} to any degree in {temperature} and holds it for {holds}.

The body is stainless steel inside and out; no plastic touches the water. The oak handle is fixed by two screws and comes off with a hex key. The kettle lifts from its stand and turns all the way round on it.

Limescale shows in any kettle. In hard water, descale it when the floor turns white: citric acid is enough.`,
    de: `Die Tülle ist schmal und sitzt tief, damit das Wasser dorthin fällt, wohin Sie zielen: auf den Kaffee, nicht daneben. Der Boden erhitzt {capacity} auf jedes Grad in der Spanne {temperature} und hält es {holds} lang.

Der Körper ist innen und außen aus Edelstahl; das Wasser berührt keinen Kunststoff. Der Eichengriff sitzt an zwei Schrauben und lässt sich mit einem Innensechskantschlüssel lösen. Der Kessel lässt sich vom Ständer heben und darauf ganz herumdrehen.

Kalk setzt sich in jedem Wasserkocher ab. Bei hartem Wasser entkalken Sie ihn, sobald der Boden weiß wird: Zitronensäure genügt.`,
  },
  specs: {
    capacity: 0.9,
    temperature: { from: 40, to: 100 },
    holds: 30,
    material: { en: "Stainless steel 18/8, powder-coated outside", de: "Edelstahl 18/8, außen pulverbeschichtet" },
    handle: { en: "Oiled oak", de: "Geölte Eiche" },
    power: 1_200,
    voltage: 230,
    cord: 0.75,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 21,
    width: 29,
    depth: 16,
    weight: 1.2,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Kettle with lid", de: "Kessel mit Deckel" }, quantity: 1 },
    { name: { en: "Power stand with cord", de: "Ständer mit Netzkabel" }, quantity: 1 },
    { name: { en: "Hex key for the handle", de: "Innensechskantschlüssel für den Griff" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    {
      name: { en: "Descaler, once the floor turns white", de: "Entkalker, sobald der Boden weiß wird" },
      needed: false,
      handle: "descaler",
    },
  ],
  parts: [
    { key: "lid", name: { en: "Lid with knob", de: "Deckel mit Knauf" }, sku: "KET-GNK-P-LID", minutes: 1 },
    { key: "filter", name: { en: "Limescale filter", de: "Kalkfilter" }, sku: "KET-GNK-P-FILTER", minutes: 1 },
    {
      key: "handle",
      name: { en: "Oak handle", de: "Eichengriff" },
      sku: "KET-GNK-P-HANDLE",
      tools: { en: "Hex key, in the box", de: "Innensechskantschlüssel, liegt bei" },
      minutes: 5,
    },
    {
      key: "element",
      name: { en: "Heating base with sensor", de: "Heizboden mit Fühler" },
      sku: "KET-GNK-P-ELEMENT",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 25,
    },
    { key: "stand", name: { en: "Power stand with cord", de: "Ständer mit Netzkabel" }, sku: "KET-GNK-P-STAND", minutes: 1 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 73,
      basis: { en: "Two full kettles a day brought to the boil", de: "Zwei volle Kessel am Tag zum Kochen gebracht" },
    },
    supplies: [
      { name: { en: "Descaler, sachet", de: "Entkalker, Beutel" }, perYear: 4, each: { eur: 165, gbp: 145 } },
      { name: { en: "Limescale filter", de: "Kalkfilter" }, perYear: 0.5, each: { eur: 690, gbp: 610 } },
    ],
    care: {
      minutesPerYear: 160,
      what: { en: "Descale four times a year, oil the handle twice", de: "Viermal im Jahr entkalken, Griff zweimal ölen" },
    },
  },
  questions: [
    {
      question: { en: "Is it only for coffee?", de: "Ist er nur für Kaffee gut?" },
      answer: {
        en: "No. It boils water for tea as well; the thin stream only takes longer to fill a pan. Green tea and coffee profit from the exact degree.",
        de: "Nein. Er kocht auch Teewasser; mit dem dünnen Strahl dauert nur ein Topf länger. Grüner Tee und Kaffee gewinnen durch das genaue Grad.",
      },
    },
    {
      question: { en: "How often do I descale it?", de: "Wie oft muss ich ihn entkalken?" },
      answer: {
        en: "When the floor turns white: every three months with hard water, once a year with soft. Citric acid, half an hour, rinse twice.",
        de: "Wenn der Boden weiß wird: bei hartem Wasser alle drei Monate, bei weichem einmal im Jahr. Zitronensäure, eine halbe Stunde, zweimal ausspülen.",
      },
    },
    {
      question: { en: "Does water touch plastic anywhere?", de: "Berührt das Wasser irgendwo Kunststoff?" },
      answer: {
        en: "No. Body, spout, lid and filter are stainless steel, and the seal of the heating base is outside the water.",
        de: "Nein. Kessel, Tülle, Deckel und Filter sind aus Edelstahl, und die Dichtung des Heizbodens liegt außerhalb des Wassers.",
      },
    },
    {
      question: { en: "Can it keep a temperature?", de: "Hält er eine Temperatur?" },
      answer: {
        en: "Yes, for the time in the facts, then it switches off. Lifted from its stand it remembers the degree; set down again it goes on where it was.",
        de: "Ja, so lange, wie bei den Angaben steht, dann schaltet er ab. Vom Ständer gehoben merkt er sich die Temperatur und macht beim Absetzen dort weiter.",
      },
    },
    {
      question: { en: "Is the handle of real oak?", de: "Ist der Griff aus echter Eiche?" },
      answer: {
        en: "Yes, oiled, so each has its own grain. Rub a drop of linseed oil in twice a year. A new one is two screws away.",
        de: "Ja, geölt, deshalb hat jeder seine eigene Maserung. Reiben Sie zweimal im Jahr einen Tropfen Leinöl ein. Ein neuer sitzt an zwei Schrauben.",
      },
    },
    {
      question: { en: "Why is it not sold to America?", de: "Warum wird er nicht nach Amerika verkauft?" },
      answer: {
        en: "It is made for the mains of Europe. At half the voltage it would only get lukewarm.",
        de: "Er ist für das europäische Netz gebaut. Bei halber Spannung würde er nur lauwarm.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "KET-GNK-BRK", gtin: "2900000001015", options: { colour: "brick" }, ...packed, prices, onHand: 24 },
    {
      sku: "KET-GNK-PIN",
      gtin: "2900000001022",
      options: { colour: "pine" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 30, inDays: 18 },
    },
    { sku: "KET-GNK-CRM", gtin: "2900000001039", options: { colour: "cream" }, ...packed, prices, onHand: 16 },
  ],
} satisfies ProductSeed;
