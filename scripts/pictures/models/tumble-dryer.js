import { at, box, ink, puck, ring, rounded, slab, soft, stick, together, turned } from "../kit/pieces.js";

const FACE = 2.95; // how far the front stands before the middle of the machine

export default {
  name: "Halvern heat-pump dryer",
  tile: "sky",
  turn: 26,
  pitch: 10,
  views: { side: { turn: -52 }, detail: { at: [1.2, 1.6, 3], across: 4.4 } },
  colours: ["cream"],
  parts(colour) {
    const enamel = ink(colour, { edges: [0.06, 0.36] });
    const top = ink(colour, { edges: [0.06, 0.9] });
    const steel = ink("steel", { gloss: 0.7, edges: [0.1, 0.5] });
    const coal = ink("coal", { gloss: 0.5, edges: [0.06, 0.6] });
    const lint = ink("brick", { edges: [0.06, 0.6] });
    return [
      { id: "top", name: "Worktop", move: [0, 1.5, 0], solids: [at(box(top, [6, 0.34, 6], 0.08), [0, 8.33, 0])] },
      tankPart({ enamel, steel, coal }),
      panelPart({ enamel, steel, coal }),
      doorPart({ enamel, steel, coal }),
      {
        id: "filter",
        name: "Lint filter",
        hidden: true,
        move: [-4, 1, 3],
        solids: [at(box(lint, [1.5, 0.5, 0.3], 0.06), [0, 2.2, FACE - 0.3])],
      },
      { id: "body", name: "Cabinet", move: [0, 0, 0], solids: [at(box(enamel, [5.96, 8.1, 5.9], 0.1), [0, 0.2 + 4.05, 0])] },
      {
        id: "flap",
        name: "Heat exchanger flap",
        move: [0, 0, 1.6],
        solids: [plate(steel, [2.5, 1.16], [1.45, 1.05]), plate(coal, [2.38, 1.04], [1.45, 1.05], 0.09), ...slats(enamel)],
      },
      {
        id: "feet",
        name: "Four feet",
        move: [0, -1, 0],
        solids: [-2.4, 2.4].flatMap((x) => [-2.3, 2.5].map((z) => at(together(puck(coal, 0.26, 0, 0.24, 0.03)), [x, 0, z]))),
      },
    ];
  },
};

const panelPart = ({ enamel, steel, coal }) => ({
  id: "panel",
  name: "Control panel",
  move: [0, 0, 1.2],
  solids: [
    plate(coal, [1.5, 0.62], [1.95, 7.55]),
    at(together(puck(steel, 0.48, 0, 0.1, 0.03), puck(enamel, 0.38, 0, 0.34, 0.06)), [0.35, 7.55, FACE], [90, 0, 0]),
    stick(coal, [0.35, 7.62, FACE + 0.34], [0.35, 7.86, FACE + 0.34], 0.035),
    stick(steel, [-2.9, 6.98, FACE], [2.9, 6.98, FACE], 0.03),
  ],
});

const tankPart = ({ enamel, steel, coal }) => ({
  id: "tank",
  name: "Water tank",
  move: [0, 0, 2.6],
  solids: [
    plate(steel, [2.1, 0.84], [-1.75, 7.55]),
    plate(enamel, [1.98, 0.72], [-1.75, 7.55], 0.12),
    plate(coal, [0.8, 0.16], [-1.75, 7.36], 0.15),
  ],
});

const doorPart = ({ enamel, steel, coal }) => ({
  id: "door",
  name: "Door",
  move: [0, 0, 2.2],
  solids: [
    at(together(slab(enamel, rounded(4.4, 4.4, 0.9), 0.3, 0.08)), [0, 4.35, FACE + 0.1]),
    at(ring(steel, 1.62, 0.16), [0, 4.35, FACE + 0.24]),
    at(turned(coal, soft([1.56, 0.2], [1.3, 0.36], [0.8, 0.46], [0, 0.5])), [0, 4.35, FACE], [90, 0, 0]),
    at(box(steel, [0.26, 0.9, 0.3], 0.08), [-2.0, 3.9, FACE + 0.3]),
  ],
});

const slats = (material) =>
  [0, 1, 2, 3].map((i) => at(together(slab(material, rounded(2.1, 0.1, 0.04), 0.08, 0.02)), [1.45, 0.72 + i * 0.22, FACE + 0.1]));

/** A thin rounded plate on the front, `[width, height]` at `[x, y]`, proud by `out`. */
function plate(material, [width, height], [x, y], out = 0.06) {
  return at(together(slab(material, rounded(width, height, 0.08), 0.1, 0.02)), [x, y, FACE + out - 0.05]);
}
