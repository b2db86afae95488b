import { at, hoop, ink, puck, ring, run, soft, stick, together, turned } from "../kit/pieces.js";

const HANGS = 2.05; // how far the middle of the shade hangs before the wall
const RIM = 0.6; // height of the shade's lower edge

export default {
  name: "Halvern pendant lamp",
  tile: "clay",
  on: "air",
  turn: 0,
  pitch: -14,
  views: { side: { pitch: -32 }, detail: { at: [0, 2.3, 2.05], across: 2.6, pitch: 10 }, parts: { pitch: -12 } },
  colours: ["brick", "pine", "navy", "mustard"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.9 });
    const inside = ink(["#FBF1D4", "#F1DDA8", "#D2B06B"], { edges: [-0.75, -0.2], glows: true });
    const brass = ink("brass", { gloss: 0.8 });
    const coal = ink("coal", { gloss: 0.3 });
    return [
      {
        id: "rose",
        name: "Ceiling rose",
        move: [0, 1.4, 0],
        solids: [here(turned(paint, soft([0.06, 4.1], [0.1, 4.2], [0.42, 4.32], [0.5, 4.4], [0.5, 4.46]), run([0.5, 4.46], [0, 4.46])))],
      },
      { id: "cable", name: "Fabric cable", move: [0, 0.9, 0], solids: [here(stick(coal, [0, 2.4, 0], [0, 4.15, 0], 0.05))] },
      {
        id: "holder",
        name: "Lamp holder, E27",
        move: [0, 0.5, 0],
        solids: [
          here(
            turned(
              brass,
              run([0.2, 1.9], [0.2, 2.2]),
              soft([0.2, 2.2], [0.19, 2.3], [0.08, 2.38], [0.06, 2.5]),
              run([0.06, 2.5], [0, 2.5]),
            ),
          ),
          here(hoop(brass, 0.21, 0.03, 1.95)),
        ],
      },
      shadePart({ paint, inside }),
      {
        id: "bulb",
        name: "E27 bulb",
        notInBox: true,
        move: [0, -1.2, 0],
        solids: [
          here(
            turned(
              ink("glow", { gloss: 0.6, edges: [-0.8, 0.12], glows: true }),
              soft([0.13, 1.5], [0.17, 1.35], [0.28, 1.12], [0.32, 0.88], [0.24, 0.64], [0, 0.5]),
            ),
          ),
          here(puck(brass, 0.13, 1.45, 1.85, 0.02)),
        ],
      },
    ];
  },
};

const here = (piece) => at(together(piece), [0, 0, HANGS]);

const shadePart = ({ paint, inside }) => ({
  id: "shade",
  name: "Shade",
  move: [0, 0, 0],
  solids: [
    here(turned(paint, soft([1.8, RIM], [1.72, 1.0], [1.4, 1.45], [0.85, 1.75], [0.35, 1.92], [0.2, 1.98]), run([0.2, 1.98], [0, 1.98]))),
    here(turned(inside, soft([1.77, RIM], [1.68, 0.98], [1.36, 1.41], [0.82, 1.7], [0.33, 1.87], [0, 1.9]))),
    here(at(ring(paint, 1.79, 0.035), [0, RIM, 0], [90, 0, 0])),
  ],
});
