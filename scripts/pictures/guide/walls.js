/** Pieces of wall, and what holds a screw in each: the same in every guide of a thing that hangs or leans. */
import { at, box, ink, puck, rod, run, together } from "../kit/pieces.js";

const SPOT = [0, 1];
const dark = () => at(puck(ink("coal"), 0.16, 0, 0.02, 0.005), [...SPOT, 0.01], [90, 0, 0]);
const along = (material, from, to, radius) => rod(material, run([...SPOT, from], [...SPOT, to]), radius, { ends: "flat" });

const bricks = () => {
  const stones = [0, 1, 2].flatMap((row) => [-1, 0, 1].map((i) => [i * 2 + (row % 2 ? 1 : 0), row]));
  const inside = stones.filter(([x]) => Math.abs(x) < 2.5);
  return [
    at(box(ink("cream", { edges: [0.06, 0.9] }), [4.9, 2.96, 0.9], 0.02), [0.4, 0.98, -0.5]),
    ...inside.map(([x, row]) => at(box(ink("brick", { edges: [0.06, 0.9] }), [1.86, 0.86, 1.0], 0.04), [x, row * 0.98, -0.5])),
    dark(),
  ];
};
const board = () => [
  at(box(ink("cream", { edges: [0.06, 0.9] }), [4.6, 3, 0.26], 0.02), [0, 1, -0.13]),
  ...[-2, 1.4].map((x) => at(box(ink("oak", { edges: [0.06, 0.9] }), [0.6, 3, 1.1], 0.02), [x, 1, -0.82])),
  dark(),
];
const timber = () => [
  ...[0, 1, 2].map((row) => at(box(ink("oak", { edges: [0.06, 0.9] }), [4.6, 0.97, 0.9], 0.04), [0, row, -0.45])),
  dark(),
];

const screw = () => [
  along(ink("steel", { gloss: 0.5 }), 0, 1.1, 0.07),
  at(puck(ink("brass", { gloss: 0.6 }), 0.17, 0, 0.12, 0.03), [...SPOT, 1.1], [90, 0, 0]),
];

/** For a guide's `extras`. */
export const wallParts = () => [
  { id: "masonry", solids: bricks() },
  { id: "plasterboard", solids: board() },
  { id: "timber", solids: timber() },
  { id: "plug", solids: [along(ink("pine"), -0.9, 0.04, 0.14)] },
  {
    id: "anchor-plug",
    solids: [
      along(ink("steel", { gloss: 0.4 }), -0.5, 0.04, 0.16),
      at(puck(ink("steel"), 0.28, 0, 0.06, 0.02), [...SPOT, 0.02], [90, 0, 0]),
    ],
  },
  { id: "wall-screw", solids: screw().map((each) => at(together(each), [0, 0, -0.9])) },
];

const view = { on: "air", turn: 38, pitch: 12 };
const seen = (wall, plug, alt) => ({
  ...view,
  show: [wall, ...(plug ? [plug] : []), "wall-screw"],
  move: [
    ...(plug ? [{ parts: [plug], by: [0, 0, 1.9], arrow: false }] : []),
    { parts: ["wall-screw"], by: [0, 0, plug ? 3.6 : 1.9], arrow: false },
  ],
  arrows: [{ from: [SPOT[0], SPOT[1] + 0.75, plug ? 3.8 : 2.4], to: [SPOT[0], SPOT[1] + 0.75, 0.5] }],
  alt,
});

/** Steps that set a screw into each kind of wall. */
export const intoMasonry = () =>
  seen("masonry", "plug", [
    "A brick wall with a drilled hole: first the plug goes in, then the screw.",
    "Eine Ziegelwand mit Bohrloch: Zuerst kommt der Dübel hinein, dann die Schraube.",
  ]);
export const intoPlasterboard = () =>
  seen("plasterboard", "anchor-plug", [
    "A plasterboard wall, hollow between its studs: first the metal anchor goes in, then the screw.",
    "Eine Gipskartonwand, hohl zwischen den Ständern: Zuerst kommt der Metalldübel hinein, dann die Schraube.",
  ]);
export const intoTimber = () =>
  seen("timber", null, [
    "A timber wall with a small hole: the screw goes in without a plug.",
    "Eine Holzwand mit kleinem Loch: Die Schraube kommt ohne Dübel hinein.",
  ]);
