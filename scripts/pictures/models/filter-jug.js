import { at, box, facets, ink, puck, rod, run, soft, throughGlass, together, turned } from "../kit/pieces.js";

const WATER = 1.25; // how high it stands

export default {
  name: "Ketterly filter jug",
  tile: "ochre",
  turn: -14,
  pitch: 14,
  views: { side: { turn: 70 }, detail: { turn: -6, pitch: 8, at: [0.1, 1.95, 0], across: 2.3 } },
  colours: ["navy", "pine"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.6, edges: [0.06, 0.6] });
    const glass = ink(["#F3F8F8", "#D2E1E5", "#A3BBC4"], { gloss: 1, edges: [-0.15, 0.45] });
    const water = ink(["#CFE4EE", "#9CC3D6", "#6593AC"], { gloss: 1, edges: [-0.15, 0.45] });
    const seen = throughGlass(ink(["#FFFFFF", "#E4EBEA", "#B4C4C7"], { edges: [-0.2, 0.4], glows: true }));
    const core = throughGlass(ink(colour, { edges: [-0.2, 0.7], glows: true }));
    return [
      {
        id: "lid",
        name: "Lid with fill flap",
        move: [0, 2.2, 0],
        solids: [puck(paint, 0.84, 2.5, 2.66, 0.05), at(box(paint, [0.62, 0.06, 0.5], 0.03), [0.1, 2.68, 0])],
      },
      {
        id: "hopper",
        name: "Filling funnel",
        move: [0, 1.55, 0],
        solids: [turned(seen, run([0.63, 2.22], [0.5, 1.66]), run([0.5, 1.66], [0.26, 1.6]))],
      },
      {
        id: "cartridge",
        name: "Filter cartridge",
        move: [0, 0.75, 0],
        solids: [puck(core, 0.25, 1.3, 1.72, 0.05), puck(seen, 0.2, 1.12, 1.3, 0.04)],
      },
      { id: "jug", name: "Jug", move: [0, -0.8, 0], solids: [...jug(glass, water), handle(paint)] },
    ];
  },
};

const jug = (glass, water) => [
  turned(water, run([0, 0], [0.6, 0]), soft([0.6, 0], [0.68, 0.03], [0.7, 0.12]), run([0.7, 0.12], [0.78, WATER])),
  turned(water, run([0.78, WATER], [0, WATER])),
  turned(glass, run([0.78, WATER], [0.86, 2.46]), soft([0.86, 2.46], [0.89, 2.48], [0.89, 2.54], [0.84, 2.54])),
  spout(glass),
];

/** The pouring lip: two cheeks that meet in a keel. */
const spout = (glass) =>
  together(
    facets(
      glass,
      [
        [0.8, 2.52, 0.32],
        [0.8, 1.9, 0],
        [1.18, 2.6, 0],
      ],
      [
        [1.18, 2.6, 0],
        [0.8, 1.9, 0],
        [0.8, 2.52, -0.32],
      ],
    ),
  );

const handle = (paint) =>
  rod(paint, run([-0.8, 2.36, 0], [-1.15, 2.4, 0], [-1.36, 2.15, 0], [-1.36, 1.3, 0], [-1.2, 0.72, 0], [-0.72, 0.56, 0]), 0.115);
