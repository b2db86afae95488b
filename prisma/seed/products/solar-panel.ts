import type { ProductSeed } from "../product-seed.ts";

const packed = { weightGrams: 5_200, lengthMm: 720, widthMm: 500, heightMm: 80, originCountry: "ES", hsCode: "854143", maxPerOrder: 4 };
const prices = { eur: 19_900, gbp: 17_900, usd: 21_900 };

export default {
  handle: "solar-panel",
  brand: "Voltrim",
  type: "solar-panel",
  status: "active",
  name: { en: "Folding solar panel", de: "Faltbares Solarmodul" },
  tagline: {
    en: "{sunPower} in full sun, folded as flat as a road atlas.",
    de: "{sunPower} bei voller Sonne, zusammengeklappt flach wie ein Atlas.",
  },
  description: {
    en: `Two leaves of eight cells each, a handle, and two legs that set it at the right slope. In full sun, square to it, it gives {sunPower}; under a thin cloud half of that, in shade almost nothing. Count on five good hours on a summer’s day.

The cells lie under a tough film that a wet cloth cleans. The cloth, the legs and the cable can be changed: the cable is plugged, the legs are held by two rivets that a screw replaces.

It has no socket of its own. It feeds a power station or a battery with a solar input, through the cable in the box.`,
    de: `Zwei Flügel mit je acht Zellen, ein Griff und zwei Beine, die es in die richtige Neigung stellen. Bei voller Sonne und im rechten Winkel gibt es {sunPower}; unter dünnen Wolken die Hälfte, im Schatten fast nichts. Rechnen Sie mit fünf guten Stunden an einem Sommertag.

Die Zellen liegen unter einer zähen Folie, die ein nasses Tuch reinigt. Stoff, Beine und Kabel lassen sich wechseln: Das Kabel ist gesteckt, die Beine halten zwei Nieten, die eine Schraube ersetzt.

Es hat keine eigene Steckdose. Es speist eine Powerstation oder einen Akku mit Solareingang, über das beiliegende Kabel.`,
  },
  specs: {
    sunPower: 100,
    openVoltage: 24,
    connection: { en: "MC4, with a cable for our power station", de: "MC4, mit Kabel für unsere Powerstation" },
    protection: { en: "Dust and rain, IP65; keep the plugs dry", de: "Staub und Regen, IP65; Stecker trocken halten" },
    material: {
      en: "Monocrystalline cells under ETFE film, polyester cloth",
      de: "Monokristalline Zellen unter ETFE-Folie, Polyestergewebe",
    },
    folded: { en: "66 × 42 × 5 cm", de: "66 × 42 × 5 cm" },
    height: 66,
    width: 83,
    depth: 1.2,
    weight: 4.1,
    instructions: ["en", "de", "fr", "es", "pt"],
  },
  box: [
    { name: { en: "Solar panel with legs", de: "Solarmodul mit Beinen" }, quantity: 1 },
    { name: { en: "Cable for a power station", de: "Kabel für eine Powerstation" }, quantity: 1 },
    { name: { en: "Pegs against wind", de: "Heringe gegen Wind" }, quantity: 4 },
    { name: { en: "Instructions", de: "Anleitung" }, quantity: 1 },
  ],
  notInBox: [
    {
      name: { en: "Power station or battery with a solar input", de: "Powerstation oder Akku mit Solareingang" },
      needed: true,
      handle: "power-station",
    },
  ],
  parts: [
    {
      key: "legs",
      name: { en: "Pair of legs", de: "Ein Paar Beine" },
      sku: "VOL-SOL-P-LEGS",
      tools: { en: "Drill for the old rivets, hex key 4 mm", de: "Bohrer für die alten Nieten, Innensechskantschlüssel 4 mm" },
      minutes: 15,
    },
    { key: "cable", name: { en: "Cable with plug", de: "Kabel mit Stecker" }, sku: "VOL-SOL-P-CABL", minutes: 1 },
    {
      key: "handle",
      name: { en: "Carrying handle", de: "Tragegriff" },
      sku: "VOL-SOL-P-HAND",
      tools: { en: "Hex key 4 mm", de: "Innensechskantschlüssel 4 mm" },
      minutes: 5,
    },
  ],
  ownership: {
    guaranteeMonths: 60,
    partsYears: 10,
    care: {
      minutesPerYear: 30,
      what: { en: "Wipe it with water, dry it before folding", de: "Mit Wasser abwischen, vor dem Falten trocknen" },
    },
  },
  questions: [
    {
      question: { en: "Can I plug it into a wall socket at home?", de: "Kann ich es zu Hause in die Steckdose stecken?" },
      answer: {
        en: "No. It gives direct current and has no inverter. For a balcony you need a set that is made and registered for it.",
        de: "Nein. Es liefert Gleichstrom und hat keinen Wechselrichter. Für den Balkon brauchen Sie ein Set, das dafür gebaut und angemeldet ist.",
      },
    },
    {
      question: { en: "How long does it take to fill your power station?", de: "Wie lange braucht es, um Ihre Powerstation zu füllen?" },
      answer: {
        en: "In summer sun about six hours, in practice a day. Turn it after the sun twice or three times; a shadow over one corner costs more than a corner.",
        de: "Bei Sommersonne etwa sechs volle Stunden, in der Praxis einen Tag. Drehen Sie es zwei- oder dreimal der Sonne nach; ein Schatten auf einer Ecke kostet mehr als eine Ecke.",
      },
    },
    {
      question: { en: "Does it work behind a window?", de: "Geht es hinter einer Fensterscheibe?" },
      answer: {
        en: "Poorly. Double glazing takes a third or more, and the slope is seldom right. Put it outside.",
        de: "Schlecht. Doppelglas nimmt ein Drittel oder mehr weg, und die Neigung stimmt selten. Stellen Sie es hinaus.",
      },
    },
    {
      question: { en: "Can I leave it out in rain, or all winter?", de: "Darf es im Regen oder den ganzen Winter draußen bleiben?" },
      answer: {
        en: "A shower is no matter. For months outside it is not made: cloth rots and hinges tire. Fold it up dry.",
        de: "Ein Schauer macht nichts. Für Monate im Freien ist es nicht gebaut: Stoff fault, und Scharniere ermüden. Trocken zusammenklappen.",
      },
    },
    {
      question: { en: "Can I connect two of them?", de: "Kann ich zwei davon verbinden?" },
      answer: {
        en: "Side by side with a Y-cable, yes; our power station then takes as much as it can and leaves the rest. Never one behind the other: that doubles the voltage and harms the input.",
        de: "Nebeneinander mit einem Y-Kabel, ja; unsere Powerstation nimmt dann so viel, wie sie kann, und lässt den Rest liegen. Nie hintereinander: Das verdoppelt die Spannung und schadet dem Eingang.",
      },
    },
    {
      question: { en: "Can it charge a phone directly?", de: "Lädt es ein Telefon direkt?" },
      answer: {
        en: "No. A cloud would start and stop the charging again and again. Put a power bank or a power station between the two.",
        de: "Nein. Jede Wolke würde das Laden unterbrechen. Nehmen Sie eine Powerbank oder Powerstation dazwischen.",
      },
    },
  ],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB", "US"],
  taxClass: "standard",
  tile: "ochre",
  variants: [
    { sku: "VOL-SOL-COA", gtin: "2900000003361", options: { colour: "coal" }, ...packed, prices, onHand: 15 },
    { sku: "VOL-SOL-PIN", gtin: "2900000003378", options: { colour: "pine" }, ...packed, prices, onHand: 9 },
  ],
} satisfies ProductSeed;
