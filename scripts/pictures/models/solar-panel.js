import { at, box, ink, puck, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const [WIDTH, HEIGHT] = [4.1, 6.4];
const LEAN = -32; // degrees from upright

export default {
  name: "Voltrim folding solar panel",
  tile: "ochre",
  turn: -24,
  pitch: 14,
  views: {
    side: { turn: 66 },
    back: { turn: 160 },
    parts: { turn: 20, pitch: 10 },
    detail: { turn: 6, pitch: 18, at: [2.6, 0.7, -0.3], across: 3.2 },
    scale: { beside: "chair" },
  },
  colours: ["coal", "pine"],
  parts(colour) {
    const cloth = ink(colour, { edges: [0.06, 0.8] });
    const cell = ink("navy", { gloss: 0.5, edges: [0.2, 0.66] });
    const line = ink("steel", { edges: [-0.9, 0.2] });
    const coal = ink("coal", { gloss: 0.2 });
    const leaf = (side, fold, ...solids) => leaning(at(together(...solids), [0, 0, 0], [0, fold, 0]), side);
    return [
      { id: "panel-left", name: "Left leaf", move: [-0.8, 0, 0], solids: [leaf(-1, 10, ...face({ cloth, cell, line }, -1))] },
      { id: "panel-right", name: "Right leaf", move: [0.8, 0, 0], solids: [leaf(1, -10, ...face({ cloth, cell, line }, 1))] },
      legsPart({ coal }),
      handlePart({ coal }),
      cablePart({ coal }),
    ];
  },
};

const legsPart = ({ coal }) => ({
  id: "legs",
  name: "Pair of legs",
  move: [0, -4.6, 1.5],
  solids: [-1, 1].map((side) => rod(coal, run([side * 2.2, 4.2, -2.72], [side * 2.3, 2, -3.7], [side * 2.4, 0.06, -4.5]), 0.09)),
});

const handlePart = ({ coal }) => ({
  id: "handle",
  name: "Carrying handle",
  move: [0, 1, 0],
  solids: [
    leaning(
      rod(
        coal,
        run(
          [-1.0, HEIGHT - 0.05, 0],
          [-0.9, HEIGHT + 0.5, 0],
          [-0.5, HEIGHT + 0.72, 0],
          [0.5, HEIGHT + 0.72, 0],
          [0.9, HEIGHT + 0.5, 0],
          [1.0, HEIGHT - 0.05, 0],
        ),
        0.11,
      ),
    ),
  ],
});

const cablePart = ({ coal }) => ({
  id: "cable",
  name: "Cable with plug",
  move: [1, -0.6, 0.6],
  solids: [
    rod(coal, run([2.6, 0.5, -1.2], [3.4, 0.15, -0.4], [4.2, 0.08, 0.7], [3.7, 0.08, 1.7], [2.6, 0.08, 1.5]), 0.06),
    rod(ink("mustard"), run([2.6, 0.1, 1.5], [2.1, 0.1, 1.4]), 0.11),
    at(puck(coal, 0.05, 0, 0.05, 0.01), [2.6, 0.02, 1.5]),
  ],
});

const leaning = (solid) => at(together(solid), [0, 0.02, 0], [LEAN, 0, 0]);

/** One leaf: cloth round eight cells, each ruled by its conductors. It turns on the fold in the middle. */
function face({ cloth, cell, line }, side) {
  const x = side * (WIDTH / 2 + 0.04);
  const cells = [0, 1, 2, 3].flatMap((row) => [-1, 1].map((column) => [x + column * 0.9, 1.0 + row * 1.47]));
  return [
    at(together(slab(cloth, rounded(WIDTH, HEIGHT, 0.16), 0.12, 0.04)), [x, HEIGHT / 2, 0]),
    ...cells.flatMap(([cx, cy]) => [
      at(together(slab(cell, rounded(1.66, 1.34, 0.1), 0.04, 0.012)), [cx, cy, 0.07]),
      ...[-0.28, 0.28].map((dx) => stick(line, [cx + dx, cy - 0.64, 0.1], [cx + dx, cy + 0.64, 0.1], 0.016)),
    ]),
    at(together(box(cloth, [0.2, 0.2, 0.1], 0.03)), [x + side * 1.7, 0.06, 0.06]),
  ];
}
