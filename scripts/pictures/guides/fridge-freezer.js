import { pointing, reach } from "../guide/hand.js";
import { clock, shadeless } from "../guide/household.js";
import { at, box, ink, puck, stick, together } from "../kit/pieces.js";

const oak = () => ink("oak", { edges: [0.06, 0.8] });
const beam = (size, place) => at(together(box(oak(), size, 0.06)), place);
/** A doorway, seen from the room the fridge is carried out of. */
const doorway = () => [
  shadeless(beam([0.8, 20.6, 1.2], [-4.5, 0, 7]), beam([0.8, 20.6, 1.2], [4.5, 0, 7]), beam([9.8, 0.8, 1.2], [0, 20.6, 7])),
];
const DIAL = [1.2, 16.4, 2.85];
const dial = () => [
  at(puck(ink("cream"), 0.6, 0, 0.3, 0.06), DIAL, [90, 0, 0]),
  stick(ink("brick"), [DIAL[0], DIAL[1], DIAL[2] + 0.34], [DIAL[0], DIAL[1] + 0.5, DIAL[2] + 0.34], 0.07),
];

const outside = ["door", "freezer-door", "cabinet", "feet"];
const hinge = { about: [-3, 0, 2.8], axis: [0, 1, 0] };
const open = [
  { parts: ["door"], turn: { ...hinge, by: -105 }, left: true },
  { parts: ["freezer-door"], turn: { ...hinge, by: -105 }, left: true },
];
const inside = ["shelf", "crisper", "drawer"];
const shown = inside.map((id) => ({ parts: [id], by: [0, 0, 4.4], arrow: false, left: true }));

export default {
  extras: () => [
    { id: "wall", solids: [at(together(box(ink("steel"), [9, 23.2, 0.3], 0.05)), [0, 0, -4.35])] },
    { id: "cupboard", solids: [at(together(box(oak(), [6.6, 3.2, 6.4], 0.1)), [0, 20.0, -0.6])] },
    { id: "clock", solids: [at(together(clock(4, 2.6)), [6.6, 0, 3], [0, 18, 0])] },
    { id: "dial", solids: dial() },
    { id: "finger", solids: [reach(pointing(), [DIAL[0] + 0.1, DIAL[1] - 0.45, DIAL[2] + 0.4], [18, 30])] },
    { id: "doorway", solids: doorway() },
  ],
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
    way: {
      plus: ["doorway"],
      lit: [...outside, "doorway"],
      turn: 40,
      pitch: 12,
      arrows: [{ from: [-4.0, 12, 7.8], to: [4.0, 12, 7.8], both: true }],
      alt: [
        "The fridge stands upright before a doorway; the width of the doorway is measured.",
        "Das Gerät steht aufrecht vor einer Tür; die Breite der Türöffnung wird gemessen.",
      ],
    },
    wait: {
      plus: ["clock"],
      alt: [
        "The fridge stands upright with its doors shut; on a clock beside it four hours are marked.",
        "Das Gerät steht aufrecht mit geschlossenen Türen; auf einer Uhr daneben sind vier Stunden markiert.",
      ],
    },
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
      plus: ["wall", "cupboard"],
      near: ["cupboard"],
      room: 1.75,
      turn: 106,
      pitch: 8,
      on: "air",
      arrows: [
        { from: [-3.05, 16.6, -2.6], to: [-3.05, 16.6, -4.1], both: true },
        { from: [-3.05, 18.55, 1.2], to: [-3.05, 20.0, 1.2], both: true },
      ],
      alt: [
        "From the side: a gap stays free between the back of the fridge and the wall, and a larger one between its top and the cupboard above.",
        "Von der Seite: Zwischen Rückwand und Wand bleibt ein Spalt frei, ein größerer zwischen der Oberseite und dem Schrank darüber.",
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
      plus: ["dial", "finger"],
      lit: ["dial", "finger"],
      near: ["dial"],
      room: 5,
      turn: 14,
      move: open,
      arrows: [{ about: [DIAL[0], DIAL[1], DIAL[2] + 0.4], axis: [0, 0, 1], radius: 1.15, from: 60, to: -60 }],
      alt: [
        "The door is open; a finger turns the dial for the temperature at the top inside.",
        "Die Tür ist offen; ein Finger dreht den Temperaturregler innen oben.",
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
