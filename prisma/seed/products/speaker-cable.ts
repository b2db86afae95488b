import { supply } from "../supply.ts";

export default supply({
  handle: "speaker-cable",
  brand: "Corden",
  type: "cable",
  name: ["Loudspeaker cable, a pair", "Lautsprecherkabel, ein Paar"],
  tagline: ["Two lengths of {cable}, bared at the ends.", "Zwei Stücke von {cable}, an den Enden blank."],
  text: [
    "One length for each loudspeaker. One core is marked along its side, so that plus meets plus. The ends are bare and twisted; they go into screw terminals as they are.\n\nThick enough for any amplifier in a living room.",
    "Für jede Box ein Stück. Eine Ader ist seitlich markiert, damit Plus zu Plus findet. Die Enden sind blank und verdrillt; so gehen sie in die Schraubklemmen.\n\nDick genug für jeden Verstärker im Wohnzimmer.",
  ],
  specs: {
    cable: 4,
    connection: { en: "Bare ends, 2.5 square millimetres", de: "Blanke Enden, 2,5 Quadratmillimeter" },
    material: { en: "Copper, clear sleeve", de: "Kupfer, Mantel durchsichtig" },
  },
  box: [["Loudspeaker cable", "Lautsprecherkabel", 2]],
  questions: [
    [
      "Which way round?",
      "Wie herum?",
      "The marked core from red to red, the other from black to black, the same on both sides. Switch the amplifier off first.",
      "Die markierte Ader von Rot nach Rot, die andere von Schwarz nach Schwarz, auf beiden Seiten gleich. Schalten Sie den Verstärker vorher aus.",
    ],
    [
      "May I cut it?",
      "Darf ich es kürzen?",
      "Yes, both to the same length. Bare a finger’s breadth and twist it.",
      "Ja, beide auf die gleiche Länge. Einen Fingerbreit abisolieren und verdrillen.",
    ],
  ],
  tile: "ochre",
  packed: { weightGrams: 540, lengthMm: 220, widthMm: 200, heightMm: 70, originCountry: "PT", hsCode: "854449", maxPerOrder: 5 },
  variants: [{ sku: "COR-SPC-2X4", gtin: "2900000073012", prices: { eur: 2_490, gbp: 2_190, usd: 2_690 }, onHand: 48 }],
});
