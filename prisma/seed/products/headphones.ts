import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 620, lengthMm: 220, widthMm: 200, heightMm: 90, originCountry: "SE", hsCode: "851830", maxPerOrder: 4 };
const prices = { eur: 24_900, gbp: 21_900, usd: 26_900 };

export default {
  handle: "headphones",
  brand: "Corvane",
  type: "headphones",
  status: "active",
  name: { en: "Headphones", de: "Kopfhörer" },
  tagline: { en: "Pads, band and battery come off without glue.", de: "Polster, Bügel und Akku lassen sich ohne Kleber lösen." },
  description: {
    en: `Closed headphones that play for {playTime} by Bluetooth, or without end by cable. Noise cancelling has its own switch; off is off.

The pads turn off by hand and the battery lies behind a cover with two screws. The socket is an ordinary one of {jack}, so any audio cable fits.

They fold flat. Pads that have been worn cannot be sold again: try them over thin fabric if you are not sure about the fit.`,
    de: `Geschlossene Kopfhörer, die über Bluetooth {playTime} spielen, am Kabel ohne Ende. Die Geräuschunterdrückung hat einen eigenen Schalter; aus ist aus.

Die Polster lassen sich mit der Hand abdrehen, der Akku liegt unter einer Klappe mit zwei Schrauben. Die Buchse hat die übliche Größe von {jack}, sodass jedes Audiokabel passt.

Sie lassen sich flach falten. Getragene Polster können wir nicht wieder verkaufen: Probieren Sie über dünnem Stoff, wenn Sie beim Sitz nicht sicher sind.`,
  },
  specs: {
    playTime: 34,
    chargeTime: 2,
    noiseCancelling: true,
    connection: { en: "Bluetooth 5.3, audio cable, USB-C to charge", de: "Bluetooth 5.3, Audiokabel, USB-C zum Laden" },
    jack: 3.5,
    drivers: 40,
    impedance: 32,
    material: { en: "Aluminium, glass-filled nylon, protein leather", de: "Aluminium, glasfaserverstärktes Nylon, Kunstleder" },
    cable: 1.2,
    cell: {
      en: "Lithium-ion, 2.4 Wh, behind a cover with two screws",
      de: "Lithium-Ionen, 2,4 Wh, hinter einer Klappe mit zwei Schrauben",
    },
    serial: { en: "Inside the band, at its left end", de: "Innen im Bügel, am linken Ende" },
    weight: 0.27,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Headphones", de: "Kopfhörer" }, quantity: 1 },
    { name: { en: "Audio cable with two 3.5 mm plugs", de: "Audiokabel mit zwei 3,5-mm-Steckern" }, quantity: 1 },
    { name: { en: "USB-C cable", de: "USB-C-Kabel" }, quantity: 1 },
    { name: { en: "Cotton bag", de: "Baumwollbeutel" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "USB-C charger", de: "USB-C-Ladegerät" }, needed: true, handle: "charger" }],
  parts: [
    { key: "pads", name: { en: "Pair of ear pads", de: "Ein Paar Ohrpolster" }, sku: "COR-HPH-P-PADS", minutes: 1 },
    {
      key: "cell",
      name: { en: "Battery", de: "Akku" },
      sku: "COR-HPH-P-CELL",
      tools: { en: "Cross-head screwdriver PH0", de: "Kreuzschlitzschraubendreher PH0" },
      minutes: 10,
    },
    {
      key: "band",
      name: { en: "Headband", de: "Bügel" },
      sku: "COR-HPH-P-BAND",
      tools: { en: "Star screwdriver, size 6", de: "Sternschraubendreher, Größe 6" },
      minutes: 15,
    },
    {
      key: "yokes",
      name: { en: "Pair of yokes", de: "Ein Paar Gabeln" },
      sku: "COR-HPH-P-YOKE",
      tools: { en: "Star screwdriver, size 6", de: "Sternschraubendreher, Größe 6" },
      minutes: 15,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 10,
    energy: { kwhPerYear: 0.2, basis: { en: "two hours of music a day by Bluetooth", de: "zwei Stunden Musik am Tag über Bluetooth" } },
    supplies: [{ name: { en: "Pair of ear pads", de: "Ein Paar Ohrpolster" }, perYear: 0.5, each: { eur: 2_900, gbp: 2_600, usd: 3_200 } }],
    care: {
      minutesPerYear: 20,
      what: { en: "Wipe the pads with a damp cloth once a month", de: "Polster einmal im Monat feucht abwischen" },
    },
  },
  questions: [
    {
      question: { en: "May I send them back once I have worn them?", de: "Kann ich sie zurückgeben, wenn ich sie getragen habe?" },
      answer: {
        en: "Yes, within the return window. Worn pads we cannot sell again; we put new ones on and take their price off the refund. If you tried them over thin fabric, as we ask, there is nothing to take off.",
        de: "Ja, innerhalb der Rückgabefrist. Getragene Polster können wir nicht wieder verkaufen; wir setzen neue ein und ziehen deren Preis von der Erstattung ab. Haben Sie über dünnem Stoff probiert, wie wir bitten, wird nichts abgezogen.",
      },
    },
    {
      question: { en: "How long does the battery last, and then?", de: "Wie lange hält der Akku, und dann?" },
      answer: {
        en: "After about five years it plays noticeably shorter. A new one goes in with two screws and a plug; no soldering, no glue. With the cable they play without a battery too.",
        de: "Nach etwa fünf Jahren spielt er spürbar kürzer. Ein neuer ist mit zwei Schrauben und einem Stecker eingesetzt; ohne Löten, ohne Kleber. Am Kabel spielen sie auch ganz ohne Akku.",
      },
    },
    {
      question: { en: "Are they good for telephoning?", de: "Kann ich damit telefonieren?" },
      answer: {
        en: "Yes, in a room and on a quiet street. In wind the other side hears the wind. By cable only if your device has a socket with a microphone contact.",
        de: "Ja, im Zimmer und auf ruhiger Straße. Bei Wind hört die andere Seite den Wind. Am Kabel nur, wenn die Buchse Ihres Geräts einen Mikrofonkontakt hat.",
      },
    },
    {
      question: { en: "Can I use the noise cancelling by cable as well?", de: "Geht die Geräuschunterdrückung auch am Kabel?" },
      answer: {
        en: "Yes, as long as the battery is charged. Without charge they are ordinary closed headphones.",
        de: "Ja, solange der Akku geladen ist. Ohne Ladung sind es gewöhnliche geschlossene Kopfhörer.",
      },
    },
    {
      question: { en: "Do they fit over glasses and a large head?", de: "Passen sie über eine Brille und auf einen großen Kopf?" },
      answer: {
        en: "Over thin temples, well. The band opens to the largest hat sizes and presses least after a week of wearing.",
        de: "Über dünnen Bügeln gut. Der Kopfbügel reicht bis zu den größten Hutgrößen und drückt nach einer Woche Tragen am wenigsten.",
      },
    },
    {
      question: { en: "Where is the serial number, and what is it for?", de: "Wo steht die Seriennummer, und wozu ist sie gut?" },
      answer: {
        en: "Inside the band on the left, and on the box. We enter it with your order: it shows what was repaired, proves that they are yours and finds you in a recall.",
        de: "Innen links im Bügel und auf dem Karton. Wir tragen sie bei Ihrer Bestellung ein: Sie zeigt, was repariert wurde, belegt, dass sie Ihnen gehören, und findet Sie bei einem Rückruf.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "COR-HPH-NAV", gtin: "2900000008014", options: { colour: "navy" }, ...packed, prices, onHand: 19 },
    { sku: "COR-HPH-COA", gtin: "2900000008021", options: { colour: "coal" }, ...packed, prices, onHand: 26 },
    {
      sku: "COR-HPH-BRK",
      gtin: "2900000008038",
      options: { colour: "brick" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 40, inDays: 18 },
    },
  ],
} satisfies ProductSeed;
