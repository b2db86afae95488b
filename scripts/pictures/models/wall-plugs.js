import { at, box, faceted, ink, puck, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Quillet wall plugs and screws",
  tile: "clay",
  turn: -22,
  pitch: 34,
  shots: ["front", "side"],
  views: { side: { turn: 58, pitch: 24 } },
  colours: ["steel"],
  parts(colour) {
    const grey = ink("steel", { edges: [0.1, 0.7] });
    const steel = ink(colour, { gloss: 0.9, edges: [0.05, 0.6] });
    const card = ink("brick");
    const paper = ink("cream");
    return [
      { id: "box", name: "Box", move: [0, 0, 0], solids: [tray({ card, paper })] },
      {
        id: "plugs",
        name: "Wall plugs",
        move: [0, 0, 0],
        solids: [
          ...[-0.3, -0.13, 0.04].map((x, i) => at(plug(grey), [x, 0.08, -0.12 + i * 0.03], [90, 0, 8 - i * 9])),
          at(plug(grey), [0.62, 0.035, 0.52], [90, 0, -34]),
        ],
      },
      {
        id: "screws",
        name: "Screws",
        move: [0, 0, 0],
        solids: [
          ...[0.2, 0.31].map((x, i) => at(screw(steel), [x, 0.08, -0.24 + i * 0.03], [90, 0, 6])),
          at(screw(steel), [0.36, 0.03, 0.6], [90, 0, -30]),
        ],
      },
    ];
  },
};

/** A shallow card box, open. */
const tray = ({ card, paper }) =>
  together(
    at(together(box(paper, [0.9, 0.03, 0.7], 0.01)), [0, 0, 0]),
    ...[-0.35, 0.35].map((z) => at(together(box(card, [0.92, 0.15, 0.03], 0.01)), [0, 0, z])),
    ...[-0.45, 0.45].map((x) => at(together(box(card, [0.03, 0.15, 0.7], 0.01)), [x, 0, 0])),
  );

/** Ribbed, with a collar; drawn upright and then laid. */
const plug = (material) =>
  together(
    turned(
      material,
      run([0, 0], [0.02, 0]),
      run([0.02, 0], [0.03, 0.05]),
      ...[0.08, 0.14, 0.2, 0.26].map((y) => run([0.026, y - 0.04], [0.036, y])),
    ),
    turned(material, run([0.026, 0.26], [0.034, 0.38])),
    puck(material, 0.045, 0.37, 0.39, 0.005),
  );

const screw = (steel) =>
  together(
    turned(
      steel,
      run([0, -0.02], [0.014, 0.06]),
      ...Array.from({ length: 9 }, (_, i) => run([0.013, 0.06 + i * 0.03], [0.024, 0.075 + i * 0.03], [0.013, 0.09 + i * 0.03])),
      run([0.016, 0.33], [0.016, 0.44]),
      soft([0.016, 0.44], [0.03, 0.46], [0.046, 0.48]),
      run([0.046, 0.48], [0.046, 0.49], [0, 0.49]),
    ),
    at(
      together(
        faceted(ink("coal"), 6, [
          [0, 0.492],
          [0.02, 0.492],
          [0.02, 0.494],
          [0, 0.494],
        ]),
      ),
      [0, 0, 0],
    ),
  );
