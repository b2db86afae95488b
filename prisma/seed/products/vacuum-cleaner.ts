import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 8_700, lengthMm: 580, widthMm: 330, heightMm: 360, originCountry: "DE", hsCode: "850811", maxPerOrder: 3 };
const prices = { eur: 24_900, gbp: 22_500 };

export default {
  handle: "vacuum-cleaner",
  brand: "Quillet",
  type: "vacuum-cleaner",
  status: "active",
  name: { en: "Vacuum cleaner", de: "Staubsauger" },
  tagline: {
    en: "Bag, cord and a motor with changeable brushes: made to be twenty years old.",
    de: "Mit Beutel, Kabel und wechselbaren Motorkohlen: gebaut, um zwanzig Jahre alt zu werden.",
  },
  description: {
    en: `A vacuum cleaner with a bag, because a bag keeps the dust when you empty it and the motor clean while it runs. It holds {dustBag}. From one socket it reaches {radius} in every direction.

The motor draws {power} and makes {sound} of noise, about as loud as talk at table. Its carbon brushes, the part that wears, are changed from outside in ten minutes. Hose, tube, head, wheels and cord reel are sold singly and are held by clips and screws of one size.

Two bags are in the box. Those of several makers fit; the number of the plate is printed in the lid.`,
    de: `Ein Staubsauger mit Beutel, denn ein Beutel behält den Staub beim Wechseln und hält den Motor sauber. Er fasst {dustBag}. Von einer Steckdose aus reicht er in jede Richtung {radius} weit.

Der Motor nimmt {power} auf und ist mit {sound} etwa so laut wie ein Tischgespräch. Seine Kohlebürsten, das, was sich abnutzt, lassen sich von außen in zehn Minuten wechseln. Schlauch, Rohr, Düse, Räder und Kabelaufroller gibt es einzeln; sie halten mit Rasten und Schrauben einer einzigen Größe.

Zwei Beutel liegen bei. Es passen die mehrerer Hersteller; die Nummer der Halteplatte steht im Deckel.`,
  },
  specs: {
    radius: 11,
    power: 650,
    sound: 66,
    dustBag: 3.5,
    filterGrade: { en: "H13, washable", de: "H13, waschbar" },
    floors: { en: "Hard floors and carpet, one head with a switch", de: "Hartboden und Teppich, eine Düse zum Umschalten" },
    voltage: 230,
    cord: 8,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 27,
    width: 28,
    depth: 40,
    weight: 6.4,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Vacuum cleaner", de: "Staubsauger" }, quantity: 1 },
    { name: { en: "Hose with handle", de: "Schlauch mit Handgriff" }, quantity: 1 },
    { name: { en: "Telescopic tube", de: "Teleskoprohr" }, quantity: 1 },
    { name: { en: "Floor head", de: "Bodendüse" }, quantity: 1 },
    { name: { en: "Crevice nozzle and upholstery nozzle", de: "Fugendüse und Polsterdüse" }, quantity: 1 },
    { name: { en: "Dust bag", de: "Staubbeutel" }, quantity: 2 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "More dust bags, after about half a year", de: "Weitere Staubbeutel, nach etwa einem halben Jahr" }, needed: false },
    { name: { en: "Turbo brush for animal hair", de: "Turbobürste für Tierhaare" }, needed: false },
  ],
  parts: [
    { key: "hose", name: { en: "Hose with handle", de: "Schlauch mit Handgriff" }, sku: "QUI-VAC-P-HOSE", minutes: 1 },
    { key: "tube", name: { en: "Telescopic tube", de: "Teleskoprohr" }, sku: "QUI-VAC-P-TUBE", minutes: 1 },
    { key: "head", name: { en: "Floor head", de: "Bodendüse" }, sku: "QUI-VAC-P-HEAD", minutes: 1 },
    { key: "filter", name: { en: "Exhaust filter", de: "Abluftfilter" }, sku: "QUI-VAC-P-FILTER", minutes: 2 },
    { key: "lid", name: { en: "Lid with seal", de: "Deckel mit Dichtung" }, sku: "QUI-VAC-P-LID", minutes: 5 },
    {
      key: "wheels",
      name: { en: "Pair of wheels", de: "Räderpaar" },
      sku: "QUI-VAC-P-WHEELS",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
    {
      key: "body",
      name: { en: "Pair of carbon brushes for the motor", de: "Paar Kohlebürsten für den Motor" },
      sku: "QUI-VAC-P-BRUSHES",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 15,
    repair: { scheme: "fr-repairability", score: 8.9 },
    energy: { kwhPerYear: 28, basis: { en: "50 minutes a week at full power", de: "50 Minuten in der Woche bei voller Leistung" } },
    supplies: [{ name: { en: "Dust bag", de: "Staubbeutel" }, perYear: 5, each: { eur: 290, gbp: 260 } }],
    care: {
      minutesPerYear: 40,
      what: {
        en: "Change bags, rinse the filter twice, cut hair off the head",
        de: "Beutel wechseln, Filter zweimal ausspülen, Haare aus der Düse schneiden",
      },
    },
  },
  questions: [
    {
      question: { en: "Which bags fit?", de: "Welche Beutel passen?" },
      answer: {
        en: "Any with the same plate; its number is printed inside the lid, and drugstores sort bags by it. Two are in the box. Cloth bags to empty and wash fit too.",
        de: "Alle mit derselben Halteplatte; ihre Nummer steht innen im Deckel, und Drogerien sortieren danach. Zwei liegen bei. Auch Stoffbeutel zum Leeren und Waschen passen.",
      },
    },
    {
      question: { en: "Is it strong enough for carpet?", de: "Reicht die Leistung für Teppich?" },
      answer: {
        en: "Yes. What cleans is the air that reaches the head, not the wattage on the box: hose and seals are tight, so little is lost on the way. For long pile and animal hair take the turbo brush; it is not in the box.",
        de: "Ja. Sauber macht die Luft, die an der Düse ankommt, nicht die Wattzahl: Schlauch und Dichtungen schließen gut, unterwegs geht wenig verloren. Für Langflor und Tierhaare nehmen Sie die Turbobürste; sie liegt nicht bei.",
      },
    },
    {
      question: { en: "Does it suit people with allergies?", de: "Ist er für Allergiker geeignet?" },
      answer: {
        en: "The exhaust filter is of the class in the facts, and it sits behind a seal. The bag closes with a slide before you take it out. Rinse the filter twice a year, let it dry for a day.",
        de: "Der Abluftfilter hat die Klasse, die in den Daten steht, und sitzt hinter einer Dichtung. Der Beutel schließt sich mit einem Schieber, bevor Sie ihn herausnehmen. Spülen Sie den Filter zweimal im Jahr aus und lassen Sie ihn einen Tag trocknen.",
      },
    },
    {
      question: { en: "How loud is it?", de: "Wie laut ist er?" },
      answer: {
        en: "You can talk beside it, not telephone. The figure in the facts is measured at full power on hard floor; on the lowest setting it is about half as loud to the ear.",
        de: "Sie können sich daneben unterhalten, nicht telefonieren. Der Wert in den Daten ist bei voller Leistung auf Hartboden gemessen; auf kleinster Stufe klingt er etwa halb so laut.",
      },
    },
    {
      question: { en: "What breaks first, and can it be mended?", de: "Was geht zuerst kaputt, und lässt es sich reparieren?" },
      answer: {
        en: "The hose at the handle, after eight years or so, then the carbon brushes. Both are sold as parts and changed at home. What you would rather not open, our workshop mends at a fixed price.",
        de: "Der Schlauch am Griff, nach etwa acht Jahren, dann die Kohlebürsten. Beides gibt es als Teil, und beides wechseln Sie zu Hause. Was Sie nicht öffnen möchten, repariert unsere Werkstatt zum Festpreis.",
      },
    },
    {
      question: { en: "Why has it no battery?", de: "Warum hat er keinen Akku?" },
      answer: {
        en: "Because a battery is the part that ends first, and a socket is never empty. The cord is long enough for a flat from one socket, and it winds itself in.",
        de: "Weil der Akku das ist, was zuerst endet, und eine Steckdose nie leer ist. Das Kabel reicht in einer Wohnung oft von einer Steckdose aus überallhin und rollt sich selbst auf.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "clay",
  variants: [
    { sku: "QUI-VAC-BRK", gtin: "2900000002227", options: { colour: "brick" }, ...packed, prices, onHand: 15 },
    { sku: "QUI-VAC-NAV", gtin: "2900000002234", options: { colour: "navy" }, ...packed, prices, onHand: 10 },
    {
      sku: "QUI-VAC-COL",
      gtin: "2900000002241",
      options: { colour: "coal" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 24, inDays: 9 },
    },
  ],
} satisfies ProductSeed;
