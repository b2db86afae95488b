import { at, ball, cord, faceted, hoop, ink, puck, rod, run, soft, stick, throughGlass, turned } from "../kit/pieces.js";

export default {
  name: "Brindlow blender",
  tile: "stone",
  turn: -24,
  views: { side: { turn: 70 }, detail: { turn: 0, pitch: 16, at: [0, 1.3, 0.4], across: 2.2 } },
  colours: ["brick", "coal", "cream"],
  parts(colour) {
    const paint = ink(colour, { edges: [0.06, 0.97] });
    const glass = ink(["#EEF6F6", "#C7DADF", "#93AEB8"], { gloss: 1, edges: [-0.12, 0.5] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.5, edges: [0.06, 0.6] });
    const seen = throughGlass(ink("steel", { edges: [0, 0.4], glows: true }));
    const marks = throughGlass(ink("coal", { glows: true, edges: [-1, 0.9] }));
    return [
      { id: "cap", name: "Measuring cap", move: [0, 2.4, 0], solids: [puck(glass, 0.26, 4.02, 4.24, 0.04)] },
      { id: "lid", name: "Lid", move: [0, 1.7, 0], solids: [puck(coal, 0.74, 3.82, 4.02, 0.05), puck(coal, 0.66, 3.7, 3.84, 0.02)] },
      { id: "jug", name: "Glass jug", move: [0, 0.95, 0], solids: [...jug(glass), ...scale(marks)] },
      { id: "seal", name: "Jug seal", hidden: true, move: [0, 0.5, 0], solids: [hoop(coal, 0.48, 0.04, 1.5)] },
      { id: "blade", name: "Set of blades", move: [0, 0.0, 0], solids: blades(seen) },
      {
        id: "collar",
        name: "Collar",
        move: [0, -0.55, 0],
        solids: [turned(coal, run([0.6, 1.26], [0.62, 1.5]), run([0.62, 1.5], [0.5, 1.56]), run([0.6, 1.26], [0, 1.26]))],
      },
      {
        id: "base",
        name: "Base with motor",
        move: [0, -1.2, 0],
        solids: [
          base(paint),
          ...controls(steel, coal),
          cord(coal, run([-0.7, 0.05, -0.5], [-1.2, 0.05, -0.5], [-1.45, 0.05, 0], [-1.2, 0.05, 0.5])),
        ],
      },
    ];
  },
};

const jug = (glass) => [
  turned(
    glass,
    run([0.5, 1.5], [0.56, 1.6]),
    run([0.56, 1.6], [0.76, 3.74]),
    soft([0.76, 3.74], [0.8, 3.78], [0.78, 3.82], [0.72, 3.82]),
    run([0.72, 3.82], [0.52, 1.62], [0, 1.6]),
  ),
  rod(glass, run([-0.72, 3.5, 0], [-1.08, 3.48, 0], [-1.24, 3.2, 0], [-1.16, 2.5, 0], [-0.96, 2.16, 0], [-0.62, 2.12, 0]), 0.095),
];

const scale = (marks) =>
  [2.1, 2.5, 2.9, 3.3].map((y, i) => stick(marks, [0.18, y, 0.56 + i * 0.035], [i % 2 ? 0.44 : 0.36, y, 0.5 + i * 0.033], 0.014));

const blades = (steel) => [
  puck(steel, 0.12, 1.6, 1.72, 0.02),
  ...[20, 110, 200, 290].map((angle, i) => {
    const [x, z] = [Math.cos((angle * Math.PI) / 180) * 0.42, Math.sin((angle * Math.PI) / 180) * 0.42];
    return stick(steel, [0, 1.7, 0], [x, i % 2 ? 1.92 : 1.68, z], 0.04);
  }),
];

/** A squat pyramid with four sides, as heavy as it looks. */
const base = (paint) => at(faceted(paint, 4, run([0, 0.1], [1.2, 0.1], [1.2, 0.3], [0.84, 1.2], [0.78, 1.27], [0, 1.27])), [0, 0, 0]);

const controls = (steel, coal) => [
  at(puck(steel, 0.27, 0, 0.14, 0.03), [0, 0.72, 0.72], [68, 0, 0]),
  at(ball(coal, 0.05), [0.02, 0.84, 0.84]),
  ...[-0.42, 0.42].map((x) => at(puck(coal, 0.08, 0, 0.06, 0.02), [x, 0.7, 0.72], [68, 0, 0])),
  ...[-0.65, 0.65].flatMap((x) => [-0.65, 0.65].map((z) => at(puck(coal, 0.1, 0, 0.12, 0.02), [x, 0, z]))),
];
