/** Cables and what they go into. In units of 10 cm. */
import { coil } from "../kit/coil.js";
import { at, box, ink, puck, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const steel = () => ink("steel", { gloss: 0.6 });
const coal = () => ink("coal", { gloss: 0.3 });

/** A USB-C plug whose mouth is at the origin and looks to -z; its cable leaves at z 0.42. */
export const usbPlug = () =>
  together(
    at(together(slab(steel(), rounded(0.1, 0.045, 0.02), 0.12, 0.01)), [0, 0, 0.06]),
    at(together(slab(coal(), rounded(0.15, 0.09, 0.04), 0.26, 0.03)), [0, 0, 0.24]),
    rod(coal(), run([0, 0, 0.36], [0, 0, 0.46]), 0.035, { ends: "flat" }),
  );

/** A round plug whose pin's tip is at the origin and looks to -z; its cable leaves at z 0.6. */
export const jackPlug = () =>
  together(
    rod(steel(), run([0, 0, 0.02], [0, 0, 0.2]), 0.026),
    rod(coal(), run([0, 0, 0.2], [0, 0, 0.5]), 0.06),
    rod(coal(), run([0, 0, 0.48], [0, 0, 0.62]), 0.035, { ends: "flat" }),
  );

/** A mains plug with two pins that looks to -z; the cable leaves at z 0.5. */
export const mainsPlug = () =>
  together(
    at(puck(coal(), 0.22, 0, 0.32, 0.06), [0, 0, 0], [90, 0, 0]),
    rod(coal(), run([0, 0, 0.28], [0, 0, 0.5]), (t) => 0.12 - 0.06 * t, { ends: "flat" }),
    ...[-0.09, 0.09].map((x) => stick(steel(), [x, 0, 0], [x, 0, -0.2], 0.03)),
  );

/** A piece of wall with a socket in its middle that looks to +z. */
export const wallSocket = ([width, height] = [2, 2]) =>
  together(
    at(together(box(ink("cream", { edges: [-0.2, 0.95] }), [width, height, 0.24], 0.04)), [0, -height / 2, -0.2]),
    at(together(slab(ink("cream"), rounded(0.84, 0.84, 0.1), 0.08, 0.03)), [0, 0, -0.06]),
    at(puck(ink("steel"), 0.31, 0, 0.03, 0.01), [0, 0, -0.03], [90, 0, 0]),
    ...[-0.09, 0.09].map((x) => at(puck(coal(), 0.04, 0, 0.02, 0.005), [x, 0, 0.005], [90, 0, 0])),
  );

/** A small charger in the wall, USB socket downwards at [0, -0.3, 0.3]. */
export const wallCharger = () => together(at(together(box(coal(), [0.46, 0.56, 0.5], 0.08)), [0, -0.28, 0.26]));

/** A telephone that leans back a little; a list on its screen, one line of it chosen. */
export const phone = () =>
  together(
    at(
      together(
        slab(coal(), rounded(0.76, 1.56, 0.12), 0.09, 0.03),
        at(together(slab(ink("cream", { glows: true, edges: [-1, -0.5] }), rounded(0.66, 1.42, 0.07), 0.02, 0.005)), [0, 0, 0.045]),
        ...[0.42, 0.2, -0.24, -0.46].map((y) => at(together(slab(ink("steel"), rounded(0.5, 0.11, 0.04), 0.02, 0.005)), [0, y, 0.06])),
        at(
          together(slab(ink(["#6FA3DC", "#3D78BC", "#2A5877"], { glows: true }), rounded(0.58, 0.17, 0.06), 0.03, 0.01)),
          [0, -0.02, 0.065],
        ),
      ),
      [0, 0.8, 0],
      [-14, 0, 0],
    ),
  );

/** Three arcs that open to +x: a thing sends. */
export const waves = () =>
  together(
    ...[0.22, 0.38, 0.54].map((radius) =>
      rod(
        ink(["#6FA3DC", "#3D78BC", "#2A5877"], { glows: true, edges: [-1, 2] }),
        Array.from({ length: 9 }, (_, i) => {
          const angle = ((i - 4) / 4) * 0.7;
          return [Math.cos(angle) * radius, Math.sin(angle) * radius, 0];
        }),
        0.032,
      ),
    ),
  );

/** A small lamp that is on. */
export const led = (place, [colour, radius] = ["red", 0.04]) =>
  at(together(puck(ink(LEDS[colour], { glows: true, edges: [-1, 0.6] }), radius, -0.01, radius * 0.6, 0.01)), place, [90, 0, 0]);

const LEDS = {
  red: ["#FF9A86", "#E23B22", "#B02512"],
  blue: ["#A9D2FF", "#2E7BE0", "#1A4E9A"],
  green: ["#B6EBA6", "#3FA34A", "#206B2A"],
};

/** What a mains cord has at its other end: a socket that looks to -z. */
export const inlet = () =>
  together(
    at(together(slab(coal(), rounded(0.4, 0.3, 0.05), 0.5, 0.04)), [0, 0, 0.25]),
    at(together(slab(ink("steel"), rounded(0.28, 0.18, 0.03), 0.02, 0.005)), [0, 0, -0.005]),
  );

/** A cable as it comes out of its bag, with a plug at each end. */
export const coiled = (plug, other = plug) =>
  together(
    coil(coal(), {
      ends: [
        [-0.2, 0.05, 1.1],
        [0.75, 0.05, 0.95],
      ],
    }),
    at(plug(), [-0.26, 0.06, 1.5], [0, 172, 0]),
    at(other(), [0.87, 0.06, 1.34], [0, 196, 0]),
  );
