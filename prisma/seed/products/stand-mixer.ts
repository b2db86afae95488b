import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 12_900, lengthMm: 460, widthMm: 310, heightMm: 450, originCountry: "DE", hsCode: "850940", maxPerOrder: 2 };
const prices = { eur: 54_900, gbp: 48_900 };

export default {
  handle: "stand-mixer",
  brand: "Brindlow",
  type: "stand-mixer",
  status: "active",
  name: { en: "Stand mixer", de: "Küchenmaschine" },
  tagline: {
    en: "A motor, three steel gears and a bowl for {bowl}: everything in it can be changed.",
    de: "Ein Motor, drei Stahlzahnräder und eine Schüssel mit {bowl}: Alles daran lässt sich tauschen.",
  },
  description: {
    en: `It kneads up to {dough} of dough and whips a single egg white, in {speeds}. The whisk goes all the way round and the bowl stands still, so the edge is reached without a spatula.

The gears are steel but one: a bronze worm gear is the weak link on purpose. When a dough is too stiff it wears before the motor does, and it is changed in half an hour.

The head tips back by the lever at the column. Bowl, whisk, hook and beater go into the dishwasher.`,
    de: `Sie knetet bis {dough} Teig und schlägt ein einzelnes Eiweiß auf, in {speeds}. Der Besen läuft ganz herum, die Schüssel steht still: So bleibt am Rand nichts liegen.

Die Zahnräder sind aus Stahl, bis auf eines: Ein Schneckenrad aus Bronze ist mit Absicht das schwächste Glied. Ist ein Teig zu fest, verschleißt es vor dem Motor, und in einer halben Stunde ist es getauscht.

Der Kopf lässt sich mit dem Hebel an der Säule nach hinten kippen. Schüssel, Besen, Knethaken und Flachrührer dürfen in die Spülmaschine.`,
  },
  specs: {
    bowl: 4.8,
    dough: 2.2,
    speeds: 10,
    gearing: { en: "Steel, with one worm gear of bronze", de: "Stahl, mit einem Schneckenrad aus Bronze" },
    material: {
      en: "Die-cast zinc, enamelled; bowl of stainless steel 18/10",
      de: "Zinkdruckguss, lackiert; Schüssel aus Edelstahl 18/10",
    },
    power: 350,
    voltage: 230,
    cord: 1.4,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 36,
    width: 22,
    depth: 37,
    weight: 10.7,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Stand mixer", de: "Küchenmaschine" }, quantity: 1 },
    { name: { en: "Steel bowl", de: "Edelstahlschüssel" }, quantity: 1 },
    { name: { en: "Wire whisk", de: "Schneebesen" }, quantity: 1 },
    { name: { en: "Dough hook", de: "Knethaken" }, quantity: 1 },
    { name: { en: "Flat beater", de: "Flachrührer" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Splash guard", de: "Spritzschutz" }, needed: false }],
  parts: [
    {
      key: "gear",
      name: { en: "Worm gear", de: "Schneckenrad" },
      sku: "BRI-MIX-P-GEAR",
      tools: { en: "Cross-head screwdriver, circlip pliers", de: "Kreuzschraubendreher, Sicherungsringzange" },
      minutes: 30,
    },
    { key: "bowl", name: { en: "Steel bowl", de: "Edelstahlschüssel" }, sku: "BRI-MIX-P-BOWL", minutes: 1 },
    { key: "whisk", name: { en: "Wire whisk", de: "Schneebesen" }, sku: "BRI-MIX-P-WHISK", minutes: 1 },
    {
      key: "knob",
      name: { en: "Speed lever", de: "Geschwindigkeitsregler" },
      sku: "BRI-MIX-P-KNOB",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 5,
    },
    {
      key: "foot",
      name: { en: "Foot with cord", de: "Fuß mit Netzkabel" },
      sku: "BRI-MIX-P-FOOT",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 25,
    },
    {
      key: "head",
      name: { en: "Motor with brushes", de: "Motor mit Kohlebürsten" },
      sku: "BRI-MIX-P-MOTOR",
      tools: { en: "Cross-head and flat screwdriver", de: "Kreuz- und Schlitzschraubendreher" },
      minutes: 60,
    },
  ],
  ownership: {
    guaranteeMonths: 84,
    partsYears: 20,
    energy: { kwhPerYear: 9, basis: { en: "Half an hour of mixing a week", de: "Eine halbe Stunde Rühren in der Woche" } },
    supplies: [{ name: { en: "Gear grease, tube", de: "Getriebefett, Tube" }, perYear: 0.2, each: { eur: 890, gbp: 790 } }],
    care: {
      minutesPerYear: 30,
      what: { en: "Wipe the head, regrease the gears every five years", de: "Kopf abwischen, Getriebe alle fünf Jahre neu fetten" },
    },
  },
  questions: [
    {
      question: { en: "Is it strong enough for bread?", de: "Schafft sie Brotteig?" },
      answer: {
        en: "Yes, up to the weight of dough in the facts, on the second setting and with a rest after five minutes. For stiff rye doughs take half of that.",
        de: "Ja, bis zu dem Teiggewicht in den Angaben, auf der zweiten Stufe und mit einer Pause nach fünf Minuten. Bei festem Roggenteig nehmen Sie die Hälfte.",
      },
    },
    {
      question: { en: "Can it whip one egg white?", de: "Schlägt sie auch ein einzelnes Eiweiß?" },
      answer: {
        en: "Yes. A screw behind the head lets you lower the whisk until it all but touches the bowl; it is set for one egg when it leaves us.",
        de: "Ja. Mit einer Schraube hinter dem Kopf lässt sich der Besen so weit absenken, dass er die Schüssel fast berührt; ab Werk ist er auf ein Ei eingestellt.",
      },
    },
    {
      question: { en: "Do attachments of other makers fit?", de: "Passt Zubehör anderer Hersteller?" },
      answer: {
        en: "Not reliably. The hub at the front has no common standard, and we do not sell mincers or pasta rollers for it.",
        de: "Nicht verlässlich. Für den Anschluss vorn gibt es keine Norm, und wir verkaufen dafür weder Fleischwolf noch Nudelwalze.",
      },
    },
    {
      question: { en: "How loud is it?", de: "Wie laut ist sie?" },
      answer: {
        en: "At middle speed you can talk beside it; at the highest you cannot. A new grinding noise means that the worm gear is worn.",
        de: "Auf mittlerer Stufe können Sie sich daneben unterhalten, auf der höchsten nicht. Ein neues mahlendes Geräusch heißt: Das Schneckenrad ist verschlissen.",
      },
    },
    {
      question: { en: "Is the bowl safe in the dishwasher?", de: "Darf die Schüssel in die Spülmaschine?" },
      answer: {
        en: "Yes, and so are whisk, hook and beater. The head is only wiped: water must not get to the gears.",
        de: "Ja, ebenso Besen, Haken und Flachrührer. Den Kopf bitte nur abwischen: Ans Getriebe darf kein Wasser.",
      },
    },
    {
      question: { en: "Who changes the gear if I do not dare?", de: "Wer tauscht das Zahnrad, wenn ich es mir nicht zutraue?" },
      answer: {
        en: "We do. Write to us what you hear. You know the price before we begin, and may say no.",
        de: "Wir. Schreiben Sie uns, was Sie hören. Den Preis kennen Sie, bevor wir anfangen, und dürfen Nein sagen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "BRI-MIX-PIN", gtin: "2900000014213", options: { colour: "pine" }, ...packed, prices, onHand: 9 },
    { sku: "BRI-MIX-CRM", gtin: "2900000014220", options: { colour: "cream" }, ...packed, prices, onHand: 6 },
    { sku: "BRI-MIX-MUS", gtin: "2900000014237", options: { colour: "mustard" }, ...packed, prices, onHand: 3 },
    {
      sku: "BRI-MIX-NAV",
      gtin: "2900000014244",
      options: { colour: "navy" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 10, inDays: 25 },
    },
  ],
} satisfies ProductSeed;
