import { at, box, hoop, ink, outline, puck, slab, soft, stick, turned } from "../kit/pieces.js";

export default {
  name: "Quillet sewing machine",
  tile: "sky",
  turn: -20,
  pitch: 12,
  views: { side: { turn: -64 }, detail: { at: [-1.4, 1.2, 0.2], across: 2.2, pitch: 14 } },
  colours: ["cream", "pine"],
  parts(colour) {
    const enamel = ink(colour, { gloss: 0.4, edges: [0.06, 0.56] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.06, 0.5] });
    const coal = ink("coal", { gloss: 0.4, edges: [0.06, 0.6] });
    const thread = ink("brick", { edges: [0.06, 0.6] });
    return [
      {
        id: "spool",
        name: "Spool of thread",
        notInBox: true,
        move: [0, 1.5, 0],
        solids: [
          at(turned(thread, soft([0.2, 0.06], [0.24, 0.3], [0.2, 0.56])), [0.45, 2.95, -0.1]),
          at(puck(ink("oak"), 0.22, 0.56, 0.62, 0.02), [0.45, 2.95, -0.1]),
        ],
      },
      { id: "pin", name: "Spool pin", move: [0, 0.9, 0], solids: [stick(steel, [0.45, 2.9, -0.1], [0.45, 3.8, -0.1], 0.035)] },
      armPart({ enamel, coal, steel }),
      {
        id: "wheel",
        name: "Handwheel",
        move: [1.2, 0, 0],
        solids: [
          at(puck(coal, 0.55, 0, 0.24, 0.07), [2.06, 2.4, 0], [0, 0, -90]),
          at(puck(steel, 0.26, 0, 0.34, 0.04), [2.06, 2.4, 0], [0, 0, -90]),
        ],
      },
      {
        id: "needle",
        name: "Needle",
        move: [-0.9, 0, 0],
        solids: [stick(steel, [-1.55, 1.7, 0], [-1.55, 1.2, 0], 0.07), stick(steel, [-1.55, 1.3, 0], [-1.55, 0.72, 0], 0.03)],
      },
      {
        id: "foot",
        name: "Presser foot",
        move: [-0.9, -0.35, 0.3],
        solids: [stick(steel, [-1.4, 1.7, -0.08], [-1.4, 0.9, -0.04], 0.05), at(box(steel, [0.34, 0.06, 0.5], 0.02), [-1.52, 0.78, 0.02])],
      },
      bedPart({ enamel, steel, coal }),
    ];
  },
};

const bedPart = ({ enamel, steel, coal }) => ({
  id: "bed",
  name: "Bed with bobbin under a slide",
  move: [0, -0.8, 0],
  solids: [
    at(box(enamel, [4.2, 0.68, 1.8], 0.1), [0, 0.34, 0]),
    at(box(steel, [1.1, 0.05, 1.1], 0.02), [-1.5, 0.7, 0]),
    at(box(coal, [3.9, 0.1, 1.6], 0.02), [0, 0.04, 0]),
  ],
});

/** Column, arm and head in one outline, as on every sewing machine since 1860. */
const armPart = ({ enamel, coal, steel }) => ({
  id: "arm",
  name: "Arm with motor",
  move: [0, 0, 0],
  solids: [
    slab(
      enamel,
      outline(
        ...soft([2.0, 0.66], [2.02, 1.6], [2.0, 2.6], [1.78, 2.92], [1.3, 3.0]).map(pair),
        ...soft([1.2, 3.0], [-0.4, 2.98], [-1.5, 2.96], [-1.92, 2.84], [-2.0, 2.5], [-1.96, 1.62]).map(pair),
        ...soft([-1.94, 1.6], [-1.5, 1.56], [-1.16, 1.6]).map(pair),
        ...soft([-1.14, 1.64], [-1.1, 1.9], [-0.9, 2.02], [0.2, 2.04], [0.75, 1.94], [0.92, 1.6], [0.94, 0.66]).map(pair),
      ),
      1.3,
      0.14,
    ),
    at(puck(coal, 0.34, 0, 0.2, 0.05), [1.48, 1.55, 0.62], [90, 0, 0]),
    stick(steel, [1.48, 1.6, 0.83], [1.48, 1.82, 0.83], 0.03),
    at(puck(coal, 0.2, 0, 0.16, 0.04), [1.48, 2.45, 0.62], [90, 0, 0]),
    at(hoop(steel, 0.12, 0.03, 0), [-1.5, 2.4, 0.67], [0, 0, 0]),
  ],
});

const pair = ({ x, y }) => [x, y];
