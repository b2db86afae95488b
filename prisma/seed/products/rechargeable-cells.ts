import { supply } from "../supply.ts";

export default supply({
  handle: "rechargeable-cells",
  brand: "Voltrim",
  type: "cells",
  name: ["Rechargeable cells", "Wiederaufladbare Zellen"],
  tagline: ["Four of them, charged when they come.", "Vier Stück, geladen, wenn sie kommen."],
  text: [
    "Nickel-metal hydride, the kind that keeps its charge on the shelf. They fit wherever a throw-away cell of the same size fits and may be charged in any charger for their kind.\n\nCharge them when what they drive grows slow, not before; a year in a drawer costs them little.",
    "Nickel-Metallhydrid, die Sorte, die ihre Ladung auch im Schrank behält. Sie passen überall, wo eine Wegwerfzelle gleicher Größe passt, und laden in jedem Ladegerät für ihre Art.\n\nLaden Sie sie, wenn das Gerät langsam wird, nicht früher; ein Jahr in der Schublade schadet kaum.",
  ],
  specs: {
    cell: { en: "Nickel-metal hydride, 1.2 volts each", de: "Nickel-Metallhydrid, je 1,2 Volt" },
    pack: 4,
    charge: 2_000,
    cellLife: 1_000,
  },
  box: [["Cell, charged", "Zelle, geladen", 4]],
  questions: [
    [
      "May I mix them with others?",
      "Darf ich sie mit anderen mischen?",
      "No: old and new, or two kinds together, empty each other. Change all cells of a thing at once.",
      "Nein: Alte und neue oder zwei Sorten zusammen entladen einander. Tauschen Sie alle Zellen eines Geräts zugleich.",
    ],
    [
      "Which charger do they take?",
      "Welches Ladegerät brauchen sie?",
      "Any for nickel-metal hydride cells of their size. One for lithium cells would harm them.",
      "Jedes für Nickel-Metallhydrid-Zellen ihrer Größe. Eines für Lithium-Zellen würde ihnen schaden.",
    ],
    [
      "Where do they go when they end?",
      "Wohin damit am Ende?",
      "To a box for old cells, in any shop that sells them, or back to us. Not into the bin.",
      "In eine Sammelbox für Altbatterien, überall, wo es welche gibt, oder zu uns zurück. Nicht in den Hausmüll.",
    ],
  ],
  tile: "sky",
  packed: { weightGrams: 140, lengthMm: 120, widthMm: 90, heightMm: 25, originCountry: "JP", hsCode: "850750", maxPerOrder: 20 },
  variants: [
    { sku: "VOL-CEL-AA", gtin: "2900000070011", options: { size: "AA" }, prices: { eur: 1_290, gbp: 1_140, usd: 1_390 }, onHand: 160 },
    { sku: "VOL-CEL-AAA", gtin: "2900000070028", options: { size: "AAA" }, prices: { eur: 1_190, gbp: 1_050, usd: 1_290 }, onHand: 140 },
  ],
});
