import { at, box, cord, ink, outline, puck, ring, rod, run, slab, stick, together } from "../kit/pieces.js";

/** The group hangs this far before the machine's middle. */
const GROUP = 0.62;

export default {
  name: "Brindlow espresso machine",
  tile: "sky",
  turn: -34,
  views: { side: { turn: 66 }, detail: { turn: 10, pitch: 14, at: [0.1, 2.0, 0.9], across: 2.5 } },
  colours: ["cream", "coal", "brick"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.6, edges: [0.06, 0.56] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.5, edges: [0.06, 0.6] });
    const oak = ink("oak", { gloss: 0.25 });
    return [
      { id: "tank", name: "Water tank", move: [0, 1.9, -0.6], solids: [at(box(steel, [2.0, 0.7, 0.9], 0.08), [0, 3.4, -1.02])] },
      { id: "tray-top", name: "Cup shelf", move: [0, 0.75, 0.2], solids: shelf(steel) },
      {
        id: "filter",
        name: "Water filter",
        hidden: true,
        move: [1.9, 1.9, -0.6],
        solids: [at(puck(coal, 0.2, 0, 0.5, 0.05), [0, 2.8, -1])],
      },
      { id: "body", name: "Body with boiler", move: [0, 0, 0], solids: [body(paint), gauge(steel, coal), ...knobs(oak, steel)] },
      {
        id: "group",
        name: "Group head",
        move: [0, -0.2, 1.7],
        solids: [at(together(puck(steel, 0.36, 2.28, 2.62, 0.03)), [0, 0, GROUP])],
      },
      {
        id: "seal",
        name: "Group seal",
        hidden: true,
        move: [0, -0.72, 1.7],
        solids: [at(ring(coal, 0.3, 0.05), [0, 2.3, GROUP], [90, 0, 0])],
      },
      { id: "portafilter", name: "Portafilter", move: [0, -1.35, 2.0], solids: portafilter(steel, oak) },
      { id: "wand", name: "Steam wand", move: [1.2, -0.4, 0.2], solids: wand(steel, coal) },
      { id: "tray", name: "Drip tray with grid", move: [0, -0.9, 3.4], solids: tray(steel, coal) },
      {
        id: "cord",
        name: "Mains cord",
        move: [-0.9, 0, -1.6],
        solids: [cord(coal, run([-0.9, 0.05, -1.5], [-1.5, 0.05, -1.4], [-1.9, 0.05, -0.9], [-1.8, 0.05, -0.3]))],
      },
    ];
  },
};

/** From its side the machine is a C: foot, column, and a head that reaches over the cup. */
const body = (paint) =>
  at(
    slab(
      paint,
      outline([-1.5, 0.1], [1.5, 0.1], [1.5, 0.52], [-0.25, 0.52], [-0.25, 2.6], [1.24, 2.6], [1.24, 3.36], [-1.5, 3.36]),
      2.4,
      0.09,
    ),
    [0, 0, 0],
    [0, -90, 0],
  );

const shelf = (steel) => [
  at(box(steel, [2.1, 0.07, 1.5], 0.03), [0, 3.44, 0.3]),
  ...[-1.02, 1.02].map((x) => rod(steel, run([x, 3.66, -0.42], [x, 3.66, 1.05]), 0.035)),
  rod(steel, run([-1.02, 3.66, 1.05], [1.02, 3.66, 1.05]), 0.035),
  ...[-1.02, 1.02].map((x) => stick(steel, [x, 3.44, 1.05], [x, 3.66, 1.05], 0.035)),
];

const gauge = (steel, coal) =>
  at(
    together(
      puck(steel, 0.29, 0, 0.07, 0.02),
      puck(ink("cream"), 0.25, 0.05, 0.08, 0.01),
      stick(coal, [0, 0.1, 0.02], [0.13, 0.1, -0.13], 0.016),
    ),
    [-0.62, 3.0, 1.33],
    [90, 0, 0],
  );

const knobs = (oak, steel) => [
  at(together(puck(oak, 0.22, 0, 0.24, 0.06)), [0.68, 3.0, 1.33], [90, 0, 0]),
  ...[-0.08, 0.2].map((x) => at(puck(steel, 0.07, 0, 0.06, 0.02), [x, 3.0, 1.33], [90, 0, 0])),
];

const portafilter = (steel, oak) => [
  at(together(puck(steel, 0.4, 2.02, 2.28, 0.04)), [0, 0, GROUP]),
  rod(steel, run([0, 2.13, GROUP + 0.3], [0, 2.1, GROUP + 0.85]), 0.08),
  rod(oak, run([0, 2.1, GROUP + 0.8], [0, 2.06, GROUP + 1.25], [0, 2.0, GROUP + 1.7]), (t) => 0.11 + 0.04 * Math.sin(Math.PI * t)),
  ...[-0.1, 0.1].map((x) => rod(steel, run([x * 0.3, 2.02, GROUP], [x, 1.94, GROUP], [x * 1.5, 1.78, GROUP]), 0.055, { ends: "flat" })),
];

const wand = (steel, coal) => [
  rod(steel, run([0.92, 2.6, 0.9], [0.95, 2.3, 0.95], [1.0, 1.7, 1.08], [1.02, 1.15, 1.14]), 0.05),
  rod(coal, run([0.955, 2.2, 0.97], [0.985, 1.85, 1.05]), 0.085),
];

const tray = (steel, coal) => [
  at(box(steel, [2.1, 0.1, 1.5], 0.03), [0, 0.57, 0.62]),
  ...Array.from({ length: 9 }, (_, i) => at(box(coal, [0.06, 0.02, 1.2], 0.005), [-0.8 + i * 0.2, 0.625, 0.62])),
];
