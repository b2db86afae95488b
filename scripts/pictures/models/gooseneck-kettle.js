import { at, cord, ink, puck, ring, rod, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Ketterly gooseneck kettle, 1.2 l",
  tile: "clay",
  views: { detail: { turn: 8, pitch: 24, at: [1.1, 1.5, 0], across: 1.7 } },
  colours: ["brick", "pine", "cream"],
  parts(colour) {
    const enamel = ink(colour, { gloss: 1 });
    const oak = ink("oak", { gloss: 0.25 });
    const steel = ink("steel", { gloss: 0.7 });
    const coal = ink("coal", { gloss: 0.5 });
    return [
      lidPart({ enamel, oak, steel }),
      {
        id: "filter",
        name: "Limescale filter",
        hidden: true,
        move: [0, 0.55, 0],
        solids: [puck(steel, 0.34, 1.66, 1.72, 0.02)],
      },
      {
        id: "body",
        name: "Body with spout",
        move: [0, 0, 0],
        solids: [
          turned(enamel, soft([0.93, 0.4], [0.95, 0.47], [0.9, 0.8], [0.76, 1.25], [0.61, 1.62], [0.57, 1.7])),
          turned(steel, soft([0.57, 1.7], [0.6, 1.71], [0.6, 1.75], [0.56, 1.76]), run([0.56, 1.76], [0.48, 1.76])),
          spout(enamel, steel),
        ],
      },
      handlePart({ oak, steel }),
      elementPart({ steel }),
      standPart({ coal }),
    ];
  },
};

const lidPart = ({ enamel, oak, steel }) => ({
  id: "lid",
  name: "Lid with knob",
  move: [0, 1.15, 0],
  solids: [
    turned(enamel, soft([0.53, 1.79], [0.45, 1.86], [0.26, 1.91], [0, 1.93])),
    puck(steel, 0.55, 1.755, 1.8, 0.02),
    turned(oak, soft([0.06, 1.91], [0.06, 1.96], [0.13, 2.02], [0.16, 2.1], [0.12, 2.17], [0, 2.19])),
  ],
});

const handlePart = ({ oak, steel }) => ({
  id: "handle",
  name: "Oak handle",
  move: [-0.75, 0, 0],
  solids: [
    rod(steel, run([-0.55, 1.62, 0], [-0.78, 1.69, 0], [-0.98, 1.71, 0]), 0.055),
    rod(
      oak,
      run([-0.92, 1.71, 0], [-1.22, 1.7, 0], [-1.42, 1.5, 0], [-1.43, 1.15, 0], [-1.32, 0.78, 0]),
      (t) => 0.085 + 0.035 * Math.sin(Math.PI * t),
    ),
  ],
});

const elementPart = ({ steel }) => ({
  id: "element",
  name: "Heating base",
  move: [0, -0.72, 0],
  solids: [
    turned(
      steel,
      soft([0.9, 0.24], [0.955, 0.26], [0.965, 0.34], [0.95, 0.41]),
      run([0.95, 0.41], [0.3, 0.41]),
      run([0.9, 0.24], [0, 0.24]),
    ),
    at(puck(ink("mustard", { gloss: 0.6 }), 0.075, 0, 0.06, 0.02), [0.35, 0.325, 0.89], [90, 0, -21]),
  ],
});

const standPart = ({ coal }) => ({
  id: "stand",
  name: "Power stand and cord",
  move: [0, -1.4, 0],
  solids: [
    turned(coal, run([0, 0], [1.02, 0]), soft([1.02, 0], [1.07, 0.03], [1.07, 0.1], [1.02, 0.2]), run([1.02, 0.2], [0, 0.22])),
    cord(coal, run([-0.9, 0.05, -0.45], [-1.2, 0.05, -0.5], [-1.38, 0.05, -0.16], [-1.34, 0.05, 0.3], [-1.1, 0.06, 0.66])),
  ],
});

/** The kettle's gooseneck: wide at the root, narrow at the mouth, and the mouth is closed by a dark disc and a lip. */
function spout(enamel, lip) {
  const mouth = [1.73, 1.72, 0];
  const path = [[0.78, 0.6, 0], [1.08, 0.68, 0], [1.24, 0.95, 0], [1.28, 1.3, 0], [1.42, 1.6, 0], mouth];
  return together(
    rod(enamel, path, (t) => 0.17 - 0.1 * Math.min(1, t * 1.35), { ends: "flat" }),
    at(ring(lip, 0.072, 0.018), mouth, [0, 78, 0]),
    at(puck(ink("coal"), 0.066, 0, 0.012, 0.004), mouth, [0, 0, -78]),
  );
}
