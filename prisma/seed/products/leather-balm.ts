import { supply } from "../supply.ts";

export default supply({
  handle: "leather-balm",
  brand: "Threllby",
  type: "care-product",
  name: ["Leather balm", "Lederbalsam"],
  tagline: ["Beeswax and oil, without colour.", "Bienenwachs und Öl, ohne Farbe."],
  text: [
    "Feeds boots, belts, gloves and bags: brush the dirt off, rub a little in with the cloth, let it stand overnight, brush it up.\n\nLight leather grows a shade darker. Not for suede.",
    "Für Stiefel, Gürtel, Handschuhe und Taschen: Schmutz abbürsten, wenig mit dem Tuch einreiben, über Nacht stehen lassen, aufbürsten.\n\nHelles Leder dunkelt etwas nach. Nicht für Wildleder.",
  ],
  specs: {
    content: { en: "Tin of 100 millilitres", de: "Dose mit 100 Millilitern" },
    suits: { en: "Smooth leather in every colour", de: "Glattleder in jeder Farbe" },
    ingredients: { en: "Beeswax, lanolin, rapeseed oil", de: "Bienenwachs, Lanolin, Rapsöl" },
  },
  box: [
    ["Tin of balm", "Dose Balsam", 1],
    ["Cloth", "Tuch", 1],
  ],
  questions: [
    [
      "How often?",
      "Wie oft?",
      "Boots twice a year, a belt once, gloves once a winter. More makes leather soft.",
      "Stiefel zweimal im Jahr, einen Gürtel einmal, Handschuhe einmal im Winter. Mehr macht Leder weich.",
    ],
    [
      "How long does a tin last?",
      "Wie lange reicht eine Dose?",
      "About two years for a pair of boots and a belt.",
      "Etwa zwei Jahre für ein Paar Stiefel und einen Gürtel.",
    ],
  ],
  tile: "stone",
  packed: { weightGrams: 190, lengthMm: 110, widthMm: 110, heightMm: 50, originCountry: "IE", hsCode: "340510", maxPerOrder: 10 },
  variants: [{ sku: "THR-BLM-100", gtin: "2900000081017", prices: { eur: 1_400, gbp: 1_200, usd: 1_500 }, onHand: 66 }],
});
