/** A hand in its sleeve, where a step is done with one. In units of 10 cm; it reaches in from +z. */
import { at, ink, rod, rounded, run, slab, together } from "../kit/pieces.js";

const SKIN = ["#EDBE97", "#CB9064", "#8E5A3B"];
const skin = () => ink(SKIN, { edges: [0.0, 0.66] });
const FINGERS = [0, 0.22, 0.44, 0.64];
const finger = (material, points, thick = 0.105) => rod(material, points, (t) => thick - 0.018 * t);

/** Wrist and sleeve, from where the palm ends. */
function arm(material, [x, z], long) {
  const flat = together(
    rod(material, run([x, 0, z - 0.3], [x, 0, z + 0.55]), (t) => 0.33 - 0.03 * t),
    rod(ink("navy", { edges: [0.06, 0.8] }), run([x, 0, z + 0.4], [x, 0, z + 0.4 + long]), (t) => 0.4 + 0.08 * t, { ends: "flat" }),
  );
  flat.scale.y = 0.72;
  return flat;
}

const palm = (material, [x, z]) => at(together(slab(material, rounded(0.56, 0.62, 0.2), 0.34, 0.16)), [x, 0, z], [-90, 0, 0]);

/** Its first finger's tip is at the origin and points to -z. `left` mirrors it. */
export function pointing({ long = 0.8, left = false } = {}) {
  const material = skin();
  const curled = FINGERS.slice(1).map((x) =>
    finger(material, run([x, 0.04, 1.0], [x, 0.1, 0.72], [x, -0.1, 0.56], [x, -0.28, 0.68], [x, -0.26, 0.92])),
  );
  return mirrored(left, [
    finger(material, run([0, 0, 1.05], [0, 0.07, 0.72], [0, 0.06, 0.38], [0, -0.01, 0.09]), 0.115),
    ...curled,
    finger(material, run([0.02, -0.1, 1.35], [-0.16, -0.2, 1.05], [0.02, -0.26, 0.74]), 0.125),
    palm(material, [0.31, 1.22]),
    arm(material, [0.31, 1.6], long),
  ]);
}

/** Laid flat on something: the tip of the middle finger at the origin, palm down. */
export function flat({ long = 0.8, left = false } = {}) {
  const material = skin();
  const lengths = [0.12, 0, 0.08, 0.26];
  const fingers = FINGERS.map((x, i) => [x - 0.22, lengths[i]]);
  return mirrored(left, [
    ...fingers.map(([x, from]) => finger(material, run([x, 0.06, 1.0], [x, 0.1, 0.6], [x, 0.02, from + 0.09]), 0.11)),
    finger(material, run([-0.12, -0.02, 1.35], [-0.42, 0, 1.05], [-0.52, -0.02, 0.72]), 0.12),
    palm(material, [0.1, 1.2]),
    arm(material, [0.1, 1.6], long),
  ]);
}

/** A fist round a bar that lies along x through the origin and is `thick` in radius. */
export function fist({ thick = 0.2, long = 0.8, left = false, cloth } = {}) {
  const material = cloth ? ink(cloth, { edges: [0.06, 0.7] }) : skin();
  const around = thick + 0.09;
  const way = [110, 60, 0, -60, -115].map((degrees) => (degrees * Math.PI) / 180);
  const fingers = [-0.33, -0.11, 0.11, 0.33].map((x) =>
    finger(
      material,
      way.map((angle) => [x, Math.sin(angle) * around, -Math.cos(angle) * around]),
      cloth ? 0.15 : 0.115,
    ),
  );
  return mirrored(left, [
    ...fingers,
    finger(
      material,
      run([-0.3, 0.1, around + 0.3], [-0.5, 0.16, around + 0.02], [-0.52, 0.06, -around * 0.6], [-0.4, -0.12, -around]),
      cloth ? 0.16 : 0.12,
    ),
    at(together(slab(material, rounded(0.56, 0.5, 0.2), 0.36, 0.17)), [0, around * 0.75, around + 0.18], [-66, 0, 0]),
    at(together(arm(material, [0, around + 0.62], long)), [0, around * 0.75, 0], [0, 0, 0]),
  ]);
}

function mirrored(left, solids) {
  const hand = together(...solids);
  if (left) hand.scale.x = -1;
  return together(hand);
}

/** Puts a hand's fingertip at a place: the arm sinks by `tilt` degrees and comes from the side by `yaw`; `roll` turns the palm. */
export const reach = (hand, place, [tilt = 0, yaw = 0, roll = 0] = []) =>
  at(together(at(hand, [0, 0, 0], [tilt, 0, roll])), place, [0, yaw, 0]);
