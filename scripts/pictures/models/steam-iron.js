import { at, cord, ink, outline, puck, rod, run, slab, soft } from "../kit/pieces.js";

export default {
  name: "Quillet steam iron",
  tile: "ochre",
  turn: -24,
  pitch: 14,
  views: { side: { turn: 60 }, detail: { at: [0.7, 0.6, 0], across: 2.2 } },
  colours: ["navy", "brick"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.8, edges: [0.06, 0.62] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.06, 0.6] });
    const coal = ink("coal", { gloss: 0.4 });
    const cream = ink("cream", { edges: [0.06, 0.6] });
    return [
      {
        id: "grip",
        name: "Handle",
        move: [0, 1.0, 0],
        solids: [
          rod(
            coal,
            run([-1.25, 0.7, 0], [-1.3, 1.2, 0], [-1.0, 1.52, 0], [-0.1, 1.56, 0], [0.6, 1.36, 0], [0.78, 0.85, 0]),
            (t) => 0.19 + 0.03 * Math.sin(Math.PI * t),
          ),
        ],
      },
      {
        id: "dial",
        name: "Heat dial",
        move: [0, 0.55, 0],
        solids: [at(puck(cream, 0.34, 0, 0.13, 0.04), [-0.2, 0.88, 0]), at(puck(coal, 0.045, 0, 0.02, 0.005), [-0.2, 1.01, 0.2])],
      },
      {
        id: "tank",
        name: "Water tank with filler",
        move: [0, 0.2, 0],
        solids: [
          sole(paint, 0.82, 0.5, 0.26, 0.18),
          sole(paint, 0.6, 0.5, 0.5, 0.22),
          at(puck(cream, 0.15, 0, 0.12, 0.03), [0.98, 0.74, 0], [0, 0, -18]),
        ],
      },
      { id: "skirt", name: "Heat shield", move: [0, -0.25, 0], solids: [sole(coal, 0.96, 0.14, 0.18, 0.04)] },
      { id: "sole", name: "Soleplate", move: [0, -0.7, 0], solids: [sole(steel, 1.04, 0.2, 0, 0.04)] },
      cordPart({ coal }),
    ];
  },
};

const cordPart = ({ coal }) => ({
  id: "cord",
  name: "Cord with swivel",
  move: [-1.0, 0.3, 0],
  solids: [
    rod(coal, run([-1.2, 1.3, 0], [-1.5, 1.36, 0], [-1.7, 1.3, 0]), 0.1),
    rod(coal, run([-1.65, 1.32, 0], [-2.1, 1.1, 0], [-2.2, 0.5, 0], [-1.9, 0.1, -0.5], [-1.2, 0.05, -1.0]), 0.045),
    cord(coal, run([-1.3, 0.05, -0.95], [-0.6, 0.05, -1.2], [0.3, 0.05, -1.2], [1.0, 0.05, -1.1])),
  ],
});

/** A boat-shaped layer: `size` of the whole, `thick`, standing on `bottom`. */
function sole(material, size, thick, bottom, round) {
  const half = soft([-1.3, 0.42], [-0.9, 0.6], [-0.1, 0.62], [0.7, 0.44], [1.2, 0.2], [1.5, 0]);
  const points = half.map(({ x, y }) => [x * size, y * size]);
  const other = [...points].reverse().map(([x, y]) => [x, -y]);
  return at(slab(material, outline(...points, ...other), thick, round), [0, bottom + thick / 2, 0], [90, 0, 0]);
}
