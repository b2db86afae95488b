import { supply } from "../supply.ts";

export default supply({
  handle: "plasterboard-anchors",
  brand: "Quillet",
  type: "fixings",
  name: ["Plasterboard anchors", "Gipskartondübel"],
  tagline: ["For walls that sound like a drum.", "Für Wände, die wie eine Trommel klingen."],
  text: [
    "Anchors of metal with a coarse thread: they are turned straight into the board with a screwdriver, without a hole. Each comes with its screw.\n\nThe board is the limit, not the anchor: for heavy things look for the studs behind it.",
    "Metalldübel mit grobem Gewinde: Sie werden mit dem Schraubendreher direkt in die Platte gedreht, ohne Bohrloch. Zu jedem gehört eine Schraube.\n\nDie Platte ist die Grenze, nicht der Dübel: Für schwere Dinge suchen Sie die Ständer dahinter.",
  ],
  specs: {
    holdsIn: { en: "Plasterboard of 9 to 15 millimetres", de: "Gipskarton von 9 bis 15 Millimetern" },
    pack: 12,
    drillHole: { en: "None; they cut their own", de: "Keines; sie schneiden es selbst" },
    bearsLoad: 8,
    material: { en: "Die-cast zinc, galvanised screws", de: "Zinkdruckguss, verzinkte Schrauben" },
  },
  box: [
    ["Anchor", "Dübel", 12],
    ["Screw", "Schraube", 12],
  ],
  missing: [{ name: { en: "Piece of plasterboard", de: "Stück Gipskarton" }, needed: false }],
  questions: [
    [
      "May I take one out again?",
      "Bekomme ich einen wieder heraus?",
      "Yes, turn it back. The hole is as wide as a finger and is filled with plaster.",
      "Ja, drehen Sie ihn zurück. Das Loch ist fingerbreit und wird mit Spachtelmasse geschlossen.",
    ],
    [
      "Do they hold in a ceiling?",
      "Halten sie in der Decke?",
      "Not for anything that hangs. A ceiling of plasterboard takes a toggle.",
      "Nicht für Hängendes. Eine Decke aus Gipskarton braucht einen Kippdübel.",
    ],
  ],
  tile: "blush",
  packed: { weightGrams: 180, lengthMm: 140, widthMm: 100, heightMm: 40, originCountry: "DE", hsCode: "731816", maxPerOrder: 10 },
  variants: [{ sku: "QUI-ANC-12", gtin: "2900000075016", prices: { eur: 890, gbp: 780, usd: 960 }, onHand: 85 }],
});
