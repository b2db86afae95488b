import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 180, lengthMm: 120, widthMm: 110, heightMm: 50, originCountry: "CN", hsCode: "851830", maxPerOrder: 4 };
const prices = { eur: 12_900, gbp: 11_500, usd: 13_900 };

export default {
  handle: "earbuds",
  brand: "Corvane",
  type: "earbuds",
  status: "active",
  name: { en: "Earbuds", de: "In-Ear-Kopfhörer" },
  tagline: {
    en: "Small, light, and plain about what cannot be mended in them.",
    de: "Klein, leicht, und offen darüber, was sich an ihnen nicht reparieren lässt.",
  },
  description: {
    en: `They play for {playTime} at a stretch, and for {playTimeCase} with what the case holds. Noise cancelling is a long press on the stem; each bud also works alone.

The battery in each bud is sealed: it is glued in, and nobody can change it without breaking the shell. After about four years of daily use it holds noticeably less. We would rather say so here than later. What can be replaced is everything around it: the tips, the case, and each bud by itself.

If you want a pair whose battery can be changed, take our headphones instead. When these are done, we take them back and pay for what is still good.`,
    de: `Sie spielen {playTime} am Stück und {playTimeCase} mit dem, was das Etui speichert. Die Geräuschunterdrückung schaltet ein langer Druck auf den Stiel; jeder Hörer läuft auch allein.

Der Akku in jedem Hörer ist versiegelt: Er ist eingeklebt, und niemand kann ihn tauschen, ohne die Schale zu zerbrechen. Nach etwa vier Jahren täglicher Nutzung hält er spürbar weniger. Das sagen wir lieber hier als später. Ersetzen lässt sich alles ringsum: die Ohrpolster, das Etui und jeder Hörer einzeln.

Wenn Sie ein Paar mit wechselbarem Akku möchten, nehmen Sie lieber unsere Kopfhörer. Sind diese hier am Ende, nehmen wir sie zurück und zahlen für das, was noch gut ist.`,
  },
  specs: {
    playTime: 7,
    playTimeCase: 28,
    chargeTime: 1.5,
    noiseCancelling: true,
    connection: { en: "Bluetooth 5.3; USB-C on the case", de: "Bluetooth 5.3; USB-C am Etui" },
    drivers: 10,
    protection: { en: "Sweat and rain, IPX4 (the buds, not the case)", de: "Schweiß und Regen, IPX4 (die Hörer, nicht das Etui)" },
    cell: {
      en: "Lithium-ion, sealed: 0.2 Wh in each bud, 1.9 Wh in the case; cannot be changed",
      de: "Lithium-Ionen, versiegelt: 0,2 Wh je Hörer, 1,9 Wh im Etui; nicht wechselbar",
    },
    serial: {
      en: "Inside the lid of the case, and in the phone’s Bluetooth menu",
      de: "Innen im Deckel des Etuis und im Bluetooth-Menü des Telefons",
    },
    weight: 0.05,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Earbuds", de: "Hörer" }, quantity: 2 },
    { name: { en: "Charging case", de: "Ladeetui" }, quantity: 1 },
    { name: { en: "Pairs of ear tips, XS to L, in a sealed bag", de: "Paar Ohrpolster, XS bis L, im versiegelten Beutel" }, quantity: 4 },
    { name: { en: "USB-C cable", de: "USB-C-Kabel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    { name: { en: "USB-C charger", de: "USB-C-Ladegerät" }, needed: true, handle: "charger" },
    { name: { en: "Phone or player with Bluetooth", de: "Telefon oder Abspielgerät mit Bluetooth" }, needed: true },
  ],
  parts: [
    {
      key: "tips",
      name: { en: "Ear tips, three pairs of one size", de: "Ohrpolster, drei Paar einer Größe" },
      sku: "COR-EBD-P-TIPS",
      minutes: 1,
    },
    { key: "bud-left", name: { en: "Left earbud", de: "Linker Hörer" }, sku: "COR-EBD-P-LEFT", minutes: 3 },
    { key: "bud-right", name: { en: "Right earbud", de: "Rechter Hörer" }, sku: "COR-EBD-P-RGHT", minutes: 3 },
    { key: "case", name: { en: "Charging case", de: "Ladeetui" }, sku: "COR-EBD-P-CASE", minutes: 3 },
  ],
  ownership: {
    partsYears: 6,
    energy: {
      kwhPerYear: 0.1,
      basis: { en: "two hours of music a day, charged through the case", de: "zwei Stunden Musik am Tag, geladen über das Etui" },
    },
    supplies: [{ name: { en: "Ear tips", de: "Ohrpolster" }, perYear: 1, each: { eur: 900, gbp: 800, usd: 1_000 } }],
    care: {
      minutesPerYear: 30,
      what: { en: "Wipe tips and contacts once a month with a dry cloth", de: "Polster und Kontakte einmal im Monat trocken abwischen" },
    },
  },
  questions: [
    {
      question: { en: "Can the battery be changed?", de: "Lässt sich der Akku wechseln?" },
      answer: {
        en: "No. It is sealed in the bud, and we refuse that repair rather than send back a broken one. A single bud or the case can be bought, and old ones come back to us: we pay for what still works and pass the rest to a recycler.",
        de: "Nein. Er ist im Hörer versiegelt, und wir lehnen diese Reparatur ab, statt Ihnen etwas Zerbrochenes zurückzuschicken. Ein einzelner Hörer oder das Etui lässt sich nachkaufen, und alte nehmen wir zurück: Was noch geht, bezahlen wir, der Rest wird verwertet.",
      },
    },
    {
      question: { en: "May I send them back once they have been in my ears?", de: "Kann ich sie zurückgeben, wenn ich sie im Ohr hatte?" },
      answer: {
        en: "Yes, within the return window. We clean the buds and throw the opened tips away, so their price comes off the refund. If the bag with the tips is still sealed, you get everything back.",
        de: "Ja, innerhalb der Rückgabefrist. Wir reinigen die Hörer und werfen geöffnete Polster weg; deren Preis ziehen wir von der Erstattung ab. Ist der Beutel mit den Polstern noch versiegelt, bekommen Sie alles zurück.",
      },
    },
    {
      question: { en: "I have lost one. What now?", de: "Ich habe einen verloren. Was nun?" },
      answer: {
        en: "Order that side alone from the parts below. Put both buds in the case and hold its button until the light blinks; then they know each other.",
        de: "Bestellen Sie die Seite einzeln bei den Teilen unten. Legen Sie beide Hörer ins Etui und halten Sie die Taste, bis das Licht blinkt; danach kennen sie einander.",
      },
    },
    {
      question: { en: "Do they work with any phone?", de: "Laufen sie mit jedem Telefon?" },
      answer: {
        en: "Yes, with anything that has Bluetooth: phone, laptop, television. There is no app and no account. Two devices can be connected at once.",
        de: "Ja, mit allem, was Bluetooth hat: Telefon, Laptop, Fernseher. Es gibt keine App und kein Konto. Zwei Geräte können zugleich verbunden sein.",
      },
    },
    {
      question: { en: "Can I swim with them?", de: "Kann ich damit schwimmen?" },
      answer: {
        en: "No. They stand sweat and rain, but not water they are held under. Dry them before they go back into the case; the case itself stands no water at all.",
        de: "Nein. Schweiß und Regen halten sie aus, Untertauchen nicht. Trocknen Sie sie ab, bevor sie ins Etui kommen; das Etui selbst verträgt kein Wasser.",
      },
    },
    {
      question: { en: "Which tips fit me?", de: "Welche Polster passen mir?" },
      answer: {
        en: "Begin with M. If bass is missing or a bud slips when you chew, take a size larger; if it presses after half an hour, one smaller. Many people need two different sizes, left and right.",
        de: "Beginnen Sie mit M. Fehlt der Bass oder rutscht ein Hörer beim Kauen, nehmen Sie eine Größe mehr; drückt er nach einer halben Stunde, eine weniger. Viele brauchen links und rechts verschiedene Größen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sky",
  variants: [
    { sku: "COR-EBD-CRM", gtin: "2900000003101", options: { colour: "cream" }, ...packed, prices, onHand: 22 },
    { sku: "COR-EBD-COA", gtin: "2900000003118", options: { colour: "coal" }, ...packed, prices, onHand: 31 },
    {
      sku: "COR-EBD-BRK",
      gtin: "2900000003125",
      options: { colour: "brick" },
      ...packed,
      prices,
      onHand: 0,
      incoming: { quantity: 30, inDays: 12 },
    },
  ],
} satisfies ProductSeed;
