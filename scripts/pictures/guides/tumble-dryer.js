import { cable } from "../guide/props.js";
import { at, ink, puck, ring } from "../kit/pieces.js";

const swing = { parts: ["door"], turn: { about: [2.1, 0, 3.0], axis: [0, 1, 0], by: 100 }, left: true };
const drum = () => [
  at(ring(ink("steel", { gloss: 0.6 }), 1.7, 0.14), [0, 4.35, 2.98]),
  at(puck(ink("coal"), 1.62, 0, 0.05, 0.01), [0, 4.35, 2.95], [90, 0, 0]),
];

export default {
  extras: () => [
    {
      id: "hose",
      solids: [
        cable(
          "coal",
          [
            [-2.0, 6.8, -3.0],
            [-2.0, 6.7, -3.6],
            [-2.6, 4.4, -3.7],
            [-3.4, 1.6, -3.6],
            [-4.4, 0.3, -3.4],
          ],
          0.15,
        ),
        at(puck(ink("brass"), 0.25, 0, 0.3, 0.05), [-2.0, 6.8, -3.0], [-90, 0, 0]),
      ],
    },
    { id: "drum", solids: drum() },
  ],
  box: [
    { parts: ["top", "tank", "panel", "door", "body", "flap", "feet"] },
    { things: [["cable"]] },
    { things: [["brush"]] },
    { things: [["papers"]] },
  ],
  steps: {
    place: {
      lit: ["feet"],
      pitch: 6,
      arrows: [
        { from: [-2.4, -0.3, 3.7], to: [-2.4, 1.2, 3.7], both: true },
        { from: [2.4, -0.3, 3.7], to: [2.4, 1.2, 3.7], both: true },
      ],
      alt: [
        "The dryer stands in its place; its feet are turned until it is level.",
        "Der Trockner steht an seinem Platz; die Füße werden gedreht, bis er waagerecht steht.",
      ],
    },
    tank: {
      lit: ["tank"],
      pitch: 16,
      move: { parts: ["tank"], by: [0, 0, 3.2], out: true },
      alt: ["The water tank at the top left is pulled out to the front.", "Der Wassertank oben links wird nach vorn herausgezogen."],
    },
    "drain-hose": {
      plus: ["hose"],
      lit: ["hose"],
      turn: 130,
      alt: [
        "The back: the drain hose is pushed on at the top and leads down to the drain.",
        "Die Rückseite: Der Ablaufschlauch wird oben aufgesteckt und führt hinab zum Abfluss.",
      ],
    },
    filter: {
      plus: ["filter", "drum"],
      lit: ["filter"],
      turn: -40,
      pitch: 16,
      move: [swing, { parts: ["filter"], by: [0, 1.0, 1.6], out: true }],
      alt: [
        "The door is open; the lint filter is pulled up out of the frame below the drum.",
        "Die Tür ist offen; das Flusensieb wird unter der Trommel herausgezogen.",
      ],
    },
    "first-run": {
      lit: ["panel"],
      near: ["panel", "tank"],
      arrows: [{ about: [0.35, 7.55, 3.5], axis: [0, 0, 1], radius: 0.8, from: 150, to: 30 }],
      alt: ["The dial on the front chooses the programme.", "Der Drehwähler vorn stellt das Programm ein."],
    },
    exchanger: {
      lit: ["flap"],
      move: { parts: ["flap"], by: [0, 0, 2.0], out: true },
      alt: [
        "The flap over the heat exchanger at the bottom right comes off to the front.",
        "Die Klappe vor dem Wärmetauscher unten rechts wird nach vorn abgenommen.",
      ],
    },
  },
};
