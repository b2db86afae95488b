import type { Packing } from "../../lib/catalog/model.ts";

/** What goes into a box besides the thing: kept at the packing bench, not on its shelf. */
const LACES = { en: "Pair of spare laces in its colour", de: "Ein Paar Ersatzschnürsenkel in der passenden Farbe" };
const YARN = { en: "Card of mending yarn in its colour", de: "Kärtchen Stopfgarn in der passenden Farbe" };
const CARE_CARD = { en: "Care card", de: "Pflegekarte" };
const COTTON_BAG = { en: "Cotton bag", de: "Baumwollbeutel" };
const PATCH = { en: "Patch of the same fabric", de: "Flicken aus demselben Stoff" };
const BATTERY_SHEET = { en: "Sheet on giving back old cells", de: "Blatt zur Rückgabe alter Akkus" };
const PRESENT_CARD = { en: "Card for a few words, with its envelope", de: "Karte für ein paar Worte, mit Umschlag" };

/** Heavy things whose maker packs them so that they need nothing of ours. */
const BY_ITSELF = { box: "own", padding: "none" } as const;
const ON_A_PALLET = { box: "pallet", padding: "none" } as const;
const MOULDED = { box: "own", padding: "moulded" } as const;
const FOLDED = { box: "envelope", padding: "tissue" } as const;

