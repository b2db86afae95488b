import { cable, cell } from "../guide/props.js";
import { intoMasonry, wallParts } from "../guide/walls.js";
import { at, box, ink, puck } from "../kit/pieces.js";

const set = ["screen", "frame"];
const vesa = () =>
  [-1, 1].flatMap((x) => [2.6, 4.6].map((y) => at(puck(ink("brass", { gloss: 0.6 }), 0.17, 0, 0.1, 0.02), [x, y, -0.46], [-90, 0, 0])));
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
    { id: "ports", solids: ports() },
    { id: "leads", solids: leads() },
    { id: "cells", solids: [cell([1.5, 0.3, 2.9], [0, 34, 90]), cell([1.62, 0.3, 2.85], [0, 34, 90])], move: [0, 1.4, 0] },
  ],
  box: [{ parts: set, turn: -18 }, { parts: ["feet"], turn: 30 }, { parts: ["remote"] }, { things: [["cable"]] }, { things: [["papers"]] }],
  steps: {
    "lay-down": {
      show: set,
      tip: [90, 0, 0],
      pitch: 30,
      turn: -10,
      alt: [
        "The television lies on its screen on a soft cloth, its back up.",
        "Der Fernseher liegt mit dem Bildschirm auf einer weichen Decke, die Rückseite oben.",
      ],
    },
    feet: {
      show: [...set, "feet"],
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
      show: [...set, "vesa"],
      lit: ["vesa"],
      on: "air",
      turn: 200,
      marks: [
        [-1, 4.6, -0.6],
        [1, 4.6, -0.6],
        [-1, 2.6, -0.6],
        [1, 2.6, -0.6],
      ],
      alt: [
        "The back: the four threads for a wall mount, two above (1, 2) and two below (3, 4).",
        "Die Rückseite: die vier Gewinde für die Wandhalterung, zwei oben (1, 2), zwei unten (3, 4).",
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
    menu: {
      lit: ["screen", "remote"],
      alt: [
        "The television shows a picture; the remote control lies before it.",
        "Der Fernseher zeigt ein Bild; davor liegt die Fernbedienung.",
      ],
    },
  },
};
