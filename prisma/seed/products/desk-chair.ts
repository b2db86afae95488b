import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 18_500, lengthMm: 700, widthMm: 640, heightMm: 350, originCountry: "PL", hsCode: "940139", maxPerOrder: 4 };
const prices = { eur: 38_900, gbp: 34_500 };

export default {
  handle: "desk-chair",
  brand: "Halvern",
  type: "desk-chair",
  status: "active",
  name: { en: "Desk chair", de: "Schreibtischstuhl" },
  tagline: {
    en: "Covers that zip off, castors that pull out, a gas lift that can be changed.",
    de: "Bezüge zum Abziehen, Rollen zum Ausziehen, eine Gasfeder zum Wechseln.",
  },
  description: {
    en: `A chair for eight hours at a desk. The seat is set from {seatHeight} high, the back leans with you and is locked where you like it, the armrests are oak and come off if they are in the way.

What wears on a desk chair is known: cover, castors, gas lift. Here each of them is a part with a number. The wool covers zip off and are washed by hand; the castors pull out; the gas lift, which sinks on every chair in the end, is knocked out with a hammer and a new one dropped in.

It carries a person of up to {bears}. The castors for hard floors are fitted; those for carpet you choose with the order, free of charge.`,
    de: `Ein Stuhl für acht Stunden am Schreibtisch. Die Sitzhöhe reicht über {seatHeight}, die Lehne gibt nach und lässt sich feststellen, die Armlehnen sind aus Eiche und lassen sich abnehmen, wenn sie stören.

Was sich an einem Schreibtischstuhl abnutzt, ist bekannt: Bezug, Rollen, Gasfeder. Hier ist jedes davon ein Teil mit Nummer. Die Wollbezüge haben einen Reißverschluss und werden von Hand gewaschen; die Rollen lassen sich ausziehen; die Gasfeder, die bei jedem Stuhl irgendwann nachgibt, wird mit dem Hammer gelöst und eine neue eingesetzt.

Er trägt Menschen bis {bears}. Montiert sind Rollen für harte Böden; die für Teppich wählen Sie bei der Bestellung, kostenlos.`,
  },
  specs: {
    seatHeight: { from: 41, to: 53 },
    bears: 130,
    castors: { en: "Soft, for hard floors; hard ones for carpet on request", de: "Weich, für harte Böden; harte für Teppich auf Wunsch" },
    cover: { en: "Wool 90%, polyamide 10%, removable", de: "Wolle 90 %, Polyamid 10 %, abnehmbar" },
    material: { en: "Polished aluminium, oak veneer, foam", de: "Poliertes Aluminium, Eichenfurnier, Schaumstoff" },
    assembly: 20,
    width: 66,
    depth: 64,
    weight: 15.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Seat with armrests", de: "Sitz mit Armlehnen" }, quantity: 1 },
    { name: { en: "Backrest with cover", de: "Rückenlehne mit Bezug" }, quantity: 1 },
    { name: { en: "Five-star foot with castors", de: "Fußkreuz mit Rollen" }, quantity: 1 },
    { name: { en: "Gas lift", de: "Gasfeder" }, quantity: 1 },
    { name: { en: "Hex key and four screws", de: "Innensechskantschlüssel und vier Schrauben" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Castors for carpet, free with the order", de: "Rollen für Teppich, kostenlos zur Bestellung" }, needed: false },
  ],
  parts: [
    { key: "castors", name: { en: "Set of five castors", de: "Satz mit fünf Rollen" }, sku: "HAL-CHR-P-CASTORS", minutes: 5 },
    { key: "lift", name: { en: "Gas lift", de: "Gasfeder" }, sku: "HAL-CHR-P-LIFT", tools: { en: "Hammer", de: "Hammer" }, minutes: 15 },
    {
      key: "seat",
      name: { en: "Seat cushion with cover", de: "Sitzpolster mit Bezug" },
      sku: "HAL-CHR-P-SEAT",
      tools: { en: "Hex key, in the box", de: "Innensechskantschlüssel, liegt bei" },
      minutes: 15,
    },
    { key: "back", name: { en: "Backrest cover", de: "Bezug der Rückenlehne" }, sku: "HAL-CHR-P-BACK", minutes: 5 },
    {
      key: "arm-left",
      name: { en: "Armrest", de: "Armlehne" },
      sku: "HAL-CHR-P-ARM",
      tools: { en: "Hex key, in the box", de: "Innensechskantschlüssel, liegt bei" },
      minutes: 10,
    },
    {
      key: "star",
      name: { en: "Five-star foot", de: "Fußkreuz" },
      sku: "HAL-CHR-P-STAR",
      tools: { en: "Hammer", de: "Hammer" },
      minutes: 15,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 20,
    care: {
      minutesPerYear: 30,
      what: {
        en: "Vacuum the covers, cut hair off the castors, tighten four screws",
        de: "Bezüge absaugen, Haare von den Rollen schneiden, vier Schrauben nachziehen",
      },
    },
  },
  questions: [
    {
      question: { en: "Which castors for which floor?", de: "Welche Rollen für welchen Boden?" },
      answer: {
        en: "Soft ones, with a dark ring, for wood, tiles and laminate: those are fitted. Hard ones for carpet. Write which you need in the note to the order; we put them in and ask nothing for it.",
        de: "Weiche, mit dunklem Ring, für Holz, Fliesen und Laminat: Diese sind montiert. Harte für Teppich. Schreiben Sie in die Notiz zur Bestellung, welche Sie brauchen; wir legen sie kostenlos bei.",
      },
    },
    {
      question: { en: "What if the gas lift sinks after some years?", de: "Was, wenn die Gasfeder nach Jahren nachgibt?" },
      answer: {
        en: "Within the guarantee we send a new one. Later you buy it as a part: turn the chair over, knock the old one out of foot and seat, set the new one in, sit down once. A quarter of an hour.",
        de: "In der Garantie schicken wir eine neue. Später kaufen Sie sie als Teil: Stuhl umdrehen, alte aus Fußkreuz und Sitz klopfen, neue einsetzen, einmal hinsetzen. Eine Viertelstunde.",
      },
    },
    {
      question: { en: "Can the covers be washed?", de: "Lassen sich die Bezüge waschen?" },
      answer: {
        en: "By hand, in lukewarm water, lying flat to dry; the zips are under the edge. A machine would felt the wool.",
        de: "Von Hand, lauwarm, liegend getrocknet; die Reißverschlüsse sitzen unter der Kante. In der Maschine würde die Wolle filzen.",
      },
    },
    {
      question: { en: "Does it fit tall or short people?", de: "Passt er großen und kleinen Menschen?" },
      answer: {
        en: "Look at the seat height in the facts: your knee should be bent at a right angle with the foot flat. It suits most people; if you are very short, ask us for the low gas lift.",
        de: "Sehen Sie auf die Sitzhöhe in den Daten: Das Knie soll bei flachem Fuß im rechten Winkel stehen. Das passt den meisten; sind Sie sehr klein, fragen Sie nach der niedrigen Gasfeder.",
      },
    },
    {
      question: { en: "Do the armrests go under the desk?", de: "Passen die Armlehnen unter den Tisch?" },
      answer: {
        en: "Under most desks at the lower half of the seat height. If not, two screws each take them off, and the chair works without.",
        de: "Unter die meisten, wenn der Sitz in der unteren Hälfte steht. Wenn nicht, sind sie mit je zwei Schrauben ab, und der Stuhl geht auch ohne.",
      },
    },
    {
      question: { en: "May I sit on it and still send it back?", de: "Darf ich Probe sitzen und ihn trotzdem zurückgeben?" },
      answer: {
        en: "Yes, sit as you would in a shop, for some days. What we check on return is stains and scratches, not that it was used. Keep the carton for as long as you are undecided.",
        de: "Ja, sitzen Sie wie im Laden, ruhig einige Tage. Wir sehen bei der Rückgabe nach Flecken und Kratzern, nicht danach, ob er benutzt wurde. Heben Sie den Karton auf, solange Sie unentschieden sind.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "HAL-CHR-PIN", gtin: "2900000002371", options: { colour: "pine" }, ...packed, prices, onHand: 7 },
    { sku: "HAL-CHR-BRK", gtin: "2900000002388", options: { colour: "brick" }, ...packed, prices, onHand: 4 },
    { sku: "HAL-CHR-COL", gtin: "2900000002395", options: { colour: "coal" }, ...packed, prices, onHand: 9 },
  ],
} satisfies ProductSeed;
