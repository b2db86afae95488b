import { at, ball, faceted, facets, ink, outline, puck, run, slab, together, turned } from "../kit/pieces.js";

const SIDES = 8;

export default {
  name: "Ketterly moka pot",
  tile: "blush",
  turn: -16,
  views: { detail: { turn: 0, pitch: 14, at: [0, 1.05, 0.3], across: 1.5 } },
  colours: ["steel"],
  parts(colour) {
    const metal = ink(colour, { gloss: 0.6, edges: [-0.12, 0.5] });
    const rim = ink(colour, { gloss: 0.8, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.5, edges: [0.06, 0.6] });
    const brass = ink("brass", { gloss: 0.8 });
    return [
      {
        id: "lid",
        name: "Lid with knob",
        move: [0, 0.8, 0],
        solids: [
          faceted(metal, SIDES, run([0.56, 2.06], [0.56, 2.1], [0.12, 2.26], [0, 2.26])),
          faceted(coal, SIDES, run([0.07, 2.24], [0.07, 2.3], [0.15, 2.42], [0.15, 2.5], [0, 2.53])),
        ],
      },
      {
        id: "pot",
        name: "Upper pot",
        move: [0, 0.35, 0],
        solids: [faceted(metal, SIDES, run([0.4, 1.14], [0.55, 2.06], [0, 2.06])), beak(metal, coal)],
      },
      {
        id: "handle",
        name: "Handle",
        move: [-0.7, 0.35, 0],
        solids: [
          slab(
            coal,
            outline([-0.4, 1.98], [-0.4, 1.8], [-0.86, 1.86], [-0.82, 1.2], [-0.96, 1.17], [-1.12, 2.02], [-0.98, 2.1]),
            0.24,
            0.05,
          ),
        ],
      },
      {
        id: "seal",
        name: "Seal and filter plate",
        move: [0, -0.1, 0],
        hidden: true,
        solids: [puck(ink("cream"), 0.36, 1.1, 1.14, 0.01)],
      },
      boilerPart({ metal, rim, brass }),
    ];
  },
};

const boilerPart = ({ metal, rim, brass }) => ({
  id: "boiler",
  name: "Boiler with valve",
  move: [0, -0.9, 0],
  solids: [
    faceted(metal, SIDES, run([0, 0], [0.6, 0], [0.62, 0.06], [0.49, 0.92], [0.42, 0.97])),
    turned(rim, run([0.4, 0.93], [0.52, 0.95]), run([0.52, 0.95], [0.52, 1.09]), run([0.52, 1.09], [0.42, 1.17])),
    valve(brass),
  ],
});

/** The pouring lip: two flat cheeks that meet in a keel and stand out from the rim. */
function beak(metal, dark) {
  const left = [0.5, 2.06, 0.24];
  const right = [0.5, 2.06, -0.24];
  const tip = [0.86, 2.12, 0];
  const keel = [0.47, 1.5, 0];
  const inside = [0.5, 2.0, 0];
  return together(facets(metal, [left, keel, tip], [right, tip, keel]), facets(dark, [left, tip, inside], [right, inside, tip]));
}

function valve(brass) {
  return at(together(puck(brass, 0.075, 0, 0.07, 0.01), at(ball(brass, 0.035), [0, 0.08, 0])), [0.2, 0.62, 0.49], [84, 0, -22]);
}
