import { at, hoop, ink, puck, rod, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Brindlow steel pan",
  tile: "sky",
  turn: 24,
  pitch: 32,
  views: { side: { turn: 52, pitch: 14 }, detail: { turn: 0, pitch: 36, at: [1.5, 0.6, 0], across: 1.6 }, scale: { turn: -10 } },
  colours: ["steel"],
  parts() {
    const steel = ink("steel", { gloss: 0.6, edges: [0.0, 0.62] });
    const inside = ink(["#8A8C8C", "#5B5E60", "#34373A"], { gloss: 0.3, edges: [0.25, 0.9] });
    const iron = ink("coal", { gloss: 0.5, edges: [0.06, 0.55] });
    const brass = ink("brass", { gloss: 0.7 });
    return [
      {
        id: "pan",
        name: "Pan",
        move: [0, 0, 0],
        solids: [
          turned(steel, run([0, 0], [0.9, 0]), soft([0.9, 0], [1.0, 0.04], [1.12, 0.2], [1.36, 0.52])),
          hoop(steel, 1.345, 0.028, 0.525),
          turned(inside, soft([1.32, 0.51], [1.08, 0.2], [0.96, 0.08], [0.88, 0.06]), run([0.88, 0.06], [0, 0.06])),
        ],
      },
      {
        id: "handle",
        name: "Iron handle",
        move: [0.5, 0.35, 0],
        solids: [
          flat(rod(iron, run([1.08, 0.34, 0], [1.4, 0.5, 0], [2.2, 0.86, 0], [3.1, 1.06, 0], [3.45, 1.06, 0]), (t) => 0.12 + 0.07 * t)),
          at(hoop(iron, 0.11, 0.07, 0), [3.56, 1.06, 0], [90, 0, 0]),
        ],
      },
      {
        id: "rivets",
        name: "Three rivets",
        move: [-0.35, 0.75, 0],
        solids: [
          [1.1, -0.12],
          [1.1, 0.12],
          [1.2, 0],
        ].map(([x, z]) => at(puck(brass, 0.055, 0, 0.05, 0.015), [x, 0.3 + (x - 1.1) * 1.6, z], [0, 0, 52])),
      },
    ];
  },
};

/** Hammered flat: a rod half as thick as it is wide. */
function flat(object) {
  const group = together(object);
  group.scale.set(1, 1, 1.35);
  return group;
}
