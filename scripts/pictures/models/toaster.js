import { at, box, cord, ink, outline, puck, run, slab, soft, together } from "../kit/pieces.js";

export default {
  name: "Ketterly toaster",
  tile: "ochre",
  turn: -30,
  pitch: 17,
  views: { side: { turn: 62 }, detail: { turn: -16, pitch: 14, at: [1.4, 0.95, 0.1], across: 2.2 } },
  colours: ["navy", "cream", "brick"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.9, edges: [0.06, 0.66] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.4, edges: [0.06, 0.6] });
    const oak = ink("oak", { gloss: 0.25 });
    return [
      {
        id: "slots",
        name: "Slot frame",
        move: [0, 2.1, 0],
        solids: [at(box(steel, [2.2, 0.08, 0.98], 0.03), [0, 1.92, 0]), ...slots(coal)],
      },
      { id: "shell", name: "Shell", move: [0, 1.2, 0], solids: [across(slab(paint, loaf(0.8, 1.9), 2.4, 0.04), 0)] },
      {
        id: "elements",
        name: "Set of heating wires",
        hidden: true,
        move: [0, 0.1, 0],
        solids: [-0.55, -0.18, 0.18, 0.55].map((z) => at(box(steel, [2.1, 1.1, 0.05], 0.01), [0, 0.95, z])),
      },
      ...[-1, 1].map((side) => endPart(side, steel, coal)),
      { id: "lever", name: "Lever", move: [1.7, 0.1, 0], solids: [at(box(oak, [0.32, 0.18, 0.46], 0.06), [1.62, 1.34, 0])] },
      {
        id: "dial",
        name: "Browning dial",
        move: [1.7, -0.2, 0],
        solids: [at(together(puck(oak, 0.2, 0, 0.2, 0.05)), [1.46, 0.48, 0], [0, 0, -90])],
      },
      {
        id: "tray",
        name: "Crumb tray",
        move: [0, -0.45, 1.5],
        solids: [at(box(steel, [2.0, 0.06, 1.4], 0.02), [0, 0.16, 0.1]), at(box(oak, [0.6, 0.1, 0.12], 0.04), [0, 0.16, 0.86])],
      },
      { id: "base", name: "Base with cord", move: [0, -0.85, 0], solids: base(coal) },
    ];
  },
};

/** The loaf seen from its end: upright sides, a round back. */
const loaf = (half, top) =>
  outline(
    [-half, 0.2],
    [half, 0.2],
    ...soft([half, 0.2], [half, 1.3], [half * 0.86, top - 0.16], [half * 0.5, top], [0, top]),
    ...soft([0, top], [-half * 0.5, top], [-half * 0.86, top - 0.16], [-half, 1.3], [-half, 0.2]).slice(1, -1),
  );

/** A loaf lies across, so that its long side faces the reader. */
const across = (solid, x) => at(together(solid), [x, 0, 0], [0, 90, 0]);

const endPart = (side, steel, coal) => ({
  id: side < 0 ? "end-left" : "end-right",
  name: side < 0 ? "Left end" : "Right end",
  move: [side * 0.8, 0.1, 0],
  solids: [
    across(slab(steel, loaf(0.83, 1.93), 0.28, 0.08), side * 1.3),
    ...(side > 0 ? [at(box(coal, [0.04, 0.8, 0.1], 0.01), [1.44, 1.2, 0])] : []),
  ],
});

const slots = (coal) => [-0.26, 0.26].map((z) => at(box(coal, [2.0, 0.06, 0.3], 0.02), [0, 1.95, z]));

const base = (coal) => [
  at(box(coal, [2.7, 0.14, 1.46], 0.05), [0, 0.15, 0]),
  ...[-1.15, 1.15].flatMap((x) => [-0.5, 0.5].map((z) => at(puck(coal, 0.13, 0, 0.1, 0.02), [x, 0, z]))),
  cord(coal, run([-1.2, 0.08, -0.5], [-1.8, 0.05, -0.5], [-2.15, 0.05, -0.1], [-2.0, 0.05, 0.5])),
];
