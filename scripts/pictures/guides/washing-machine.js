import { bolt, cable } from "../guide/props.js";
import { at, ink, puck } from "../kit/pieces.js";

const places = [-2.1, 2.1].flatMap((x) => [2.2, 6.4].map((y) => [x, y, -2.9]));
const bolts = () => places.map(([x, y]) => at(bolt([0, 0, 0], [0.3, 1.2]), [x, y, -2.9], [0, 180, 0]));
const caps = () => places.map(([x, y]) => at(puck(ink("coal"), 0.3, 0, 0.12, 0.05), [x, y, -2.9], [-90, 0, 0]));
const inlet = () => [
  cable(
    "steel",
    [
      [1.6, 7.6, -3.0],
      [1.6, 7.5, -3.7],
      [3.6, 7.0, -3.8],
      [3.9, 9.4, -3.6],
      [3.9, 10.2, -3.4],
    ],
    0.16,
  ),
  at(puck(ink("brass"), 0.28, 0, 0.4, 0.05), [1.6, 7.6, -3.05], [-90, 0, 0]),
];
const drain = () => [
  cable(
    "coal",
    [
      [-1.8, 1.4, -3.0],
      [-1.8, 1.4, -3.6],
      [-2.6, 4.0, -3.6],
      [-3.2, 7.4, -3.5],
      [-3.5, 8.4, -3.4],
      [-3.9, 8.5, -3.4],
      [-4.1, 7.6, -3.4],
    ],
    0.2,
  ),
];

export default {
  extras: () => [
    { id: "bolts", solids: bolts() },
    { id: "caps", solids: caps() },
    { id: "inlet", solids: inlet() },
    { id: "drain", solids: drain() },
  ],
  box: [
    { parts: ["top", "drawer", "panel", "door", "body", "flap", "feet"] },
    { things: [["cable"]] },
    { things: [["hose"]] },
    { things: [["spanner"]] },
    { things: [["caps", 4]] },
    { things: [["papers"]] },
  ],
  steps: {
    bolts: {
      plus: ["bolts"],
      lit: ["bolts"],
      turn: 242,
      move: { parts: ["bolts"], by: [0, 0, -2.4], out: true, arrow: false },
      arrows: places.map(([x, y]) => ({ from: [x, y, -3.0], to: [x, y, -4.4] })),
      alt: [
        "The back: four transport bolts are unscrewed and pulled out.",
        "Die Rückseite: Vier Transportschrauben werden gelöst und herausgezogen.",
      ],
    },
    caps: {
      plus: ["caps"],
      lit: ["caps"],
      turn: 242,
      move: { parts: ["caps"], by: [0, 0, -1.4], arrow: false },
      arrows: places.map(([x, y]) => ({ from: [x, y, -4.0], to: [x, y, -3.1] })),
      alt: ["The back: the four holes are closed with caps.", "Die Rückseite: Die vier Löcher werden mit Kappen verschlossen."],
    },
    inlet: {
      plus: ["caps", "inlet"],
      lit: ["inlet"],
      turn: 210,
      alt: [
        "The back: the inlet hose is screwed on at the top and leads to the tap.",
        "Die Rückseite: Der Zulaufschlauch wird oben angeschraubt und führt zum Hahn.",
      ],
    },
    drain: {
      plus: ["caps", "inlet", "drain"],
      lit: ["drain"],
      turn: 160,
      alt: [
        "The back: the drain hose rises and hangs over with its bend.",
        "Die Rückseite: Der Ablaufschlauch steigt auf und hängt mit seinem Bogen über.",
      ],
    },
    place: {
      lit: ["feet"],
      pitch: 6,
      arrows: [
        { from: [-2.4, -0.3, 3.6], to: [-2.4, 1.2, 3.6], both: true },
        { from: [2.4, -0.3, 3.6], to: [2.4, 1.2, 3.6], both: true },
      ],
      alt: [
        "The machine stands in its place; its feet are turned up or down until it is level.",
        "Die Maschine steht an ihrem Platz; die Füße werden hinauf- oder hinabgedreht, bis sie waagerecht steht.",
      ],
    },
    rinse: {
      lit: ["drawer", "panel"],
      near: ["drawer", "panel"],
      pitch: 22,
      move: { parts: ["drawer"], by: [0, 0, 1.6], out: true },
      alt: [
        "The detergent drawer is pulled out, left of the dial.",
        "Die Waschmittelschublade links neben dem Drehwähler ist herausgezogen.",
      ],
    },
    filter: {
      lit: ["flap"],
      move: { parts: ["flap"], by: [0, 0, 1.8], out: true },
      alt: [
        "The filter flap comes off to the front, at the bottom right.",
        "Die Klappe zum Sieb wird vorn unten rechts nach vorn abgenommen.",
      ],
    },
    "bolts-in": {
      plus: ["bolts"],
      lit: ["bolts"],
      turn: 242,
      move: { parts: ["bolts"], by: [0, 0, -2.4], arrow: false },
      arrows: places.map(([x, y]) => ({ from: [x, y, -4.8], to: [x, y, -3.3] })),
      alt: [
        "The back: the four transport bolts go back into their holes.",
        "Die Rückseite: Die vier Transportschrauben kommen zurück in ihre Löcher.",
      ],
    },
  },
};
