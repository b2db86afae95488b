import { coil } from "../kit/coil.js";
import { at, box, ink, rod, run, together } from "../kit/pieces.js";

export default {
  name: "Corden loudspeaker cable, a pair",
  tile: "ochre",
  turn: -18,
  pitch: 34,
  shots: ["front", "side"],
  views: { side: { turn: 62, pitch: 24 } },
  colours: ["cream"],
  parts(colour) {
    const sleeve = ink(colour, { edges: [0.1, 0.7] });
    const copper = ink("oak", { gloss: 0.8 });
    const tie = ink("coal");
    return [-1, 1].map((side) => ({
      id: side < 0 ? "left" : "right",
      name: "Loudspeaker cable",
      move: [0, 0, 0],
      solids: [at(length({ sleeve, copper, tie }), [side * 0.36, side < 0 ? 0 : 0.01, side * -0.5], [0, side * 14, 0])],
    }));
  },
};

/** One length: two cores side by side, bare at the ends. */
const length = ({ sleeve, copper, tie }) =>
  together(
    coil(sleeve, {
      radius: 0.5,
      turns: 5,
      thick: 0.03,
      ends: [
        [0.3, 0.035, 0.74],
        [-0.24, 0.035, 0.78],
      ],
    }),
    ...[-0.02, 0.03].map((x) => rod(copper, run([0.3 + x, 0.035, 0.72], [0.33 + x * 2, 0.035, 0.88]), 0.013)),
    ...[-0.02, 0.03].map((x) => rod(copper, run([-0.24 + x, 0.035, 0.76], [-0.27 + x * 2, 0.035, 0.92]), 0.013)),
    at(together(box(tie, [0.2, 0.32, 0.07], 0.025)), [-0.5, 0, 0], [0, 90, 0]),
  );
