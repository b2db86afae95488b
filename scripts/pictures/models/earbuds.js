import { at, ball, ink, puck, ring, rod, run, soft, together, turned } from "../kit/pieces.js";

const SIDES = [-1, 1];
const OVAL = 0.72; // the case is this much shallower than it is wide

export default {
  name: "Corvane earbuds in their case",
  tile: "sky",
  turn: -20,
  pitch: 24,
  views: { side: { turn: 62 }, detail: { turn: 14, pitch: 22, at: [-0.1, 0.42, 0.05], across: 0.72 } },
  colours: ["cream", "coal", "brick"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.9 });
    const steel = ink("steel", { gloss: 0.8 });
    const inside = ink(colour === "coal" ? "steel" : "coal", { gloss: 0.2 });
    const silicone = ink(colour === "coal" ? "cream" : "steel", { gloss: 0.2, edges: [0.2, 0.8] });
    const mark = ink("brick", { gloss: 0.4 });
    return [
      lidPart({ shell, inside }),
      casePart({ shell, inside, mark }),
      ...SIDES.map((side) => ({
        id: side < 0 ? "bud-left" : "bud-right",
        name: side < 0 ? "Left earbud" : "Right earbud",
        move: [side * 0.24, 0.4, 0],
        solids: [inCase(side, ...bud(side, { shell, steel, mark }))],
      })),
      tipsPart({ silicone }),
    ];
  },
};

const lidPart = ({ shell, inside }) => ({
  id: "lid",
  name: "Lid of the case",
  move: [0, 0.62, -0.3],
  solids: [
    at(
      oval(
        turned(shell, soft([0.36, 0], [0.36, 0.06], [0.31, 0.13], [0.2, 0.17], [0, 0.18])),
        turned(inside, run([0.36, 0], [0.32, 0]), soft([0.32, 0], [0.28, 0.08], [0, 0.13])),
      ),
      [0, 0.52, -0.33],
      [-84, 0, 0],
    ),
  ],
});

const casePart = ({ shell, inside, mark }) => ({
  id: "case",
  name: "Charging case",
  move: [0, -0.1, 0],
  solids: [
    oval(
      turned(shell, run([0, 0], [0.16, 0]), soft([0.16, 0], [0.28, 0.03], [0.355, 0.13], [0.36, 0.26]), run([0.36, 0.26], [0.32, 0.26])),
      turned(inside, run([0.32, 0.26], [0, 0.25])),
    ),
    at(puck(mark, 0.014, 0, 0.012, 0.004), [0, 0.15, 0.252], [80, 0, 0]),
  ],
});

const tipsPart = ({ silicone }) => ({
  id: "tips",
  name: "Pair of ear tips",
  move: [0, 0.62, 0.12],
  solids: SIDES.map((side) =>
    inCase(
      side,
      at(
        turned(silicone, soft([0.03, 0], [0.056, 0.012], [0.064, 0.04], [0.046, 0.085], [0, 0.1])),
        [side * -0.076, 0.245, 0.03],
        [24, 0, side * 76],
      ),
    ),
  ),
});

function oval(...solids) {
  const group = together(...solids);
  group.scale.z = OVAL;
  return together(group);
}

const inCase = (side, ...solids) => at(together(...solids), [side * 0.2, 0.2, 0.03], [0, 0, side * -6]);

/** A bud stands on its stem; the tip goes inwards and a little forward, as the ear wants it. */
function bud(side, { shell, steel, mark }) {
  const head = at(ball(shell, 0.096), [0, 0.25, 0]);
  head.scale.set(0.92, 1.05, 1);
  return [
    rod(shell, run([side * 0.03, 0, 0], [side * 0.03, 0.12, 0], [side * 0.02, 0.26, 0]), 0.044),
    head,
    at(ring(steel, 0.035, 0.012), [side * -0.072, 0.246, 0.03], [0, side * -76, 0]),
    at(puck(side > 0 ? mark : steel, 0.018, 0, 0.01, 0.004), [side * 0.028, 0.12, 0.042], [90, 0, 0]),
  ];
}
