import * as kit from "../kit/pieces.js";
import { at, ink, puck, slab, together } from "../kit/pieces.js";

/** It lies on its side, edge towards the reader, and is seen from above. */
const lying = (...solids) => at(together(...solids), [0, 0.1, 0], [-90, 0, 0]);

export default {
  name: "Ketterly chef's knife",
  tile: "stone",
  turn: 42,
  pitch: 54,
  views: {
    side: { turn: 44, pitch: 30 },
    detail: { turn: 0, pitch: 50, at: [0.75, 0.15, 0.1], across: 1.5 },
    scale: { turn: 0, pitch: 44 },
    parts: { turn: 0, pitch: 50 },
  },
  colours: ["oak", "coal"],
  parts(colour) {
    const steel = ink("steel", { gloss: 0.5, edges: [0.1, 0.78] });
    const edge = ink(["#FBFAF5", "#DAD9D2", "#8E8F89"], { edges: [0.1, 0.6] });
    const grip = ink(colour, { gloss: 0.25, edges: [0.06, 0.7] });
    const brass = ink("brass", { gloss: 0.8 });
    return [
      { id: "scales", name: "Pair of handle scales", move: [0.5, 0.3, -0.75], solids: [lying(slab(grip, handle(), 0.2, 0.06))] },
      {
        id: "rivets",
        name: "Three rivets",
        move: [0.5, 0.6, -1.1],
        solids: [0.82, 1.2, 1.62].map((x) => at(puck(brass, 0.06, 0, 0.035, 0.012), [x, 0.185, x > 1.5 ? 0.015 : -0.015])),
      },
      {
        id: "blade",
        name: "Blade with full tang",
        move: [0, 0, 0.2],
        solids: [lying(slab(steel, blade(), 0.045, 0.01)), lying(slab(edge, bevel(), 0.05, 0.006)), lying(slab(steel, tang(), 0.06, 0.01))],
      },
    ];
  },
};

const shape = (...points) => kit.outline(...points);

/** Twenty centimetres from heel to point, with a belly to rock on. */
const BELLY = [
  [-1.55, 0.12],
  [-1.3, -0.02],
  [-0.9, -0.15],
  [-0.4, -0.24],
  [0.1, -0.285],
  [0.45, -0.29],
];
const blade = () => shape([-1.58, 0.14], ...BELLY, [0.46, 0.12], [0.56, 0.17], [0.2, 0.2], [-0.6, 0.2], [-1.2, 0.18]);
const bevel = () => shape(...BELLY, [0.45, -0.2], [0.1, -0.19], [-0.4, -0.14], [-0.9, -0.05], [-1.3, 0.06]);
const tang = () => shape([0.4, -0.1], [0.5, 0.18], [1.9, 0.2], [1.98, 0.0], [1.9, -0.16], [0.9, -0.1]);
const handle = () =>
  shape([0.62, -0.05], [0.6, 0.14], [1.3, 0.17], [1.86, 0.15], [1.94, 0.02], [1.9, -0.16], [1.7, -0.19], [1.25, -0.09], [0.9, -0.07]);
