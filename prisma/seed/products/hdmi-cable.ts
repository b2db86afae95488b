import { supply } from "../supply.ts";

export default supply({
  handle: "hdmi-cable",
  brand: "Corden",
  type: "cable",
  name: ["HDMI cable", "HDMI-Kabel"],
  tagline: ["{cable} from the box to the screen.", "{cable} vom Zuspieler zum Bildschirm."],
  text: [
    "Carries picture and sound in one lead, in anything a television of today can show. The plugs are the common large ones at both ends; sound goes back along it to a soundbar.\n\nLay it in wide bends: a kink breaks the fine wires inside.",
    "Überträgt Bild und Ton in einer Leitung, in allem, was ein Fernseher heute zeigen kann. An beiden Enden sitzt der übliche große Stecker; der Ton läuft darin auch zurück zu einer Soundbar.\n\nLegen Sie es in weiten Bögen: Ein Knick bricht die feinen Drähte.",
  ],
  specs: {
    cable: 2,
    connection: { en: "HDMI 2.1, large plugs at both ends", de: "HDMI 2.1, große Stecker an beiden Enden" },
    material: { en: "Copper, braided sleeve, gold-plated plugs", de: "Kupfer, geflochtener Mantel, vergoldete Stecker" },
  },
  box: [["HDMI cable", "HDMI-Kabel", 1]],
  questions: [
    [
      "Does it carry the sharpest picture?",
      "Überträgt es das schärfste Bild?",
      "Yes, and at every rate our television shows.",
      "Ja, und in jeder Bildfrequenz, die unser Fernseher zeigt.",
    ],
    [
      "Does sound go back to a soundbar?",
      "Läuft der Ton zurück zur Soundbar?",
      "Yes, if both have a socket marked ARC or eARC.",
      "Ja, wenn beide eine Buchse mit der Aufschrift ARC oder eARC haben.",
    ],
  ],
  tile: "stone",
  packed: { weightGrams: 210, lengthMm: 200, widthMm: 160, heightMm: 40, originCountry: "CZ", hsCode: "854442", maxPerOrder: 10 },
  variants: [{ sku: "COR-HDM-2M", gtin: "2900000071018", prices: { eur: 1_490, gbp: 1_310, usd: 1_610 }, onHand: 90 }],
});
