import { at, ink, outline, puck, slab, soft, together } from "../kit/pieces.js";

/** It lies on its side, edge towards the reader, and is seen from above. */
const lying = (...solids) => at(together(...solids), [0, 0.1, 0], [-90, 0, 0]);

export default {
  name: "Ketterly chef's knife",
  tile: "stone",
  turn: 42,
  pitch: 54,
  views: {
    side: { turn: 44, pitch: 30 },
    detail: { turn: -8, pitch: 52, at: [0.85, 0.15, 0.05], across: 1.7 },
    scale: { turn: -18, pitch: 44 },
    parts: { turn: 0, pitch: 50 },
  },
  colours: ["oak", "coal"],
  parts(colour) {
    const steel = ink("steel", { edges: [0.1, 0.84] });
    const bright = ink(["#FBFAF5", "#E4E3DC", "#8E8F89"], { edges: [0.1, 0.6] });
    const grip = ink(colour, { gloss: 0.25, edges: [0.06, 0.84] });
    const brass = ink("brass", { gloss: 0.8 });
    return [
      {
        id: "rivets",
        name: "Three rivets",
        move: [0.5, 0.6, -1.1],
        solids: RIVETS.map(([x, z]) => at(puck(brass, 0.06, 0, 0.04, 0.012), [x, 0.185, z])),
      },
      { id: "scales", name: "Pair of handle scales", move: [0.5, 0.3, -0.75], solids: [lying(slab(grip, HANDLE, 0.2, 0.05))] },
      {
        id: "blade",
        name: "Blade with full tang",
        move: [0, 0, 0.2],
        solids: [
          lying(slab(steel, BLADE, 0.05, 0.008)),
          lying(slab(bright, EDGE, 0.056, 0.004)),
          lying(slab(bright, BOLSTER, 0.16, 0.04)),
          lying(slab(steel, TANG, 0.06, 0.01)),
        ],
      },
    ];
  },
};

const RIVETS = [
  [0.92, -0.02],
  [1.26, -0.04],
  [1.62, 0.0],
];

/** Twenty centimetres from heel to point, with a belly to rock on. */
const belly = (lift) => soft([-1.58, 0.16], [-1.3, 0.0 + lift * 0.5], [-0.8, -0.17 + lift], [-0.1, -0.275 + lift], [0.44, -0.29 + lift]);
const BLADE = outline(...belly(0), [0.44, 0.12], [0.5, 0.2], [-0.5, 0.21], [-1.2, 0.19]);
const EDGE = outline(...belly(0), ...belly(0.075).reverse());
const BOLSTER = outline([0.44, -0.02], [0.62, -0.05], [0.62, 0.15], [0.46, 0.16]);
const TANG = outline([0.44, -0.04], [0.46, 0.16], [1.88, 0.14], [1.92, -0.12], [1.7, -0.16], [1.2, -0.06]);
const HANDLE = outline(
  ...soft(
    [0.68, -0.04],
    [0.9, -0.06],
    [1.25, -0.07],
    [1.62, -0.15],
    [1.84, -0.18],
    [1.93, -0.08],
    [1.9, 0.1],
    [1.78, 0.15],
    [1.3, 0.13],
    [0.68, 0.14],
  ),
);
