import { supply } from "../supply.ts";

export default supply({
  handle: "sewing-thread",
  brand: "Quillet",
  type: "thread",
  name: ["Sewing thread", "Nähgarn"],
  tagline: ["{threadLength} of cotton on a spool of wood.", "{threadLength} Baumwolle auf einer Rolle aus Holz."],
  text: [
    "Long-staple cotton, waxed a little, so that it runs through hand and machine without fluff. It takes the iron as hot as the cloth does.\n\nOne for light things and one for dark will mend most of a wardrobe.",
    "Langstapelige Baumwolle, leicht gewachst, damit sie ohne Flusen durch Hand und Maschine läuft. Sie verträgt das Bügeleisen so heiß wie der Stoff.\n\nEine für Helles und eine für Dunkles flicken das meiste im Schrank.",
  ],
  specs: {
    threadLength: 250,
    fibre: { en: "100% cotton", de: "100 % Baumwolle" },
    suits: { en: "Hand and machine", de: "Hand und Maschine" },
  },
  box: [["Spool of thread", "Garnrolle", 1]],
  questions: [
    [
      "Which colour do I take?",
      "Welche Farbe nehme ich?",
      "Coal on dark things, cream on light ones; a shade darker than the cloth shows less than a lighter one.",
      "Kohle auf Dunklem, Creme auf Hellem; etwas dunkler als der Stoff fällt weniger auf als heller.",
    ],
    [
      "Is it strong enough for jeans?",
      "Hält es in Jeans?",
      "For a patch yes. The long seams are better sewn with a thicker one.",
      "Für einen Flicken ja. Die langen Nähte hält ein dickeres besser.",
    ],
  ],
  tile: "ochre",
  packed: { weightGrams: 60, lengthMm: 110, widthMm: 60, heightMm: 55, originCountry: "PT", hsCode: "520411", maxPerOrder: 20 },
  variants: [
    { sku: "QUI-THR-CRM", gtin: "2900000079014", options: { colour: "cream" }, prices: { eur: 490, gbp: 430, usd: 530 }, onHand: 70 },
    { sku: "QUI-THR-COA", gtin: "2900000079021", options: { colour: "coal" }, prices: { eur: 490, gbp: 430, usd: 530 }, onHand: 75 },
  ],
});
