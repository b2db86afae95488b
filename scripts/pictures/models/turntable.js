import { at, box, hoop, ink, puck, ring, rod, run, soft, stick, together, turned } from "../kit/pieces.js";

const TOP = 0.95; // upper side of the plinth
const PLATTER = [-0.5, 0, 0.05];
const PIVOT = [1.62, 0, -1.08];

export default {
  name: "Corvane turntable",
  tile: "blush",
  turn: -22,
  pitch: 34,
  views: {
    side: { turn: 42, pitch: 24 },
    parts: { turn: -24, pitch: 18 },
    detail: { turn: 6, pitch: 24, at: [0.62, 1.36, 0.75], across: 1.6 },
  },
  colours: ["oak", "coal"],
  parts(colour) {
    const plinth = ink(colour, { gloss: 0.3, edges: [0.06, 0.7] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.82] });
    const steel = ink("steel", { gloss: 0.8 });
    const label = ink("brick");
    return [
      recordPart({ coal, steel, label }),
      { id: "mat", name: "Felt mat", move: [0, 2.2, 0], solids: onPlatter(puck(label, 1.46, TOP + 0.27, TOP + 0.32, 0.01)) },
      platterPart({ steel }),
      { id: "belt", name: "Drive belt", move: [0, 0.75, 0], solids: onPlatter(hoop(coal, 1.0, 0.03, TOP + 0.04)) },
      { id: "tonearm", name: "Tonearm", move: [0.5, 1.3, 0], solids: tonearm(steel, coal) },
      stylusPart({ label }),
      plinthPart({ plinth, coal, steel }),
      feetPart({ coal }),
    ];
  },
};

const recordPart = ({ coal, steel, label }) => ({
  id: "record",
  name: "Record",
  notInBox: true,
  move: [0, 2.9, 0],
  solids: onPlatter(
    puck(coal, 1.5, TOP + 0.33, TOP + 0.36, 0.01),
    ...[1.36, 1.12, 0.86, 0.7].map((radius) => hoop(steel, radius, 0.006, TOP + 0.36)),
    puck(label, 0.48, TOP + 0.34, TOP + 0.37, 0.008),
  ),
});

const platterPart = ({ steel }) => ({
  id: "platter",
  name: "Platter",
  move: [0, 1.4, 0],
  solids: onPlatter(puck(steel, 1.52, TOP + 0.07, TOP + 0.27, 0.04), puck(steel, 0.035, TOP + 0.27, TOP + 0.46, 0.015)),
});

const stylusPart = ({ label }) => ({
  id: "stylus",
  name: "Cartridge with stylus",
  move: [0.6, 0.95, 1.1],
  solids: [at(together(box(label, [0.17, 0.16, 0.3], 0.03)), [0.52, TOP + 0.38, 0.83], [0, 24, 0])],
});

const plinthPart = ({ plinth, coal, steel }) => ({
  id: "plinth",
  name: "Plinth with motor",
  move: [0, 0, 0],
  solids: [
    at(together(box(plinth, [4.3, 0.72, 3.5], 0.07)), [0, TOP - 0.72, 0]),
    at(puck(steel, 0.2, TOP, TOP + 0.14, 0.03), [1.62, 0, 1.2]),
    stick(coal, [1.62, TOP + 0.15, 1.2], [1.52, TOP + 0.15, 1.05], 0.016),
    at(puck(steel, 0.12, TOP, TOP + 0.1, 0.02), [-1.85, 0, -1.4]),
  ],
});

const feetPart = ({ coal }) => ({
  id: "feet",
  name: "Set of four feet",
  move: [0, -0.8, 0],
  solids: [-1, 1].flatMap((x) => [-1, 1].map((z) => at(puck(coal, 0.3, 0, 0.24, 0.06), [x * 1.75, 0, z * 1.35]))),
});

const onPlatter = (...solids) => solids.map((each) => at(together(each), PLATTER));

function tonearm(steel, coal) {
  const [x, , z] = PIVOT;
  const height = TOP + 0.52;
  return [
    at(puck(coal, 0.38, TOP, TOP + 0.1, 0.03), PIVOT),
    at(puck(steel, 0.17, TOP + 0.1, height + 0.06, 0.04), PIVOT),
    rod(
      steel,
      run([x + 0.22, height, z - 0.42], [x, height, z], [1.5, height, -0.2], [1.0, height - 0.02, 0.45], [0.62, height - 0.04, 0.72]),
      0.042,
    ),
    at(puck(coal, 0.18, -0.2, 0.16, 0.04), [x + 0.2, height, z - 0.38], [90, -28, 0]),
    at(ring(steel, 0.1, 0.03), [x + 0.42, TOP + 0.3, z + 0.7], [90, 0, 0]),
    at(turned(coal, soft([0.05, 0], [0.06, 0.2], [0.05, 0.3])), [x + 0.25, TOP, z + 0.75]),
  ];
}
