import { coil } from "../kit/coil.js";
import { at, ink, rounded, slab, together } from "../kit/pieces.js";

export default {
  name: "Voltrim USB-C cable",
  tile: "sage",
  turn: -20,
  pitch: 36,
  shots: ["front", "side"],
  views: { side: { turn: 70, pitch: 26 } },
  colours: ["brick"],
  parts(colour) {
    const braid = ink(colour, { edges: [0.1, 0.7] });
    const shell = ink("cream", { gloss: 0.6 });
    const steel = ink("steel", { gloss: 0.9 });
    return [
      {
        id: "cable",
        name: "USB-C cable",
        move: [0, 0, 0],
        solids: [
          coil(braid, {
            radius: 0.4,
            turns: 3,
            thick: 0.021,
            ends: [
              [0.28, 0.03, 0.58],
              [-0.24, 0.03, 0.6],
            ],
          }),
          at(plug({ shell, steel }), [0.3, 0.035, 0.66], [0, 18, 0]),
          at(plug({ shell, steel }), [-0.26, 0.035, 0.68], [0, -16, 0]),
        ],
      },
    ];
  },
};

const plug = ({ shell, steel }) =>
  together(
    at(together(slab(shell, rounded(0.1, 0.052, 0.025), 0.2, 0.008)), [0, 0, 0]),
    at(together(slab(steel, rounded(0.078, 0.026, 0.0125), 0.08, 0.004)), [0, 0, 0.13]),
  );
