import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 320, lengthMm: 150, widthMm: 150, heightMm: 60, originCountry: "ES", hsCode: "420330", maxPerOrder: 6 };
const prices = { eur: 6_900, gbp: 5_900, usd: 7_500 };

export default {
  handle: "belt",
  brand: "Threllby",
  type: "belt",
  status: "active",
  name: { en: "Bridle leather belt", de: "Gürtel aus Blankleder" },
  tagline: {
    en: "One piece of leather, one buckle, one screw between them.",
    de: "Ein Stück Leder, eine Schnalle, eine Schraube dazwischen.",
  },
  description: {
    en: `Bridle leather in a single layer, {thickness} thick and {width} wide, waxed on both sides: there is nothing glued that could come apart. The edges are burnished, not painted.

The buckle is held by a screw, so it can be changed, and the belt can be shortened from that end: take off the buckle, cut, punch, screw it on again.

It is stiff at first and takes the bend of your hip within a month. A bloom of wax on the surface is normal; rub it in with a cloth.`,
    de: `Blankleder in einer Lage, {thickness} stark und {width} breit, beidseitig gewachst: Nichts ist geklebt, nichts kann sich lösen. Die Kanten sind poliert, nicht lackiert.

Die Schnalle hält mit einer Schraube; sie lässt sich wechseln und der Gürtel von diesem Ende her kürzen: Schnalle ab, schneiden, lochen, wieder anschrauben.

Anfangs ist er steif, nach einem Monat hat er die Form Ihrer Hüfte. Ein weißlicher Wachsschleier ist normal; mit einem Tuch einreiben.`,
  },
  specs: {
    material: { en: "Bridle leather of cowhide, vegetable-tanned", de: "Blankleder vom Rind, pflanzlich gegerbt" },
    buckle: { en: "Solid brass on tan, nickel-free steel on coal", de: "Massives Messing an Cognac, nickelfreier Stahl an Kohle" },
    width: 3.5,
    thickness: 3.6,
    sizeBelt: {
      en: "85:\u00a080–90\u00a0· 95:\u00a090–100\u00a0· 105:\u00a0100–110\u00a0cm",
      de: "85:\u00a080–90\u00a0· 95:\u00a090–100\u00a0· 105:\u00a0100–110\u00a0cm",
    },
    weight: 0.24,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Belt with buckle", de: "Gürtel mit Schnalle" }, quantity: 1 },
    { name: { en: "Spare screw", de: "Ersatzschraube" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Leather balm, once a year", de: "Lederbalsam, einmal im Jahr" }, needed: false, handle: "leather-balm" }],
  parts: [
    {
      key: "buckle",
      name: { en: "Buckle with screw", de: "Schnalle mit Schraube" },
      sku: "THR-BEL-P-BUC",
      tools: { en: "flat screwdriver", de: "Schlitzschraubendreher" },
      minutes: 5,
    },
    {
      key: "keeper",
      name: { en: "Keeper", de: "Schlaufe" },
      sku: "THR-BEL-P-KEE",
      tools: { en: "flat screwdriver", de: "Schlitzschraubendreher" },
      minutes: 5,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 20,
    care: {
      minutesPerYear: 10,
      what: { en: "Rub in balm once a year, tighten the screw", de: "Einmal im Jahr Balsam einreiben, die Schraube nachziehen" },
    },
  },
  questions: [
    {
      question: { en: "Which length do I need?", de: "Welche Länge brauche ich?" },
      answer: {
        en: "Measure an old belt from the end of the buckle bar to the hole you use; that figure is your length. Without a belt: measure round your trousers through the loops. The middle one of five holes should be yours.",
        de: "Messen Sie einen alten Gürtel vom Steg der Schnalle bis zu dem Loch, das Sie benutzen; diese Zahl ist Ihre Länge. Ohne Gürtel: rund um die Hose durch die Schlaufen. Von fünf Löchern soll das mittlere Ihres sein.",
      },
    },
    {
      question: { en: "Is it the length with the buckle?", de: "Ist das die Länge mit Schnalle?" },
      answer: {
        en: "No. The size counts from the buckle bar to the middle hole, as is usual. The whole strap is about a hand longer.",
        de: "Nein. Die Größe zählt wie üblich vom Steg der Schnalle bis zum mittleren Loch. Der ganze Riemen ist etwa eine Handbreit länger.",
      },
    },
    {
      question: { en: "Does it fit suit trousers?", de: "Passt er an eine Anzughose?" },
      answer: {
        en: "It goes through the loops of our suit and of most. With coal and the steel buckle it looks right there; tan and brass belong to jeans.",
        de: "Er geht durch die Schlaufen unseres Anzugs und der meisten. In Kohle mit Stahlschnalle passt er dazu; Cognac mit Messing gehört an die Jeans.",
      },
    },
    {
      question: { en: "Can I shorten it myself?", de: "Kann ich ihn selbst kürzen?" },
      answer: {
        en: "Yes: loosen the screw, take off the buckle, cut with a sharp knife along a ruler, punch one hole and screw the buckle on. A belt that has been cut cannot come back as a change of mind.",
        de: "Ja: Schraube lösen, Schnalle abnehmen, mit scharfem Messer am Lineal schneiden, ein Loch stanzen, Schnalle anschrauben. Einen gekürzten Gürtel können Sie bei Nichtgefallen nicht zurückgeben.",
      },
    },
    {
      question: { en: "I am allergic to nickel. Is the buckle safe?", de: "Ich habe eine Nickelallergie. Geht die Schnalle?" },
      answer: {
        en: "The steel one is nickel-free. The brass one contains none either, but brass may leave a green mark on sweaty skin; it washes off.",
        de: "Die aus Stahl ist nickelfrei. Messing enthält auch keines, kann auf feuchter Haut aber grün abfärben; das lässt sich abwaschen.",
      },
    },
    {
      question: { en: "What does the five-year guarantee cover?", de: "Was deckt die Garantie von fünf Jahren?" },
      answer: {
        en: "Leather that tears at a hole, a buckle that breaks, a screw that will not hold. Not scratches, not the bend, and not a belt that has become too short.",
        de: "Leder, das am Loch reißt, eine gebrochene Schnalle, eine Schraube, die nicht hält. Nicht Kratzer, nicht die Biegung und nicht, dass er zu kurz geworden ist.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "THR-BEL-TAN-85", gtin: "2900000004610", options: { colour: "tan", size: "85" }, ...packed, prices, onHand: 10 },
    { sku: "THR-BEL-TAN-95", gtin: "2900000004627", options: { colour: "tan", size: "95" }, ...packed, prices, onHand: 16 },
    { sku: "THR-BEL-TAN-105", gtin: "2900000004634", options: { colour: "tan", size: "105" }, ...packed, prices, onHand: 8 },
    { sku: "THR-BEL-COA-95", gtin: "2900000004641", options: { colour: "coal", size: "95" }, ...packed, prices, onHand: 12 },
    {
      sku: "THR-BEL-COA-105",
      gtin: "2900000004658",
      options: { colour: "coal", size: "105" },
      ...packed,
      prices,
      onHand: 1,
      incoming: { quantity: 25, inDays: 10 },
    },
  ],
} satisfies ProductSeed;
