import { at, hoop, ink, outline, puck, run, slab, soft, turned } from "../kit/pieces.js";

export default {
  name: "Brindlow steel pan",
  tile: "sky",
  turn: 24,
  pitch: 32,
  views: { side: { turn: 52, pitch: 14 }, detail: { turn: 0, pitch: 36, at: [1.45, 0.55, 0], across: 1.5 }, scale: { turn: -10 } },
  colours: ["steel"],
  parts() {
    const steel = ink("steel", { gloss: 0.6, edges: [0.0, 0.62] });
    const inside = ink(["#8A8C8C", "#5B5E60", "#34373A"], { gloss: 0.3, edges: [0.25, 0.9] });
    const iron = ink("coal", { gloss: 0.4, edges: [0.06, 0.6] });
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
        move: [0.6, 0.45, 0],
        solids: [slab(iron, strip(), 0.3, 0.03), at(hoop(iron, 0.13, 0.045, 0), [3.62, 1.06, 0], [90, 0, 0])],
      },
      {
        id: "rivets",
        name: "Three rivets",
        move: [-0.5, 1.15, 0],
        solids: RIVETS.map(([x, y, z]) => at(puck(brass, 0.05, 0, 0.05, 0.015), [x, y, z], [0, 0, 50])),
      },
    ];
  },
};

const RIVETS = [
  [1.06, 0.3, 0],
  [1.17, 0.43, -0.08],
  [1.17, 0.43, 0.08],
];

/** A flat bar, seen from its side: riveted inside the rim, it rises and levels out. */
function strip() {
  const way = [
    [1.0, 0.2],
    [1.15, 0.38],
    [1.36, 0.58],
    [2.0, 0.84],
    [2.8, 1.02],
    [3.52, 1.06],
  ];
  const above = soft(...way.map(([x, y]) => [x - 0.02, y + 0.03]));
  return outline(...soft(...way), ...above.reverse());
}
