import { at, box, ink, puck, ring, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const [WIDTH, HEIGHT, DEPTH] = [2.6, 1.6, 0.95];
const FRONT = DEPTH / 2;
const DIAL = [0.68, 1.02];

export default {
  name: "Corvane portable radio",
  tile: "stone",
  turn: -22,
  pitch: 14,
  views: { side: { turn: 82 }, parts: { turn: 48 }, detail: { turn: 0, pitch: 14, at: [0.6, 0.62, 0.5], across: 1.05 } },
  colours: ["brick", "pine", "cream"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.8, edges: [0.06, 0.66] });
    const cream = ink(colour === "cream" ? "steel" : "cream", { edges: [0.06, 0.4] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.66] });
    const steel = ink("steel", { gloss: 0.8 });
    return [
      handlePart({ coal }),
      antennaPart({ steel }),
      frontPart({ shell, cream, coal }),
      knobsPart({ shell }),
      keysPart({ cream }),
      { id: "case", name: "Case", move: [0, 0, 0], solids: [box(shell, [WIDTH, HEIGHT, DEPTH], 0.1)] },
      batteryDoorPart({ coal }),
    ];
  },
};

const handlePart = ({ coal }) => ({
  id: "handle",
  name: "Handle",
  move: [0, 0.7, 0],
  solids: [
    rod(coal, run([-1.2, 1.45, 0], [-1.2, 1.78, 0], [-1.02, 1.98, 0], [0, 2.02, 0], [1.02, 1.98, 0], [1.2, 1.78, 0], [1.2, 1.45, 0]), 0.07),
  ],
});

const antennaPart = ({ steel }) => ({
  id: "antenna",
  name: "Telescopic antenna",
  move: [0.5, 0.8, -0.6],
  solids: [
    rod(steel, run([0.95, 1.6, -0.42], [1.1, 2.35, -0.42]), 0.04),
    rod(steel, run([1.1, 2.35, -0.42], [1.24, 3.05, -0.42]), 0.026),
    at(puck(steel, 0.05, -0.04, 0.04, 0.02), [1.25, 3.09, -0.42]),
  ],
});

const frontPart = ({ shell, cream, coal }) => ({
  id: "front",
  name: "Front with loudspeaker",
  move: [0, 0, 1.5],
  solids: [
    at(together(slab(cream, rounded(WIDTH - 0.3, HEIGHT - 0.3, 0.14), 0.06, 0.025)), [0, HEIGHT / 2, FRONT]),
    ...speaker(coal),
    at(puck(coal, 0.43, 0, 0.05, 0.02), [...DIAL, FRONT + 0.02], [90, 0, 0]),
    at(puck(cream, 0.36, 0, 0.06, 0.01), [...DIAL, FRONT + 0.025], [90, 0, 0]),
    stick(shell, [...DIAL, FRONT + 0.1], [DIAL[0] + 0.2, DIAL[1] + 0.2, FRONT + 0.1], 0.022),
  ],
});

const knobsPart = ({ shell }) => ({
  id: "knobs",
  name: "Pair of knobs",
  move: [0.1, -0.2, 2.6],
  solids: [0.42, 0.94].map((x) => at(puck(shell, 0.16, 0, 0.2, 0.04), [x, 0.38, FRONT + 0.02], [90, 0, 0])),
});

/** Ten, before the handle: a station under each. */
const keysPart = ({ cream }) => ({
  id: "keys",
  name: "Ten station keys",
  move: [0, 0.3, 0.3],
  solids: Array.from({ length: 10 }, (_, i) =>
    at(together(slab(cream, rounded(0.16, 0.18, 0.02), 0.06, 0)), [-0.9 + i * 0.2, HEIGHT + 0.02, 0.26], [-90, 0, 0]),
  ),
});

const batteryDoorPart = ({ coal }) => ({
  id: "battery-door",
  name: "Battery door",
  hidden: true,
  move: [-1.3, 0.1, -1.5],
  solids: [at(together(slab(coal, rounded(1.4, 0.7, 0.08), 0.06, 0.02)), [0, 0.6, -FRONT + 0.01])],
});

const speaker = (coal) => [
  ...[0.54, 0.36].map((radius) => at(ring(coal, radius, 0.045), [-0.52, HEIGHT / 2, FRONT + 0.03])),
  at(puck(coal, 0.19, 0, 0.04, 0.01), [-0.52, HEIGHT / 2, FRONT + 0.02], [90, 0, 0]),
];
