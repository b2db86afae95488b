import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 17_500, lengthMm: 650, widthMm: 400, heightMm: 290, originCountry: "IT", hsCode: "847989", maxPerOrder: 2 };
const prices = { eur: 26_900, gbp: 23_900 };

export default {
  handle: "dehumidifier",
  brand: "Halvern",
  type: "dehumidifier",
  status: "active",
  name: { en: "Dehumidifier", de: "Luftentfeuchter" },
  tagline: {
    en: "Takes the water out of the air before it goes into the wall.",
    de: "Nimmt das Wasser aus der Luft, bevor es in die Wand zieht.",
  },
  description: {
    en: `For bathrooms without a window, for cellars and for washing that dries indoors. It takes out up to {extraction} and is meant for rooms of up to {roomSize}. You set the humidity; it runs until the room has it and then waits.

The tank holds {capacity}, shows its level and stops the machine when full. Where there is a drain, a garden hose takes the water away and the tank stays empty.

The compressor is a fridge’s, quiet and long-lived. The air filter slides out of the front and is washed under the tap. Control panel, tank, filter and castors are sold as parts.`,
    de: `Für Bäder ohne Fenster, für Keller und für Wäsche, die drinnen trocknet. Er entzieht der Luft bis zu {extraction} und ist für Räume bis {roomSize} gedacht. Sie stellen die Feuchte ein; er läuft, bis der Raum sie hat, und wartet dann.

Der Tank fasst {capacity}, zeigt seinen Stand und hält die Maschine an, wenn er voll ist. Wo ein Abfluss ist, führt ein Gartenschlauch das Wasser ab, und der Tank bleibt leer.

Der Kompressor ist der eines Kühlschranks, leise und langlebig. Der Luftfilter lässt sich vorn herausziehen und unter dem Hahn waschen. Bedienfeld, Tank, Filter und Rollen gibt es einzeln.`,
  },
  specs: {
    extraction: 16,
    roomSize: 40,
    capacity: 3.6,
    temperature: { from: 5, to: 32 },
    drain: { en: "Tank, or garden hose with half-inch connector", de: "Tank oder Gartenschlauch mit Halbzoll-Anschluss" },
    sound: 42,
    refrigerant: { en: "R290 (propane), sealed", de: "R290 (Propan), geschlossen" },
    power: 290,
    voltage: 230,
    cord: 2,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
    height: 61,
    width: 34,
    depth: 23,
    weight: 15.2,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Dehumidifier on castors", de: "Luftentfeuchter auf Rollen" }, quantity: 1 },
    { name: { en: "Air filter, washable, fitted", de: "Luftfilter, waschbar, eingesetzt" }, quantity: 1 },
    { name: { en: "Hose connector", de: "Schlauchanschluss" }, quantity: 1 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [{ name: { en: "Garden hose, for draining by itself", de: "Gartenschlauch, zum selbsttätigen Ablaufen" }, needed: false }],
  parts: [
    { key: "filter", name: { en: "Air filter with grille", de: "Luftfilter mit Gitter" }, sku: "HAL-DHU-P-FILTER", minutes: 1 },
    { key: "tank", name: { en: "Water tank with float", de: "Wassertank mit Schwimmer" }, sku: "HAL-DHU-P-TANK", minutes: 1 },
    {
      key: "panel",
      name: { en: "Control panel with sensor", de: "Bedienfeld mit Fühler" },
      sku: "HAL-DHU-P-PANEL",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 25,
    },
    {
      key: "handle",
      name: { en: "Carrying handle", de: "Tragegriff" },
      sku: "HAL-DHU-P-HANDLE",
      tools: { en: "Cross-head screwdriver", de: "Kreuzschraubendreher" },
      minutes: 10,
    },
    { key: "castors", name: { en: "Four castors", de: "Vier Rollen" }, sku: "HAL-DHU-P-CASTORS", minutes: 5 },
  ],
  ownership: {
    guaranteeMonths: 36,
    partsYears: 12,
    energy: {
      kwhPerYear: 209,
      basis: { en: "six hours a day from October to January", de: "sechs Stunden am Tag von Oktober bis Januar" },
    },
    care: {
      minutesPerYear: 60,
      what: {
        en: "Wash the filter every fortnight it runs, wipe the tank",
        de: "Filter alle zwei Betriebswochen waschen, Tank auswischen",
      },
    },
  },
  questions: [
    {
      question: { en: "What humidity should I set?", de: "Welche Feuchte stelle ich ein?" },
      answer: {
        en: "For living rooms about fifty per cent, for a cellar up to sixty. Below forty, wood cracks and throats get dry, and you only pay for current.",
        de: "Im Wohnraum etwa fünfzig Prozent, im Keller bis sechzig. Unter vierzig reißt Holz, der Hals wird trocken, und Sie zahlen nur Strom.",
      },
    },
    {
      question: { en: "Does it cure a damp wall?", de: "Hilft er gegen eine feuchte Wand?" },
      answer: {
        en: "It dries the air and so slows mould. If water comes in from outside or from a pipe, that has to be found first; then it helps to dry the wall in weeks instead of months.",
        de: "Er trocknet die Luft und bremst so den Schimmel. Kommt Wasser von außen oder aus einem Rohr, muss zuerst das gefunden werden; danach trocknet die Wand mit ihm in Wochen statt in Monaten.",
      },
    },
    {
      question: { en: "Does it work in a cold cellar?", de: "Arbeitet er im kalten Keller?" },
      answer: {
        en: "Within the temperatures in the facts. Near the lower end ice forms on the coil; it then pauses and thaws itself, and takes out perhaps a third of what it does in summer.",
        de: "In den Temperaturen, die in den Daten stehen. Am unteren Ende setzt sich Eis an; dann macht er Pause, taut ab und entfeuchtet vielleicht ein Drittel von dem, was er im Sommer schafft.",
      },
    },
    {
      question: { en: "Does it dry washing?", de: "Trocknet er Wäsche?" },
      answer: {
        en: "Yes, it has a setting for it: one load on the rack in a closed bathroom is dry overnight. It needs less current than a dryer with a heating element, and more time.",
        de: "Ja, es gibt dafür eine Einstellung: Eine Ladung auf dem Ständer ist im geschlossenen Bad über Nacht trocken. Das braucht weniger Strom als ein Trockner mit Heizung, und mehr Zeit.",
      },
    },
    {
      question: { en: "May I switch it on as soon as it arrives?", de: "Darf ich ihn gleich einschalten?" },
      answer: {
        en: "Let it stand upright for four hours first; the oil of the compressor has to run back. If you ever carry it lying down, wait a whole day.",
        de: "Lassen Sie ihn erst vier Stunden aufrecht stehen; das Öl des Kompressors muss zurücklaufen. Haben Sie ihn liegend getragen, warten Sie einen ganzen Tag.",
      },
    },
    {
      question: { en: "Can I drink the water, or iron with it?", de: "Kann man das Wasser trinken oder zum Bügeln nehmen?" },
      answer: {
        en: "Neither: it has run over dusty metal. Flowers like it, as it holds no lime.",
        de: "Beides nicht: Es ist über staubiges Metall gelaufen. Blumen mögen es, weil es keinen Kalk enthält.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  taxClass: "standard",
  tile: "blush",
  variants: [
    { sku: "HAL-DHU-CRM", gtin: "2900000002258", options: { colour: "cream" }, ...packed, prices, onHand: 9 },
    { sku: "HAL-DHU-PIN", gtin: "2900000002265", options: { colour: "pine" }, ...packed, prices, onHand: 4 },
  ],
} satisfies ProductSeed;
