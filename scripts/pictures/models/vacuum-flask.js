import { at, hoop, ink, puck, ring, rod, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Ketterly vacuum flask, 1 l",
  tile: "clay",
  turn: -26,
  pitch: 9,
  views: { side: { turn: 84 }, detail: { turn: 0, pitch: 16, at: [0, 2.55, 0], across: 1.5 } },
  colours: ["pine", "mustard", "navy", "brick"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.7, edges: [0.06, 0.62] });
    const steel = ink("steel", { gloss: 0.9, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.4, edges: [0.06, 0.6] });
    return [
      {
        id: "cup",
        name: "Cup",
        move: [0, 1.25, 0],
        solids: [
          turned(
            steel,
            run([0.37, 2.5], [0.36, 2.56]),
            run([0.36, 2.56], [0.33, 3.02]),
            soft([0.33, 3.02], [0.31, 3.08], [0.26, 3.1]),
            run([0.26, 3.1], [0, 3.1]),
          ),
        ],
      },
      {
        id: "stopper",
        name: "Stopper",
        hidden: true,
        move: [0, 0.8, 0],
        solids: [puck(coal, 0.24, 2.42, 2.62, 0.04), puck(coal, 0.2, 2.22, 2.42, 0.02), puck(paint, 0.1, 2.62, 2.68, 0.02)],
      },
      { id: "seal", name: "Stopper seal", hidden: true, move: [0, 0.42, 0], solids: [hoop(ink("cream"), 0.2, 0.035, 2.36)] },
      {
        id: "body",
        name: "Body",
        move: [0, 0, 0],
        solids: [
          turned(paint, run([0.44, 0.16], [0.44, 1.9]), soft([0.44, 1.9], [0.43, 2.1], [0.37, 2.26], [0.36, 2.32])),
          turned(steel, run([0.36, 2.32], [0.36, 2.48]), run([0.36, 2.48], [0.24, 2.5])),
          turned(steel, run([0.24, 2.5], [0.24, 2.1], [0, 2.1])),
        ],
      },
      handlePart(coal),
      {
        id: "foot",
        name: "Rubber foot",
        move: [0, -0.55, 0],
        solids: [puck(coal, 0.46, 0, 0.17, 0.03), at(together(ring(coal, 0.3, 0.02)), [0, 0, 0], [90, 0, 0])],
      },
    ];
  },
};

const handlePart = (coal) => ({
  id: "handle",
  name: "Handle with strap",
  move: [-0.75, 0, 0],
  solids: [
    rod(coal, run([-0.4, 1.96, 0], [-0.7, 1.94, 0], [-0.82, 1.7, 0], [-0.82, 1.1, 0], [-0.7, 0.82, 0], [-0.4, 0.8, 0]), 0.07),
    ...[0.8, 1.96].map((height) => hoop(coal, 0.435, 0.03, height)),
  ],
});
