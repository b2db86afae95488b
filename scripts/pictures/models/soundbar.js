import { at, box, ink, puck, rounded, slab, stick, together } from "../kit/pieces.js";

const [LENGTH, HEIGHT, DEPTH] = [6.2, 0.72, 1.05];
const END = LENGTH / 2;

export default {
  name: "Corvane soundbar with subwoofer",
  tile: "sage",
  turn: -38,
  pitch: 20,
  views: { side: { turn: 66 }, parts: { turn: 14, pitch: 22 }, detail: { turn: 20, pitch: 32, at: [-0.8, 0.3, 1.1], across: 2.4 } },
  colours: ["coal", "cream"],
  parts(colour) {
    const cloth = ink(colour, { edges: [0.06, 0.62] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.62] });
    const oak = ink("oak", { gloss: 0.3, edges: [0.06, 0.66] });
    const line = ink(colour === "coal" ? "steel" : "oak");
    return [
      grillePart({ cloth, line }),
      bodyPart({ cloth, oak }),
      capsPart({ oak }),
      driversPart({ coal }),
      { id: "subwoofer", name: "Subwoofer", move: [0, 0.9, -2.2], solids: subwoofer({ cloth, coal, oak }) },
      remotePart({ coal, oak }),
    ];
  },
};

const grillePart = ({ cloth, line }) => ({
  id: "grille",
  name: "Cloth front",
  move: [0, 0, 1.6],
  solids: [
    at(together(slab(cloth, rounded(LENGTH - 0.56, HEIGHT - 0.1, 0.12), 0.16, 0.06)), [0, HEIGHT / 2 + 0.06, DEPTH / 2]),
    ...Array.from({ length: 29 }, (_, i) => {
      const x = -END + 0.44 + i * 0.19;
      return stick(line, [x, 0.22, DEPTH / 2 + 0.075], [x, HEIGHT - 0.1, DEPTH / 2 + 0.075], 0.014);
    }),
  ],
});

const bodyPart = ({ cloth, oak }) => ({
  id: "body",
  name: "Body with amplifier",
  move: [0, 0, 0],
  solids: [
    at(together(box(cloth, [LENGTH - 0.4, HEIGHT, DEPTH], 0.1)), [0, 0.06, 0]),
    ...[-0.3, 0, 0.3].map((x) => at(puck(oak, 0.08, 0, 0.03, 0.01), [x, HEIGHT + 0.05, 0.1])),
  ],
});

const capsPart = ({ oak }) => ({
  id: "caps",
  name: "Pair of oak ends",
  move: [0, 0.7, 0],
  solids: [-1, 1].map((side) => at(together(box(oak, [0.3, HEIGHT + 0.06, DEPTH + 0.16], 0.1)), [side * (END - 0.15), 0.03, 0.02])),
});

const driversPart = ({ coal }) => ({
  id: "drivers",
  name: "Set of drivers",
  hidden: true,
  move: [0, 0, 0.85],
  solids: [-2.2, -1.1, 0, 1.1, 2.2].map((x) => at(puck(coal, 0.26, 0, 0.1, 0.03), [x, 0.42, DEPTH / 2 - 0.2], [90, 0, 0])),
});

const remotePart = ({ coal, oak }) => ({
  id: "remote",
  name: "Remote control",
  move: [0, -0.7, 1.2],
  solids: [
    at(
      together(
        box(oak, [0.42, 0.14, 1.3], 0.06),
        at(puck(coal, 0.13, 0.13, 0.16, 0.01), [0, 0, -0.36]),
        ...[0, 1].map((i) => at(puck(coal, 0.055, 0.13, 0.16, 0.01), [0, 0, 0.05 + i * 0.22])),
      ),
      [-0.9, 0, 1.75],
      [0, 66, 0],
    ),
  ],
});

/** It stands behind, where its one driver looks to the front through a round grille. */
const subwoofer = ({ cloth, coal, oak }) => [
  at(together(box(cloth, [2.3, 3.0, 2.6], 0.1)), [0.1, 0.14, -2.6]),
  at(together(box(oak, [2.36, 0.2, 2.66], 0.08)), [0.1, 2.98, -2.6]),
  at(together(puck(coal, 0.86, 0, 0.08, 0.03), puck(oak, 0.24, 0.05, 0.12, 0.03)), [0.1, 1.7, -1.3], [90, 0, 0]),
  ...[-1, 1].flatMap((x) => [-1, 1].map((z) => at(puck(coal, 0.16, 0, 0.16, 0.03), [0.1 + x * 0.85, 0, -2.6 + z * 1]))),
];
