import { at, box, ink, outline, puck, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const [WIDTH, HEIGHT, DEPTH] = [3.2, 0.95, 2.6];
const FRONT = DEPTH / 2;

export default {
  name: "Corvane amplifier",
  tile: "clay",
  turn: -26,
  pitch: 22,
  views: { side: { turn: 50 }, parts: { turn: 30, pitch: 20 }, detail: { turn: 2, pitch: 22, at: [0.75, 0.62, 1.3], across: 1.7 } },
  colours: ["steel", "coal"],
  parts(colour) {
    const metal = ink(colour, { gloss: 0.5, edges: [0.06, 0.66] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.7] });
    const knob = ink(colour === "coal" ? "steel" : "coal", { gloss: 0.7, edges: [0.06, 0.66] });
    const oak = ink("oak", { gloss: 0.2, edges: [0.06, 0.66] });
    const glow = ink("glow", { glows: true, edges: [-0.6, 0.3] });
    return [
      lidPart({ metal, coal }),
      chassisPart({ metal, knob }),
      cheeksPart({ oak }),
      frontPart({ metal, coal, glow }),
      knobsPart({ knob, oak }),
      feetPart({ coal }),
      fusePart({ oak }),
    ];
  },
};

const lidPart = ({ metal, coal }) => ({
  id: "lid",
  name: "Lid with vents",
  move: [0, 0.95, 0],
  solids: [
    at(together(box(metal, [WIDTH, 0.08, DEPTH], 0.03)), [0, HEIGHT + 0.06, 0]),
    ...Array.from({ length: 11 }, (_, i) => at(together(box(coal, [0.07, 0.02, 1.3], 0.008)), [-1 + i * 0.2, HEIGHT + 0.135, -0.3])),
  ],
});

const chassisPart = ({ metal, knob }) => ({
  id: "chassis",
  name: "Chassis",
  move: [0, 0, 0],
  solids: [
    at(together(box(metal, [WIDTH, HEIGHT - 0.06, DEPTH - 0.06], 0.03)), [0, 0.12, -0.03]),
    ...[-0.9, -0.5, 0.3, 0.6, 0.9, 1.2].map((x) => at(puck(knob, 0.09, 0, 0.16, 0.02), [x, 0.5, -FRONT], [-90, 0, 0])),
  ],
});

const cheeksPart = ({ oak }) => ({
  id: "cheeks",
  name: "Pair of oak sides",
  move: [0, 0.25, 0],
  solids: [-1, 1].map((side) => at(together(box(oak, [0.16, HEIGHT + 0.12, DEPTH + 0.1], 0.04)), [side * (WIDTH / 2 + 0.08), 0.06, 0])),
});

const frontPart = ({ metal, coal, glow }) => ({
  id: "front",
  name: "Front panel with meter",
  move: [0, 0, 0.9],
  solids: [
    at(together(slab(metal, rounded(WIDTH - 0.06, HEIGHT - 0.08, 0.05), 0.08, 0.03)), [0, 0.57, FRONT]),
    at(together(slab(coal, rounded(0.92, 0.5, 0.05), 0.04, 0.015)), [-0.95, 0.62, FRONT + 0.05]),
    at(together(slab(glow, rounded(0.8, 0.38, 0.03), 0.02, 0.006)), [-0.95, 0.62, FRONT + 0.075]),
    stick(coal, [-0.95, 0.46, FRONT + 0.1], [-0.78, 0.76, FRONT + 0.1], 0.014),
    ...[0.02, 0.18].map((x) => at(puck(coal, 0.045, 0, 0.03, 0.01), [x, 0.3, FRONT + 0.04], [90, 0, 0])),
  ],
});

const knobsPart = ({ knob, oak }) => ({
  id: "knobs",
  name: "Set of knobs",
  move: [0, 0, 1.7],
  solids: [...turnable(knob, oak, 0.32, [1.05, 0.58]), ...[-0.28, 0.1, 0.48].flatMap((x) => turnable(knob, oak, 0.12, [x, 0.62]))],
});

const feetPart = ({ coal }) => ({
  id: "feet",
  name: "Set of four feet",
  move: [0, -0.6, 0],
  solids: [-1, 1].flatMap((x) => [-1, 1].map((z) => at(puck(coal, 0.2, 0, 0.13, 0.03), [x * 1.25, 0, z * 0.95]))),
});

const fusePart = ({ oak }) => ({
  id: "fuse",
  name: "Mains fuse",
  hidden: true,
  move: [1.5, 1.0, 0],
  solids: [rod(oak, run([0.9, 0.5, -1], [1.2, 0.5, -1]), 0.09)],
});

/** A knob on the front, with a line that says where it points. */
function turnable(material, pointer, radius, [x, y]) {
  const line = slab(
    pointer,
    outline([-0.02, radius * 0.35], [0.02, radius * 0.35], [0.02, radius * 0.85], [-0.02, radius * 0.85]),
    0.02,
    0.004,
  );
  return [at(puck(material, radius, 0, 0.26, 0.04), [x, y, FRONT + 0.03], [90, 0, 0]), at(together(line), [x, y, FRONT + 0.3], [0, 0, 40])];
}
