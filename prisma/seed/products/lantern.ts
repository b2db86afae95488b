import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 900, lengthMm: 260, widthMm: 150, heightMm: 150, originCountry: "PT", hsCode: "851310", maxPerOrder: 4 };
const prices = { eur: 6_900, gbp: 6_200 };

export default {
  handle: "lantern",
  brand: "Voltrim",
  type: "lantern",
  status: "active",
  name: { en: "Lantern", de: "Laterne" },
  tagline: {
    en: "Warm light for a table outside, and for the hour when the power is gone.",
    de: "Warmes Licht für den Tisch draußen und für die Stunde ohne Strom.",
  },
  description: {
    en: `One knob, from a glimmer to {light}. At full brightness it burns for the lower figure of {lightTime}, as a night light for the upper one; the knob itself glows red before the end.

One ordinary cell stands in the base. The rubber foot turns off by hand, the cell drops out, another goes in. It charges by USB-C, and in need it charges a phone.

The shade is polycarbonate behind a wire guard: it survives a fall from a table. Hang it by the handle or stand it up.`,
    de: `Ein Knopf, vom Glimmen bis zu {light}. Ganz hell brennt sie so lange wie die untere Zahl von {lightTime}, als Nachtlicht so lange wie die obere; vor dem Ende glüht der Knopf selbst rot.

Im Fuß steht eine gewöhnliche Zelle. Der Gummifuß lässt sich mit der Hand abdrehen, die Zelle fällt heraus, eine andere kommt hinein. Geladen wird über USB-C, und in der Not lädt die Laterne ein Telefon.

Der Schirm ist aus Polycarbonat hinter einem Drahtkorb: Er übersteht den Fall vom Tisch. Hängen Sie sie am Bügel auf oder stellen Sie sie hin.`,
  },
  specs: {
    light: 400,
    lightTime: { from: 6, to: 80 },
    colourTemperature: 2_700,
    dimmable: true,
    energy: 18,
    cell: { en: "One 21700 lithium-ion cell, changed by hand", de: "Eine Lithium-Ionen-Zelle 21700, von Hand wechselbar" },
    cellLife: 500,
    chargeTime: 4,
    ports: { en: "USB-C, in and out", de: "USB-C, Ein- und Ausgang" },
    protection: { en: "Rain, IPX4", de: "Regen, IPX4" },
    height: 22,
    diameter: 11.4,
    weight: 0.62,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Lantern", de: "Laterne" }, quantity: 1 },
    { name: { en: "Cell, fitted, with a strip to pull out", de: "Zelle, eingesetzt, mit Streifen zum Herausziehen" }, quantity: 1 },
    { name: { en: "USB-C cable", de: "USB-C-Kabel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "USB-C charger", de: "USB-C-Ladegerät" }, needed: true, handle: "charger" }],
  parts: [
    { key: "cell", name: { en: "Rechargeable cell 21700", de: "Akkuzelle 21700" }, sku: "VOL-LAN-P-CELL", minutes: 1 },
    { key: "foot", name: { en: "Rubber foot", de: "Gummifuß" }, sku: "VOL-LAN-P-FOOT", minutes: 1 },
    {
      key: "shade",
      name: { en: "Frosted shade", de: "Matter Schirm" },
      sku: "VOL-LAN-P-SHAD",
      tools: { en: "Cross-head screwdriver PH1", de: "Kreuzschlitzschraubendreher PH1" },
      minutes: 10,
    },
    {
      key: "guard",
      name: { en: "Wire guard", de: "Drahtkorb" },
      sku: "VOL-LAN-P-GRD",
      tools: { en: "Cross-head screwdriver PH1", de: "Kreuzschlitzschraubendreher PH1" },
      minutes: 10,
    },
    { key: "handle", name: { en: "Handle", de: "Bügel" }, sku: "VOL-LAN-P-HAND", minutes: 2 },
  ],
  ownership: {
    partsYears: 12,
    energy: { kwhPerYear: 1.2, basis: { en: "fifty full charges a year", de: "fünfzig volle Ladungen im Jahr" } },
    supplies: [{ name: { en: "Cell 21700", de: "Zelle 21700" }, perYear: 0.2, each: { eur: 1_400, gbp: 1_200 } }],
    care: { minutesPerYear: 15, what: { en: "Charge it before winter; wipe the shade", de: "Vor dem Winter laden; Schirm abwischen" } },
  },
  questions: [
    {
      question: { en: "Can I put ordinary batteries in?", de: "Kann ich gewöhnliche Batterien einlegen?" },
      answer: {
        en: "No. It takes one lithium cell of size 21700, which most torch shops have. A second one in the drawer doubles its evening.",
        de: "Nein. Sie nimmt eine Lithiumzelle der Größe 21700, die es in jedem Taschenlampenladen gibt. Eine zweite in der Schublade verdoppelt den Abend.",
      },
    },
    {
      question: { en: "May it stay outside in the rain?", de: "Darf sie im Regen draußen bleiben?" },
      answer: {
        en: "In a shower, yes, with the cap over the socket shut. Not in the grass overnight: dew creeps in from below.",
        de: "Bei einem Schauer ja, mit geschlossener Kappe über der Buchse. Nicht über Nacht im Gras: Tau kriecht von unten hinein.",
      },
    },
    {
      question: { en: "Is it bright enough to read by?", de: "Ist sie hell genug zum Lesen?" },
      answer: {
        en: "At arm’s length, well. It lights a table for four; it does not light a path ahead of you as a torch does.",
        de: "Auf Armlänge gut. Sie beleuchtet einen Tisch für vier; einen Weg vor Ihnen beleuchtet sie nicht wie eine Taschenlampe.",
      },
    },
    {
      question: { en: "Does it draw insects?", de: "Zieht sie Insekten an?" },
      answer: {
        en: "Less than a white lamp: the warm light has little blue in it. None draws none.",
        de: "Weniger als eine weiße Lampe: Das warme Licht enthält wenig Blau. Ganz ohne geht es nur im Dunkeln.",
      },
    },
    {
      question: { en: "How long does it keep its charge in the cupboard?", de: "Wie lange hält sie die Ladung im Schrank?" },
      answer: {
        en: "After a year about four fifths are left. Top it up in autumn, and it is ready when the power goes.",
        de: "Nach einem Jahr sind noch etwa vier Fünftel da. Im Herbst nachladen, dann ist sie bereit, wenn der Strom ausfällt.",
      },
    },
    {
      question: { en: "May I fly with it?", de: "Darf ich damit fliegen?" },
      answer: {
        en: "Yes, in hand luggage: its cell is far below a hundred watt-hours. Switch it off and turn the foot loose, so that it cannot light up in the bag.",
        de: "Ja, im Handgepäck: Ihre Zelle liegt weit unter hundert Wattstunden. Schalten Sie sie aus und drehen Sie den Fuß locker, damit sie in der Tasche nicht angeht.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "VOL-LAN-BRK", gtin: "2900000003408", options: { colour: "brick" }, ...packed, prices, onHand: 20 },
    { sku: "VOL-LAN-PIN", gtin: "2900000003415", options: { colour: "pine" }, ...packed, prices, onHand: 12 },
    {
      sku: "VOL-LAN-MUS",
      gtin: "2900000003422",
      options: { colour: "mustard" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 18, inDays: 7 },
    },
  ],
} satisfies ProductSeed;
