import { coil } from "../kit/coil.js";
import { at, box, ink, rounded, slab, together } from "../kit/pieces.js";

export default {
  name: "Corden HDMI cable",
  tile: "stone",
  turn: -20,
  pitch: 34,
  shots: ["front", "side"],
  views: { side: { turn: 70, pitch: 24 } },
  colours: ["coal"],
  parts(colour) {
    const sleeve = ink(colour, { edges: [0.1, 0.7] });
    const shell = ink(colour, { gloss: 0.6 });
    const brass = ink("brass", { gloss: 0.9 });
    const tie = ink("brick");
    return [
      {
        id: "cable",
        name: "HDMI cable",
        move: [0, 0, 0],
        solids: [
          coil(sleeve, {
            radius: 0.62,
            turns: 4,
            thick: 0.036,
            ends: [
              [0.42, 0.05, 0.86],
              [-0.38, 0.05, 0.9],
            ],
          }),
          at(plug({ shell, brass }), [0.47, 0, 0.98], [0, 25, 0]),
          at(plug({ shell, brass }), [-0.42, 0, 1.02], [0, -20, 0]),
          at(together(box(tie, [0.26, 0.3, 0.09], 0.03)), [-0.62, 0, 0.02], [0, 90, 0]),
        ],
      },
    ];
  },
};

/** Wide at the top, narrower below, and the metal tongue in front. */
const plug = ({ shell, brass }) =>
  together(box(shell, [0.22, 0.12, 0.34], 0.03), at(together(slab(brass, rounded(0.145, 0.05, 0.012), 0.12, 0.006)), [0, 0.06, 0.22]));
