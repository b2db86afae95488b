import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 2_300, lengthMm: 400, widthMm: 400, heightMm: 280, originCountry: "CZ", hsCode: "940519", maxPerOrder: 6 };
const prices = { eur: 14_900, gbp: 13_200 };

export default {
  handle: "pendant-lamp",
  brand: "Halvern",
  type: "pendant",
  status: "active",
  name: { en: "Pendant lamp", de: "Pendelleuchte" },
  tagline: {
    en: "An enamelled shade over the table. An electrician hangs it.",
    de: "Ein emaillierter Schirm über dem Tisch. Aufgehängt wird sie vom Elektriker.",
  },
  description: {
    en: `A steel shade {diameter} across, enamelled outside in colour and inside in cream, so that the light falls warm and wide on the table and not into the eyes. The lamp holder takes any {socket} bulb of at most {maxBulb}; the bulb is not in the box.

The fabric cable is {cable} long and is shortened in the ceiling rose, without tools. Shade, cable and lamp holder come apart and are sold singly.

It is wired to the ceiling for good. In most homes that is work for a certified electrician, and our guarantee on the wiring asks for one.`,
    de: `Eine Lampe mit einem Schirm aus Stahl, {diameter} im Durchmesser, außen farbig und innen cremeweiß emailliert. So fällt das Licht warm und breit auf den Tisch und nicht in die Augen. In die Fassung passt jedes {socket}-Leuchtmittel bis {maxBulb}; es liegt nicht bei.

Das Textilkabel ist {cable} lang und wird im Baldachin gekürzt, ganz ohne Werkzeug. Schirm, Kabel und Fassung lassen sich trennen und sind einzeln erhältlich.

Sie wird fest an die Decke angeschlossen. Das gehört in die Hand einer Elektrofachkraft; auch unsere Garantie auf den Anschluss setzt sie voraus.`,
  },
  specs: {
    socket: { en: "E27", de: "E27" },
    maxBulb: 25,
    installation: { en: "By a certified electrician, on a ceiling outlet", de: "Durch eine Elektrofachkraft, am Deckenauslass" },
    material: { en: "Enamelled steel, brass, cotton-covered cable", de: "Emaillierter Stahl, Messing, Kabel mit Baumwolle umflochten" },
    voltage: 230,
    cable: 1.8,
    diameter: 36,
    height: 20,
    weight: 1.6,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Shade", de: "Schirm" }, quantity: 1 },
    { name: { en: "Cable with lamp holder and ceiling rose", de: "Kabel mit Fassung und Baldachin" }, quantity: 1 },
    { name: { en: "Sheet for the electrician", de: "Blatt für die Elektrofachkraft" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "E27 bulb", de: "E27-Leuchtmittel" }, needed: true, handle: "led-bulb-e27" },
    {
      name: { en: "Ceiling hook and wall plugs for your ceiling", de: "Deckenhaken und Dübel für Ihre Decke" },
      needed: true,
      handle: "ceiling-hook",
    },
    { name: { en: "The electrician’s work", de: "Die Arbeit der Elektrofachkraft" }, needed: true },
  ],
  parts: [
    { key: "shade", name: { en: "Shade", de: "Schirm" }, sku: "HAL-PND-P-SHADE", minutes: 5 },
    {
      key: "cable",
      name: { en: "Fabric cable", de: "Textilkabel" },
      sku: "HAL-PND-P-CABLE",
      tools: { en: "an electrician", de: "Elektrofachkraft" },
      minutes: 30,
    },
    {
      key: "holder",
      name: { en: "Lamp holder, E27", de: "Fassung E27" },
      sku: "HAL-PND-P-HOLDER",
      tools: { en: "an electrician", de: "Elektrofachkraft" },
      minutes: 20,
    },
    { key: "rose", name: { en: "Ceiling rose", de: "Baldachin" }, sku: "HAL-PND-P-ROSE", minutes: 5 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: { kwhPerYear: 10.2, basis: { en: "our 7 W bulb, four hours a day", de: "unser Leuchtmittel mit 7 W, vier Stunden am Tag" } },
    care: {
      minutesPerYear: 20,
      what: { en: "Wipe the enamel with a damp cloth, lamp off and cold", de: "Email feucht abwischen, Leuchte aus und kalt" },
    },
  },
  questions: [
    {
      question: { en: "May I connect it myself?", de: "Darf ich sie selbst anschließen?" },
      answer: {
        en: "We ask you not to. Work on the fixed wiring is reserved to certified electricians in several of the countries we deliver to, and insurers ask who did it. Keep the electrician’s receipt: send us a photo of it and the guarantee covers the wiring too.",
        de: "Bitte nicht. Arbeiten an der festen Installation sind in mehreren unserer Lieferländer der Elektrofachkraft vorbehalten, in Deutschland auch durch die Anschlussverordnung, und Versicherer fragen danach. Heben Sie die Rechnung auf: Mit einem Foto davon gilt die Garantie auch für den Anschluss.",
      },
    },
    {
      question: { en: "How long is the cable, and can it be shortened?", de: "Wie lang ist das Kabel, und lässt es sich kürzen?" },
      answer: {
        en: "Its length is in the facts. What is too long is wound into the ceiling rose, which holds about half of it; nothing has to be cut.",
        de: "Die Länge steht in den Daten. Was zu lang ist, wird in den Baldachin gelegt, der etwa die Hälfte aufnimmt; abgeschnitten wird nichts.",
      },
    },
    {
      question: { en: "How high should it hang over a table?", de: "Wie hoch hängt man sie über den Tisch?" },
      answer: {
        en: "So that the rim is a forearm and a hand above the table top: you see each other under it, and nobody looks into the bulb.",
        de: "So, dass die Kante einen Unterarm und eine Handbreit über der Tischplatte hängt: Man sieht einander darunter hindurch, und niemand schaut ins Leuchtmittel.",
      },
    },
    {
      question: { en: "Is it heavy for the ceiling?", de: "Ist sie zu schwer für die Decke?" },
      answer: {
        en: "It weighs little more than a bag of flour. A hook in concrete or in a joist carries it easily; a hollow plasterboard ceiling needs a toggle anchor. Neither is in the box, because ceilings differ.",
        de: "Sie wiegt kaum mehr als anderthalb Packungen Mehl. Ein Haken in Beton oder Balken trägt sie leicht; eine Decke aus Gipskarton braucht einen Klappdübel. Beides liegt nicht bei, weil Decken verschieden sind.",
      },
    },
    {
      question: { en: "Is a bulb in the box, and which one fits?", de: "Liegt ein Leuchtmittel bei, und welches passt?" },
      answer: {
        en: "No bulb is in the box. Any E27 bulb up to the wattage in the facts fits; a clear one makes sharp shadows, a frosted one soft ones. Ours is clear.",
        de: "Nein. Es passt jedes mit E27 bis zur Leistung, die in den Daten steht; ein klares macht scharfe Schatten, ein mattes weiche. Unseres ist klar.",
      },
    },
    {
      question: { en: "Does the enamel chip?", de: "Platzt das Email ab?" },
      answer: {
        en: "Only if something hard hits the rim. A chip does not spread, and steel under it does not rust in a dry room. Shades are sold singly in every colour.",
        de: "Nur, wenn etwas Hartes die Kante trifft. Eine Macke wächst nicht, und der Stahl darunter rostet im trockenen Zimmer nicht. Schirme gibt es einzeln in jeder Farbe.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "HAL-PND-BRK", gtin: "2900000002104", options: { colour: "brick" }, ...packed, prices, onHand: 11 },
    { sku: "HAL-PND-PIN", gtin: "2900000002111", options: { colour: "pine" }, ...packed, prices, onHand: 7 },
    {
      sku: "HAL-PND-NAV",
      gtin: "2900000002128",
      options: { colour: "navy" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 20, inDays: 16 },
    },
    { sku: "HAL-PND-MUS", gtin: "2900000002135", options: { colour: "mustard" }, ...packed, prices, onHand: 13 },
  ],
} satisfies ProductSeed;
