import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 430, lengthMm: 180, widthMm: 110, heightMm: 45, originCountry: "CN", hsCode: "850760", maxPerOrder: 2 };
const prices = { eur: 5_900, gbp: 5_400 };

export default {
  handle: "power-bank",
  brand: "Voltrim",
  type: "power-bank",
  status: "active",
  name: { en: "Power bank", de: "Powerbank" },
  tagline: {
    en: "Fills a phone about twice, and says honestly how full it is.",
    de: "Lädt ein Telefon etwa zweimal und sagt ehrlich, wie voll sie ist.",
  },
  description: {
    en: `{energy} in an aluminium shell, with two USB-C ports: both charge, one also fills it. Up to {output} from one port, enough for most laptops. With {energy} it may fly in hand luggage.

The shell is screwed, not glued. After {cellLife} the cells still hold four fifths of their charge.

We send it by road only, as the rules for lithium cells want it; that is why we do not send it overseas and why two is the most in one order.`,
    de: `{energy} in einer Hülle aus Aluminium, mit zwei USB-C-Anschlüssen: Beide laden andere Geräte, einer lädt auch sie selbst. Bis zu {output} an einem Anschluss, genug für die meisten Laptops. Mit {energy} darf sie im Handgepäck fliegen.

Die Hülle ist geschraubt, nicht geklebt. Nach {cellLife} fassen die Zellen noch vier Fünftel ihrer Ladung.

Wir versenden sie nur auf der Straße, wie es die Regeln für Lithiumzellen wollen; deshalb nicht nach Übersee und höchstens zwei in einer Bestellung.`,
  },
  specs: {
    energy: 37,
    charge: 10_000,
    output: 45,
    ports: { en: "Two USB-C", de: "Zwei USB-C" },
    chargeTime: 2.5,
    cellLife: 800,
    cell: { en: "Two lithium-ion cells in a screwed shell", de: "Zwei Lithium-Ionen-Zellen in verschraubter Hülle" },
    cable: 0.3,
    flight: { en: "In hand luggage only, never in the hold", de: "Nur im Handgepäck, nie im aufgegebenen Gepäck" },
    serial: { en: "On the narrow side, beside the ports", de: "Auf der Schmalseite neben den Anschlüssen" },
    height: 13.5,
    width: 6.8,
    depth: 1.8,
    weight: 0.24,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Power bank", de: "Powerbank" }, quantity: 1 },
    { name: { en: "USB-C cable", de: "USB-C-Kabel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "USB-C charger", de: "USB-C-Ladegerät" }, needed: true, handle: "charger" }],
  parts: [
    {
      key: "cells",
      name: { en: "Pair of cells", de: "Ein Paar Zellen" },
      sku: "VOL-PWB-P-CELL",
      tools: { en: "our workshop; each is tested before it leaves", de: "unsere Werkstatt; jede wird geprüft, bevor sie uns verlässt" },
    },
    { key: "cable", name: { en: "USB-C cable", de: "USB-C-Kabel" }, sku: "VOL-PWB-P-CABL", minutes: 1 },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 8,
    energy: {
      kwhPerYear: 3,
      basis: {
        en: "sixty full charges a year, with what is lost on the way",
        de: "sechzig volle Ladungen im Jahr, mit dem, was unterwegs verloren geht",
      },
    },
    care: {
      minutesPerYear: 10,
      what: { en: "Charge it every six months, also when it lies idle", de: "Alle sechs Monate laden, auch wenn sie nur liegt" },
    },
  },
  questions: [
    {
      question: { en: "May I take it on a plane?", de: "Darf ich sie im Flugzeug mitnehmen?" },
      answer: {
        en: "Yes, in hand luggage: up to a hundred watt-hours no airline has to be asked, and this is well below. It must not go into the hold. Some airlines forbid charging from it during the flight.",
        de: "Ja, im Handgepäck: Bis hundert Wattstunden muss keine Fluglinie gefragt werden, und diese liegt weit darunter. In das aufgegebene Gepäck darf sie nicht. Manche Fluglinien verbieten, während des Flugs daran zu laden.",
      },
    },
    {
      question: { en: "Why does it charge my phone only twice?", de: "Warum lädt sie mein Telefon nur zweimal?" },
      answer: {
        en: "Because about a sixth is lost when the voltage is raised, and because we count a whole phone. Makers who promise three times leave both out.",
        de: "Weil etwa ein Sechstel beim Wandeln der Spannung verloren geht und weil wir ein ganzes Telefon rechnen. Wer dreimal verspricht, lässt beides weg.",
      },
    },
    {
      question: { en: "Can it charge a laptop?", de: "Lädt sie einen Laptop?" },
      answer: {
        en: "Yes, if it charges by USB-C, about half of it once. Large ones that ask for more than it gives charge slowly or only while asleep.",
        de: "Ja, wenn er über USB-C lädt, etwa zur Hälfte, einmal. Große, die mehr verlangen, als sie gibt, laden langsam oder nur im Ruhezustand.",
      },
    },
    {
      question: { en: "How do I know if mine is recalled?", de: "Woher weiß ich, ob meine zurückgerufen wird?" },
      answer: {
        en: "We keep the serial number with your order and write to you, even if you have switched every other letter off. The number is on the narrow side beside the ports.",
        de: "Wir bewahren die Seriennummer zu Ihrer Bestellung auf und schreiben Ihnen, auch wenn Sie alle anderen Nachrichten abbestellt haben. Die Nummer steht auf der Schmalseite neben den Anschlüssen.",
      },
    },
    {
      question: { en: "It is swollen or gets hot. What do I do?", de: "Sie ist aufgebläht oder wird heiß. Was tun?" },
      answer: {
        en: "Do not charge or use it any more. Lay it outside on stone, away from anything that burns, and ring us. Do not post it: we send somebody who may carry it.",
        de: "Nicht mehr laden und nicht mehr benutzen. Legen Sie sie draußen auf Stein, weg von allem Brennbaren, und rufen Sie uns an. Nicht zur Post geben: Wir schicken jemanden, der sie befördern darf.",
      },
    },
    {
      question: { en: "Why can I order only two, and not from overseas?", de: "Warum höchstens zwei, und warum nicht nach Übersee?" },
      answer: {
        en: "Lithium batteries sent by themselves may not fly with ordinary parcels. By road two in a box need no special papers; more would.",
        de: "Einzeln verschickte Lithiumakkus dürfen nicht mit gewöhnlichen Paketen fliegen. Auf der Straße brauchen zwei in einem Karton keine besonderen Papiere, mehr schon.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "VOL-PWB-COA", gtin: "2900000009011", options: { colour: "coal" }, ...packed, prices, onHand: 40 },
    { sku: "VOL-PWB-MUS", gtin: "2900000009028", options: { colour: "mustard" }, ...packed, prices, onHand: 33 },
  ],
} satisfies ProductSeed;
