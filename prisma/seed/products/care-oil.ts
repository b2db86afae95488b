import { supply } from "../supply.ts";

export default supply({
  handle: "care-oil",
  brand: "Quillet",
  type: "care-product",
  name: ["Linseed oil for wood", "Leinöl für Holz"],
  tagline: ["Pressed cold, for handles, boards and legs.", "Kalt gepresst, für Griffe, Böden und Beine."],
  text: [
    "Rub a few drops in with the cloth, wait a quarter of an hour, wipe off what is left. Oak drinks it and darkens a little.\n\nRags with linseed oil can catch fire by themselves while they dry: spread them out flat outdoors, or keep them under water.",
    "Ein paar Tropfen mit dem Tuch einreiben, eine Viertelstunde warten, den Rest abwischen. Eiche nimmt es auf und wird etwas dunkler.\n\nLappen mit Leinöl können sich beim Trocknen selbst entzünden: Breiten Sie sie draußen flach aus oder halten Sie sie unter Wasser.",
  ],
  specs: {
    content: { en: "Bottle of 250 millilitres", de: "Flasche mit 250 Millilitern" },
    suits: { en: "Oiled wood, knife handles, boards", de: "Geöltes Holz, Messergriffe, Böden" },
    ingredients: { en: "Linseed oil, food grade", de: "Leinöl in Lebensmittelqualität" },
  },
  box: [
    ["Bottle of oil", "Flasche Öl", 1],
    ["Cloth", "Tuch", 1],
  ],
  questions: [
    [
      "How long does it take to dry?",
      "Wie lange trocknet es?",
      "A day to the touch, a week until it is hard. Put it on thin.",
      "Einen Tag, bis es griffest ist, eine Woche, bis es hart ist. Tragen Sie es dünn auf.",
    ],
    [
      "May it touch food?",
      "Darf es an Lebensmittel?",
      "Yes: it is the oil that one could eat, with nothing added.",
      "Ja: Es ist Speiseöl, ohne Zusatz.",
    ],
  ],
  tile: "sage",
  packed: { weightGrams: 420, lengthMm: 190, widthMm: 90, heightMm: 90, originCountry: "DE", hsCode: "151511", maxPerOrder: 6 },
  variants: [{ sku: "QUI-OIL-250", gtin: "2900000080010", prices: { eur: 1_190, gbp: 1_050, usd: 1_290 }, onHand: 55 }],
});
