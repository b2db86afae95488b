import { at, ball, cord, hoop, ink, puck, ring, rod, rounded, run, slab, soft, together, turned } from "../kit/pieces.js";

/** Bowl and whisk stand under the head's nose; the column stands behind them. */
const NOSE = -0.72;

export default {
  name: "Brindlow stand mixer",
  tile: "blush",
  turn: 14,
  pitch: 10,
  views: { side: { turn: -58 }, detail: { turn: 0, pitch: 6, at: [-0.72, 2.25, 0.1], across: 2.5 }, parts: { pitch: 12 } },
  colours: ["pine", "cream", "mustard", "navy"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.9, edges: [0.06, 0.62] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.5, edges: [0.06, 0.6] });
    return [
      { id: "head", name: "Head with motor", move: [0, 1.5, 0], solids: head(paint, steel) },
      {
        id: "gear",
        name: "Worm gear",
        hidden: true,
        move: [1.6, 2.2, 0],
        solids: [at(puck(steel, 0.34, 0, 0.2, 0.03), [0.2, 2.7, 0]), at(hoop(coal, 0.34, 0.03, 0), [0.2, 2.8, 0], [90, 0, 0])],
      },
      {
        id: "knob",
        name: "Speed lever",
        move: [0.2, 1.5, 0.9],
        solids: [at(together(puck(coal, 0.17, 0, 0.16, 0.04)), [0.62, 2.86, 0.57], [90, 0, 0])],
      },
      { id: "whisk", name: "Wire whisk", move: [0, 0.75, 0], solids: whisk(steel) },
      { id: "bowl", name: "Steel bowl", move: [-0.25, -0.2, 0], solids: bowl(steel) },
      { id: "column", name: "Column", move: [0.8, 0.2, 0], solids: [column(paint), at(ball(coal, 0.11), [1.28, 2.02, 0.52])] },
      { id: "foot", name: "Foot with cord", move: [0.2, -1.2, 0], solids: foot(paint, coal) },
    ];
  },
};

const head = (paint, steel) => [
  rod(
    paint,
    run([-1.22, 2.92, 0], [-0.7, 2.93, 0], [0.4, 2.95, 0], [1.3, 2.9, 0]),
    (t) => 0.44 + 0.2 * Math.sin(Math.PI * (0.18 + 0.62 * t)),
  ),
  at(together(puck(steel, 0.3, 0, 0.1, 0.03)), [-1.6, 2.92, 0], [0, 0, 90]),
  at(ring(steel, 0.645, 0.028), [-0.05, 2.94, 0], [0, 90, 0]),
  at(puck(steel, 0.32, 2.2, 2.46, 0.04), [NOSE, 0, 0]),
];

/** Six loops of wire round the shaft, pear-shaped. */
const whisk = (steel) => {
  const loop = (angle) => {
    const way = [
      [0.06, 2.0],
      [0.22, 1.75],
      [0.46, 1.2],
      [0.38, 0.92],
      [0.14, 0.8],
      [0, 0.78],
    ];
    const points = [
      ...way.map(([x, y]) => [x, y, 0]),
      ...way
        .slice(0, -1)
        .reverse()
        .map(([x, y]) => [-x, y, 0]),
    ];
    return at(together(rod(steel, points, 0.018)), [0, 0, 0], [0, angle, 0]);
  };
  return [at(together(rod(steel, run([0, 2.24, 0], [0, 1.9, 0]), 0.085), ...[0, 30, 60, 90, 120, 150].map(loop)), [NOSE, 0, 0])];
};

const bowl = (steel) => [
  at(
    together(
      turned(
        steel,
        run([0, 0.32], [0.5, 0.32]),
        run([0.5, 0.32], [0.52, 0.48]),
        soft([0.52, 0.48], [0.84, 0.68], [1.02, 1.1], [1.1, 1.84]),
        soft([1.1, 1.84], [1.16, 1.86], [1.16, 1.9], [1.1, 1.92]),
        soft([1.1, 1.92], [0.98, 1.1], [0.8, 0.7], [0.4, 0.55], [0, 0.52]),
      ),
      rod(steel, run([-0.98, 1.6, 0.3], [-1.3, 1.62, 0.42], [-1.42, 1.3, 0.44], [-1.2, 0.98, 0.36], [-0.9, 0.98, 0.26]), 0.06),
    ),
    [NOSE, 0, 0],
  ),
];

const column = (paint) =>
  at(
    together(
      rod(
        paint,
        run([1.0, 0.3, 0], [1.06, 1.0, 0], [0.98, 1.8, 0], [0.86, 2.6, 0]),
        (t) => 0.62 - 0.2 * Math.sin(Math.PI * Math.min(1, t * 1.1)),
      ),
    ),
    [0, 0, 0],
  );

const foot = (paint, coal) => [
  at(together(slab(paint, rounded(2.7, 1.4, 0.68), 0.28, 0.1)), [0.05, 0.22, 0], [-90, 0, 0]),
  at(puck(coal, 0.62, 0.3, 0.36, 0.02), [NOSE, 0, 0]),
  ...[-1, 1].flatMap((x) => [-0.5, 0.5].map((z) => at(puck(coal, 0.14, 0, 0.1, 0.02), [x * 1.0, 0, z]))),
  cord(coal, run([1.4, 0.1, -0.3], [1.9, 0.05, -0.3], [2.2, 0.05, 0.1], [1.95, 0.05, 0.6])),
];
