import { at, box, faceted, ink, puck, run, together, turned } from "../kit/pieces.js";

export default {
  name: "Quillet plasterboard anchors",
  tile: "blush",
  turn: -20,
  pitch: 26,
  shots: ["front", "above"],
  colours: ["steel"],
  parts(colour) {
    const steel = ink(colour, { gloss: 0.9, edges: [0.05, 0.6] });
    const dark = ink("coal");
    const board = ink("cream", { edges: [0.1, 0.7] });
    const paper = ink("oak", { edges: [0.1, 0.7] });
    const spots = [
      [-0.34, 0.24],
      [-0.1, 0.34],
      [0.14, 0.26],
      [0.36, 0.36],
    ];
    return [
      {
        id: "board",
        name: "Piece of plasterboard",
        notInBox: true,
        move: [0, 0, 0],
        solids: [
          at(
            together(box(board, [1.1, 0.5, 0.11], 0.008), at(together(box(paper, [1.1, 0.5, 0.012], 0.004)), [0, 0, 0.061])),
            [0, 0, -0.2],
          ),
        ],
      },
      {
        id: "anchors",
        name: "Anchors with their screws",
        move: [0, 0, 0],
        solids: [
          ...spots.map(([x, z], i) => at(anchor({ steel, dark }), [x, 0, z], [0, i * 20, 0])),
          at(anchor({ steel, dark }), [0.12, 0.3, -0.115], [-90, 0, 0]),
        ],
      },
    ];
  },
};

/** A metal body with a coarse thread, standing on its head. */
const anchor = ({ steel, dark }) =>
  together(
    puck(steel, 0.075, 0, 0.025, 0.008),
    turned(
      steel,
      run([0.05, 0.025], [0.045, 0.1]),
      ...[0.1, 0.15, 0.2, 0.25].map((y) => run([0.036, y], [0.062, y + 0.02], [0.034, y + 0.05])),
      run([0.034, 0.3], [0.006, 0.38]),
    ),
    at(
      together(
        faceted(dark, 4, [
          [0, -0.004],
          [0.03, -0.004],
          [0.03, -0.001],
          [0, -0.001],
        ]),
      ),
      [0, 0, 0],
    ),
  );
