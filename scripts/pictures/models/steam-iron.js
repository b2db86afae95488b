import * as THREE from "three";
import { at, cord, ink, outline, puck, rod, run, slab, soft, solid } from "../kit/pieces.js";

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
            run([-0.98, 0.6, 0], [-1.22, 1.15, 0], [-1.0, 1.52, 0], [-0.1, 1.56, 0], [0.6, 1.36, 0], [0.78, 0.85, 0]),
            (t) => 0.19 + 0.03 * Math.sin(Math.PI * t),
          ),
        ],
      },
      {
        id: "dial",
        name: "Heat dial",
        move: [0, 0.55, 0],
        solids: [at(puck(cream, 0.34, 0, 0.13, 0.04), [-0.2, 0.94, 0]), at(puck(coal, 0.045, 0, 0.02, 0.005), [-0.2, 1.07, 0.2])],
      },
      {
        id: "tank",
        name: "Water tank with filler",
        move: [0, 0.2, 0],
        solids: [
          hull(paint, soft([0.9, 0.3], [0.93, 0.42], [0.88, 0.62], [0.74, 0.84], [0.5, 0.97], [0.3, 1.0], [0.001, 1.0])),
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
    cord(coal, run([-1.3, 0.05, -0.95], [-0.9, 0.05, -1.15], [-0.4, 0.05, -1.2], [0.1, 0.05, -1.1])),
  ],
});

/** The boat's outline seen from above: square at the heel, pointed at the tip. */
function boat() {
  const half = soft([-1.3, 0.42], [-0.9, 0.6], [-0.1, 0.62], [0.7, 0.44], [1.2, 0.2], [1.5, 0]).map(({ x, y }) => [x, y]);
  return [...half, ...half.toReversed().map(([x, y]) => [x, -y])];
}

/** A boat-shaped layer: `size` of the whole, `thick`, standing on `bottom`. */
function sole(material, size, thick, bottom, round) {
  const points = boat().map(([x, y]) => [x * size, y * size]);
  return at(slab(material, outline(...points), thick, round), [0, bottom + thick / 2, 0], [90, 0, 0]);
}

/** A smooth body over the boat's outline; each point of the profile is `[size, height]`. */
function hull(material, profile) {
  const points = boat();
  const across = points.length;
  const corners = profile.flatMap(({ x: size, y }) => points.flatMap(([x, z]) => [x * size, y, z * size]));
  const faces = profile.slice(1).flatMap((_, row) =>
    points.flatMap((_, i) => {
      const [a, b] = [row * across + i, row * across + ((i + 1) % across)];
      return [a, b, a + across, b, b + across, a + across];
    }),
  );
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute("position", new THREE.Float32BufferAttribute(corners, 3));
  geometry.setIndex(faces);
  geometry.computeVertexNormals();
  return solid(geometry, material);
}
