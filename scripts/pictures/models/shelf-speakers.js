import { at, box, ink, puck, ring, rounded, run, slab, soft, together, turned } from "../kit/pieces.js";

const [WIDTH, HEIGHT, DEPTH] = [1.75, 2.9, 2.2];
const FRONT = DEPTH / 2;
const APART = 1.28; // half the way from one to the other

export default {
  name: "Corvane pair of shelf speakers",
  tile: "sage",
  turn: -26,
  pitch: 13,
  views: { side: { turn: 58 }, parts: { turn: 50 }, detail: { turn: 4, pitch: 12, at: [1.28, 1.45, 1.1], across: 2.1 } },
  colours: ["oak", "coal", "cream"],
  parts(colour) {
    const veneer = ink(colour, { gloss: 0.3, edges: [0.06, 0.7] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.7] });
    const paper = ink(colour === "cream" ? "oak" : "cream", { edges: [0.2, 0.62] });
    const steel = ink("steel", { gloss: 0.9 });
    return [
      grillePart({ coal }),
      tweeterPart({ coal, steel }),
      wooferPart({ coal, paper, steel }),
      cabinetPart({ veneer }),
      feetPart({ coal }),
      terminalsPart({ coal, steel }),
    ];
  },
};

const grillePart = ({ coal }) => ({
  id: "grille",
  name: "Pair of grilles",
  move: [0, 2.75, 0.5],
  solids: [at(together(slab(coal, rounded(WIDTH - 0.24, HEIGHT - 0.3, 0.1), 0.12, 0.05)), [-APART, HEIGHT / 2 + 0.08, FRONT + 0.07])],
});

const tweeterPart = ({ coal, steel }) => ({
  id: "tweeter",
  name: "Tweeter",
  move: [0, 0.1, 1.3],
  solids: pair(() => facing(2.2, puck(coal, 0.4, 0, 0.06, 0.03), ring2(steel, 0.3, 0.02), dome(steel, 0.15))),
});

const wooferPart = ({ coal, paper, steel }) => ({
  id: "woofer",
  name: "Woofer",
  move: [0, 0, 0.9],
  solids: pair(() => facing(1.05, puck(steel, 0.74, 0, 0.05, 0.02), ring2(coal, 0.58, 0.09), cone(paper), dome(coal, 0.19))),
});

const cabinetPart = ({ veneer }) => ({
  id: "cabinet",
  name: "Pair of cabinets",
  move: [0, 0, 0],
  solids: pair(() => at(together(box(veneer, [WIDTH, HEIGHT, DEPTH], 0.05)), [0, 0.08, 0])),
});

const feetPart = ({ coal }) => ({
  id: "feet",
  name: "Set of eight feet",
  move: [0, -0.8, 0],
  solids: pair(() => [-1, 1].flatMap((x) => [-1, 1].map((z) => at(puck(coal, 0.13, 0, 0.1, 0.02), [x * 0.62, 0, z * 0.84])))),
});

const terminalsPart = ({ coal, steel }) => ({
  id: "terminals",
  name: "Terminals and crossover",
  hidden: true,
  move: [0, 0, -1.6],
  solids: pair(() => [
    at(together(box(coal, [0.9, 0.6, 0.1], 0.03)), [0, 0.5, -FRONT]),
    ...[-0.22, 0.22].map((x) => at(puck(steel, 0.1, 0, 0.22, 0.03), [x, 0.8, -FRONT], [-90, 0, 0])),
  ]),
});

const pair = (make) => [-1, 1].map((side) => at(together(...[make(side)].flat()), [side * APART, 0, 0]));

/** Turned parts look up; on a speaker they look to the front, at this height. */
const facing = (height, ...solids) => at(together(...solids), [0, height, FRONT], [90, 0, 0]);
const ring2 = (material, radius, thickness) => at(ring(material, radius, thickness), [0, 0.06, 0], [90, 0, 0]);
const dome = (material, radius) => turned(material, soft([radius, 0.06], [radius * 0.8, 0.06 + radius * 0.4], [0, 0.06 + radius * 0.6]));
const cone = (material) => turned(material, run([0.54, 0.1], [0.18, 0.055]));
