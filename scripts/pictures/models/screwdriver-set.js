import { at, box, faceted, ink, puck, run, soft, stick, together, turned } from "../kit/pieces.js";

/** Length of the blade, thickness of the blade, size of the handle: from the big flat one to the smallest cross. */
const DRIVERS = [
  { id: "flat-8", name: "Slotted 8 mm", blade: 1.75, thick: 0.08, size: 1.12 },
  { id: "flat-55", name: "Slotted 5.5 mm", blade: 1.5, thick: 0.065, size: 1 },
  { id: "flat-4", name: "Slotted 4 mm", blade: 1.25, thick: 0.05, size: 0.9 },
  { id: "cross-2", name: "Cross PH 2", blade: 1.5, thick: 0.07, size: 1.05, pointed: true },
  { id: "cross-1", name: "Cross PH 1", blade: 1.25, thick: 0.055, size: 0.95, pointed: true },
  { id: "star-20", name: "Star TX 20", blade: 1.25, thick: 0.055, size: 0.95, pointed: true },
];
const RACK = 2.2;
const OUT = 0.32; // how far the drivers stand before the wall

export default {
  name: "Quillet screwdriver set",
  tile: "ochre",
  on: "wall",
  turn: -10,
  pitch: 6,
  views: { side: { turn: -42 }, detail: { at: [-0.85, 0.9, 0.3], across: 1.6, pitch: 6 } },
  colours: ["brick", "navy"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.7, edges: [0.1, 0.6] });
    const oak = ink("oak", { edges: [0.06, 0.6] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.06, 0.5] });
    return [
      {
        id: "rack",
        name: "Oak rack",
        move: [0, 0, -0.8],
        solids: [at(box(oak, [3.5, 0.34, 0.56], 0.04), [0, RACK, OUT]), at(box(oak, [3.5, 0.8, 0.1], 0.03), [0, RACK, 0.05])],
      },
      ...DRIVERS.map((driver, i) => ({
        id: driver.id,
        name: driver.name,
        move: [0, i % 2 ? 0.9 : 1.5, 0.6],
        solids: [driverAt(-1.4 + i * 0.56, driver, { paint, steel })],
      })),
    ];
  },
};

function driverAt(x, { blade, thick, size, pointed }, { paint, steel }) {
  const tip = pointed
    ? turned(steel, soft([thick, 0.16], [thick * 0.8, 0.08], [0.015, 0]))
    : together(box(steel, [thick * 2.8, 0.3, thick * 1.3], 0.01));
  return at(
    together(
      at(tip, [0, -blade, 0]),
      stick(steel, [0, 0.1, 0], [0, -blade + 0.14, 0], thick),
      puck(steel, thick * 1.7, 0.04, 0.2, 0.02),
      handle(paint, size),
    ),
    [x, RACK + 0.14, OUT],
  );
}

/** Six-sided where the hand turns it, round where it ends. */
const handle = (paint, size) =>
  together(
    at(
      faceted(paint, 6, [
        [0.1, 0.15],
        [0.2 * size, 0.3],
        [0.2 * size, 0.85 * size],
        [0.14, 1.0 * size],
      ]),
      [0, 0, 0],
    ),
    turned(
      paint,
      soft(
        [0.14, 0.98 * size],
        [0.18 * size, 1.02 * size],
        [0.2 * size, 1.1 * size],
        [0.18 * size, 1.19 * size],
        [0.1 * size, 1.24 * size],
      ),
      run([0.1 * size, 1.24 * size], [0, 1.24 * size]),
    ),
  );
