import { at, box, ink, puck, ring, rod, rounded, run, slab, together } from "../kit/pieces.js";

const [WIDTH, HEIGHT, DEPTH] = [2.9, 1.9, 1.9];
const FRONT = DEPTH / 2;

export default {
  name: "Voltrim power station",
  tile: "stone",
  turn: -26,
  pitch: 18,
  views: { side: { turn: 52 }, parts: { turn: 48, pitch: 16 }, detail: { turn: 2, pitch: 14, at: [0.2, 0.95, 0.95], across: 2.0 } },
  colours: ["mustard", "pine"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.5, edges: [0.06, 0.66] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.66] });
    const cream = ink("cream", { gloss: 0.4 });
    const glow = ink("glow", { glows: true, edges: [-0.4, 0.3] });
    return [
      handlePart({ shell, coal }),
      frontPart({ coal, cream, glow }),
      casePart({ shell, coal }),
      batteryPart({ coal }),
      fanPart({ coal }),
      feetPart({ coal }),
    ];
  },
};

const handlePart = ({ shell, coal }) => ({
  id: "handle",
  name: "Handle",
  move: [0, 0.9, 0],
  solids: [
    rod(
      coal,
      run([-1.15, 1.9, 0], [-1.12, 2.22, 0], [-0.85, 2.48, 0], [0, 2.52, 0], [0.85, 2.48, 0], [1.12, 2.22, 0], [1.15, 1.9, 0]),
      0.13,
    ),
    rod(shell, run([-0.6, 2.51, 0], [0, 2.52, 0], [0.6, 2.51, 0]), 0.16),
  ],
});

const frontPart = ({ coal, cream, glow }) => ({
  id: "front",
  name: "Front with sockets",
  move: [0.2, -0.5, 2.2],
  solids: [
    at(together(slab(coal, rounded(WIDTH - 0.4, HEIGHT - 0.42, 0.12), 0.1, 0.04)), [0, HEIGHT / 2 + 0.08, FRONT]),
    ...display(cream, glow, coal),
    ...[0.28, 0.88].flatMap((x) => socket(cream, coal, [x, 0.66])),
    ...[-0.98, -0.7, -0.42].map((x) => at(together(slab(cream, rounded(0.16, 0.09, 0.03), 0.04, 0.01)), [x, 0.78, FRONT + 0.05])),
    ...[-0.9, -0.5].map((x) => at(puck(cream, 0.08, 0, 0.06, 0.02), [x, 0.5, FRONT + 0.04], [90, 0, 0])),
  ],
});

const casePart = ({ shell, coal }) => ({
  id: "case",
  name: "Case",
  move: [0, 0, 0],
  solids: [at(together(box(shell, [WIDTH, HEIGHT, DEPTH], 0.16)), [0, 0.08, 0]), ...[-1, 1].flatMap((side) => vents(coal, side))],
});

const batteryPart = ({ coal }) => ({
  id: "battery",
  name: "Battery block",
  hidden: true,
  move: [-2.5, 0.3, -1.2],
  solids: [at(together(box(coal, [2.1, 1.2, 1.0], 0.06)), [0, 0.4, -0.2])],
});

const fanPart = ({ coal }) => ({
  id: "fan",
  name: "Fan",
  hidden: true,
  move: [1.4, 1.2, 0],
  solids: [at(together(ring(coal, 0.36, 0.06), puck(coal, 0.14, -0.04, 0.04, 0.02)), [1.1, 1.0, 0], [0, 90, 0])],
});

const feetPart = ({ coal }) => ({
  id: "feet",
  name: "Set of four feet",
  move: [0, -1.0, 0],
  solids: [-1, 1].flatMap((x) => [-1, 1].map((z) => at(puck(coal, 0.18, 0, 0.12, 0.03), [x * 1.1, 0, z * 0.65]))),
});

const display = (cream, glow, coal) => [
  at(together(slab(cream, rounded(1.06, 0.5, 0.07), 0.05, 0.02)), [-0.62, 1.38, FRONT + 0.05]),
  at(together(slab(glow, rounded(0.94, 0.38, 0.04), 0.03, 0.01)), [-0.62, 1.38, FRONT + 0.075]),
  ...[0, 1, 2, 3].map((i) => at(together(slab(coal, rounded(0.13, 0.2, 0.02), 0.02, 0.005)), [-0.93 + i * 0.19, 1.38, FRONT + 0.095])),
];

/** A socket of type F: round, sunk, two holes. */
const socket = (cream, coal, [x, y]) => [
  at(puck(cream, 0.27, 0, 0.05, 0.02), [x, y + 0.3, FRONT + 0.04], [90, 0, 0]),
  at(ring(cream, 0.25, 0.035), [x, y + 0.3, FRONT + 0.09]),
  ...[-0.09, 0.09].map((dx) => at(puck(coal, 0.035, 0, 0.02, 0.005), [x + dx, y + 0.3, FRONT + 0.085], [90, 0, 0])),
];

const vents = (coal, side) =>
  [0, 1, 2, 3].map((i) => at(together(box(coal, [0.04, 0.08, 1.0], 0.015)), [side * (WIDTH / 2), 0.6 + i * 0.24, 0]));
