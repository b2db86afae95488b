import { at, box, ink, outline, puck, ring, rounded, run, slab, soft, together, turned } from "../kit/pieces.js";

const AXIS = 1.72; // height of the spindle

export default {
  name: "Voltrim cordless drill",
  tile: "blush",
  turn: -22,
  pitch: 10,
  views: { side: { turn: 58 }, parts: { turn: -8, pitch: 12 }, detail: { turn: 0, pitch: 14, at: [-0.75, 1.72, 0], across: 1.5 } },
  colours: ["mustard", "pine"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.6, edges: [0.06, 0.66] });
    const coal = ink("coal", { gloss: 0.4, edges: [0.06, 0.7] });
    const steel = ink("steel", { gloss: 0.8 });
    const red = ink("brick", { gloss: 0.3 });
    return [
      chuckPart({ coal, steel }),
      gearboxPart({ coal, steel }),
      bodyPart({ shell, coal }),
      switchPart({ red }),
      batteryPart({ shell, coal }),
      clipPart({ steel }),
      brushesPart({ steel }),
    ];
  },
};

const chuckPart = ({ coal, steel }) => ({
  id: "chuck",
  name: "Keyless chuck",
  move: [-0.8, 0.1, 0],
  solids: [
    level(
      turned(
        coal,
        run([0, 1.34], [0.07, 1.34]),
        soft([0.07, 1.34], [0.14, 1.24], [0.22, 1.08]),
        run([0.22, 1.08], [0.24, 0.72], [0.2, 0.72]),
      ),
      puck(steel, 0.075, 1.3, 1.36, 0.01),
      ...[0.8, 0.88, 0.96].map((y) => at(ring(steel, 0.236, 0.012), [0, y, 0], [90, 0, 0])),
    ),
  ],
});

const gearboxPart = ({ coal, steel }) => ({
  id: "gearbox",
  name: "Gearbox with clutch ring",
  move: [-0.35, 0.35, 0],
  solids: [level(puck(steel, 0.3, 0.36, 0.74, 0.05), puck(coal, 0.335, 0.3, 0.5, 0.04))],
});

const bodyPart = ({ shell, coal }) => ({
  id: "body",
  name: "Housing with motor",
  move: [0, 0, 0],
  solids: [
    level(
      turned(shell, soft([0.33, 0.36], [0.35, 0.1], [0.35, -0.4], [0.32, -0.62], [0.22, -0.72]), run([0.22, -0.72], [0, -0.72])),
      ...[-0.46, -0.36, -0.26].map((y) => at(ring(coal, 0.342, 0.018), [0, y, 0], [90, 0, 0])),
    ),
    at(together(slab(shell, grip(), 0.42, 0.12)), [0, 0, 0]),
    at(together(slab(coal, rubber(), 0.45, 0.12)), [0, 0, 0]),
    at(together(box(shell, [1.0, 0.2, 0.56], 0.07)), [0.22, 0.5, 0]),
  ],
});

const switchPart = ({ red }) => ({
  id: "switch",
  name: "Trigger",
  move: [-0.5, -0.2, 0],
  solids: [at(together(slab(red, rounded(0.12, 0.3, 0.05), 0.2, 0.05)), [-0.27, 1.22, 0], [0, 0, -8])],
});

const batteryPart = ({ shell, coal }) => ({
  id: "battery",
  name: "Battery",
  notInBox: true,
  move: [0, -0.55, 0],
  solids: [
    at(together(box(coal, [1.16, 0.4, 0.72], 0.09)), [0.2, 0.06, 0]),
    at(together(box(shell, [0.5, 0.1, 0.04], 0.015)), [0.2, 0.2, 0.35]),
    at(together(box(coal, [0.8, 0.14, 0.5], 0.04)), [0.22, 0.4, 0]),
  ],
});

const clipPart = ({ steel }) => ({
  id: "clip",
  name: "Belt clip",
  move: [0.3, -0.1, 0.6],
  solids: [at(together(slab(steel, rounded(0.2, 0.42, 0.06), 0.05, 0.02)), [0.5, 0.68, 0.34])],
});

const brushesPart = ({ steel }) => ({
  id: "brushes",
  name: "Pair of carbon brushes",
  hidden: true,
  move: [0.75, 0.3, 0],
  solids: [-0.15, 0.15].map((z) => at(together(box(steel, [0.1, 0.14, 0.08], 0.02)), [0.5, AXIS - 0.07, z])),
});

/** What turns lies level, its tip to the left where the light is. */
const level = (...solids) => at(together(...solids), [0, AXIS, 0], [0, 0, 90]);

const grip = () => outline([-0.05, 1.5], [0.42, 1.5], [0.5, 1.1], [0.62, 0.62], [0.1, 0.62], [-0.02, 1.0]);
const rubber = () => outline([0.3, 1.42], [0.42, 1.42], [0.5, 1.1], [0.6, 0.72], [0.42, 0.72], [0.36, 1.05]);
