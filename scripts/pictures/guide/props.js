/** What stands about in a step and belongs to no model: worktops, walls, cups, cables. In units of 10 cm. */
import { at, box, ink, puck, ring, rod, run, soft, stick, together, turned } from "../kit/pieces.js";

const steel = () => ink("steel", { gloss: 0.5 });
const coal = () => ink("coal", { gloss: 0.4 });

/** A head of a screw or bolt that looks along `[rx, ry, rz]`. */
export const screwHead = (place, turn = [90, 0, 0], radius = 0.12) =>
  at(together(puck(ink("brass", { gloss: 0.6 }), radius, -0.02, radius * 0.6, 0.02)), place, turn);

/** A bolt whose shaft goes backwards (-z) into the thing. */
export const bolt = (place, [radius, length] = [0.16, 0.9]) =>
  at(
    together(
      rod(steel(), run([0, 0, -length], [0, 0, 0]), radius * 0.5, { ends: "flat" }),
      at(puck(ink("brass", { gloss: 0.6 }), radius, 0, radius * 0.9, 0.03), [0, 0, 0], [90, 0, 0]),
    ),
    place,
  );

export const cable = (material, points, thick = 0.05) => rod(ink(material, { gloss: 0.3 }), points, thick);

export const worktop = ([width, depth], height = 0, thick = 0.4) =>
  at(box(ink("oak", { edges: [0.06, 0.7] }), [width, thick, depth], 0.04), [0, height - thick, 0]);

/** A ring that heats, for pots. */
export const hob = (radius = 0.9) =>
  together(
    puck(coal(), radius + 0.25, -0.12, 0, 0.03),
    at(ring(ink("brick", { glows: true }), radius * 0.72, 0.035), [0, 0.005, 0], [90, 0, 0]),
  );

export const wallPlate = ([width, height], depth, middle = [0, 0, 0]) =>
  at(box(ink("cream", { edges: [-0.2, 0.9] }), [width, height, depth], 0.02), middle);

export const cup = ([x, y, z], size = 0.36) =>
  at(
    together(
      turned(
        ink("cream", { gloss: 0.5 }),
        run([0, 0], [size * 0.7, 0]),
        soft([size * 0.7, 0], [size * 0.95, size * 0.5], [size, size * 1.6]),
      ),
      at(ring(ink("cream"), size, 0.025), [0, size * 1.6, 0], [90, 0, 0]),
      rod(
        ink("cream"),
        run([size * 0.9, size * 1.3, 0], [size * 1.5, size * 1.2, 0], [size * 1.4, size * 0.6, 0], [size * 0.85, size * 0.5, 0]),
        0.05,
      ),
    ),
    [x, y, z],
  );

export const jug = ([x, y, z]) =>
  at(
    together(
      turned(steel(), run([0, 0], [0.36, 0]), soft([0.36, 0], [0.44, 0.2], [0.4, 0.7], [0.36, 0.95])),
      at(ring(steel(), 0.36, 0.02), [0, 0.95, 0], [90, 0, 0]),
      rod(steel(), run([-0.36, 0.85, 0], [-0.7, 0.8, 0], [-0.66, 0.35, 0], [-0.42, 0.25, 0]), 0.05),
    ),
    [x, y, z],
  );

/** The level to which water, or anything, reaches: a ring round the thing. */
export const level = (radius, height) =>
  at(ring(ink(["#9CC3DB", "#3F7FA8", "#2A5877"], { gloss: 0.4 }), radius, 0.03), [0, height, 0], [90, 0, 0]);

/** An AA cell that lies along x. */
export const cell = (place, turn = [0, 0, 0]) =>
  at(
    together(
      rod(coal(), run([-0.25, 0, 0], [0.1, 0, 0]), 0.07, { ends: "flat" }),
      rod(ink("brass"), run([0.1, 0, 0], [0.25, 0, 0]), 0.07, { ends: "flat" }),
      stick(steel(), [0.25, 0, 0], [0.29, 0, 0], 0.03),
    ),
    place,
    turn,
  );
