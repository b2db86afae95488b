import { at, ink, puck, rounded, run, slab, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Quillet linseed oil",
  tile: "sage",
  turn: -16,
  pitch: 12,
  shots: ["front", "above"],
  colours: ["oak"],
  parts(colour) {
    const glass = ink(colour, { gloss: 1, edges: [0.02, 0.6] });
    const cap = ink("coal", { gloss: 0.5 });
    const paper = ink("cream");
    const cloth = ink("mustard", { edges: [0.1, 0.72] });
    return [
      { id: "bottle", name: "Bottle", move: [0, 0, 0], solids: [bottle({ glass, cap, paper })] },
      { id: "cloth", name: "Cloth", move: [0, 0, 0], solids: [at(rag(cloth), [0.44, 0, 0.24], [0, 24, 0])] },
    ];
  },
};

const bottle = ({ glass, cap, paper }) =>
  together(
    turned(glass, run([0, 0], [0.26, 0]), soft([0.26, 0], [0.29, 0.02], [0.3, 0.05]), run([0.3, 0.05], [0.3, 0.2])),
    turned(paper, run([0.302, 0.2], [0.302, 0.62])),
    turned(
      glass,
      run([0.3, 0.62], [0.3, 0.78]),
      soft([0.3, 0.78], [0.28, 0.9], [0.18, 0.99], [0.11, 1.06]),
      run([0.11, 1.06], [0.11, 1.14]),
    ),
    puck(cap, 0.135, 1.12, 1.3, 0.02),
    at(puck(ink("brick"), 0.09, 0, 0.006, 0.002), [0, 0.41, 0.298], [90, 0, 0]),
  );

/** A folded cloth. */
const rag = (cloth) =>
  together(
    ...[0, 1, 2].map((i) =>
      at(together(slab(cloth, rounded(0.46, 0.36, 0.05), 0.06, 0.028)), [i * 0.015, 0.035 + i * 0.055, i * -0.01], [90, 0, i * 3]),
    ),
  );
