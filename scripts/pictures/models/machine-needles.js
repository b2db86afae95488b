import { at, box, ink, rod, rounded, run, slab, stick, together, turned } from "../kit/pieces.js";

export default {
  name: "Quillet sewing machine needles, five",
  tile: "blush",
  turn: -18,
  pitch: 24,
  shots: ["front", "above"],
  colours: ["navy"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.6 });
    const paper = ink("cream");
    const steel = ink("steel", { gloss: 0.9, edges: [0.05, 0.6] });
    return [
      { id: "case", name: "Case", move: [0, 0, 0], solids: [casing({ shell, paper })] },
      {
        id: "needles",
        name: "Needles",
        move: [0, 0, 0],
        solids: [-2, -1, 0, 1, 2].map((i) => at(needle(steel), [i * 0.055, 0.075, -0.2])),
      },
      { id: "loose", name: "Needle", move: [0, 0, 0], solids: [at(needle(steel), [0.3, 0.016, 0.02], [90, 0, -28])] },
    ];
  },
};

/** A case with a slanting front, open above. */
const casing = ({ shell, paper }) =>
  together(
    at(together(box(shell, [0.4, 0.2, 0.16], 0.02)), [0, 0, -0.2]),
    at(together(slab(paper, rounded(0.3, 0.12, 0.01), 0.01, 0.003)), [0, 0.1, -0.115]),
    at(together(box(shell, [0.4, 0.46, 0.03], 0.012)), [0, 0, -0.29]),
  );

/** Upright: a thick shank, flat behind, and the point above. */
const needle = (steel) =>
  together(
    rod(steel, run([0, 0, 0], [0, 0.13, 0]), 0.02, { ends: "flat" }),
    stick(steel, [0, 0.12, 0], [0, 0.32, 0], 0.01),
    turned(steel, run([0.01, 0.32], [0.009, 0.36], [0, 0.41])),
  );
