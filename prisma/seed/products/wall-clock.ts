import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 1_150, lengthMm: 340, widthMm: 340, heightMm: 80, originCountry: "DE", hsCode: "910521", maxPerOrder: 5 };
const prices = { eur: 5_900, gbp: 5_200, usd: 6_400 };

export default {
  handle: "wall-clock",
  brand: "Quillet",
  type: "clock",
  status: "active",
  name: { en: "Wall clock", de: "Wanduhr" },
  tagline: { en: "Legible from across the room, and silent.", de: "Durch das ganze Zimmer zu lesen, und lautlos." },
  description: {
    en: `A dial of {diameter} with plain strokes, behind glass. The second hand sweeps instead of ticking, so that the clock may hang in a bedroom.

It runs on one AA cell for about {batteryLife}; the cell is not in the box. The movement is a standard one, held by a single nut: if it ever stops, it is changed, not the clock.`,
    de: `Ein Zifferblatt von {diameter} mit schlichten Strichen, hinter Glas. Der Sekundenzeiger gleitet, statt zu ticken; die Uhr darf also im Schlafzimmer hängen.

Sie läuft mit einer AA-Zelle etwa {batteryLife}; die Zelle liegt nicht bei. Das Werk ist ein übliches und sitzt an einer einzigen Mutter: Bleibt es stehen, wird es gewechselt, nicht die Uhr.`,
  },
  specs: {
    diameter: 30,
    depth: 4.5,
    material: { en: "Steel case, paper dial, glass", de: "Gehäuse aus Stahl, Zifferblatt aus Papier, Glas" },
    movement: { en: "Quartz, sweeping second hand", de: "Quarz, schleichende Sekunde" },
    battery: { en: "One AA cell, not in the box", de: "Eine AA-Zelle, liegt nicht bei" },
    batteryLife: 18,
    weight: 0.8,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Clock", de: "Uhr" }, quantity: 1 },
    { name: { en: "Screw and wall plug", de: "Schraube und Dübel" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "AA cell", de: "AA-Zelle" }, needed: true, handle: "rechargeable-cells" },
    {
      name: { en: "Plasterboard anchor, if your wall is hollow", de: "Hohlraumdübel, falls Ihre Wand hohl ist" },
      needed: false,
      handle: "plasterboard-anchors",
    },
  ],
  parts: [
    {
      key: "movement",
      name: { en: "Quartz movement", de: "Quarzwerk" },
      sku: "QUI-CLK-P-MOVEMENT",
      tools: { en: "Pliers for one nut", de: "Zange für eine Mutter" },
      minutes: 15,
    },
    { key: "hands", name: { en: "Hour and minute hand", de: "Stunden- und Minutenzeiger" }, sku: "QUI-CLK-P-HANDS", minutes: 10 },
    { key: "seconds", name: { en: "Second hand", de: "Sekundenzeiger" }, sku: "QUI-CLK-P-SECOND", minutes: 5 },
    { key: "dial", name: { en: "Dial", de: "Zifferblatt" }, sku: "QUI-CLK-P-DIAL", minutes: 20 },
  ],
  ownership: {
    partsYears: 20,
    supplies: [{ name: { en: "AA cell", de: "AA-Zelle" }, perYear: 0.7, each: { eur: 120, gbp: 110, usd: 130 } }],
    care: { minutesPerYear: 10, what: { en: "Change the cell, set it twice a year", de: "Zelle wechseln, zweimal im Jahr umstellen" } },
  },
  questions: [
    {
      question: { en: "Is the battery in the box?", de: "Liegt die Batterie bei?" },
      answer: {
        en: "No. It takes one AA cell, the commonest there is. A rechargeable one works too and then has to be charged about once a year.",
        de: "Nein. Sie braucht eine AA-Zelle, die üblichste, die es gibt. Ein Akku geht auch und will dann etwa einmal im Jahr geladen werden.",
      },
    },
    {
      question: { en: "Does it tick?", de: "Tickt sie?" },
      answer: {
        en: "No. The second hand glides round without steps. With your ear on the glass you hear a faint hum, from the pillow nothing.",
        de: "Nein. Der Sekundenzeiger gleitet ohne Schritte. Mit dem Ohr am Glas hören Sie ein leises Surren, vom Kissen aus nichts.",
      },
    },
    {
      question: { en: "Does it set itself to summer time?", de: "Stellt sie sich selbst auf Sommerzeit?" },
      answer: {
        en: "No, it receives no time signal: twice a year you turn the little wheel on its back. In exchange there is nothing in it to look for a signal in vain.",
        de: "Nein, sie empfängt kein Zeitsignal: Zweimal im Jahr drehen Sie das Rädchen an der Rückseite. Dafür sucht auch nichts vergeblich nach Empfang.",
      },
    },
    {
      question: { en: "Where do empty batteries go?", de: "Wohin mit leeren Batterien?" },
      answer: {
        en: "Into the box at any shop that sells batteries, or to us with a return. They do not belong in the household bin.",
        de: "In die Sammelbox jedes Geschäfts, das Batterien verkauft, oder mit einer Rücksendung zu uns. In den Hausmüll gehören sie nicht.",
      },
    },
    {
      question: { en: "Does it suit a bathroom?", de: "Passt sie ins Bad?" },
      answer: {
        en: "Better not. The case does not seal against steam, and the paper dial would cockle. A kitchen away from the hob is fine.",
        de: "Besser nicht. Das Gehäuse ist nicht dampfdicht, und das Zifferblatt aus Papier würde sich wellen. Eine Küche, nicht direkt am Herd, ist in Ordnung.",
      },
    },
    {
      question: { en: "What does it hang on?", de: "Woran hängt sie?" },
      answer: {
        en: "On one screw. Screw and wall plug for masonry are in the box; for plasterboard take a hollow-wall anchor instead.",
        de: "An einer Schraube. Schraube und Dübel für Mauerwerk liegen bei; für Gipskarton nehmen Sie einen Hohlraumdübel.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "QUI-CLK-PIN", gtin: "2900000007017", options: { colour: "pine" }, ...packed, prices, onHand: 18 },
    { sku: "QUI-CLK-MUS", gtin: "2900000007024", options: { colour: "mustard" }, ...packed, prices, onHand: 13 },
  ],
} satisfies ProductSeed;
