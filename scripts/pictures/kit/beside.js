/** What tells the size of a thing: it stands beside it in the `scale` shot and is never sold with it. */
import * as THREE from "three";
import { rounded } from "./extras.js";
import { ink } from "./ink.js";
import { at, rod, run, slab, soft, together, turned } from "./solids.js";

const GAP = 0.25;

/** Each with its half width, how deep it is in front of its middle, and how it stands. */
const COMPANIONS = {
  mug: { make: mug, half: 0.45, front: 0.45, tall: 1.3, turn: -20 },
  chair: { make: chair, half: 2.7, front: 2.4, tall: 8.6, turn: -32 },
};

/** Puts the companion to the right of a thing's points, in line with its front, or at a `place` of its own. */
export const companion = (name, place) => (points) => {
  const { make, half, front, tall, turn } = COMPANIONS[name];
  const low = points.filter((point) => point.y < tall);
  const { max } = new THREE.Box3().setFromPoints(low.length ? low : points);
  return at(make(), place ?? [max.x + GAP + half, 0, Math.max(max.z - front, front - 0.6)], [0, turn, 0]);
};

/** The mug every in-scale picture shares: 9.5 cm tall, 8 cm across. */
function mug() {
  const glaze = ink("cream", { gloss: 0.6 });
  const outside = soft([0.36, 0], [0.395, 0.02], [0.4, 0.07]);
  const wall = run([0.4, 0.07], [0.4, 0.95]);
  const lip = run([0.4, 0.95], [0.36, 0.95]);
  const inside = run([0.36, 0.95], [0.36, 0.1]);
  const handle = run([0.38, 0.76, 0], [0.62, 0.74, 0], [0.68, 0.5, 0], [0.6, 0.28, 0], [0.38, 0.24, 0]);
  return together(
    turned(glaze, run([0, 0], [0.36, 0]), outside, wall, lip, inside),
    turned(ink("oak"), run([0, 0.86], [0.36, 0.86])),
    rod(glaze, handle, 0.05),
  );
}

/** A plain kitchen chair: the seat at 45 cm, the back at 84. */
function chair() {
  const oak = ink("oak", { gloss: 0.2 });
  const legs = [
    [-1.9, 1.85],
    [1.9, 1.85],
  ].map(([x, z]) => rod(oak, run([x * 0.9, 4.4, z * 0.88], [x, 0, z]), (t) => 0.19 - 0.05 * t, { ends: "flat" }));
  const posts = [-1.75, 1.75].map((x) => rod(oak, run([x * 1.06, 0, -2.1], [x, 4.4, -1.8], [x, 8.3, -2.3]), 0.18));
  const rail = (height, deep) => at(together(slab(oak, rounded(3.5, 0.62, 0.1), 0.18, 0.05)), [0, height, deep], [-7, 0, 0]);
  const seat = at(together(slab(oak, rounded(4.3, 4.1, 0.5), 0.34, 0.1)), [0, 4.5, 0], [-90, 0, 0]);
  return together(seat, ...legs, ...posts, rail(7.85, -2.24), rail(6.45, -2.06));
}
