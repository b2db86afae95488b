import type { ProductSeed } from "../product-seed.ts";

export default {
  handle: "tumble-dryer",
  brand: "Halvern",
  type: "dryer",
  status: "active",
  name: { en: "Heat-pump dryer", de: "Wärmepumpen-Trockner" },
  tagline: {
    en: "{load} dried at low heat, class {energyClass}. You clean its filters, with your hands.",
    de: "{load}, schonend warm getrocknet, Klasse {energyClass}. Die Filter reinigen Sie von Hand.",
  },
  description: {
    en: `A heat pump dries with about half the current of a dryer with a heating element, and at a lower heat, which wool and elastic thank you for. The eco programme takes {dryTime} for a full load of {load}.

It needs no vent and no tap. The water goes into a tank that you empty, or through the hose in the box into a drain. Heat exchanger, pump and belt are reached from the front; nothing inside is glued.

Fluff is a dryer’s illness. This one has a filter in the door, which you clear each time, and a heat exchanger behind a flap, which you rinse under the tap four times a year. It does not claim to clean itself.

Two people bring it. It stands beside your washing machine or, with the joining kit, on top of it.`,
    de: `Eine Wärmepumpe trocknet mit etwa halb so viel Strom wie eine Heizung, und mit weniger Hitze, was Wolle und Gummizüge danken. Das Eco-Programm braucht {dryTime} für volle {load}.

Sie brauchen weder Abluft noch Wasserhahn. Das Wasser läuft in einen Behälter, den Sie leeren, oder durch den beiliegenden Schlauch in den Abfluss. Wärmetauscher, Pumpe und Riemen sind von vorn zu erreichen; innen ist nichts geklebt.

Flusen sind die Krankheit jedes Trockners. Dieser hat ein Sieb in der Tür, das Sie jedes Mal leeren, und einen Wärmetauscher hinter einer Klappe, den Sie viermal im Jahr unter dem Hahn abspülen. Er behauptet nicht, sich selbst zu reinigen.

Zwei Personen bringen ihn. Er steht neben Ihrer Waschmaschine oder mit dem Verbindungssatz darauf.`,
  },
  specs: {
    load: 8,
    energyClass: { en: "B", de: "B" },
    energyPer100: 116,
    dryTime: 175,
    condensation: { en: "A", de: "A" },
    sound: 62,
    programmes: 11,
    refrigerant: { en: "R290 (propane), sealed", de: "R290 (Propan), geschlossen" },
    drain: { en: "Tank, or hose to a drain", de: "Behälter oder Schlauch in den Abfluss" },
    peakPower: 800,
    voltage: 230,
    cord: 1.6,
    plug: { en: "Type G for Ireland, type F elsewhere", de: "Typ G für Irland, sonst Typ F" },
    height: 85,
    width: 60,
    depth: 61,
    weight: 51,
    instructions: ["en", "de", "fr"],
  },
  box: [
    { name: { en: "Dryer", de: "Trockner" }, quantity: 1 },
    { name: { en: "Drain hose", de: "Ablaufschlauch" }, quantity: 1 },
    { name: { en: "Brush for the heat exchanger", de: "Bürste für den Wärmetauscher" }, quantity: 1 },
    { name: { en: "Instructions and energy label", de: "Anleitung und Energielabel" }, quantity: 1 },
  ],
  notInBox: [
    {
      name: { en: "Joining kit, to stand it on a washing machine", de: "Verbindungssatz zum Aufstellen auf eine Waschmaschine" },
      needed: false,
    },
    { name: { en: "Washing machine", de: "Waschmaschine" }, needed: false, handle: "washing-machine" },
  ],
  parts: [
    { key: "filter", name: { en: "Lint filter", de: "Flusensieb" }, sku: "HAL-DRY-P-FILTER", minutes: 1 },
    { key: "tank", name: { en: "Water tank", de: "Wasserbehälter" }, sku: "HAL-DRY-P-TANK", minutes: 1 },
    { key: "flap", name: { en: "Flap with foam filter", de: "Klappe mit Schaumfilter" }, sku: "HAL-DRY-P-FLAP", minutes: 2 },
    {
      key: "door",
      name: { en: "Door with hinge", de: "Tür mit Scharnier" },
      sku: "HAL-DRY-P-DOOR",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 20,
    },
    {
      key: "panel",
      name: { en: "Control panel with board", de: "Bedienblende mit Platine" },
      sku: "HAL-DRY-P-PANEL",
      tools: { en: "Star screwdriver, size 20", de: "Sternschraubendreher, Größe 20" },
      minutes: 30,
    },
    {
      key: "feet",
      name: { en: "Four feet", de: "Vier Füße" },
      sku: "HAL-DRY-P-FEET",
      tools: { en: "Spanner", de: "Schraubenschlüssel" },
      minutes: 15,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    energy: {
      kwhPerYear: 139.2,
      basis: { en: "120 eco loads a year, two or three a week", de: "120 Eco-Ladungen im Jahr, zwei bis drei in der Woche" },
    },
    care: {
      minutesPerYear: 150,
      what: {
        en: "Clear the lint filter each time, rinse the heat exchanger four times a year",
        de: "Flusensieb jedes Mal leeren, Wärmetauscher viermal im Jahr abspülen",
      },
    },
  },
  questions: [
    {
      question: { en: "Does it need a vent or a tap?", de: "Braucht er Abluft oder einen Wasserhahn?" },
      answer: {
        en: "Neither. It needs a socket and a place warmer than a frosty garage: below five degrees a heat pump hardly dries. Leave the door of a small room ajar while it runs.",
        de: "Keins von beiden. Er braucht eine Steckdose und einen Platz, der wärmer ist als eine kalte Garage: Bei Frost trocknet eine Wärmepumpe kaum. Lassen Sie in einem kleinen Raum die Tür einen Spalt offen.",
      },
    },
    {
      question: { en: "May it stand on top of the washing machine?", de: "Darf er auf die Waschmaschine?" },
      answer: {
        en: "Yes, on ours and on most that are as wide and at least as deep, with a joining kit; the kit is not in the box. Never without: a spin cycle walks it off.",
        de: "Ja, auf unsere und auf die meisten, die ebenso breit und mindestens so tief sind, mit einem Verbindungssatz; er liegt nicht bei. Nie ohne: Beim Schleudern wandert er herunter.",
      },
    },
    {
      question: { en: "Why does it take so long?", de: "Warum dauert es so lange?" },
      answer: {
        en: "Because it is not hot. Low heat over three hours takes about half the current of high heat over one and a half, and cloth lasts longer for it. The quick programme is there for small loads.",
        de: "Weil er nicht heiß wird. Wenig Hitze über knapp drei Stunden kostet etwa halb so viel Strom wie große Hitze über die halbe Zeit, und der Stoff hält länger. Für kleine Ladungen gibt es das Kurzprogramm.",
      },
    },
    {
      question: { en: "Can it be drained without emptying the tank?", de: "Geht es, ohne den Behälter zu leeren?" },
      answer: {
        en: "Yes. Put the hose in the box on the back and lead it into the washing machine’s drain, no higher than the dryer itself.",
        de: "Ja. Stecken Sie den beiliegenden Schlauch an die Rückseite und führen Sie ihn in den Abfluss der Waschmaschine, nicht höher als der Trockner selbst.",
      },
    },
    {
      question: { en: "Do you take the old dryer away?", de: "Nehmen Sie den alten Trockner mit?" },
      answer: {
        en: "Yes, free of charge, when we bring the new one. Empty its water tank and pull the plug. Heat-pump dryers hold a refrigerant, so please do not put one on the street.",
        de: "Ja, kostenlos, wenn wir den neuen bringen. Leeren Sie den Behälter und ziehen Sie den Stecker. In Wärmepumpen steckt Kältemittel; stellen Sie alte Trockner also bitte nicht an die Straße.",
      },
    },
    {
      question: { en: "Must it stand still before the first use?", de: "Muss er vor dem ersten Einschalten stehen?" },
      answer: {
        en: "If it was carried upright, two hours; if it was laid down on the stairs, a whole day. The oil of the heat pump has to run back. Our two people tell you which.",
        de: "Wurde er aufrecht getragen, zwei Stunden; wurde er auf der Treppe gekippt, einen ganzen Tag. Das Öl der Wärmepumpe muss zurücklaufen. Unsere zwei Leute sagen Ihnen, was gilt.",
      },
    },
  ],
  markets: ["IE", "DE", "FR"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    {
      sku: "HAL-DRY-8",
      gtin: "2900000002210",
      options: { colour: "cream" },
      weightGrams: 55_000,
      lengthMm: 900,
      widthMm: 660,
      heightMm: 640,
      originCountry: "PL",
      hsCode: "845121",
      maxPerOrder: 1,
      prices: { eur: 84_900 },
      onHand: 3,
      incoming: { quantity: 6, inDays: 14 },
    },
  ],
} satisfies ProductSeed;
