import { pointing, reach } from "../guide/hand.js";
import { coiled, usbPlug, wallCharger, wallSocket } from "../guide/leads.js";
import { at, ink, puck, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const coal = () => ink("coal", { gloss: 0.3 });
const BACK = -0.475;
const PORT = [0.9, 0.3, BACK];
const SOCKET = [-2.2, 1.4, -0.6];

const lead = () => [
  at(usbPlug(), PORT, [0, 180, 0]),
  rod(
    coal(),
    run(
      [0.9, 0.3, BACK - 0.42],
      [0.9, 0.2, BACK - 0.7],
      [0.5, 0.04, BACK - 1.1],
      [-0.8, 0.04, BACK - 1.2],
      [-2.0, 0.06, -1.5],
      [-2.3, 0.4, -1.1],
      [-2.2, 1.0, -0.86],
    ),
    0.04,
  ),
];
const hollow = () => [at(together(slab(ink("coal", { edges: [2, 3] }), rounded(1.34, 0.74, 0.06), 0.03, 0.01)), [0, 0.6, BACK - 0.005])];

/** Four D cells, two by two, each pair the other way round. */
const cells = () =>
  [0.78, 0.42].flatMap((y, row) =>
    [-0.33, 0.33].map((x) => {
      const way = row ? -1 : 1;
      return at(
        together(
          rod(ink("mustard", { gloss: 0.5 }), run([-0.28, 0, 0], [0.14, 0, 0]), 0.165, { ends: "flat" }),
          rod(coal(), run([0.14, 0, 0], [0.27, 0, 0]), 0.165, { ends: "flat" }),
          stick(ink("steel", { gloss: 0.6 }), [0.26, 0, 0], [0.32, 0, 0], 0.07),
        ),
        [x, y, BACK - 0.02],
        [0, way < 0 ? 180 : 0, 0],
      );
    }),
  );
const coin = () => [at(puck(ink("brass", { gloss: 0.7 }), 0.2, -0.025, 0.025, 0.01), [-1.2, 0.7, BACK - 0.3], [90, 0, 0])];

export default {
  extras: () => [
    { id: "lead", solids: lead() },
    { id: "socket", solids: [at(together(wallSocket([2, 2.8])), SOCKET, [0, 180, 0])] },
    { id: "charger", solids: [at(together(wallCharger()), SOCKET, [0, 180, 0])] },
    { id: "hollow", solids: hollow() },
    { id: "cells", solids: cells() },
    { id: "coin", solids: coin() },
    { id: "turner", solids: [reach(pointing(), [0.94, 0.38, 0.72], [4, 24])] },
    { id: "presser", solids: [reach(pointing(), [-0.5, 1.7, 0.3], [-30, -74])] },
    { id: "coil", solids: [coiled(usbPlug)] },
  ],
  box: [{ parts: ["handle", "antenna", "front", "knobs", "case", "keys"], turn: -22 }, { parts: ["coil"] }, { things: [["booklet"]] }],
  steps: {
    power: {
      plus: ["lead", "socket", "charger"],
      lit: ["lead", "charger", "socket"],
      turn: 226,
      pitch: 20,
      marks: [
        [0.9, 0.62, BACK - 0.2],
        [-2.2, 1.9, -0.9],
      ],
      alt: [
        "Seen from behind: the cable goes into the back of the radio (1), its charger into the wall (2).",
        "Von hinten gesehen: Das Kabel kommt hinten in das Radio (1), das Ladegerät in die Wand (2).",
      ],
    },
    cells: {
      plus: ["battery-door", "hollow", "cells", "coin"],
      less: ["antenna"],
      lit: ["battery-door", "cells", "coin"],
      turn: 216,
      pitch: 24,
      move: [
        { parts: ["cells"], by: [0, 0, -1.0], arrow: false },
        { parts: ["battery-door"], by: [0, -0.5, -1.9], arrow: false },
        { parts: ["coin"], by: [0, -0.5, -1.95], arrow: false },
      ],
      arrows: [{ from: [0, 1.3, -1.5], to: [0, 1.1, -0.7] }],
      alt: [
        "Seen from behind: the door is off, opened with a coin; four D cells go in, the lower two the other way round.",
        "Von hinten gesehen: Die Klappe ist ab, mit einer Münze geöffnet; vier D-Zellen kommen hinein, die unteren zwei andersherum.",
      ],
    },
    antenna: {
      lit: ["antenna"],
      pitch: 12,
      arrows: [
        { from: [1.5, 1.9, -0.42], to: [1.68, 3.0, -0.42] },
        { about: [0.95, 1.6, -0.42], axis: [0, 0, 1], radius: 1.75, from: 42, to: 2 },
      ],
      alt: [
        "The antenna behind the handle is drawn out all the way and set upright.",
        "Die Antenne hinter dem Griff wird ganz ausgezogen und senkrecht gestellt.",
      ],
    },
    scan: {
      plus: ["turner"],
      lit: ["knobs", "turner", "front"],
      alt: [
        "A finger presses and holds the right one of the two knobs in front.",
        "Ein Finger hält den rechten der beiden Knöpfe vorn gedrückt.",
      ],
    },
    store: {
      plus: ["presser"],
      lit: ["keys", "presser", "case", "front"],
      alt: [
        "A finger presses and holds one of the ten keys on top of the radio.",
        "Ein Finger hält eine der zehn Tasten oben am Radio gedrückt.",
      ],
    },
  },
};
