import { at, bend, ink, puck, ring, rod, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Corvane headphones",
  tile: "ochre",
  turn: 30, // its best side: the left cup faces the light
  views: { detail: { turn: -54, pitch: 14, at: [0.7, 0.62, 0], across: 1.45 } },
  colours: ["navy", "coal", "brick"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.7 });
    const leather = ink("oak", { gloss: 0.2 });
    const steel = ink("steel", { gloss: 0.8 });
    const coal = ink("coal", { gloss: 0.15 });
    return [bandPart({ leather, steel }), yokesPart({ steel }), cupsPart({ shell, steel }), padsPart({ coal }), cellPart({ steel })];
  },
};

const bandPart = ({ leather, steel }) => ({
  id: "band",
  name: "Headband",
  move: [0, 0.55, 0],
  solids: [
    at(bend(leather, 0.945, 0.1, 0.34, 136), [0, 1.08, 0]),
    ...[-1, 1].map((s) => rod(steel, run([s * 0.9, 1.46, 0], [s * 0.995, 1.15, 0], [s * 0.99, 0.9, 0]), 0.032)),
  ],
});

const yokesPart = ({ steel }) => ({
  id: "yokes",
  name: "Pair of yokes",
  move: [0, 0.05, 0],
  solids: [-1, 1].map((s) =>
    rod(
      steel,
      run([s * 0.84, 0.6, -0.58], [s * 0.93, 0.86, -0.42], [s * 0.985, 1.0, 0], [s * 0.93, 0.86, 0.42], [s * 0.84, 0.6, 0.58]),
      0.035,
    ),
  ),
});

const cupsPart = ({ shell, steel }) => ({
  id: "cups",
  name: "Pair of ear cups",
  move: [0, -0.35, 0],
  solids: both(() => [
    turned(shell, soft([0, 0.23], [0.3, 0.22], [0.46, 0.16], [0.54, 0.04], [0.54, -0.06]), run([0.54, -0.06], [0, -0.06])),
    at(ring(steel, 0.24, 0.016), [0, 0.228, 0], [90, 0, 0]),
  ]),
});

const cellPart = ({ steel }) => ({
  id: "cell",
  name: "Battery",
  hidden: true,
  move: [-0.72, -0.4, 0],
  solids: [at(puck(steel, 0.2, 0, 0.08, 0.02), [-0.83, 0.6, 0], [0, 0, 97])],
});

const padsPart = ({ coal }) => ({
  id: "pads",
  name: "Pair of ear pads",
  move: [0, -1.5, 0],
  solids: both(() => [at(ring(coal, 0.36, 0.155), [0, -0.16, 0], [90, 0, 0]), at(puck(coal, 0.36, 0, 0.06), [0, -0.16, 0])]),
});

/** The same on either side of the head, turned so that what looks up here looks outwards there. */
const both = (make) => [-1, 1].map((sign) => at(together(...make()), [sign * 0.83, 0.6, 0], [0, 0, sign * -97]));
