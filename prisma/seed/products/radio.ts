import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 2_200, lengthMm: 330, widthMm: 280, heightMm: 140, originCountry: "PT", hsCode: "852719", maxPerOrder: 4 };
const prices = { eur: 14_900, gbp: 12_900 };

export default {
  handle: "radio",
  brand: "Corvane",
  type: "radio",
  status: "active",
  name: { en: "Portable radio", de: "Kofferradio" },
  tagline: {
    en: "Two knobs and a dial: it plays when the network does not.",
    de: "Zwei Knöpfe und eine Skala: Es spielt auch, wenn das Netz ausfällt.",
  },
  description: {
    en: `{bands}, from the socket through USB-C or from four thick cells, which play it for about {batteryHours}. There is no account and no app; the left knob is loud, the right one is the station.

The battery door turns with a coin, the antenna screws off when it is bent, and the loudspeaker sits in the front panel behind four screws.

The cells are not in the box. Use alkaline or rechargeable ones of size D; the dial blinks when they run low.`,
    de: `{bands}, aus der Steckdose über USB-C oder aus vier dicken Zellen, mit denen es etwa {batteryHours} spielt. Kein Konto, keine App: Der linke Knopf ist laut, der rechte der Sender.

Die Batterieklappe öffnet eine Münze, eine verbogene Antenne lässt sich abschrauben, und der Lautsprecher sitzt in der Front hinter vier Schrauben.

Die Zellen liegen nicht bei. Nehmen Sie Alkaline- oder wiederaufladbare Zellen der Größe D; gehen sie zur Neige, blinkt die Skala.`,
  },
  specs: {
    bands: { en: "DAB+, DAB and FM", de: "DAB+, DAB und UKW" },
    battery: { en: "Four D cells (LR20), not in the box", de: "Vier D-Zellen (LR20), liegen nicht bei" },
    batteryHours: 90,
    outputPower: 5,
    jack: 3.5,
    ports: { en: "USB-C for power, audio in", de: "USB-C für Strom, Audioeingang" },
    antenna: { en: "Telescopic, 70 cm drawn out; screws off", de: "Teleskop, ausgezogen 70 cm; abschraubbar" },
    height: 20,
    width: 26,
    depth: 9.5,
    weight: 1.6,
    instructions: ["en", "de", "fr"],
  },
  box: [
    { name: { en: "Radio", de: "Radio" }, quantity: 1 },
    { name: { en: "USB-C cable", de: "USB-C-Kabel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    {
      name: { en: "USB-C charger, or four D cells (LR20)", de: "USB-C-Ladegerät oder vier D-Zellen (LR20)" },
      needed: true,
      handle: "charger",
    },
    { name: { en: "Headphones with a cable", de: "Kopfhörer mit Kabel" }, needed: false, handle: "headphones" },
  ],
  parts: [
    {
      key: "antenna",
      name: { en: "Telescopic antenna", de: "Teleskopantenne" },
      sku: "COR-RAD-P-ANT",
      tools: { en: "Flat screwdriver", de: "Schlitzschraubendreher" },
      minutes: 5,
    },
    {
      key: "battery-door",
      name: { en: "Battery door", de: "Batterieklappe" },
      sku: "COR-RAD-P-DOOR",
      tools: { en: "A coin", de: "Münze" },
      minutes: 1,
    },
    { key: "knobs", name: { en: "Pair of knobs", de: "Ein Paar Knöpfe" }, sku: "COR-RAD-P-KNOB", minutes: 2 },
    {
      key: "handle",
      name: { en: "Handle", de: "Griff" },
      sku: "COR-RAD-P-HAND",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 10,
    },
    {
      key: "front",
      name: { en: "Front with loudspeaker", de: "Front mit Lautsprecher" },
      sku: "COR-RAD-P-FRNT",
      tools: { en: "Cross-head screwdriver PH2", de: "Kreuzschlitzschraubendreher PH2" },
      minutes: 20,
    },
  ],
  ownership: {
    partsYears: 12,
    energy: {
      kwhPerYear: 3.3,
      basis: { en: "three hours a day from the socket, at 3 W", de: "drei Stunden am Tag aus der Steckdose, bei 3 W" },
    },
    care: {
      minutesPerYear: 10,
      what: { en: "Wipe it; take the cells out before long storage", de: "Abwischen; vor langem Lagern die Zellen herausnehmen" },
    },
  },
  questions: [
    {
      question: { en: "Are batteries in the box?", de: "Liegen Batterien bei?" },
      answer: {
        en: "No. It takes four D cells, or a USB-C charger and the cable in the box. Most people run it from the socket and keep cells for the garden and for power cuts. Bring spent cells back to us or to any shop that sells them.",
        de: "Nein. Es braucht vier D-Zellen oder ein USB-C-Ladegerät und das beiliegende Kabel. Die meisten betreiben es an der Steckdose und halten Zellen für den Garten und für Stromausfälle bereit. Leere Zellen nehmen wir zurück, ebenso jeder Laden, der welche verkauft.",
      },
    },
    {
      question: { en: "Is there any DAB where I live?", de: "Gibt es bei mir DAB?" },
      answer: {
        en: "In Germany, Great Britain and much of France, yes. In Ireland RTÉ ended its DAB service in 2021; there you listen on FM, and the radio scans both.",
        de: "In Deutschland, Großbritannien und weiten Teilen Frankreichs ja. In Irland hat RTÉ den DAB-Betrieb 2021 beendet; dort hören Sie über UKW, und das Radio sucht beides.",
      },
    },
    {
      question: { en: "Does it charge rechargeable cells inside?", de: "Lädt es Akkus im Gerät?" },
      answer: {
        en: "No, on purpose: then an ordinary cell put in by mistake can do no harm. Charge them in their own charger.",
        de: "Nein, mit Absicht: So kann eine versehentlich eingelegte Batterie keinen Schaden anrichten. Laden Sie Akkus in ihrem eigenen Ladegerät.",
      },
    },
    {
      question: { en: "Can I play music from my phone on it?", de: "Kann ich darauf Musik vom Telefon hören?" },
      answer: {
        en: "By a cable into the audio input, yes. It has no Bluetooth and no internet radio.",
        de: "Per Kabel über den Audioeingang, ja. Bluetooth und Internetradio hat es nicht.",
      },
    },
    {
      question: { en: "Does it remember stations and wake me?", de: "Merkt es sich Sender, und weckt es mich?" },
      answer: {
        en: "It keeps ten stations, also while the cells are being changed. It does not wake you: it has no clock.",
        de: "Es merkt sich zehn Sender, auch während des Batteriewechsels. Wecken kann es nicht: Es hat keine Uhr.",
      },
    },
    {
      question: { en: "May it stand in the kitchen or bathroom?", de: "Darf es in Küche oder Bad stehen?" },
      answer: {
        en: "In the kitchen, away from the hob, yes. In the bathroom only on cells and out of the reach of water: it is not sealed.",
        de: "In der Küche, abseits vom Herd, ja. Im Bad nur mit Batterien und außer Reichweite von Wasser: Es ist nicht abgedichtet.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "GB"],
  taxClass: "standard",
  tile: "stone",
  variants: [
    { sku: "COR-RAD-BRK", gtin: "2900000003200", options: { colour: "brick" }, ...packed, prices, onHand: 13 },
    { sku: "COR-RAD-PIN", gtin: "2900000003217", options: { colour: "pine" }, ...packed, prices, onHand: 0 },
    {
      sku: "COR-RAD-CRM",
      gtin: "2900000003224",
      options: { colour: "cream" },
      ...packed,
      prices,
      onHand: 2,
      incoming: { quantity: 20, inDays: 9 },
    },
  ],
} satisfies ProductSeed;
