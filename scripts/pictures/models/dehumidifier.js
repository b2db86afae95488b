import { at, ball, box, ink, puck, rod, rounded, run, slab, together } from "../kit/pieces.js";

const FACE = 1.15;

export default {
  name: "Halvern dehumidifier",
  tile: "blush",
  turn: -24,
  pitch: 10,
  views: { side: { turn: 50 }, detail: { at: [0.4, 1.8, 1.2], across: 2.6 } },
  colours: ["cream", "pine"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.3, edges: [0.06, 0.5] });
    const top = ink(colour, { edges: [0.06, 0.9] });
    const coal = ink("coal", { gloss: 0.4, edges: [0.06, 0.7] });
    const steel = ink("steel", { gloss: 0.4, edges: [0.06, 0.5] });
    const water = ink("navy", { gloss: 0.9, edges: [0.2, 0.7] });
    return [
      {
        id: "handle",
        name: "Carrying handle",
        move: [0, 1.4, 0],
        solids: [rod(coal, run([-1.2, 5.5, 0], [-1.15, 5.95, 0], [-0.9, 6.1, 0], [0.9, 6.1, 0], [1.15, 5.95, 0], [1.2, 5.5, 0]), 0.11)],
      },
      panelPart({ top, coal, steel }),
      {
        id: "filter",
        name: "Air filter behind the grille",
        move: [0, 0, 1.5],
        solids: [
          face(coal, [2.6, 2.0], [0, 4.2], 0.02),
          ...Array.from({ length: 8 }, (_, i) => face(paint, [2.5, 0.13], [0, 3.36 + i * 0.24], 0.09)),
        ],
      },
      { id: "body", name: "Housing", move: [0, 0, 0], solids: [at(box(paint, [3.4, 5.2, 2.3], 0.22), [0, 0.3 + 2.6, 0])] },
      tankPart({ paint, coal, steel, water }),
      {
        id: "castors",
        name: "Four castors",
        move: [0, -0.9, 0],
        solids: [-1.3, 1.3].flatMap((x) =>
          [-0.75, 0.75].map((z) => at(together(puck(coal, 0.2, -0.1, 0.1, 0.03)), [x, 0.2, z], [0, 0, 90])),
        ),
      },
    ];
  },
};

const tankPart = ({ paint, coal, steel, water }) => ({
  id: "tank",
  name: "Water tank",
  move: [0, -0.2, 2.6],
  solids: [
    face(steel, [2.8, 1.9], [0, 1.65], 0.04),
    face(paint, [2.66, 1.76], [0, 1.65], 0.09),
    face(coal, [0.62, 1.3], [0.7, 1.6], 0.12),
    face(water, [0.5, 0.72], [0.7, 1.36], 0.15),
    face(coal, [1.1, 0.2], [-0.5, 2.2], 0.13),
  ],
});

const panelPart = ({ top, coal, steel }) => ({
  id: "panel",
  name: "Control panel",
  move: [0, 0.8, 0],
  solids: [
    at(box(top, [3.3, 0.24, 2.2], 0.1), [0, 5.5, 0]),
    at(puck(coal, 0.34, 0, 0.12, 0.03), [0.7, 5.72, 0.5]),
    at(ball(steel, 0.08), [-0.5, 5.76, 0.6]),
    at(ball(steel, 0.08), [-0.9, 5.76, 0.6]),
  ],
});

/** A thin rounded plate on the front, `[width, height]` at `[x, y]`, proud by `out`. */
function face(material, [width, height], [x, y], out) {
  return at(together(slab(material, rounded(width, height, 0.06), 0.1, 0.02)), [x, y, FACE + out - 0.05]);
}
