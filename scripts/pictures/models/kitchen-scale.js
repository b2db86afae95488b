import { at, box, ink, outline, puck, rounded, slab, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Ketterly kitchen scale",
  tile: "sage",
  turn: -16,
  pitch: 22,
  views: { side: { turn: 60 }, detail: { turn: 14, pitch: 26, at: [0, 0.35, 0.9], across: 1.9 } },
  colours: ["brick", "coal"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.5, edges: [0.06, 0.6] });
    const steel = ink("steel", { gloss: 0.9, edges: [0.1, 0.55] });
    const screen = ink(["#DDE3CF", "#C3CBB2", "#8E9880"], { edges: [-1, 0.5] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.6] });
    return [
      { id: "bowl", name: "Steel bowl", move: [0, 1.35, 0], solids: [at(bowl(steel), [0, 0, -0.2])] },
      { id: "plate", name: "Weighing plate", move: [0, 0.75, 0], solids: [at(puck(steel, 0.72, 0.5, 0.56, 0.02), [0, 0, -0.2])] },
      {
        id: "cell",
        name: "Load cell",
        hidden: true,
        move: [0, 0.35, 0],
        solids: [at(box(steel, [0.9, 0.12, 0.16], 0.02), [0, 0.4, -0.2])],
      },
      {
        id: "body",
        name: "Body with display",
        move: [0, 0, 0],
        solids: [body(paint), at(together(...display(screen, coal)), [0, 0.405, 0.945], [-60.5, 0, 0])],
      },
      {
        id: "flap",
        name: "Battery cover",
        hidden: true,
        move: [0, -0.5, 0],
        solids: [at(box(coal, [0.8, 0.05, 0.5], 0.02), [0, 0.06, -0.2])],
      },
    ];
  },
};

/** From its side a wedge: flat under the bowl, sloping to the display. */
const body = (paint) =>
  at(slab(paint, outline([-0.95, 0.06], [1.2, 0.06], [1.2, 0.16], [0.6, 0.5], [-0.95, 0.5]), 1.9, 0.05), [0, 0, 0], [0, -90, 0]);

const bowl = (steel) =>
  together(
    turned(
      steel,
      soft([0.5, 0.57], [0.78, 0.7], [1.02, 1.02], [1.1, 1.42]),
      soft([1.1, 1.42], [1.16, 1.43], [1.16, 1.47], [1.1, 1.47]),
      soft([1.1, 1.47], [0.98, 1.02], [0.74, 0.74], [0.4, 0.64], [0, 0.62]),
      [
        [0, 0.57],
        [0.5, 0.57],
      ],
    ),
  );

const SEGMENTS = {
  a: [0, 0.12, 1],
  b: [0.06, 0.06, 0],
  c: [0.06, -0.06, 0],
  d: [0, -0.12, 1],
  e: [-0.06, -0.06, 0],
  f: [-0.06, 0.06, 0],
  g: [0, 0, 1],
};
const DIGITS = ["abged", "afgcd", "abcdef"]; // 250

const display = (screen, coal) => [
  at(together(slab(screen, rounded(0.94, 0.4, 0.05), 0.03, 0.008)), [-0.2, 0, 0.02]),
  ...DIGITS.flatMap((lit, place) => [...lit].map((name) => segment(coal, name, -0.42 + place * 0.22))),
  ...[0.5, 0.74].map((x) => at(puck(coal, 0.075, 0, 0.05, 0.02), [x, 0, 0.0], [90, 0, 0])),
];

function segment(coal, name, x) {
  const [dx, dy, flat] = SEGMENTS[name];
  const bar = slab(coal, rounded(flat ? 0.11 : 0.03, flat ? 0.03 : 0.11, 0.012), 0.012, 0.003);
  return at(together(bar), [x + dx, dy, 0.045]);
}
