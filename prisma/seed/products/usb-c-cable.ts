import { supply } from "../supply.ts";

export default supply({
  handle: "usb-c-cable",
  brand: "Voltrim",
  type: "cable",
  name: ["USB-C cable", "USB-C-Kabel"],
  tagline: ["{cable} long, strong enough for a laptop.", "{cable} lang, kräftig genug für einen Laptop."],
  text: [
    "The same plug at both ends, either way up. It charges a lamp as well as a laptop; data goes along at an ordinary pace.\n\nThe braid does not tangle, and the plugs are held by metal, where others break first.",
    "Der gleiche Stecker an beiden Enden, beidseitig steckbar. Es lädt eine Leuchte ebenso wie einen Laptop; Daten laufen im üblichen Tempo mit.\n\nDas Geflecht verheddert sich nicht, und die Stecker sitzen in Metall, wo andere zuerst brechen.",
  ],
  specs: {
    cable: 1.5,
    connection: {
      en: "USB-C at both ends, USB 2.0, charges with up to 100 watts",
      de: "USB-C an beiden Enden, USB 2.0, lädt mit bis zu 100 Watt",
    },
    material: { en: "Copper, braided sleeve of recycled polyester", de: "Kupfer, Mantel aus wiederverwertetem Polyester geflochten" },
  },
  box: [["USB-C cable", "USB-C-Kabel", 1]],
  questions: [
    [
      "Does it charge a laptop?",
      "Lädt es einen Laptop?",
      "Yes, up to the power that stands under connections; what is charged takes only what it needs.",
      "Ja, bis zu der Leistung, die unter Anschlüsse steht; was geladen wird, nimmt nur, was es braucht.",
    ],
    [
      "Does it carry a picture to a screen?",
      "Überträgt es ein Bild zum Bildschirm?",
      "No. For that a cable with more wires is needed.",
      "Nein. Dafür braucht es ein Kabel mit mehr Adern.",
    ],
  ],
  tile: "sage",
  packed: { weightGrams: 90, lengthMm: 160, widthMm: 110, heightMm: 25, originCountry: "CZ", hsCode: "854442", maxPerOrder: 10 },
  variants: [{ sku: "VOL-USC-15", gtin: "2900000072015", prices: { eur: 1_290, gbp: 1_140, usd: 1_390 }, onHand: 150 }],
});
