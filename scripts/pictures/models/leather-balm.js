import { at, hoop, ink, puck, rounded, run, slab, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Threllby leather balm",
  tile: "stone",
  turn: -18,
  pitch: 24,
  shots: ["front", "above"],
  colours: ["brick"],
  parts(colour) {
    const tin = ink("steel", { gloss: 0.9, edges: [0.05, 0.6] });
    const lid = ink(colour, { gloss: 0.7 });
    const balm = ink("glow", { gloss: 0.4, edges: [0.1, 0.72] });
    const paper = ink("cream");
    return [
      { id: "tin", name: "Tin of balm", move: [0, 0, 0], solids: [pot({ tin, balm, paper })] },
      { id: "lid", name: "Lid", move: [0, 0, 0], solids: [at(cover({ lid, paper }), [0.52, 0.4, 0.06], [64, 0, -14])] },
      {
        id: "cloth",
        name: "Cloth",
        move: [0, 0, 0],
        solids: [at(together(slab(paper, rounded(0.4, 0.3, 0.05), 0.05, 0.02)), [0.34, 0.028, 0.56], [90, 0, 18])],
      },
    ];
  },
};

const pot = ({ tin, balm, paper }) =>
  together(
    puck(tin, 0.4, 0, 0.06, 0.02),
    turned(paper, run([0.401, 0.06], [0.401, 0.24])),
    turned(tin, run([0.4, 0.24], [0.4, 0.3])),
    hoop(tin, 0.39, 0.014, 0.3),
    turned(balm, soft([0.385, 0.27], [0.3, 0.275], [0.22, 0.255], [0.12, 0.262], [0, 0.25])),
  );

const cover = ({ lid, paper }) => together(puck(lid, 0.42, 0, 0.12, 0.02), at(puck(paper, 0.3, 0.12, 0.124, 0.001), [0, 0, 0]));
