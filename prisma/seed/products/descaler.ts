import { supply } from "../supply.ts";

export default supply({
  handle: "descaler",
  brand: "Ketterly",
  type: "care-product",
  name: ["Descaler", "Entkalker"],
  tagline: ["Six sachets of citric acid, nothing else.", "Sechs Beutel Zitronensäure, sonst nichts."],
  text: [
    "One sachet a time: dissolve it in cold water, let it work, rinse twice. It takes the white from kettles, espresso machines and irons, and leaves no smell.\n\nNot for marble, and never together with bleach.",
    "Ein Beutel je Mal: in kaltem Wasser auflösen, wirken lassen, zweimal nachspülen. Er nimmt Wasserkochern, Espressomaschinen und Bügeleisen das Weiße und riecht nicht.\n\nNicht für Marmor und nie zusammen mit Chlorreiniger.",
  ],
  specs: {
    content: { en: "Six sachets of 30 grams", de: "Sechs Beutel mit 30 Gramm" },
    suits: { en: "Kettles, espresso machines, irons, coffee makers", de: "Wasserkocher, Espressomaschinen, Bügeleisen, Kaffeemaschinen" },
    ingredients: { en: "Citric acid, food grade", de: "Zitronensäure in Lebensmittelqualität" },
  },
  box: [["Sachet", "Beutel", 6]],
  questions: [
    [
      "How often?",
      "Wie oft?",
      "In hard water every three months, in soft once a year: when the white shows.",
      "Bei hartem Wasser alle drei Monate, bei weichem einmal im Jahr: wenn das Weiße zu sehen ist.",
    ],
    [
      "Why in cold water?",
      "Warum in kaltem Wasser?",
      "Boiled with lime, citric acid makes a crust that is worse than the lime.",
      "Mit Kalk gekocht bildet Zitronensäure eine Kruste, die schlimmer ist als der Kalk.",
    ],
  ],
  tile: "clay",
  packed: { weightGrams: 230, lengthMm: 150, widthMm: 110, heightMm: 50, originCountry: "DE", hsCode: "340290", maxPerOrder: 10 },
  variants: [{ sku: "KET-DSC-6", gtin: "2900000077010", prices: { eur: 990, gbp: 870, usd: 1_070 }, onHand: 140 }],
});
