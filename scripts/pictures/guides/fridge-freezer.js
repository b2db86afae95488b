import { wallPlate } from "../guide/props.js";

const outside = ["door", "freezer-door", "cabinet", "feet"];
const hinge = { about: [-3, 0, 2.8], axis: [0, 1, 0] };
const open = [
  { parts: ["door"], turn: { ...hinge, by: -105 }, left: true },
  { parts: ["freezer-door"], turn: { ...hinge, by: -105 }, left: true },
];
const inside = ["shelf", "crisper", "drawer"];
const shown = inside.map((id) => ({ parts: [id], by: [0, 0, 4.4], arrow: false, left: true }));

export default {
  extras: () => [{ id: "wall", solids: [wallPlate([9, 21], 0.2, [0, 0, -4.2])] }],
  box: [
    { parts: outside },
    { parts: ["shelf"] },
    { parts: ["crisper"] },
    { parts: ["drawer"] },
    { things: [["strip"]] },
    { things: [["hexKeyAndScrews", 3]] },
    { things: [["papers"]] },
  ],
  steps: {
    unpack: {
      plus: inside,
      lit: inside,
      turn: 20,
      move: [...open, ...shown],
      alt: [
        "Both doors are open; shelf, vegetable drawer and freezer drawer are pulled out and free of tape.",
        "Beide Türen sind offen; Boden, Gemüsefach und Gefrierschublade sind herausgezogen und frei von Klebeband.",
      ],
    },
    place: {
      plus: ["wall"],
      lit: [...outside, "wall"],
      turn: 80,
      pitch: 12,
      arrows: [{ from: [0, 10, -2.7], to: [0, 10, -4.0], both: true }],
      alt: [
        "From the side: between the back of the fridge and the wall a gap is left.",
        "Von der Seite: Zwischen Rückwand und Wand bleibt ein Spalt.",
      ],
    },
    level: {
      lit: ["feet"],
      near: ["feet", "freezer-door"],
      pitch: 4,
      arrows: [
        { from: [-2.5, -0.6, 4], to: [-2.5, 1.0, 4], both: true },
        { from: [2.5, -0.6, 4], to: [2.5, 1.0, 4], both: true },
      ],
      alt: [
        "The feet are turned up or down until the fridge stands level.",
        "Die Füße werden hinauf- oder hinabgedreht, bis das Gerät waagerecht steht.",
      ],
    },
    wash: {
      plus: inside,
      lit: inside,
      turn: 20,
      move: [...open, ...shown],
      marks: inside,
      alt: [
        "Doors open, what is to be wiped is drawn out: shelf (1), vegetable drawer (2), freezer drawer (3).",
        "Türen offen, herausgezogen ist, was ausgewischt wird: Boden (1), Gemüsefach (2), Gefrierschublade (3).",
      ],
    },
    "switch-on": {
      plus: inside,
      lit: ["cabinet"],
      turn: 20,
      move: open,
      arrows: [{ from: [0, 20.6, 5], to: [0, 18.2, 3.2] }],
      alt: [
        "The doors are open; the dial for the temperature is at the top inside.",
        "Die Türen sind offen; der Temperaturregler sitzt innen oben.",
      ],
    },
    fill: {
      plus: inside,
      lit: ["crisper", "drawer"],
      turn: 20,
      move: [...open, { parts: ["crisper", "drawer"], by: [0, 0, 3.6], left: true }],
      marks: ["crisper", "drawer"],
      alt: [
        "Vegetables go into the drawer of the fridge (1), frozen food into the drawers below (2).",
        "Gemüse kommt in das Fach des Kühlteils (1), Gefrorenes in die Schubladen darunter (2).",
      ],
    },
  },
};
