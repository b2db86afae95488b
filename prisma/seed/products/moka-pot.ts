import type { ProductSeed } from "../product-seed.ts";

const made = { originCountry: "IT", hsCode: "761510", maxPerOrder: 6 };

export default {
  handle: "moka-pot",
  brand: "Ketterly",
  type: "moka-pot",
  status: "active",
  name: { en: "Moka pot", de: "Espressokanne" },
  tagline: {
    en: "Strong coffee on any hob, from four parts and no electronics.",
    de: "Starker Kaffee auf jedem Herd, aus vier Teilen und ohne Elektronik.",
  },
  description: {
    en: `Water below, coffee in the middle, heat under it: after about five minutes the pot sputters and the coffee is above. Made of stainless steel, so it also works on an induction hob.

The valve opens at {safetyPressure}. Unscrew the pot by the boiler, never by the handle, and rinse it with water only. The rubber ring under the filter lasts about two years of daily use.

The sizes count small espresso cups: three cups fill one mug, six cups fill two.`,
    de: `Unten Wasser, in der Mitte Kaffee, darunter Hitze: Nach etwa fünf Minuten röchelt die Kanne, und der Kaffee steht oben. Sie ist aus Edelstahl und geht deshalb auch auf dem Induktionsherd.

Das Ventil öffnet bei {safetyPressure}. Schrauben Sie die Kanne am Kessel auf, nie am Griff, und spülen Sie sie nur mit Wasser. Der Gummiring unter dem Sieb hält bei täglichem Gebrauch etwa zwei Jahre.

Die Größen zählen kleine Espressotassen: Drei Tassen füllen einen Becher, sechs Tassen zwei.`,
  },
  specs: {
    cups: { en: "3 cups (180 ml) or 6 cups (300 ml)", de: "3 Tassen (180 ml) oder 6 Tassen (300 ml)" },
    material: { en: "Stainless steel 18/10", de: "Edelstahl 18/10" },
    handle: { en: "Heat-proof nylon, on one screw", de: "Hitzefestes Nylon, an einer Schraube" },
    hobs: { en: "Gas, electric, ceramic, induction", de: "Gas, Elektro, Glaskeramik, Induktion" },
    safetyPressure: 9,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Moka pot with filter and ring", de: "Espressokanne mit Sieb und Dichtungsring" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Ground coffee, a little finer than for filter", de: "Gemahlener Kaffee, etwas feiner als für Filter" }, needed: true },
    { name: { en: "Burr grinder", de: "Scheibenmühle" }, needed: false, handle: "burr-grinder" },
  ],
  parts: [
    {
      key: "seal",
      name: { en: "Seal and filter plate, 3 cups", de: "Dichtungsring und Siebplatte, 3 Tassen" },
      sku: "KET-MOK-P-SEAL",
      minutes: 1,
      fits: { cups: ["3"] },
    },
    {
      key: "lid",
      name: { en: "Lid with knob", de: "Deckel mit Knauf" },
      sku: "KET-MOK-P-LID",
      tools: { en: "Pliers", de: "Zange" },
      minutes: 5,
    },
    {
      key: "handle",
      name: { en: "Handle with screw", de: "Griff mit Schraube" },
      sku: "KET-MOK-P-HANDLE",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 3,
    },
    { key: "boiler", name: { en: "Boiler with valve", de: "Kessel mit Ventil" }, sku: "KET-MOK-P-BOILER", minutes: 1 },
    {
      key: "seal-6",
      name: { en: "Seal and filter plate, 6 cups", de: "Dichtungsring und Siebplatte, 6 Tassen" },
      sku: "KET-MOK-P-SEAL6",
      minutes: 1,
      fits: { cups: ["6"] },
    },
  ],
  ownership: {
    guaranteeMonths: 120,
    partsYears: 30,
    supplies: [
      { name: { en: "Seal and filter plate", de: "Dichtungsring und Siebplatte" }, perYear: 0.5, each: { eur: 590, gbp: 520, usd: 650 } },
    ],
    care: {
      minutesPerYear: 30,
      what: {
        en: "Rinse after use, look at valve and ring now and then",
        de: "Nach Gebrauch ausspülen, ab und zu Ventil und Ring ansehen",
      },
    },
  },
  questions: [
    {
      question: { en: "Which size do I need?", de: "Welche Größe brauche ich?" },
      answer: {
        en: "Count espresso cups: the small pot fills one mug, the large one two. It works well only when full, so do not take the large one to make half of it.",
        de: "Zählen Sie Espressotassen: Die kleine Kanne füllt einen Becher, die große zwei. Sie arbeitet nur voll gut; nehmen Sie also nicht die große, um sie halb zu füllen.",
      },
    },
    {
      question: { en: "Is that espresso?", de: "Ist das Espresso?" },
      answer: {
        en: "Nearly. It is strong and short, but made with a tenth of the pressure, so there is little foam on it.",
        de: "Fast. Er ist stark und kurz, entsteht aber mit einem Zehntel des Drucks, deshalb hat er kaum Schaum.",
      },
    },
    {
      question: { en: "It leaks at the middle. Why?", de: "In der Mitte tritt Wasser aus. Warum?" },
      answer: {
        en: "Grounds on the rim, a hard ring, or not screwed tight enough. Wipe the rim first; a new ring comes with its filter plate.",
        de: "Pulver auf dem Rand, ein harter Ring oder nicht fest genug geschraubt. Wischen Sie zuerst den Rand ab; der neue Ring kommt mit der Siebplatte.",
      },
    },
    {
      question: { en: "May it go into the dishwasher?", de: "Darf sie in die Spülmaschine?" },
      answer: {
        en: "It would survive, being steel, but the ring would not. Water and a brush are enough.",
        de: "Als Edelstahlkanne würde sie es überstehen, der Ring nicht. Wasser und eine Bürste genügen.",
      },
    },
    {
      question: { en: "Does it work on induction?", de: "Geht sie auf Induktion?" },
      answer: {
        en: "Yes. If the hob does not notice the small base, set the pot into a pan.",
        de: "Ja. Erkennt das Kochfeld den kleinen Boden nicht, stellen Sie die Kanne in eine Pfanne.",
      },
    },
    {
      question: { en: "Is it dangerous?", de: "Ist sie gefährlich?" },
      answer: {
        en: "Not with the valve free. Fill with water only up to below it, never press the coffee down, and move the valve’s pin now and then.",
        de: "Nicht, solange das Ventil frei ist. Wasser nur bis darunter einfüllen, Kaffee nie festdrücken und den Stift des Ventils ab und zu bewegen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    {
      sku: "KET-MOK-3",
      gtin: "2900000003019",
      options: { colour: "steel", cups: "3" },
      weightGrams: 720,
      lengthMm: 190,
      widthMm: 120,
      heightMm: 190,
      ...made,
      prices: { eur: 3_900, gbp: 3_500, usd: 4_200 },
      onHand: 30,
    },
    {
      sku: "KET-MOK-6",
      gtin: "2900000003026",
      options: { colour: "steel", cups: "6" },
      weightGrams: 980,
      lengthMm: 220,
      widthMm: 140,
      heightMm: 230,
      ...made,
      prices: { eur: 4_900, gbp: 4_400, usd: 5_200 },
      onHand: 22,
    },
  ],
} satisfies ProductSeed;
