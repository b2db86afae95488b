import { at, box, ink, outline, rounded, slab, together } from "../kit/pieces.js";

export default {
  name: "Ketterly descaler, six sachets",
  tile: "clay",
  turn: -20,
  pitch: 16,
  shots: ["front", "above"],
  colours: ["mustard"],
  parts(colour) {
    const card = ink(colour, { edges: [0.1, 0.72] });
    const paper = ink("cream", { edges: [0.1, 0.72] });
    const mark = ink("navy");
    return [
      { id: "box", name: "Box", move: [0, 0, 0], solids: [carton({ card, paper, mark })] },
      {
        id: "sachets",
        name: "Sachets",
        move: [0, 0, 0],
        solids: [
          at(sachet({ paper, mark }), [0.62, 0.34, 0.2], [-16, 12, 4]),
          at(sachet({ paper, mark }), [0.3, 0.045, 0.66], [-88, 0, 24]),
        ],
      },
    ];
  },
};

const carton = ({ card, paper, mark }) =>
  together(
    at(together(box(card, [0.86, 1.1, 0.42], 0.02)), [-0.2, 0, -0.1]),
    at(together(slab(paper, rounded(0.6, 0.42, 0.03), 0.02, 0.006)), [-0.2, 0.62, 0.115]),
    at(together(slab(mark, drop(), 0.022, 0.006)), [-0.2, 0.6, 0.128]),
  );

/** A flat bag, sealed at both ends. */
const sachet = ({ paper, mark }) =>
  together(
    slab(paper, rounded(0.42, 0.62, 0.02), 0.05, 0.02),
    ...[-0.27, 0.27].map((y) => at(together(slab(mark, rounded(0.42, 0.05, 0.008), 0.054, 0.004)), [0, y, 0])),
    at(together(slab(mark, drop(0.6), 0.056, 0.004)), [0, -0.02, 0]),
  );

const drop = (size = 1) =>
  outline(
    ...Array.from({ length: 40 }, (_, i) => {
      const angle = (i / 40) * Math.PI * 2;
      const narrow = 0.5 + 0.5 * Math.cos(angle);
      return [Math.sin(angle) * 0.12 * size * (1.1 - 0.75 * narrow ** 2), (Math.cos(angle) * 0.17 - 0.01) * size];
    }),
  );
