import { at, box, ink, puck, stick } from "../kit/pieces.js";

const [W, H, D] = [9, 18, 3.2];
const BOARDS = [0.9, 5.0, 9.1, 13.2, 17.3];

export default {
  name: "Halvern shelving",
  tile: "blush",
  turn: -28,
  pitch: 9,
  views: { side: { turn: 58 }, detail: { at: [4.2, 17.3, 1.4], across: 3.4, turn: 10 } },
  colours: ["pine", "navy", "coal"],
  parts(colour) {
    const paint = ink(colour, { edges: [0.06, 0.5] });
    const oak = ink("oak", { edges: [0.06, 0.7] });
    const steel = ink("steel", { gloss: 0.5 });
    const brass = ink("brass", { gloss: 0.5 });
    return [
      ...BOARDS.map((height, i) => ({
        id: `board-${i + 1}`,
        name: "Oak board",
        move: [0, (i - 2) * 0.9, 2.6],
        solids: [at(box(oak, [W - 0.1, 0.28, D - 0.1], 0.03), [0, height + 0.14, 0])],
      })),
      ...[-1, 1].map((side) => ({
        id: side < 0 ? "frame-left" : "frame-right",
        name: "Upright frame",
        move: [side * 2.6, 0, 0],
        solids: frame(paint, side),
      })),
      {
        id: "brace",
        name: "Cross brace",
        move: [0, 0, -2.6],
        solids: [
          stick(steel, [-W / 2, 1.2, -D / 2], [W / 2, 9.0, -D / 2], 0.06),
          stick(steel, [W / 2, 1.2, -D / 2], [-W / 2, 9.0, -D / 2], 0.06),
          at(puck(steel, 0.2, 0, 0.1, 0.02), [0, 5.1, -D / 2], [90, 0, 0]),
        ],
      },
      {
        id: "anchor",
        name: "Pair of wall brackets",
        move: [0, 1.8, 0],
        solids: [-1, 1].map((side) => at(box(brass, [0.3, 0.5, 0.3], 0.04), [side * (W / 2 - 0.1), H - 0.1, -D / 2])),
      },
    ];
  },
};

function frame(paint, side) {
  const x = (side * W) / 2;
  const post = (z) => at(box(paint, [0.3, H, 0.3], 0.04), [x, H / 2, z]);
  const rung = (y) => at(box(paint, [0.22, 0.24, D - 0.3], 0.03), [x, y, 0]);
  return [post(D / 2), post(-D / 2), ...BOARDS.map((height) => rung(height - 0.02))];
}
