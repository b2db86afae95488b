import { supply } from "../supply.ts";

export default supply({
  handle: "drill-bits",
  brand: "Quillet",
  type: "drill-bits",
  name: ["Drill bits", "Bohrer"],
  tagline: ["Eight in a block of oak, for wood and for metal.", "Acht in einem Block aus Eiche, für Holz und Metall."],
  text: [
    "Ground, not rolled: they run straight and clear the hole. The dark ones are for masonry, the bright ones for wood and metal; each stands in a hole that bears its size.\n\nIn steel drill slowly, with a drop of oil.",
    "Geschliffen, nicht gewalzt: Sie laufen gerade und räumen das Loch frei. Die dunklen sind für Mauerwerk, die blanken für Holz und Metall; jeder steht in einem Loch mit seiner Größe.\n\nIn Stahl bohren Sie langsam, mit einem Tropfen Öl.",
  ],
  specs: {
    pack: 8,
    thicknesses: {
      en: "3, 4, 5, 6 for masonry and for wood and metal, in millimetres",
      de: "3, 4, 5, 6 für Mauerwerk und für Holz und Metall, in Millimetern",
    },
    suits: { en: "Any chuck that opens to 10 millimetres or more", de: "Jedes Bohrfutter ab 10 Millimetern" },
    material: { en: "High-speed steel, carbide tips, oak", de: "Schnellarbeitsstahl, Hartmetallspitzen, Eiche" },
  },
  box: [
    ["Drill bit", "Bohrer", 8],
    ["Oak block", "Block aus Eiche", 1],
  ],
  questions: [
    [
      "Do they fit our drill?",
      "Passen sie in unsere Bohrmaschine?",
      "Yes, all of them: its chuck opens wider than the thickest.",
      "Ja, alle: Ihr Bohrfutter öffnet weiter als der dickste.",
    ],
    [
      "Can they be sharpened?",
      "Kann man sie schärfen?",
      "The bright ones, by anyone who grinds tools. The dark ones last longer and are then replaced.",
      "Die blanken ja, in jeder Schleiferei. Die dunklen halten länger und werden dann ersetzt.",
    ],
  ],
  tile: "ochre",
  packed: { weightGrams: 480, lengthMm: 200, widthMm: 110, heightMm: 60, originCountry: "DE", hsCode: "820750", maxPerOrder: 6 },
  variants: [{ sku: "QUI-BIT-8", gtin: "2900000083011", prices: { eur: 2_490, gbp: 2_190, usd: 2_690 }, onHand: 38 }],
});
