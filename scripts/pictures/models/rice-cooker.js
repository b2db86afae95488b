import { at, box, cord, ink, puck, rod, run, soft, turned } from "../kit/pieces.js";

export default {
  name: "Ketterly rice cooker",
  tile: "sky",
  turn: -20,
  pitch: 16,
  views: { side: { turn: 64 }, detail: { turn: 12, pitch: 10, at: [0, 0.85, 1.2], across: 1.9 } },
  colours: ["cream", "brick", "pine"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.8, edges: [0.06, 0.62] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.5, edges: [0.06, 0.6] });
    const oak = ink("oak", { gloss: 0.25 });
    return [
      { id: "vent", name: "Steam cap", move: [0, 2.3, 0], solids: [at(puck(coal, 0.19, 0, 0.12, 0.04), [-0.5, 2.36, 0.3], [12, 0, 14])] },
      {
        id: "lid",
        name: "Glass lid with knob",
        move: [0, 1.7, 0],
        solids: [
          turned(steel, soft([1.2, 2.05], [1.22, 2.12], [1.05, 2.26], [0.6, 2.42], [0, 2.48])),
          turned(oak, run([0.09, 2.46], [0.09, 2.56]), soft([0.09, 2.56], [0.24, 2.62], [0.26, 2.74], [0.14, 2.8], [0, 2.81])),
        ],
      },
      {
        id: "pot",
        name: "Inner pot",
        hidden: true,
        move: [0, 1.25, 0],
        solids: [
          turned(
            steel,
            soft([0.4, 0.5], [0.95, 0.6], [1.08, 1.0], [1.1, 1.5]),
            soft([1.1, 1.5], [1.2, 1.52], [1.2, 1.56], [1.08, 1.56]),
            run([1.08, 1.56], [0.4, 0.56], [0, 0.56]),
          ),
        ],
      },
      { id: "body", name: "Body with heater", move: [0, 0, 0], solids: [...body(paint, steel), ...handles(coal)] },
      {
        id: "switch",
        name: "Cook switch",
        move: [0, -0.1, 0.9],
        solids: [
          at(box(coal, [0.62, 0.62, 0.2], 0.06), [0, 0.62, 1.32], [-8, 0, 0]),
          at(box(oak, [0.34, 0.16, 0.2], 0.05), [0, 0.54, 1.42], [-8, 0, 0]),
        ],
      },
      {
        id: "cord",
        name: "Mains cord",
        move: [-0.8, -0.5, 0],
        solids: [cord(coal, run([-1.0, 0.1, -0.7], [-1.6, 0.05, -0.7], [-1.95, 0.05, -0.2], [-1.75, 0.05, 0.4]))],
      },
    ];
  },
};

const body = (paint, steel) => [
  turned(paint, run([0, 0.1], [1.1, 0.1]), soft([1.1, 0.1], [1.24, 0.22], [1.34, 0.7], [1.36, 1.3], [1.3, 1.92])),
  turned(steel, soft([1.3, 1.92], [1.34, 1.94], [1.34, 2.02], [1.28, 2.05]), run([1.28, 2.05], [1.16, 2.05])),
  puck(steel, 1.14, 1.4, 1.44, 0.02),
  ...[40, 140, 220, 320].map((turn) => {
    const angle = (turn * Math.PI) / 180;
    return at(puck(ink("coal"), 0.13, 0, 0.12, 0.02), [Math.cos(angle) * 0.9, 0, Math.sin(angle) * 0.9]);
  }),
];

const handles = (coal) =>
  [-1, 1].map((side) =>
    rod(coal, run([side * 1.3, 1.55, -0.36], [side * 1.58, 1.6, -0.28], [side * 1.62, 1.6, 0.28], [side * 1.3, 1.55, 0.36]), 0.1),
  );
