import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 3_100, lengthMm: 370, widthMm: 240, heightMm: 260, originCountry: "PL", hsCode: "851672", maxPerOrder: 4 };
const prices = { eur: 9_900, gbp: 8_700 };

export default {
  handle: "toaster",
  brand: "Ketterly",
  type: "toaster",
  status: "active",
  name: { en: "Toaster", de: "Toaster" },
  tagline: {
    en: "Two wide slots, a clockwork timer, and heating wires you can change.",
    de: "Zwei breite Schlitze, ein mechanischer Zeitschalter und Heizdrähte, die sich tauschen lassen.",
  },
  description: {
    en: `Each slot takes slices up to {slotWidth} and centres thin ones by itself. The dial has {browning}; the lever lifts small slices high enough for fingers.

The timer is a clockwork, not a circuit board: it ticks, and it will do so in twenty years. The shell comes off with four screws from below, and the four heating wires behind it slide out one by one.

The crumb tray pulls out at the front. Empty it weekly: crumbs are what makes toasters smoke.`,
    de: `Jeder Schlitz nimmt Scheiben bis {slotWidth} auf und hält dünne von selbst in der Mitte. Der Drehknopf hat {browning}; der Hebel hebt auch kleine Scheiben so hoch, dass man sie greifen kann.

Der Zeitschalter ist ein Uhrwerk, keine Platine: Er tickt, und das wird er in zwanzig Jahren noch tun. Das Gehäuse lösen vier Schrauben von unten, die vier Heizdrähte dahinter lassen sich einzeln herausziehen.

Die Krümelschublade zieht man vorn heraus. Leeren Sie sie jede Woche: Krümel sind es, die einen Toaster qualmen lassen.`,
  },
  specs: {
    slots: 2,
    slotWidth: 34,
    browning: 7,
    functions: { en: "Toast, one side only, warm up, stop", de: "Toasten, einseitig, aufwärmen, Stopp" },
    material: { en: "Powder-coated steel, ends of stainless steel, oak", de: "Pulverbeschichteter Stahl, Enden aus Edelstahl, Eiche" },
    power: 980,
    voltage: 230,
    cord: 1,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 20,
    width: 30,
    depth: 17,
    weight: 2.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Toaster with crumb tray", de: "Toaster mit Krümelschublade" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Rack for rolls", de: "Brötchenaufsatz" }, needed: false }],
  parts: [
    {
      key: "elements",
      name: { en: "Set of four heating wires", de: "Satz aus vier Heizdrähten" },
      sku: "KET-TOA-P-WIRE",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 25,
    },
    {
      key: "lever",
      name: { en: "Lever", de: "Hebel" },
      sku: "KET-TOA-P-LEVER",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
    { key: "dial", name: { en: "Browning dial", de: "Drehknopf für die Bräunung" }, sku: "KET-TOA-P-DIAL", minutes: 1 },
    { key: "tray", name: { en: "Crumb tray", de: "Krümelschublade" }, sku: "KET-TOA-P-TRAY", minutes: 1 },
    {
      key: "base",
      name: { en: "Base with cord", de: "Boden mit Netzkabel" },
      sku: "KET-TOA-P-BASE",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 30,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 29,
      basis: { en: "Two rounds of toast a day, at middling brown", de: "Zwei Runden Toast am Tag, mittlere Bräunung" },
    },
    care: {
      minutesPerYear: 60,
      what: { en: "Empty the crumb tray weekly, wipe the shell", de: "Krümelschublade wöchentlich leeren, Gehäuse abwischen" },
    },
  },
  questions: [
    {
      question: { en: "Do thick slices and bagels fit?", de: "Passen dicke Scheiben und Bagels hinein?" },
      answer: {
        en: "Yes, up to the width in the facts, which is a hand-cut slice or half a bagel. For bagels there is the setting that browns one side only.",
        de: "Ja, bis zur Breite bei den Angaben, also eine dick geschnittene Scheibe oder ein halber Bagel. Für Bagels gibt es die Einstellung, die nur eine Seite bräunt.",
      },
    },
    {
      question: { en: "Are long slices too long?", de: "Passen lange Brotscheiben?" },
      answer: {
        en: "A slice from a tin loaf fits whole. Of a large farmhouse loaf, put in half a slice.",
        de: "Kastenbrot passt ganz hinein. Von einem großen Bauernbrot toasten Sie halbe Scheiben.",
      },
    },
    {
      question: { en: "Why a clockwork timer?", de: "Warum ein mechanischer Zeitschalter?" },
      answer: {
        en: "Because it is the part that fails first in other toasters, and this one can be cleaned and replaced. It also lets you stop by hand at any moment.",
        de: "Weil er bei anderen Toastern als Erstes ausfällt und dieser sich reinigen und ersetzen lässt. Außerdem können Sie jederzeit von Hand unterbrechen.",
      },
    },
    {
      question: { en: "Does the shell get hot?", de: "Wird das Gehäuse heiß?" },
      answer: {
        en: "Warm at the sides, hot on the top. Lever and dial are of oak and stay cool. Keep it a hand’s width from curtains and walls.",
        de: "An den Seiten warm, oben heiß. Hebel und Knopf sind aus Eiche und bleiben kühl. Halten Sie eine Handbreit Abstand zu Vorhang und Wand.",
      },
    },
    {
      question: { en: "Can I change a heating wire myself?", de: "Kann ich einen Heizdraht selbst tauschen?" },
      answer: {
        en: "Yes, with the plug pulled and the toaster cold. The instructions show it in six drawings; the wires come as a set with the screws.",
        de: "Ja, bei gezogenem Stecker und kaltem Gerät. Die Anleitung zeigt es in sechs Zeichnungen; die Drähte kommen als Satz mit Schrauben.",
      },
    },
    {
      question: { en: "Where does it go when it is past mending?", de: "Wohin damit, wenn er nicht mehr zu retten ist?" },
      answer: {
        en: "It is small electrical waste: we take it back, and so does any collection point. It costs nothing.",
        de: "Er ist Elektro-Kleingerät: Wir nehmen ihn zurück, jede Sammelstelle auch. Das kostet nichts.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "KET-TOA-NAV", gtin: "2900000014114", options: { colour: "navy" }, ...packed, prices, onHand: 17 },
    { sku: "KET-TOA-CRM", gtin: "2900000014121", options: { colour: "cream" }, ...packed, prices, onHand: 21 },
    {
      sku: "KET-TOA-BRK",
      gtin: "2900000014138",
      options: { colour: "brick" },
      ...packed,
      prices,
      onHand: 1,
      incoming: { quantity: 24, inDays: 11 },
    },
  ],
} satisfies ProductSeed;
