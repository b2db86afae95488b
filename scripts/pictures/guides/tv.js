import { pointing, reach } from "../guide/hand.js";
import { cable, cell } from "../guide/props.js";
import { intoMasonry, wallParts } from "../guide/walls.js";
import { at, box, ink, puck, rounded, slab, together } from "../kit/pieces.js";

const set = ["screen", "frame"];
const vesa = () =>
  [-1, 1].flatMap((x) => [1.9, 3.9].map((y) => at(puck(ink("brass", { gloss: 0.6 }), 0.22, -0.5, 0.1, 0.03), [x, y, -0.46], [-90, 0, 0])));
/** What it lies on, under the screen. */
const blanket = () => [at(together(slab(ink("pine", { edges: [0.06, 0.98] }), rounded(12, 7.6, 0.5), 0.24, 0.1)), [0, 3.6, 0.5])];
/** The mount's plate, a slot at each of the four threads. */
const plate = () => [
  at(together(slab(ink("steel", { gloss: 0.4 }), rounded(2.9, 2.9, 0.2), 0.14, 0.04)), [0, 2.9, -0.52]),
  ...[-1, 1].flatMap((x) => [1.9, 3.9].map((y) => at(puck(ink("coal"), 0.24, 0, 0.02, 0.005), [x, y, -0.59], [-90, 0, 0]))),
  at(together(slab(ink("coal"), rounded(1.1, 1.1, 0.1), 0.06, 0.02)), [0, 2.9, -0.6]),
];
/** Half white, half black, and in either a point that stands out. */
const test = () => [
  at(together(slab(ink("cream", { glows: true, edges: [-1, -0.9] }), rounded(4.72, 5.27, 0.02), 0.04, 0.01)), [-2.35, 3.65, 0.46]),
  at(together(slab(ink("coal", { edges: [-1, 2] }), rounded(4.72, 5.27, 0.02), 0.04, 0.01)), [2.35, 3.65, 0.46]),
  at(puck(ink("coal"), 0.09, 0, 0.03, 0.005), [-2.9, 4.4, 0.48], [90, 0, 0]),
  at(puck(ink("cream", { glows: true }), 0.09, 0, 0.03, 0.005), [1.5, 3.3, 0.48], [90, 0, 0]),
];
const ports = () => [
  at(box(ink("steel"), [2.6, 0.5, 0.06], 0.02), [1.4, 1.5, -0.46]),
  ...[0.5, 1.1, 1.7, 2.3].map((x) => at(box(ink("mustard"), [0.36, 0.16, 0.06], 0.01), [x, 1.68, -0.5])),
];
const leads = () => [
  cable(
    "coal",
    [
      [0.5, 1.76, -0.6],
      [0.5, 1.5, -1.3],
      [2.2, 0.1, -1.6],
      [4.4, 0.1, -1.4],
    ],
    0.09,
  ),
  cable(
    "brick",
    [
      [1.1, 1.76, -0.6],
      [1.2, 1.4, -1.2],
      [2.6, 0.1, -1.3],
      [4.4, 0.1, -1.0],
    ],
    0.09,
  ),
];

export default {
  extras: () => [
    ...wallParts(),
    { id: "vesa", solids: vesa() },
    { id: "blanket", solids: blanket() },
    { id: "plate", solids: plate() },
    { id: "test", solids: test() },
    { id: "finger", solids: [reach(pointing(), [1.55, 3.2, 0.56], [26, 42])] },
    { id: "ports", solids: ports() },
    { id: "leads", solids: leads() },
    { id: "cells", solids: [cell([1.5, 0.3, 2.9], [0, 34, 90]), cell([1.62, 0.3, 2.85], [0, 34, 90])], move: [0, 1.4, 0] },
  ],
  box: [{ parts: set, turn: -18 }, { parts: ["feet"], turn: 30 }, { parts: ["remote"] }, { things: [["cable"]] }, { things: [["papers"]] }],
  steps: {
    "lay-down": {
      show: [...set, "blanket"],
      tip: [90, 0, 0],
      pitch: 30,
      turn: -10,
      alt: [
        "The television lies on its screen on a soft blanket, its back up.",
        "Der Fernseher liegt mit dem Bildschirm auf einer weichen Decke, die Rückseite oben.",
      ],
    },
    feet: {
      show: [...set, "feet", "blanket"],
      tip: [90, 0, 0],
      turn: 160,
      pitch: 30,
      lit: ["feet"],
      move: { parts: ["feet"], by: [0, -1.8, 0], arrow: false },
      arrows: [-3.3, 3.3].map((x) => ({ from: [x, -0.9, 0.1], to: [x, 0.5, 0.1] })),
      alt: [
        "Lying on its screen: the two feet are pushed into the lower edge, left and right.",
        "Auf dem Bildschirm liegend: Die beiden Füße werden links und rechts in die Unterkante gesteckt.",
      ],
    },
    "stand-up": {
      show: [...set, "feet"],
      alt: ["The television stands on its two feet.", "Der Fernseher steht auf seinen beiden Füßen."],
    },
    "wall-masonry": intoMasonry(),
    mount: {
      show: [...set, "vesa", "plate", "blanket"],
      lit: [...set, "vesa", "plate"],
      tip: [90, 0, 0],
      turn: 4,
      pitch: 30,
      room: 0.86,
      move: [
        { parts: ["plate"], by: [0, 0, -1.3], arrow: false },
        { parts: ["vesa"], by: [0, 0, -2.5], arrow: false },
      ],
      arrows: [{ from: [2.3, 2.9, -2.6], to: [2.3, 2.9, -0.8] }],
      alt: [
        "The set lies on the blanket; the mount's plate goes onto its back and is held by four screws.",
        "Das Gerät liegt auf der Decke; die Platte der Halterung kommt auf die Rückseite und wird von vier Schrauben gehalten.",
      ],
    },
    cables: {
      show: [...set, "feet", "ports", "leads"],
      lit: ["ports", "leads"],
      turn: 205,
      near: ["ports", "leads"],
      room: 1.2,
      alt: ["The back, below: the cables go into the row of sockets.", "Die Rückseite unten: Die Kabel kommen in die Reihe der Buchsen."],
    },
    cells: {
      show: ["remote", "cells"],
      lit: ["remote", "cells"],
      pitch: 28,
      move: { parts: ["cells"], by: [0, 1.0, 0] },
      alt: ["Two cells go into the remote control.", "Zwei Batterien kommen in die Fernbedienung."],
    },
    pixels: {
      show: [...set, "feet", "test", "finger"],
      alt: [
        "The test picture, one half white and one half black; a finger points to a single dot that stands out.",
        "Das Testbild, eine Hälfte weiß, eine schwarz; ein Finger zeigt auf einen einzelnen Punkt, der auffällt.",
      ],
    },
    menu: {
      lit: ["screen", "remote"],
      alt: [
        "The television shows a picture; the remote control lies before it.",
        "Der Fernseher zeigt ein Bild; davor liegt die Fernbedienung.",
      ],
    },
  },
};
