import type { ProductSeed } from "../product-seed.ts";

export default {
  handle: "washing-machine",
  brand: "Halvern",
  type: "washing-machine",
  status: "active",
  name: { en: "Washing machine", de: "Waschmaschine" },
  tagline: {
    en: "{load}, class {energyClass}, and a front that comes off with four screws.",
    de: "{load}, Klasse {energyClass}, und eine Front, die sich mit vier Schrauben abnehmen lässt.",
  },
  description: {
    en: `A drum for {load}, {programmes} and one dial. The heater, the pump and the door seal are behind the front panel, which comes off with four screws; nothing inside is glued.

The eco programme takes {ecoTime} and {waterPerCycle} of water. It is long because it washes warm instead of hot: that is where the saving comes from.

Before you order: it needs a cold tap with a 3/4 inch thread and a drain within reach of its hoses ({hose}), and a door at least as wide as the machine ({width}). Two people bring it. The drum is locked by four transport bolts; take them out before the first wash, or it will walk.`,
    de: `Eine Trommel für {load}, {programmes} und ein Drehknopf. Heizung, Pumpe und Türdichtung liegen hinter der Front, die sich mit vier Schrauben abnehmen lässt; innen ist nichts geklebt.

Das Eco-Programm braucht {ecoTime} und {waterPerCycle} Wasser. Es dauert lange, weil es warm statt heiß wäscht: Daher kommt die Ersparnis.

Vor der Bestellung: Sie brauchen einen Kaltwasserhahn mit 3/4-Zoll-Gewinde und einen Abfluss in Reichweite der Schläuche ({hose}), dazu eine Tür, die mindestens so breit ist wie die Maschine ({width}). Zwei Personen bringen sie. Vier Transportschrauben sichern die Trommel; entfernen Sie sie vor der ersten Wäsche, sonst wandert die Maschine.`,
  },
  specs: {
    load: 8,
    energyClass: { en: "A", de: "A" },
    energyPer100: 47,
    waterPerCycle: 45,
    ecoTime: 218,
    spin: 1_400,
    noise: 72,
    programmes: 12,
    peakPower: 2_100,
    voltage: 230,
    cord: 1.6,
    plug: { en: "Type G for Ireland, type F elsewhere", de: "Typ G für Irland, sonst Typ F" },
    hose: 1.5,
    height: 85,
    width: 60,
    depth: 58,
    weight: 71,
    instructions: ["en", "de", "fr"],
  },
  box: [
    { name: { en: "Washing machine", de: "Waschmaschine" }, quantity: 1 },
    { name: { en: "Inlet hose", de: "Zulaufschlauch" }, quantity: 1 },
    { name: { en: "Drain hose with bend", de: "Ablaufschlauch mit Bogen" }, quantity: 1 },
    { name: { en: "Spanner for bolts and feet", de: "Schlüssel für Transportschrauben und Füße" }, quantity: 1 },
    { name: { en: "Caps for the bolt holes", de: "Kappen für die Schraubenlöcher" }, quantity: 4 },
    { name: { en: "Instructions and energy label", de: "Anleitung und Energielabel" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Cold-water tap with 3/4 inch thread", de: "Kaltwasserhahn mit 3/4-Zoll-Gewinde" }, needed: true },
    { name: { en: "Drain or sink beside it", de: "Abfluss oder Becken daneben" }, needed: true },
    { name: { en: "Detergent", de: "Waschmittel" }, needed: true },
  ],
  parts: [
    {
      key: "seal",
      name: { en: "Door seal", de: "Türdichtung" },
      sku: "HAL-WSH-P-SEAL",
      tools: { en: "Pliers, cross-head screwdriver", de: "Zange, Kreuzschraubendreher" },
      minutes: 60,
    },
    {
      key: "pump",
      name: { en: "Drain pump", de: "Laugenpumpe" },
      sku: "HAL-WSH-P-PUMP",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 40,
    },
    {
      key: "door",
      name: { en: "Door with hinge", de: "Tür mit Scharnier" },
      sku: "HAL-WSH-P-DOOR",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 20,
    },
    { key: "drawer", name: { en: "Detergent drawer", de: "Waschmittelschublade" }, sku: "HAL-WSH-P-DRAWER", minutes: 2 },
    {
      key: "panel",
      name: { en: "Control panel with board", de: "Bedienblende mit Platine" },
      sku: "HAL-WSH-P-PANEL",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 30,
    },
    { key: "flap", name: { en: "Filter flap with lint filter", de: "Klappe mit Flusensieb" }, sku: "HAL-WSH-P-FLAP", minutes: 2 },
    {
      key: "feet",
      name: { en: "Four feet", de: "Vier Füße" },
      sku: "HAL-WSH-P-FEET",
      tools: { en: "Spanner, in the box", de: "Schlüssel, liegt bei" },
      minutes: 15,
    },
    {
      key: "top",
      name: { en: "Worktop", de: "Arbeitsplatte" },
      sku: "HAL-WSH-P-TOP",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    repair: { scheme: "fr-durability", score: 8.7 },
    energy: {
      kwhPerYear: 103.4,
      basis: { en: "220 eco washes a year, four or five a week", de: "220 Eco-Wäschen im Jahr, vier bis fünf in der Woche" },
    },
    supplies: [
      { name: { en: "Detergent, box for 40 washes", de: "Waschmittel, Packung für 40 Wäschen" }, perYear: 5.5, each: { eur: 890 } },
    ],
    care: {
      minutesPerYear: 180,
      what: {
        en: "Empty the lint filter monthly, wipe the seal, one hot wash a month",
        de: "Flusensieb monatlich leeren, Dichtung auswischen, einmal im Monat heiß waschen",
      },
    },
  },
  questions: [
    {
      question: { en: "What must be there before it comes?", de: "Was muss da sein, bevor sie kommt?" },
      answer: {
        en: "A cold tap with a 3/4 inch thread, a drain pipe or sink, and a socket of its own, all within reach of the hoses and the cord. No extension lead: it draws too much for one.",
        de: "Ein Kaltwasserhahn mit 3/4-Zoll-Gewinde, ein Abfluss oder Siphon und eine eigene Steckdose, alles in Reichweite von Schläuchen und Kabel. Keine Verlängerung: Dafür ist die Leistung zu hoch.",
      },
    },
    {
      question: { en: "What are the transport bolts?", de: "Was sind die Transportschrauben?" },
      answer: {
        en: "Four bolts at the back that hold the drum on the way. Take them out with the spanner in the box, press the caps into the holes, and keep the bolts for the next move. With the bolts in, the first spin can break the suspension.",
        de: "Vier Schrauben an der Rückseite, die die Trommel unterwegs halten. Drehen Sie sie mit dem beiliegenden Schlüssel heraus, drücken Sie die Kappen in die Löcher und heben Sie die Schrauben für den nächsten Umzug auf. Mit Schrauben kann schon das erste Schleudern die Aufhängung brechen.",
      },
    },
    {
      question: { en: "Do you take the old machine away?", de: "Nehmen Sie die alte Maschine mit?" },
      answer: {
        en: "Yes, free of charge, on delivery, if it does the same job. Drain it through its filter and take it off tap and socket first; our two people carry it down.",
        de: "Ja, kostenlos und bei der Lieferung, wenn sie dieselbe Aufgabe hat. Lassen Sie vorher über das Sieb das Wasser ab und trennen Sie sie von Hahn und Steckdose; unsere zwei Leute tragen sie hinunter.",
      },
    },
    {
      question: { en: "Do you connect it too?", de: "Schließen Sie sie auch an?" },
      answer: {
        en: "On request, for the price in our list of services: bolts out, level set, hoses on, one rinse watched. Say so in the order. We do not change pipes; that is a plumber’s work.",
        de: "Auf Wunsch, zum Preis aus unserer Leistungsliste: Schrauben heraus, ausrichten, Schläuche anschließen, ein Spülgang zur Probe. Sagen Sie es bei der Bestellung. Leitungen ändern wir nicht; das ist Sache des Installateurs.",
      },
    },
    {
      question: { en: "Does it go under a worktop?", de: "Passt sie unter eine Arbeitsplatte?" },
      answer: {
        en: "Yes, if the worktop leaves its height free; its own top comes off with two screws if a few millimetres are missing. Leave a hand’s breadth behind it for the hoses.",
        de: "Ja, wenn darunter ihre Höhe frei ist; fehlen ein paar Millimeter, lässt sich ihre eigene Platte mit zwei Schrauben abnehmen. Lassen Sie dahinter eine Handbreit für die Schläuche.",
      },
    },
    {
      question: { en: "Why does the eco programme take so long?", de: "Warum dauert das Eco-Programm so lange?" },
      answer: {
        en: "Time does the work of heat: it soaks and turns longer in warm water. It uses about half the power of the quick programme. If you are in a hurry, the quick one is there.",
        de: "Die Zeit ersetzt die Hitze: Die Wäsche weicht und dreht sich länger in warmem Wasser. Das braucht etwa halb so viel Strom wie das Kurzprogramm. Wenn es eilt, gibt es das auch.",
      },
    },
  ],
  markets: ["IE", "DE", "FR"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    {
      sku: "HAL-WSH-8",
      gtin: "2900000006010",
      options: { colour: "cream" },
      weightGrams: 74_000,
      lengthMm: 900,
      widthMm: 640,
      heightMm: 640,
      originCountry: "PL",
      hsCode: "845011",
      maxPerOrder: 1,
      prices: { eur: 79_900 },
      onHand: 5,
    },
  ],
} satisfies ProductSeed;
