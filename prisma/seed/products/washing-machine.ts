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
    plug: { en: "Type G for Ireland, type F for Germany", de: "Typ G für Irland, Typ F für Deutschland" },
    hose: 1.5,
    height: 85,
    width: 60,
    depth: 58,
    weight: 71,
    instructions: ["en", "de"],
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
    { name: { en: "Detergent", de: "Waschmittel" }, needed: true },
  ],
  markets: ["IE", "DE"],
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
