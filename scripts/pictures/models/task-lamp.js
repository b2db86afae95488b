import { at, cord, ink, puck, ring, rod, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Halvern task lamp",
  tile: "sky",
  views: { detail: { at: [0.9, 3.2, 0.2], across: 2.2, pitch: 10 } },
  colours: ["mustard", "brick", "pine"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.8 });
    const inside = ink(["#F8E7BB", "#EDD298", "#C29A55"], { edges: [-0.75, 0.02], glows: true });
    const brass = ink("brass", { gloss: 0.8 });
    const coal = ink("coal", { gloss: 0.4 });
    return [
      shadePart({ paint, inside }),
      bulbPart({ brass }),
      {
        id: "socket",
        name: "E27 socket",
        move: [0.2, 1.2, 0],
        solids: [
          head(turned(coal, run([0, 0.5], [0.12, 0.5]), soft([0.12, 0.5], [0.16, 0.48], [0.165, 0.44]), run([0.165, 0.44], [0.165, 0.28]))),
        ],
      },
      {
        id: "stem",
        name: "Brass stem",
        move: [0, 0.3, 0],
        solids: [
          rod(
            brass,
            run([-0.55, 0.14, 0], [-0.55, 1.2, 0], [-0.55, 2.5, 0], [-0.38, 3.2, 0], [0.05, 3.56, 0], [0.5, 3.56, 0], [0.78, 3.3, 0.01]),
            0.05,
          ),
        ],
      },
      basePart({ paint, brass, coal }),
    ];
  },
};

/** Everything in the head leans with it. */
const head = (...solids) => at(together(...solids), [0.98, 2.95, 0.3], [-40, 0, 24]);

const shadePart = ({ paint, inside }) => ({
  id: "shade",
  name: "Shade",
  move: [0.35, 0.75, 0],
  solids: [
    head(
      turned(paint, soft([0.95, -0.62], [0.86, -0.28], [0.6, 0.02], [0.3, 0.2], [0.17, 0.3]), run([0.17, 0.3], [0, 0.3])),
      turned(inside, soft([0.93, -0.62], [0.84, -0.29], [0.58, 0], [0.28, 0.17], [0, 0.2])),
      at(ring(paint, 0.94, 0.022), [0, -0.62, 0], [90, 0, 0]),
    ),
  ],
});

const bulbPart = ({ brass }) => ({
  id: "bulb",
  name: "E27 bulb",
  notInBox: true,
  move: [0.55, -0.55, 0],
  solids: [
    head(
      turned(brass, run([0.13, 0.12], [0.13, -0.1])),
      turned(
        ink("glow", { gloss: 0.6, edges: [-0.8, 0.12], glows: true }),
        soft([0.12, -0.08], [0.17, -0.2], [0.29, -0.38], [0.32, -0.55], [0.24, -0.73], [0, -0.82]),
      ),
    ),
  ],
});

const basePart = ({ paint, brass, coal }) => ({
  id: "base",
  name: "Weighted base",
  move: [0, 0, 0],
  solids: [
    at(puck(paint, 0.82, 0, 0.14, 0.05), [-0.55, 0, 0]),
    at(puck(brass, 0.11, 0.14, 0.24, 0.02), [-0.55, 0, 0]),
    at(puck(coal, 0.1, 0, 0.05, 0.02), [-0.1, 0.14, 0.3]),
    cord(coal, run([-1.3, 0.05, -0.2], [-1.7, 0.05, -0.15], [-1.95, 0.05, 0.2], [-1.75, 0.06, 0.62])),
  ],
});
