import { at, box, ink, puck, ring, rounded, slab, soft, stick, together, turned } from "../kit/pieces.js";

const FACE = 2.9; // how far the front stands before the middle of the machine
const DOOR = [0, 3.95, FACE];

export default {
  name: "Halvern washing machine",
  tile: "ochre",
  turn: -24,
  pitch: 10,
  views: { side: { turn: 52 }, detail: { at: [0.9, 2.6, 2.9], across: 4.6 } },
  colours: ["cream"],
  parts(colour) {
    const enamel = ink(colour, { edges: [0.06, 0.42] });
    const top = ink(colour, { edges: [0.06, 0.9] });
    const steel = ink("steel", { gloss: 0.7, edges: [0.1, 0.6] });
    const glass = ink("navy", { gloss: 1, edges: [0.3, 0.85] });
    const coal = ink("coal", { gloss: 0.5, edges: [0.06, 0.6] });
    return [
      { id: "top", name: "Worktop", move: [0, 1.5, 0], solids: [at(box(top, [6, 0.34, 5.9], 0.08), [0, 8.33, 0])] },
      drawerPart({ enamel, steel, coal }),
      panelPart({ enamel, steel, coal }),
      doorPart({ steel, glass, coal }),
      {
        id: "body",
        name: "Cabinet",
        move: [0, 0, 0],
        solids: [at(box(enamel, [5.96, 8.1, 5.8], 0.1), [0, 0.2 + 4.05, 0])],
      },
      {
        id: "seal",
        name: "Door seal",
        hidden: true,
        move: [0, 0, 1.2],
        solids: [at(ring(ink("steel"), 1.5, 0.24), DOOR)],
      },
      {
        id: "pump",
        name: "Drain pump",
        hidden: true,
        move: [1.7, 0.5, 1.4],
        solids: [
          at(box(coal, [0.7, 0.5, 0.5], 0.08), [2.1, 0.9, FACE - 0.3]),
          at(puck(ink("brick"), 0.34, 0, 0.3, 0.05), [2.1, 0.95, FACE - 0.1], [90, 0, 0]),
        ],
      },
      {
        id: "flap",
        name: "Filter flap",
        move: [0, 0, 3],
        solids: [plate(steel, [1.06, 0.7], [2.1, 0.95]), plate(enamel, [0.98, 0.62], [2.1, 0.95], 0.09)],
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

const drawerPart = ({ enamel, steel, coal }) => ({
  id: "drawer",
  name: "Detergent drawer",
  move: [0, 0, 2],
  solids: [
    plate(steel, [1.75, 0.78], [-1.95, 7.55]),
    plate(enamel, [1.65, 0.68], [-1.95, 7.55], 0.12),
    plate(coal, [0.7, 0.14], [-1.95, 7.37], 0.15),
  ],
});

const panelPart = ({ enamel, steel, coal }) => ({
  id: "panel",
  name: "Control panel",
  move: [0, 0, 1.2],
  solids: [
    plate(coal, [1.75, 0.62], [1.85, 7.55]),
    ...[0, 1, 2].map((i) => at(puck(steel, 0.07, 0, 0.06, 0.02), [1.35 + i * 0.5, 7.42, FACE + 0.06], [90, 0, 0])),
    at(together(puck(steel, 0.48, 0, 0.1, 0.03), puck(enamel, 0.38, 0, 0.34, 0.06)), [0, 7.55, FACE], [90, 0, 0]),
    stick(coal, [0, 7.62, FACE + 0.34], [0, 7.86, FACE + 0.34], 0.035),
    stick(steel, [-2.9, 6.98, FACE], [2.9, 6.98, FACE], 0.03),
  ],
});

const doorPart = ({ steel, glass, coal }) => ({
  id: "door",
  name: "Door",
  move: [0, 0, 3.4],
  solids: [
    at(ring(ink("steel", { gloss: 0.7, edges: [0.1, 0.82] }), 1.86, 0.2), DOOR),
    at(ring(coal, 1.6, 0.16), DOOR),
    at(turned(glass, soft([1.56, 0.06], [1.3, 0.3], [0.8, 0.46], [0, 0.52])), DOOR, [90, 0, 0]),
    at(box(steel, [0.26, 0.86, 0.34], 0.08), [1.95, 3.52, FACE + 0.12]),
  ],
});

/** A thin rounded plate on the front, `[width, height]` at `[x, y]`, proud by `out`. */
function plate(material, [width, height], [x, y], out = 0.06) {
  return at(together(slab(material, rounded(width, height, 0.08), 0.1, 0.02)), [x, y, FACE + out - 0.05]);
}
