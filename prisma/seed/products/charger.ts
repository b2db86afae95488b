import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 330, lengthMm: 160, widthMm: 110, heightMm: 75, originCountry: "CN", hsCode: "850440", maxPerOrder: 6 };
const prices = { eur: 4_500, gbp: 3_900, usd: 4_900 };

export default {
  handle: "charger",
  brand: "Voltrim",
  type: "charger",
  status: "active",
  name: { en: "USB-C charger", de: "USB-C-Ladegerät" },
  tagline: {
    en: "One charger for phone, bicycle light and laptop, and three heads for three kinds of wall.",
    de: "Ein Ladegerät für Telefon, Fahrradlicht und Laptop, und drei Köpfe für drei Arten Wand.",
  },
  description: {
    en: `{ports}, together up to {output}: one laptop alone, or laptop and phone, or three small things at once. It speaks USB Power Delivery, so each device takes only what it asks for.

The plug is a head that clicks on. Heads for the continent, for Ireland and the UK and for North America are in the box; with {mainsInput} it works in nearly every country.

When a pin is bent you change the head, not the charger. Cables are not in the box: most people have enough of them.`,
    de: `{ports}, zusammen bis {output}: ein Laptop allein, Laptop und Telefon, oder drei kleine Dinge zugleich. Es spricht USB Power Delivery, jedes Gerät nimmt also nur, was es verlangt.

Der Stecker ist ein Kopf, der aufrastet. Köpfe für den Kontinent, für Irland und Großbritannien und für Nordamerika liegen bei; mit {mainsInput} läuft es in fast jedem Land.

Ist ein Stift verbogen, wechseln Sie den Kopf, nicht das Ladegerät. Kabel liegen nicht bei: Die meisten haben genug davon.`,
  },
  specs: {
    output: 65,
    ports: { en: "Three USB-C", de: "Drei USB-C" },
    mainsInput: { from: 100, to: 240 },
    plug: { en: "Three heads in the box: types C, G and A", de: "Drei Köpfe im Karton: Typ C, G und A" },
    standby: 0.1,
    height: 6.6,
    width: 6.2,
    depth: 6.2,
    weight: 0.18,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Charger", de: "Ladegerät" }, quantity: 1 },
    { name: { en: "Plug heads", de: "Steckerköpfe" }, quantity: 3 },
    { name: { en: "Cotton bag", de: "Baumwollbeutel" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "USB-C cable for each device", de: "USB-C-Kabel für jedes Gerät" }, needed: true, handle: "usb-c-cable" }],
  parts: [
    { key: "plug-c", name: { en: "Plug head for the continent", de: "Steckerkopf für den Kontinent" }, sku: "VOL-CHG-P-EU", minutes: 1 },
    {
      key: "plug-g",
      name: { en: "Plug head for Ireland and the UK", de: "Steckerkopf für Irland und Großbritannien" },
      sku: "VOL-CHG-P-UK",
      minutes: 1,
    },
    { key: "plug-a", name: { en: "Plug head for North America", de: "Steckerkopf für Nordamerika" }, sku: "VOL-CHG-P-US", minutes: 1 },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 10,
    energy: {
      kwhPerYear: 2.2,
      basis: {
        en: "what it loses itself with one laptop charge each working day, left in the socket",
        de: "was es selbst verbraucht, bei einer Laptopladung je Arbeitstag und Verbleib in der Steckdose",
      },
    },
  },
  questions: [
    {
      question: { en: "Is it enough for my laptop?", de: "Reicht es für meinen Laptop?" },
      answer: {
        en: "If your laptop charges by USB-C and its own charger says 65 W or less, yes. Larger ones charge too, only slower, and may lose ground while you render films.",
        de: "Wenn Ihr Laptop über USB-C lädt und auf seinem eigenen Netzteil 65 W oder weniger steht, ja. Größere laden auch, nur langsamer, und verlieren womöglich etwas, während Sie Filme rechnen.",
      },
    },
    {
      question: { en: "Can it harm a phone that needs little?", de: "Kann es einem Telefon schaden, das wenig braucht?" },
      answer: {
        en: "No. The device says what it wants and gets that; without an answer it gets five volts, as from any old charger.",
        de: "Nein. Das Gerät sagt, was es will, und bekommt genau das; ohne Antwort bekommt es fünf Volt, wie aus jedem alten Ladegerät.",
      },
    },
    {
      question: { en: "Which cable do I need?", de: "Welches Kabel brauche ich?" },
      answer: {
        en: "USB-C to the socket of your device. Any sound one carries sixty watts; for the last five the cable has to be marked for five amperes. Older cables with a broad end do not fit.",
        de: "USB-C auf die Buchse Ihres Geräts. Jedes ordentliche trägt sechzig Watt; für die letzten fünf muss es für fünf Ampere gekennzeichnet sein. Ältere Kabel mit breitem Ende passen nicht.",
      },
    },
    {
      question: { en: "How is the power shared between the ports?", de: "Wie teilen sich die Anschlüsse die Leistung?" },
      answer: {
        en: "The upper one goes first: alone it has everything. With a second device the upper one gets two thirds, and a third device shares the rest. Plugging something in interrupts the others for a second.",
        de: "Der obere hat Vorrang: Allein bekommt er alles. Mit einem zweiten Gerät bekommt der obere zwei Drittel, ein drittes teilt sich den Rest. Beim Einstecken setzen die anderen kurz aus.",
      },
    },
    {
      question: { en: "Does it use power when nothing is connected?", de: "Verbraucht es Strom, wenn nichts angeschlossen ist?" },
      answer: {
        en: "A tenth of a watt, about thirty cents a year. You can leave it in the wall.",
        de: "Ein Zehntel Watt, also rund dreißig Cent im Jahr. Sie können es stecken lassen.",
      },
    },
    {
      question: { en: "Do you take my old chargers back?", de: "Nehmen Sie alte Ladegeräte zurück?" },
      answer: {
        en: "Yes, any number of small ones, free, by post with a label from us or at our door. Cables too.",
        de: "Ja, kleine in beliebiger Zahl, kostenlos, per Post mit unserem Etikett oder an unserer Tür. Kabel auch.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "sage",
  variants: [
    { sku: "VOL-CHG-CRM", gtin: "2900000003330", options: { colour: "cream" }, ...packed, prices, onHand: 64 },
    { sku: "VOL-CHG-COA", gtin: "2900000003347", options: { colour: "coal" }, ...packed, prices, onHand: 52 },
    { sku: "VOL-CHG-BRK", gtin: "2900000003354", options: { colour: "brick" }, ...packed, prices, onHand: 17 },
  ],
} satisfies ProductSeed;
