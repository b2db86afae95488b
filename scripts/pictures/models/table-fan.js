import { at, cord, ink, outline, puck, ring, rod, run, slab, soft, stick, together, turned } from "../kit/pieces.js";

const HUB = 2.75; // height of the axle
const R = 1.7; // of the guard
const MIDDLE = 0.38; // where its halves meet

export default {
  name: "Quillet table fan",
  tile: "sage",
  turn: -26,
  pitch: 8,
  views: { side: { turn: 48 }, detail: { at: [0, 0.4, 0.7], across: 2.4 }, parts: { turn: -38 } },
  colours: ["cream", "brick"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.7 });
    const rim = ink("coal", { edges: [-1, 2] });
    const wire = ink("steel", { edges: [-1, 2] });
    const brass = ink("brass", { gloss: 0.7, edges: [0.1, 0.6] });
    const coal = ink("coal", { gloss: 0.4 });
    return [
      {
        id: "guard-front",
        name: "Front guard",
        move: [0, 0, 3.4],
        solids: [cage({ rim, wire }, 0.82, 12), at(puck(paint, 0.34, 0, 0.08, 0.03), [0, HUB, 0.78], [90, 0, 0])],
      },
      {
        id: "blades",
        name: "Blade",
        move: [0, 0, 1.9],
        solids: [...blades(brass), at(turned(brass, soft([0.3, 0], [0.28, 0.2], [0.14, 0.32], [0, 0.34])), [0, HUB, 0.28], [90, 0, 0])],
      },
      { id: "guard-back", name: "Rear guard", move: [0, 0, 0.5], solids: [cage({ rim, wire }, -0.1, 4)] },
      motorPart({ paint, coal }),
      standPart({ paint, coal }),
    ];
  },
};

const motorPart = ({ paint, coal }) => ({
  id: "motor",
  name: "Motor with knob for turning",
  move: [0, 0, -1],
  solids: [
    at(turned(paint, soft([0.16, 0.1], [0.5, 0], [0.56, -0.3], [0.46, -0.8], [0.2, -1.05], [0, -1.1])), [0, HUB, 0], [90, 0, 0]),
    at(puck(coal, 0.09, 0, 0.28, 0.03), [0, HUB + 0.46, -0.5]),
  ],
});

const standPart = ({ paint, coal }) => ({
  id: "stand",
  name: "Stand with switch",
  move: [0, -0.9, 0],
  solids: [
    turned(
      paint,
      run([0, 0], [1.16, 0]),
      soft([1.16, 0], [1.2, 0.06], [1.12, 0.2], [0.5, 0.34], [0.2, 0.5], [0.17, 0.8]),
      run([0.17, 0.8], [0.15, 1.4]),
    ),
    rod(paint, run([0, 1.3, 0], [0, 1.8, -0.1], [0, 2.4, -0.3]), 0.15),
    ...[-0.3, 0, 0.3].map((x) => at(puck(coal, 0.09, 0, 0.09, 0.03), [x, 0.24, 0.86], [16, 0, 0])),
    cord(coal, run([-0.9, 0.05, -0.4], [-1.5, 0.05, -0.5], [-1.9, 0.05, 0.1], [-1.5, 0.05, 0.7])),
  ],
});

/** Half a cage: a rim, and wires to the hub's plate at `near`. They cast no shadow on what they guard. */
function cage({ rim, wire }, near, wires) {
  const spokes = Array.from({ length: wires }, (_, i) => {
    const angle = ((i + 0.5) / wires) * Math.PI * 2;
    const along = (r, z) => [Math.cos(angle) * r, HUB + Math.sin(angle) * r, z];
    return stick(wire, along(0.3, near), along(R, MIDDLE), 0.028);
  });
  for (const spoke of spokes) spoke.castShadow = false;
  return together(...spokes, at(ring(rim, R, 0.05), [0, HUB, MIDDLE]));
}

/** Four broad blades, each pitched against its neighbour. */
function blades(material) {
  const shape = outline(
    ...soft([0.12, 0.2], [-0.1, 0.7], [-0.42, 1.15], [-0.2, 1.42], [0.3, 1.4], [0.52, 1.1], [0.4, 0.6], [0.2, 0.2]).map(({ x, y }) => [
      x,
      y,
    ]),
  );
  return [0, 90, 180, 270].map((turn) =>
    at(together(at(slab(material, shape, 0.06, 0.015), [0, 0, 0], [0, 24, 0])), [0, HUB, MIDDLE], [0, 0, turn + 20]),
  );
}