/** How each product of the demo shop is packed, by handle: fragile where it breaks, a mark wherever a lithium cell is in the box. */
export const PACKING: Readonly<Record<string, Packing>> = {
  // Kitchen
  blender: { box: "large", padding: "wrapped", fragile: true },
  "burr-grinder": { box: "medium", padding: "paper" },
  casserole: { box: "medium", padding: "wrapped", fragile: true, extras: [CARE_CARD] },
  "chefs-knife": { box: "small", padding: "paper", extras: [CARE_CARD] },
  "espresso-machine": { box: "large", padding: "wrapped" },
  "filter-jug": { box: "medium", padding: "paper", fragile: true },
  "gooseneck-kettle": { box: "medium", padding: "wrapped" },
  "induction-hob": { ...MOULDED, fragile: true },
  "kitchen-scale": { box: "medium", padding: "paper", fragile: true },
  "moka-pot": { box: "small", padding: "paper" },
  "rice-cooker": { box: "medium", padding: "wrapped", fragile: true },
  "stand-mixer": { box: "large", padding: "wrapped" },
  "steel-pan": { box: "medium", padding: "paper", extras: [{ en: "Card on burning in", de: "Karte zum Einbrennen" }] },
  toaster: { box: "medium", padding: "paper" },
  "vacuum-flask": { box: "small", padding: "paper", extras: [{ en: "Spare seal", de: "Ersatzdichtung" }] },

  // House
  dehumidifier: BY_ITSELF,
  "desk-chair": BY_ITSELF,
  "floor-lamp": { box: "large", padding: "wrapped", fragile: true },
  "fridge-freezer": { ...ON_A_PALLET, fragile: true },
  "led-bulb-e27": { box: "small", padding: "wrapped", fragile: true },
  "pendant-lamp": { box: "large", padding: "wrapped", fragile: true },
  "rechargeable-lamp": { box: "medium", padding: "wrapped", fragile: true, lithium: "UN3481", extras: [BATTERY_SHEET] },
  "sewing-machine": { box: "large", padding: "moulded" },
  shelving: BY_ITSELF,
  "steam-iron": { box: "medium", padding: "paper" },
  "table-fan": { box: "large", padding: "paper" },
  "task-lamp": {
    box: "large",
    padding: "wrapped",
    fragile: true,
    extras: [{ en: "Screw for the foot, taped to the stem", de: "Schraube für den Fuß, am Stiel angeklebt" }],
  },
  "tumble-dryer": ON_A_PALLET,
  "vacuum-cleaner": BY_ITSELF,
  "wall-clock": {
    box: "medium",
    padding: "wrapped",
    fragile: true,
    extras: [{ en: "Screw and wall plug", de: "Schraube und Dübel" }],
  },
  "washing-machine": ON_A_PALLET,
  "wool-blanket": { box: "large", padding: "tissue", extras: [COTTON_BAG, YARN, CARE_CARD, PRESENT_CARD] },

  // Sound and picture
  amplifier: { box: "large", padding: "moulded", extras: [{ en: "Spare fuse", de: "Ersatzsicherung" }] },
  earbuds: { box: "small", padding: "paper", lithium: "UN3481", extras: [BATTERY_SHEET] },
  headphones: { box: "small", padding: "paper", lithium: "UN3481", extras: [COTTON_BAG, BATTERY_SHEET] },
  radio: { box: "medium", padding: "paper" }, // its cells are not in the box
  "shelf-speakers": { box: "large", padding: "moulded", fragile: true },
  soundbar: { ...MOULDED, lithium: "UN3091" }, // the coin cell of its remote control
  turntable: { ...MOULDED, fragile: true },
  tv: { ...MOULDED, fragile: true },

  // On the way and outdoors
  "bike-light": { box: "small", padding: "paper", lithium: "UN3481", extras: [BATTERY_SHEET] },
  charger: { box: "small", padding: "paper", extras: [COTTON_BAG] },
  "cordless-drill": { box: "medium", padding: "paper" }, // sold without its battery
  "e-bike": { ...BY_ITSELF, lithium: "UN3171", extras: [BATTERY_SHEET] },
  lantern: { box: "small", padding: "wrapped", fragile: true, lithium: "UN3481", extras: [BATTERY_SHEET] },
  "power-bank": { box: "small", padding: "paper", lithium: "UN3480", extras: [BATTERY_SHEET] },
  "power-station": { ...MOULDED, lithium: "UN3480", extras: [{ en: "Safety sheet", de: "Sicherheitsblatt" }] },
  rucksack: { box: "large", padding: "tissue" },
  "screwdriver-set": {
    box: "medium",
    padding: "paper",
    extras: [{ en: "Two screws with plugs for masonry", de: "Zwei Schrauben mit Dübeln für Mauerwerk" }],
  },
  "solar-panel": { box: "own", padding: "none", fragile: true },

  // What other things take
  "battery-set": { box: "small", padding: "wrapped", lithium: "UN3480", extras: [BATTERY_SHEET] },
  "care-oil": { box: "small", padding: "wrapped", fragile: true },
  "ceiling-hook": { box: "envelope", padding: "paper" },
  descaler: { box: "small", padding: "paper" },
  "drill-bits": { box: "small", padding: "paper" },
  "hdmi-cable": { box: "envelope", padding: "none" },
  "leather-balm": { box: "small", padding: "paper" },
  "machine-needles": { box: "envelope", padding: "none" },
  "plasterboard-anchors": { box: "envelope", padding: "paper" },
  "rechargeable-cells": { box: "envelope", padding: "paper" },
  "sewing-thread": { box: "envelope", padding: "none" },
  "speaker-cable": { box: "small", padding: "none" },
  "usb-c-cable": { box: "envelope", padding: "none" },
  "wall-plugs": { box: "envelope", padding: "paper" },

  // To wear
  belt: {
    box: "small",
    padding: "tissue",
    extras: [{ en: "Spare screw for the buckle", de: "Ersatzschraube für die Schnalle" }, PRESENT_CARD],
  },
  boots: { box: "medium", padding: "tissue", extras: [LACES, COTTON_BAG] },
  "chore-coat": { box: "medium", padding: "tissue", extras: [{ en: "Spare button", de: "Ersatzknopf" }] },
  "down-gilet": { box: "medium", padding: "tissue", extras: [{ en: "Two self-adhesive patches", de: "Zwei selbstklebende Flicken" }] },
  gloves: { ...FOLDED, extras: [PRESENT_CARD] },
  jeans: { box: "envelope", padding: "none", extras: [PATCH] },
  "merino-base-layer": { ...FOLDED, extras: [YARN] },
  raincoat: { box: "medium", padding: "tissue", extras: [{ en: "Patch set with adhesive", de: "Flickensatz mit Kleber" }] },
  "shell-jacket": { ...FOLDED, extras: [PATCH] },
  shirt: { ...FOLDED, extras: [{ en: "Two spare buttons, if none are sewn in", de: "Zwei Ersatzknöpfe, falls keine eingenäht sind" }] },
  socks: { ...FOLDED, extras: [YARN] },
  suit: {
    box: "large",
    padding: "tissue",
    extras: [
      { en: "Spare buttons, two large and two small", de: "Ersatzknöpfe, zwei große und zwei kleine" },
      { en: "Hanger and garment bag", de: "Bügel und Kleidersack" },
    ],
  },
  tie: { box: "small", padding: "tissue", extras: [{ en: "Card that shows the knot", de: "Karte mit dem Knoten" }, PRESENT_CARD] },
  trainers: { box: "medium", padding: "tissue", extras: [LACES] },
  "wool-jumper": { box: "medium", padding: "tissue", extras: [YARN, CARE_CARD] },
};
