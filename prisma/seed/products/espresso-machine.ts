import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 11_800, lengthMm: 460, widthMm: 340, heightMm: 470, originCountry: "IT", hsCode: "851671", maxPerOrder: 2 };
const prices = { eur: 64_900, gbp: 56_900 };

export default {
  handle: "espresso-machine",
  brand: "Brindlow",
  type: "espresso-machine",
  status: "active",
  name: { en: "Espresso machine", de: "Espressomaschine" },
  tagline: {
    en: "One boiler, one lever, and every seal of it on the shelf.",
    de: "Ein Kessel, ein Siebträger, und jede Dichtung davon liegt im Regal.",
  },
  description: {
    en: `A pump that brews at {brewPressure}, a steel boiler of {boiler} and a portafilter of {portafilter}, the size that most accessories are made for. It is ready after {heatUp}, and the gauge on the front shows what the pump is doing.

The tank of {waterTank} lifts out upwards. Steam comes from the wand on the right; to change from brewing to steaming, turn the oak knob and wait for the light.

What wears an espresso machine out is old seals and limescale. The group seal comes out with a flat screwdriver, the filter in the tank twists off, and the top plate is held by four screws. Nothing is riveted or glued.`,
    de: `Eine Pumpe, die mit {brewPressure} brüht, ein Edelstahlkessel mit {boiler} und ein Siebträger mit {portafilter}, für den es das meiste Zubehör gibt. Sie ist nach {heatUp} bereit, und das Manometer an der Front zeigt, was die Pumpe tut.

Der Tank mit {waterTank} lässt sich nach oben herausheben. Dampf kommt aus der Lanze rechts: Drehen Sie den Eichenknopf vom Brühen zum Dampf und warten Sie auf die Leuchte.

Was einer Espressomaschine zusetzt, sind alte Dichtungen und Kalk. Die Dichtung der Brühgruppe löst ein flacher Schraubendreher, der Filter im Tank lässt sich abdrehen, die obere Platte halten vier Schrauben. Nichts ist genietet oder geklebt.`,
  },
  specs: {
    brewPressure: 9,
    heatUp: 6,
    boiler: 300,
    waterTank: 1_800,
    portafilter: 58,
    material: { en: "Powder-coated steel, boiler of stainless steel 18/8", de: "Pulverbeschichteter Stahl, Kessel aus Edelstahl 18/8" },
    power: 1_350,
    voltage: 230,
    cord: 1.2,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 37,
    width: 24,
    depth: 32,
    weight: 9.6,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Espresso machine with tank", de: "Espressomaschine mit Tank" }, quantity: 1 },
    { name: { en: "Portafilter with oak handle", de: "Siebträger mit Eichengriff" }, quantity: 1 },
    { name: { en: "Basket for one cup", de: "Sieb für eine Tasse" }, quantity: 1 },
    { name: { en: "Basket for two cups", de: "Sieb für zwei Tassen" }, quantity: 1 },
    { name: { en: "Tamper", de: "Tamper" }, quantity: 1 },
    { name: { en: "Blind basket for cleaning", de: "Blindsieb zum Reinigen" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "Coffee, ground for espresso", de: "Kaffee, für Espresso gemahlen" }, needed: true },
    { name: { en: "Burr grinder", de: "Scheibenmühle" }, needed: false, handle: "burr-grinder" },
    { name: { en: "Descaler", de: "Entkalker" }, needed: false, handle: "descaler" },
    { name: { en: "Milk jug", de: "Milchkännchen" }, needed: false },
  ],
  parts: [
    {
      key: "seal",
      name: { en: "Group seal", de: "Dichtung der Brühgruppe" },
      sku: "BRI-ESP-P-SEAL",
      tools: { en: "Flat screwdriver", de: "Flacher Schraubendreher" },
      minutes: 10,
    },
    { key: "filter", name: { en: "Water filter", de: "Wasserfilter" }, sku: "BRI-ESP-P-FILTER", minutes: 2 },
    { key: "portafilter", name: { en: "Portafilter", de: "Siebträger" }, sku: "BRI-ESP-P-PORTA", minutes: 1 },
    { key: "tank", name: { en: "Water tank", de: "Wassertank" }, sku: "BRI-ESP-P-TANK", minutes: 1 },
    {
      key: "wand",
      name: { en: "Steam wand", de: "Dampflanze" },
      sku: "BRI-ESP-P-WAND",
      tools: { en: "Open-ended spanner, 14", de: "Gabelschlüssel, 14er" },
      minutes: 15,
    },
    {
      key: "group",
      name: { en: "Group head with shower plate", de: "Brühgruppe mit Duschsieb" },
      sku: "BRI-ESP-P-GROUP",
      tools: { en: "Hex key, 5", de: "Innensechskantschlüssel, 5er" },
      minutes: 30,
    },
    { key: "tray", name: { en: "Drip tray with grid", de: "Abtropfschale mit Gitter" }, sku: "BRI-ESP-P-TRAY", minutes: 1 },
    {
      key: "tray-top",
      name: { en: "Cup shelf", de: "Tassenablage" },
      sku: "BRI-ESP-P-SHELF",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 5,
    },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 15,
    energy: {
      kwhPerYear: 67,
      basis: {
        en: "Four cups a day in two sittings, heating up included, switched off in between",
        de: "Vier Tassen am Tag in zwei Runden, mit Aufheizen, dazwischen ausgeschaltet",
      },
    },
    supplies: [
      { name: { en: "Water filter", de: "Wasserfilter" }, perYear: 6, each: { eur: 890, gbp: 790 } },
      { name: { en: "Descaler, sachet", de: "Entkalker, Beutel" }, perYear: 3, each: { eur: 165, gbp: 145 } },
      { name: { en: "Group seal", de: "Dichtung der Brühgruppe" }, perYear: 0.67, each: { eur: 490, gbp: 430 } },
    ],
    care: {
      minutesPerYear: 480,
      what: {
        en: "Back-flush with the blind basket weekly, wipe the wand after each use, descale three times a year",
        de: "Wöchentlich mit dem Blindsieb rückspülen, Lanze nach jedem Gebrauch abwischen, dreimal im Jahr entkalken",
      },
    },
  },
  questions: [
    {
      question: { en: "Do I need a grinder as well?", de: "Brauche ich dazu eine Mühle?" },
      answer: {
        en: "For coffee from beans, yes; the machine has none built in, so that either can be mended or changed without the other. Ready-ground espresso works with the baskets in the box, but tastes flat a week after opening.",
        de: "Für Kaffee aus Bohnen ja. Eingebaut ist keine, damit Maschine und Mühle jede für sich repariert oder getauscht werden können. Gemahlener Espresso geht mit den beiliegenden Sieben, schmeckt aber eine Woche nach dem Öffnen flach.",
      },
    },
    {
      question: { en: "How often must it be descaled?", de: "Wie oft muss sie entkalkt werden?" },
      answer: {
        en: "With the filter in the tank and hard water, about every four months; with soft water once a year. The instructions have a strip that tells your hardness. Scale is the commonest cause of a machine that no longer gets hot.",
        de: "Mit Filter im Tank und hartem Wasser etwa alle vier Monate, mit weichem einmal im Jahr. Der Anleitung liegt ein Teststreifen für die Wasserhärte bei. Kalk ist der häufigste Grund, warum eine Maschine nicht mehr heiß wird.",
      },
    },
    {
      question: { en: "Can it brew and steam at the same time?", de: "Kann sie gleichzeitig brühen und dämpfen?" },
      answer: {
        en: "No. It has one boiler: brew first, then turn the knob to steam and wait about a minute. If you make milk drinks for several people every morning, a machine with two boilers suits you better; we do not sell one.",
        de: "Nein. Sie hat einen Kessel: erst brühen, dann den Knopf auf Dampf drehen und etwa eine Minute warten. Wenn Sie jeden Morgen Milchkaffee für mehrere Leute machen, passt eine Maschine mit zwei Kesseln besser; wir verkaufen keine.",
      },
    },
    {
      question: { en: "Does it take pods or capsules?", de: "Geht sie mit Pads oder Kapseln?" },
      answer: {
        en: "No, only ground coffee. The baskets hold what one or two cups need.",
        de: "Nein, nur mit gemahlenem Kaffee. Die Siebe fassen, was eine oder zwei Tassen brauchen.",
      },
    },
    {
      question: { en: "Does it fit under a wall cupboard?", de: "Passt sie unter einen Hängeschrank?" },
      answer: {
        en: "Its height is in the facts; add a hand’s width above it, because the tank lifts out upwards and cups stand on the shelf.",
        de: "Die Höhe steht bei den Angaben. Rechnen Sie eine Handbreit dazu: Der Tank wird nach oben herausgehoben, und auf der Ablage stehen Tassen.",
      },
    },
    {
      question: { en: "What does it cost when the pump fails?", de: "Was kostet es, wenn die Pumpe ausfällt?" },
      answer: {
        en: "In the first three years nothing: that is the guarantee. After that we tell you the price before we start; pump and boiler can be changed, and we keep them as long as the other parts.",
        de: "In den ersten drei Jahren nichts: Das deckt die Garantie. Danach nennen wir den Preis, bevor wir anfangen. Pumpe und Kessel lassen sich tauschen, und wir halten sie so lange vor wie die anderen Teile.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "BRI-ESP-CRM", gtin: "2900000014015", options: { colour: "cream" }, ...packed, prices, onHand: 8 },
    { sku: "BRI-ESP-COA", gtin: "2900000014022", options: { colour: "coal" }, ...packed, prices, onHand: 5 },
    {
      sku: "BRI-ESP-BRK",
      gtin: "2900000014039",
      options: { colour: "brick" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 12, inDays: 20 },
    },
  ],
} satisfies ProductSeed;
