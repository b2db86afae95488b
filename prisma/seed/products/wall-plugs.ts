import { supply } from "../supply.ts";

export default supply({
  handle: "wall-plugs",
  brand: "Quillet",
  type: "fixings",
  name: ["Wall plugs and screws", "Dübel und Schrauben"],
  tagline: ["Twenty of each, for walls that are solid.", "Je zwanzig, für feste Wände."],
  text: [
    "Plugs that spread in concrete and brick, with screws that fit them. In timber the screws hold by themselves, without a plug.\n\nIn a hollow wall they find nothing to hold on to: plasterboard takes anchors of its own.",
    "Dübel, die in Beton und Ziegel spreizen, mit passenden Schrauben. In Holz halten die Schrauben allein, ohne Dübel.\n\nIn einer hohlen Wand finden sie keinen Halt: Gipskarton braucht eigene Dübel.",
  ],
  specs: {
    holdsIn: { en: "Concrete, brick, timber", de: "Beton, Ziegel, Holz" },
    pack: 20,
    drillHole: { en: "6 mm wide, 40 mm deep", de: "6 mm weit, 40 mm tief" },
    bearsLoad: 25,
    material: { en: "Nylon, galvanised steel", de: "Nylon, verzinkter Stahl" },
  },
  box: [
    ["Wall plug", "Dübel", 20],
    ["Screw", "Schraube", 20],
  ],
  questions: [
    [
      "How do I know what my wall is?",
      "Woran erkenne ich meine Wand?",
      "Knock: solid sounds dull, hollow sounds like a drum. White dust is plaster, red is brick, grey is concrete.",
      "Klopfen Sie: Fest klingt dumpf, hohl wie eine Trommel. Weißer Staub ist Gips, roter Ziegel, grauer Beton.",
    ],
    [
      "Which drill do they take?",
      "Welchen Bohrer brauchen sie?",
      "One of six millimetres; in concrete with hammer action.",
      "Einen mit sechs Millimetern; in Beton mit Schlag.",
    ],
  ],
  tile: "clay",
  packed: { weightGrams: 260, lengthMm: 140, widthMm: 100, heightMm: 40, originCountry: "DE", hsCode: "731814", maxPerOrder: 10 },
  variants: [{ sku: "QUI-PLG-20", gtin: "2900000074019", prices: { eur: 690, gbp: 610, usd: 750 }, onHand: 120 }],
});
