import { supply } from "../supply.ts";

export default supply({
  handle: "machine-needles",
  brand: "Quillet",
  type: "needles",
  name: ["Sewing machine needles", "Nähmaschinennadeln"],
  tagline: ["Five with a flat shank, for cloth or for denim.", "Fünf mit flachem Kolben, für Stoff oder für Jeans."],
  text: [
    "The system that our machine and nearly every household machine takes. The flat side of the shank goes to the back.\n\nA new needle every eight hours of sewing costs less than the seam that a blunt one spoils.",
    "Das System, das unsere Maschine und fast jede Haushaltsmaschine nimmt. Die flache Seite des Kolbens zeigt nach hinten.\n\nEine neue Nadel alle acht Nähstunden kostet weniger als die Naht, die eine stumpfe verdirbt.",
  ],
  specs: {
    system: { en: "130/705 H", de: "130/705 H" },
    thicknesses: { en: "70, 80, 80, 90, 100 (denim 100)", de: "70, 80, 80, 90, 100 (Jeans 100)" },
    pack: 5,
  },
  box: [["Needle", "Nadel", 5]],
  questions: [
    [
      "Which size for which cloth?",
      "Welche Stärke für welchen Stoff?",
      "70 for silk, 80 for shirts, 90 for trousers, 100 for denim and bags.",
      "70 für Seide, 80 für Hemden, 90 für Hosen, 100 für Jeans und Taschen.",
    ],
    [
      "Do they fit my machine?",
      "Passen sie in meine Maschine?",
      "If the needle in it is flat on one side of its shank, very likely. The system is printed on its packet.",
      "Wenn die jetzige Nadel am Kolben eine flache Seite hat, sehr wahrscheinlich. Das System steht auf ihrem Päckchen.",
    ],
  ],
  tile: "blush",
  packed: { weightGrams: 40, lengthMm: 110, widthMm: 70, heightMm: 15, originCountry: "DE", hsCode: "845230", maxPerOrder: 20 },
  variants: [{ sku: "QUI-NDL-5", gtin: "2900000078017", prices: { eur: 450, gbp: 390 }, onHand: 130 }],
  markets: ["IE", "DE", "FR", "ES", "PT", "GB"],
});
