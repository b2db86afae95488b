/** What a house lends to a step: a clock, water, steam, things to wash with. In units of 10 cm. */
import { at, ball, box, ink, outline, puck, ring, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

export const WATER = ["#B9D8E8", "#4F93BD", "#2F6A93"];
const AIR = ["#FFFFFF", "#F4F5F3", "#D3D9DA"];
const coal = () => ink("coal", { gloss: 0.3 });
const steel = () => ink("steel", { gloss: 0.6 });
const air = () => ink(AIR, { edges: [-0.35, 0.35], glows: true });

/** Steam, light and the like throw no shadow. */
export function shadeless(...solids) {
  const group = together(...solids);
  group.traverse((mesh) => {
    mesh.castShadow = mesh.receiveShadow = false;
  });
  return group;
}

/** Stands on the floor and looks to +z; so many hours are marked off from the top. */
export function clock(hours, radius = 1) {
  const angle = (i) => Math.PI / 2 - (i / 16) * (hours / 6) * Math.PI;
  const wedge = [[0, 0], ...Array.from({ length: 17 }, (_, i) => [Math.cos(angle(i)) * radius * 0.72, Math.sin(angle(i)) * radius * 0.72])];
  const ticks = Array.from({ length: 12 }, (_, i) => {
    const [c, s] = [Math.cos((i / 6) * Math.PI), Math.sin((i / 6) * Math.PI)];
    return stick(coal(), [c * radius * 0.76, s * radius * 0.76, 0.1], [c * radius * 0.86, s * radius * 0.86, 0.1], 0.03);
  });
  const hand = (i, long) => stick(coal(), [0, 0, 0.16], [Math.cos(angle(i)) * long, Math.sin(angle(i)) * long, 0.16], 0.04);
  return at(
    together(
      at(puck(coal(), radius, -0.16, 0.06, 0.05), [0, 0, 0], [90, 0, 0]),
      at(puck(ink("cream", { edges: [-0.4, 0.9] }), radius * 0.9, -0.1, 0.09, 0.02), [0, 0, 0], [90, 0, 0]),
      at(together(slab(ink("brick", { edges: [-0.5, 1] }), outline(...wedge), 0.02, 0.005)), [0, 0, 0.1]),
      ...ticks,
      hand(0, radius * 0.7),
      hand(16, radius * 0.5),
      at(puck(coal(), 0.08, 0, 0.06, 0.02), [0, 0, 0.12], [90, 0, 0]),
      ...[-1, 1].map((side) =>
        stick(coal(), [side * radius * 0.5, -radius * 0.8, -0.05], [side * radius * 0.66, -radius * 1.06, -0.05], 0.07),
      ),
    ),
    [0, radius * 1.06, 0],
  );
}

/** A wisp of steam or smoke that rises from the origin. */
export const wisp = (tall = 1.2, wide = 0.16) =>
  shadeless(
    rod(
      air(),
      Array.from({ length: 9 }, (_, i) => [Math.sin(i * 0.95) * wide, (i / 8) * tall, 0]),
      (t) => 0.02 + 0.075 * Math.sin(Math.PI * (0.08 + t * 0.84)),
    ),
  );

/** Balls at `[x, y, z, radius]`: a puff of steam, or suds. */
export const puffs = (...places) => shadeless(...places.map(([x, y, z, radius]) => at(ball(air(), radius), [x, y, z])));

/** Drops at `[x, y, z]` that fall, or lie. */
export const drops = (...places) =>
  shadeless(
    ...places.map(([x, y, z, size = 0.09]) =>
      rod(ink(WATER, { gloss: 0.8 }), run([x, y, z], [x, y + size * 1.8, z]), (t) => size * (1 - 0.8 * t)),
    ),
  );

/** What flows from one point along others, `[from, …, to]`. */
export const stream = (points, thick = 0.07) => shadeless(rod(ink(WATER, { gloss: 0.6, edges: [-0.2, 0.8] }), points, thick));

/** A spout whose mouth is at the origin and looks down; it comes from behind. */
export const tap = (down = 0.9) =>
  together(
    rod(steel(), run([0, 0, 0], [0, 0.5, 0], [0, 0.85, -0.2], [0, 0.95, -0.7], [0, 0.6, -1.1], [0, -down, -1.15]), 0.13),
    at(ring(steel(), 0.13, 0.03), [0, 0, 0], [90, 0, 0]),
    rod(steel(), run([0, 0.86, -1.0], [0, 1.25, -1.1]), 0.07),
    at(rod(coal(), run([0, 1.25, -1.35], [0, 1.3, -0.75]), 0.08), [0, 0, 0]),
  );

export const sponge = () =>
  together(
    at(together(box(ink("pine"), [0.9, 0.12, 0.6], 0.05)), [0, 0, 0]),
    at(together(box(ink("mustard", { edges: [0.06, 0.8] }), [0.9, 0.24, 0.6], 0.06)), [0, 0.11, 0]),
  );

/** A washing-up brush: bristles at the origin, look down; the handle rises to +x. */
export const scrubber = () =>
  together(
    puck(ink("cream", { edges: [0.3, 0.9] }), 0.24, 0, 0.2, 0.03),
    puck(ink("oak"), 0.3, 0.19, 0.32, 0.04),
    rod(ink("oak"), run([0.1, 0.3, 0], [0.7, 0.5, 0], [1.7, 1.1, 0]), (t) => 0.09 + 0.03 * t),
  );

export const cloth = (colour = "cream", [width, depth] = [1.1, 0.8]) =>
  together(at(together(slab(ink(colour, { edges: [0.06, 0.8] }), rounded(width, depth, 0.16), 0.1, 0.045)), [0, 0.05, 0], [-90, 0, 0]));

const SUN = ["#F8C650", "#EBA422", "#C9820F"];
/** Looks to the eye wherever it stands. */
export const sun = (radius = 0.6) =>
  shadeless(
    at(puck(ink(SUN, { glows: true, edges: [-1, 2] }), radius, 0, 0.04, 0.01), [0, 0, 0], [90, 0, 0]),
    ...Array.from({ length: 12 }, (_, i) => {
      const [c, s] = [Math.cos((i / 6) * Math.PI), Math.sin((i / 6) * Math.PI)];
      return rod(
        ink(SUN, { glows: true, edges: [-1, 2] }),
        run([c * radius * 1.25, s * radius * 1.25, 0], [c * radius * 1.65, s * radius * 1.65, 0]),
        radius * 0.08,
      );
    }),
  );
