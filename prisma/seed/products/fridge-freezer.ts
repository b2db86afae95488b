import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 74_000, lengthMm: 720, widthMm: 660, heightMm: 1_950, originCountry: "IT", hsCode: "841810", maxPerOrder: 1 };
const prices = { eur: 89_900 };

export default {
  handle: "fridge-freezer",
  brand: "Brindlow",
  type: "fridge",
  status: "active",
  name: { en: "Fridge-freezer", de: "Kühl-Gefrier-Kombination" },
  tagline: {
    en: "{coldSpace}, class {energyClass}, and door seals that press in without tools.",
    de: "{coldSpace}, Klasse {energyClass}, und Türdichtungen, die sich ohne Werkzeug einsetzen lassen.",
  },
  description: {
    en: `The fridge above holds {fridgeSpace}, the freezer below {freezerSpace} in three drawers. It uses {energyPerYear} in a year, and at {sound} you hear it only when the kitchen is quiet.

Seals, shelves, drawers, hinges and the lamp are spare parts, and so is the thermostat. The seals sit in a groove: warm them in the sink, press them in, done.

Before you order, measure every door and turn on the way: it needs {doorway}, and two people carry it upright. Leave it standing for {standFirst} before you switch it on, so that the oil runs back into the compressor.`,
    de: `Oben kühlen {fridgeSpace}, unten gefrieren {freezerSpace} in drei Schubladen. Sie verbraucht {energyPerYear} im Jahr, und mit {sound} hören Sie sie nur, wenn es in der Küche still ist.

Dichtungen, Böden, Schubladen, Scharniere und die Lampe gibt es als Ersatzteil, ebenso den Thermostat. Die Dichtungen sitzen in einer Nut: in warmes Wasser legen, eindrücken, fertig.

Messen Sie vor der Bestellung jede Tür und jede Ecke auf dem Weg: Sie braucht {doorway}, und zwei Personen tragen sie aufrecht. Lassen Sie sie vor dem Einschalten {standFirst} stehen, damit das Öl in den Verdichter zurückläuft.`,
  },
  specs: {
    coldSpace: 331,
    fridgeSpace: 227,
    freezerSpace: 104,
    energyClass: { en: "C", de: "C" },
    energyPerYear: 163,
    sound: 35,
    noFrost: true,
    climate: { en: "10 to 38 °C (classes SN to ST)", de: "10 bis 38 °C (Klassen SN bis ST)" },
    doorHinge: { en: "Open to the left; hinges can be moved to the other side", de: "Öffnen nach links; Anschlag wechselbar" },
    doorway: 70,
    standFirst: 4,
    refrigerant: { en: "R600a, 58 g", de: "R600a, 58 g" },
    peakPower: 120,
    voltage: 230,
    cord: 1.8,
    plug: { en: "Type G for Ireland, type F elsewhere", de: "Typ G für Irland, sonst Typ F" },
    height: 186,
    width: 60,
    depth: 66,
    weight: 68,
    instructions: ["en", "de", "fr"],
  },
  box: [
    { name: { en: "Fridge-freezer", de: "Kühl-Gefrier-Kombination" }, quantity: 1 },
    { name: { en: "Glass shelves, in their places", de: "Glasböden, eingesetzt" }, quantity: 4 },
    { name: { en: "Vegetable drawer", de: "Gemüseschublade" }, quantity: 1 },
    { name: { en: "Freezer drawers", de: "Gefrierschubladen" }, quantity: 3 },
    { name: { en: "Egg tray", de: "Eiereinsatz" }, quantity: 1 },
    { name: { en: "Hinge kit for the other side", de: "Satz zum Wechseln des Türanschlags" }, quantity: 1 },
    { name: { en: "Instructions and energy label", de: "Anleitung und Energielabel" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Ice cube tray", de: "Eiswürfelschale" }, needed: false }],
  parts: [
    { key: "seal", name: { en: "Fridge door seal", de: "Dichtung der Kühltür" }, sku: "BRI-FRG-P-SEAL", minutes: 20 },
    { key: "shelf", name: { en: "Glass shelf", de: "Glasboden" }, sku: "BRI-FRG-P-SHELF", minutes: 1 },
    { key: "crisper", name: { en: "Vegetable drawer", de: "Gemüseschublade" }, sku: "BRI-FRG-P-CRISP", minutes: 1 },
    { key: "drawer", name: { en: "Freezer drawer", de: "Gefrierschublade" }, sku: "BRI-FRG-P-DRAWER", minutes: 1 },
    {
      key: "door",
      name: { en: "Door handle with screws", de: "Türgriff mit Schrauben" },
      sku: "BRI-FRG-P-HANDLE",
      tools: { en: "Hex key, 4", de: "Innensechskantschlüssel, 4er" },
      minutes: 10,
    },
    {
      key: "cabinet",
      name: { en: "Thermostat with sensor", de: "Thermostat mit Fühler" },
      sku: "BRI-FRG-P-THERMO",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 40,
    },
    {
      key: "feet",
      name: { en: "Four feet", de: "Vier Füße" },
      sku: "BRI-FRG-P-FEET",
      tools: { en: "Open-ended spanner, 17", de: "Gabelschlüssel, 17er" },
      minutes: 15,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 163,
      basis: {
        en: "As the energy label states it: running all year, measured by the standard",
        de: "Wie auf dem Energielabel: ganzjährig in Betrieb, nach Norm gemessen",
      },
    },
    care: {
      minutesPerYear: 60,
      what: {
        en: "Wipe the seals, clean the drain hole, vacuum the grille behind it twice a year",
        de: "Dichtungen abwischen, Ablauf säubern, Gitter auf der Rückseite zweimal im Jahr absaugen",
      },
    },
  },
  questions: [
    {
      question: { en: "Will it go through my door?", de: "Passt sie durch meine Tür?" },
      answer: {
        en: "Measure the narrowest place from the street to the kitchen, with the door leaf in. The width we need is in the facts, carton off and doors on. If a turn of the stairs is tight, write to us before you order: we look at your measurements.",
        de: "Messen Sie die engste Stelle von der Straße bis in die Küche, das Türblatt mitgerechnet. Welche Breite wir brauchen, steht bei den Angaben, ohne Karton und mit Türen. Ist eine Kehre im Treppenhaus eng, schreiben Sie uns vor der Bestellung: Wir sehen uns Ihre Maße an.",
      },
    },
    {
      question: { en: "Why must it stand before I switch it on?", de: "Warum muss sie vor dem Einschalten stehen?" },
      answer: {
        en: "On the way, oil runs out of the compressor into the pipes. Upright and switched off, it runs back. Started too early, the compressor runs dry and wears.",
        de: "Unterwegs läuft Öl aus dem Verdichter in die Leitungen. Steht das Gerät aufrecht und aus, fließt es zurück. Zu früh gestartet, läuft der Verdichter trocken und verschleißt.",
      },
    },
    {
      question: { en: "Do you take the old one away?", de: "Nehmen Sie das alte Gerät mit?" },
      answer: {
        en: "Yes, free of charge, on delivery. Switch it off the evening before, empty it and let it thaw with a cloth in front.",
        de: "Ja, kostenlos bei der Lieferung. Schalten Sie es am Vorabend aus, räumen Sie es aus und lassen Sie es mit einem Tuch davor abtauen.",
      },
    },
    {
      question: { en: "How much air does it need around it?", de: "Wie viel Luft braucht sie ringsum?" },
      answer: {
        en: "A hand’s width above and two fingers behind. At the sides it may touch the cupboards. Not beside an oven or in the sun: that costs electricity.",
        de: "Eine Handbreit oben und zwei Fingerbreit hinten. An den Seiten darf sie anstehen. Nicht neben den Herd und nicht in die Sonne: Das kostet Strom.",
      },
    },
    {
      question: { en: "Can the doors open to the right?", de: "Lässt sich der Türanschlag wechseln?" },
      answer: {
        en: "Yes. The kit is in the box; it takes two people about an hour. The people who deliver do not do it.",
        de: "Ja. Der Satz liegt bei; zu zweit dauert es etwa eine Stunde. Die Leute, die liefern, übernehmen das nicht.",
      },
    },
    {
      question: { en: "May it stand in an unheated pantry?", de: "Darf sie in einer unbeheizten Speisekammer stehen?" },
      answer: {
        en: "Down to the room temperature in the facts. Colder than that the compressor no longer starts, and what is in the freezer thaws.",
        de: "Bis zu der Raumtemperatur in den Angaben. Darunter springt der Verdichter nicht mehr an, und das Gefriergut taut.",
      },
    },
  ],
  markets: ["IE", "DE", "FR"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "BRI-FRG-PIN", gtin: "2900000014510", options: { colour: "pine" }, ...packed, prices, onHand: 4 },
    {
      sku: "BRI-FRG-CRM",
      gtin: "2900000014527",
      options: { colour: "cream" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 6, inDays: 28 },
    },
  ],
} satisfies ProductSeed;
