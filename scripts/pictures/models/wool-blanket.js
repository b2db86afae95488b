import { at, box, ink, rounded, slab, stick, together } from "../kit/pieces.js";

const [W, D] = [4.8, 3.4];
const LAYERS = 3;
const THICK = 0.54;

export default {
  name: "Quillet wool blanket",
  tile: "sage",
  turn: -36,
  pitch: 22,
  views: { side: { turn: 56 }, detail: { at: [2.0, 0.9, 1.4], across: 2.8 } },
  colours: ["mustard", "brick", "navy", "cream"],
  parts(colour) {
    const wool = ink(colour, { edges: [0.06, 0.66] });
    const stripe = ink(colour === "cream" ? "pine" : "cream", { edges: [0.06, 0.66] });
    const label = ink("oak", { edges: [-1, 0.9] });
    return [
      {
        id: "blanket",
        name: "Blanket",
        move: [0, 0, 0],
        solids: [
          ...Array.from({ length: LAYERS }, (_, i) => layer({ wool, stripe }, i)),
          ...fringe(stripe),
          at(box(label, [0.6, 0.34, 0.04], 0.01), [1.2, THICK * 0.36, D / 2 + 0.03]),
        ],
      },
    ];
  },
};

/** One fold of the pile, round at the front where the cloth turns, with the woven stripes going round it. */
function layer({ wool, stripe }, i) {
  const off = [0, 0.05, -0.03][i];
  const band = (x, wide) => at(slab(stripe, rounded(D + 0.02, THICK + 0.02, 0.22), wide, 0.01), [x, 0, 0], [0, 90, 0]);
  const fold = at(slab(wool, rounded(D - 0.04, THICK - 0.04, 0.2), W, 0.02), [0, 0, 0], [0, 90, 0]);
  return at(together(fold, band(-1.7, 0.5), band(-1.1, 0.16), band(1.75, 0.5)), [off, i * THICK + THICK / 2, off]);
}

/** The fringed end of the uppermost fold falls over the side of the pile. */
function fringe(material) {
  return Array.from({ length: 10 }, (_, i) => {
    const z = -D / 2 + 0.24 + (i * (D - 0.48)) / 9;
    const [top, bottom] = [THICK * 2.55, THICK * 1.15 - (i % 2) * 0.08];
    return together(
      stick(material, [W / 2 - 0.05, top, z], [W / 2 + 0.1, top - 0.08, z], 0.09),
      stick(material, [W / 2 + 0.1, top - 0.08, z], [W / 2 + 0.13, bottom, z + 0.02], 0.09),
    );
  });
}
