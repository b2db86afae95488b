import { supply } from "../supply.ts";

export default supply({
  handle: "battery-set",
  brand: "Voltrim",
  type: "drill-battery",
  name: ["Battery with charger", "Akku mit Ladegerät"],
  tagline: ["For every tool of the {family} family.", "Für jedes Werkzeug der Familie {family}."],
  text: [
    "Slides in until it clicks, shows by four lamps what it still holds, and charges in its own charger and in no other.\n\nKeep it half full and cool when it is not used for months.",
    "Rastet beim Einschieben ein, zeigt mit vier Lampen, was noch darin ist, und lädt nur in seinem eigenen Ladegerät.\n\nLagern Sie ihn halb voll und kühl, wenn er monatelang nicht gebraucht wird.",
  ],
  specs: {
    family: { en: "Voltrim 18", de: "Voltrim 18" },
    batteryVoltage: 18,
    energy: 72,
    cell: { en: "Lithium-ion, ten cells in a screwed shell", de: "Lithium-Ionen, zehn Zellen in geschraubter Schale" },
    chargeTime: 1,
    power: 90,
    voltage: 230,
    cord: 1.8,
    plug: { en: "Type G for Ireland and the UK, type F elsewhere", de: "Typ G für Irland und Großbritannien, sonst Typ F" },
  },
  box: [
    ["Battery", "Akku", 1],
    ["Charger", "Ladegerät", 1],
    ["Instructions", "Anleitung", 1],
  ],
  questions: [
    [
      "Does it fit tools of other makers?",
      "Passt er an Werkzeug anderer Hersteller?",
      "No. Rails and voltage belong to the family; an adapter would be a risk.",
      "Nein. Schienen und Spannung gehören zur Familie; ein Adapter wäre ein Risiko.",
    ],
    [
      "May it be left in the charger?",
      "Darf er im Ladegerät bleiben?",
      "Yes: it stops when it is full. For months it is better half full on a shelf.",
      "Ja: Es hört auf, wenn er voll ist. Für Monate liegt er besser halb voll im Regal.",
    ],
  ],
  tile: "sky",
  packed: { weightGrams: 1_450, lengthMm: 260, widthMm: 200, heightMm: 120, originCountry: "DE", hsCode: "850760", maxPerOrder: 4 },
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
  variants: [
    { sku: "VOL-B18-SET", gtin: "2900000082014", prices: { eur: 8_900, gbp: 7_900 }, onHand: 24, incoming: { quantity: 30, inDays: 15 } },
  ],
});
