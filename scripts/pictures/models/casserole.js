import { hoop, ink, rod, run, soft, turned } from "../kit/pieces.js";

export default {
  name: "Ketterly casserole",
  tile: "ochre",
  turn: -18,
  pitch: 17,
  views: { side: { turn: 74 }, detail: { turn: 12, pitch: 26, at: [0.2, 1.62, 0], across: 1.9 } },
  colours: ["brick", "navy", "cream"],
  parts(colour) {
    const enamel = ink(colour, { gloss: 1, edges: [0.06, 0.66] });
    const inside = ink("cream", { gloss: 0.4 });
    const rim = ink("coal", { gloss: 0.3, edges: [0.06, 0.6] });
    const brass = ink("brass", { gloss: 0.9 });
    return [
      {
        id: "knob",
        name: "Brass knob",
        move: [0, 1.9, 0],
        solids: [turned(brass, run([0.1, 1.6], [0.1, 1.68]), soft([0.1, 1.68], [0.26, 1.73], [0.27, 1.84], [0.16, 1.89], [0, 1.9]))],
      },
      {
        id: "lid",
        name: "Lid",
        move: [0, 1.1, 0],
        solids: [
          turned(enamel, soft([1.24, 1.2], [1.3, 1.22], [1.28, 1.3], [1.12, 1.38], [0.6, 1.54], [0.2, 1.61], [0, 1.62])),
          turned(inside, run([1.2, 1.19], [0, 1.4])),
        ],
      },
      {
        id: "pot",
        name: "Pot",
        move: [0, 0, 0],
        solids: [
          turned(enamel, run([0, 0], [0.95, 0]), soft([0.95, 0], [1.08, 0.08], [1.18, 0.4], [1.23, 0.9], [1.24, 1.12])),
          turned(inside, run([1.14, 1.14], [1.1, 0.3], [0.9, 0.1], [0, 0.08])),
          hoop(rim, 1.2, 0.045, 1.15),
          ...[-1, 1].map((side) => loop(enamel, side)),
        ],
      },
    ];
  },
};

const loop = (enamel, side) =>
  rod(
    enamel,
    run(
      [side * 1.2, 0.9, -0.42],
      [side * 1.42, 0.95, -0.4],
      [side * 1.6, 0.96, -0.16],
      [side * 1.6, 0.96, 0.16],
      [side * 1.42, 0.95, 0.4],
      [side * 1.2, 0.9, 0.42],
    ),
    0.095,
  );
