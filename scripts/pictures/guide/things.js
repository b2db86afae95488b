/** What lies in many boxes and is no part of any model: plain shapes, in units of 10 cm, lying on the floor. */
import { at, ball, box, cord, ink, outline, puck, ring, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const steel = () => ink("steel", { gloss: 0.6 });
const coal = () => ink("coal", { gloss: 0.4 });
const row = (count, gap, make) => together(...Array.from({ length: count }, (_, i) => at(make(i), [i * gap, 0, 0])));
const flat = (object, height = 0) => at(object, [0, height, 0], [-90, 0, 0]);

/** Each takes how many there are. */
export const THINGS = {
  booklet: () => booklet("cream"),
  papers: () => together(at(booklet("cream"), [0, 0, 0], [0, 8, 0]), at(booklet("mustard"), [0.5, 0.06, 0.3], [0, -12, 0])),
  gauge: () => together(booklet("cream"), at(slab(ink("steel"), rounded(1.1, 0.5, 0.05), 0.02, 0.005), [0.9, 0.09, 0.9], [-90, 0, 30])),
  screws: (count = 4) => row(count, 0.34, () => screw()),
  bolts: (count = 4) =>
    row(count, 0.42, () => at(together(screw(), at(puck(coal(), 0.14, -0.04, 0.04, 0.02), [0, 0.16, 0.3], [90, 0, 0])), [0, 0, 0])),
  plugs: (count = 4) =>
    row(count, 0.34, () =>
      at(
        rod(ink("pine"), run([0, 0.1, 0], [0, 0.1, 0.7]), (t) => 0.1 - 0.03 * t),
        [0, 0, 0],
      ),
    ),
  hexKey: () => at(rod(coal(), run([0, 0.05, 0.9], [0, 0.05, 0.05], [0.05, 0.05, 0], [0.34, 0.05, 0]), 0.045, { ends: "flat" }), [0, 0, 0]),
  hexKeyAndScrews: (count = 4) => together(THINGS.hexKey(), at(THINGS.screws(count), [0.65, 0, 0.1])),
  spanner: () => flat(together(slab(steel(), SPANNER, 0.1, 0.03)), 0.05),
  torqueKey: () =>
    together(
      rod(steel(), run([0, 0.12, 0], [0, 0.12, 1.1]), 0.06),
      rod(coal(), run([0, 0.12, 1.1], [0, 0.12, 1.9]), 0.12),
      at(puck(steel(), 0.2, 0, 0.24, 0.04), [0, 0, 0]),
    ),
  caps: (count = 4) => row(count, 0.5, () => together(puck(ink("cream"), 0.2, 0, 0.07, 0.03), at(ball(ink("cream"), 0.12), [0, 0.05, 0]))),
  keys: (count = 2) => row(count, 0.4, () => flat(together(slab(steel(), KEY, 0.05, 0.015)), 0.03)),
  cable: () => coil(coal(), 0.42),
  cableLight: () => coil(ink("cream", { gloss: 0.3 }), 0.42),
  hose: () => coil(ink("steel"), 0.75, 0.09),
  adapter: () =>
    together(
      box(coal(), [0.6, 0.55, 0.75], 0.08),
      ...[-0.12, 0.12].map((x) => stick(steel(), [x, 0.3, -0.36], [x, 0.3, -0.6], 0.035)),
      cord(coal(), run([0, 0.1, 0.36], [0.3, 0.04, 0.8], [0.9, 0.04, 0.7], [1.1, 0.04, 0.1])),
    ),
  charger: () =>
    together(
      box(coal(), [1.6, 0.5, 0.8], 0.1),
      cord(coal(), run([0.8, 0.2, 0], [1.3, 0.04, 0.2], [1.2, 0.04, 0.9], [0.4, 0.04, 1.0])),
      rod(coal(), run([-0.8, 0.2, 0], [-1.2, 0.05, 0.4], [-0.9, 0.05, 1.0]), 0.04),
    ),
  cells: (count = 2) => row(count, 0.24, cell),
  remote: () => remote(),
  brush: () => together(rod(ink("oak"), run([0, 0.1, 0.1], [0, 0.12, 1.2]), 0.07), at(box(coal(), [0.26, 0.2, 0.4], 0.05), [0, 0, -0.08])),
  tamper: () => together(puck(steel(), 0.29, 0, 0.22, 0.03), puck(ink("oak"), 0.16, 0.2, 0.75, 0.1)),
  basket: () =>
    together(
      puck(steel(), 0.29, 0, 0.24, 0.03),
      at(ring(steel(), 0.33, 0.03), [0, 0.24, 0], [90, 0, 0]),
      puck(coal(), 0.25, 0.22, 0.25, 0.01),
    ),
  spoon: () => together(rod(coal(), run([0, 0.08, 0.1], [0, 0.1, 0.9]), 0.06), at(puck(coal(), 0.24, 0, 0.16, 0.05), [0, 0, -0.1])),
  cup: () => together(puck(ink("cream", { gloss: 0.5 }), 0.36, 0, 0.9, 0.06), puck(ink("oak"), 0.31, 0.88, 0.905, 0.01)),
  cloth: () => at(together(slab(ink("pine"), rounded(1.5, 1.2, 0.08), 0.08, 0.03)), [0, 0.05, 0], [-90, 0, 0]),
  bag: () =>
    flat(
      together(
        slab(ink("cream"), rounded(2.2, 2.6, 0.3), 0.24, 0.1),
        at(slab(ink("oak"), rounded(1.0, 1.0, 0.1), 0.06, 0.02), [0, 0.5, 0.12]),
      ),
      0.14,
    ),
  pouch: () => flat(together(slab(ink("coal"), rounded(1.7, 1.2, 0.3), 0.3, 0.12)), 0.16),
  tips: (count = 6) => row(count, 0.3, () => puck(ink("coal"), 0.11, 0, 0.16, 0.06)),
  adapterPlug: () =>
    together(box(ink("cream"), [0.5, 0.4, 0.5], 0.08), ...[-0.1, 0.1].map((x) => stick(steel(), [x, 0.2, -0.24], [x, 0.2, -0.5], 0.035))),
  strip: () => at(together(slab(ink("cream"), rounded(1.1, 0.3, 0.04), 0.02, 0.005)), [0, 0.02, 0], [-90, 0, 0]),
};

const SPANNER = outline(
  [-0.13, -0.9],
  [0.13, -0.9],
  [0.1, 0.5],
  [0.26, 0.75],
  [0.22, 1.02],
  [0.09, 1.02],
  [0.09, 0.78],
  [-0.09, 0.78],
  [-0.09, 1.02],
  [-0.22, 1.02],
  [-0.26, 0.75],
  [-0.1, 0.5],
);
const KEY = outline(
  [-0.16, 0.3],
  [-0.16, 0.56],
  [0.16, 0.56],
  [0.16, 0.3],
  [0.05, 0.26],
  [0.05, -0.4],
  [0.13, -0.4],
  [0.13, -0.3],
  [0.05, -0.3],
  [0.05, -0.16],
  [0.13, -0.16],
  [0.13, -0.08],
  [0.05, -0.08],
  [-0.04, -0.4],
  [-0.04, 0.26],
);

const screw = () =>
  together(
    rod(steel(), run([0, 0.16, 0.3], [0, 0.12, 1.0]), (t) => 0.07 - 0.03 * t),
    at(puck(steel(), 0.15, -0.07, 0.07, 0.03), [0, 0.16, 0.26], [90, 0, 0]),
  );

const booklet = (cover) =>
  together(
    at(slab(ink("cream"), rounded(1.5, 2.1, 0.04), 0.07, 0.015), [0, 0.035, 0], [-90, 0, 0]),
    at(slab(ink(cover), rounded(1.48, 2.08, 0.04), 0.02, 0.005), [0, 0.085, 0], [-90, 0, 0]),
    at(slab(ink("pine"), rounded(0.9, 0.16, 0.02), 0.01, 0.003), [0, 0.1, -0.6], [-90, 0, 0]),
    at(slab(ink("steel"), rounded(0.6, 0.07, 0.02), 0.01, 0.003), [0, 0.1, -0.35], [-90, 0, 0]),
  );

function coil(material, radius, thick = 0.05) {
  const turns = Array.from({ length: 60 }, (_, i) => {
    const angle = (i / 59) * Math.PI * 6;
    return [Math.cos(angle) * radius * (1 + i * 0.003), thick + i * 0.0022, Math.sin(angle) * radius * (1 + i * 0.003)];
  });
  return together(
    rod(material, [...turns, [radius * 1.7, thick, radius * 0.8]], thick),
    at(box(material, [thick * 5, thick * 4, thick * 6], thick), [radius * 1.8, 0, radius * 0.95], [0, -50, 0]),
  );
}

function cell() {
  const length = (from, to, material) => rod(material, run([0, 0.07, from], [0, 0.07, to]), 0.07, { ends: "flat" });
  return together(
    length(0, 0.16, ink("brass")),
    length(0.16, 0.5, coal()),
    at(puck(steel(), 0.03, 0, 0.04, 0.01), [0, 0.07, -0.03], [90, 0, 0]),
  );
}

function remote() {
  const keys = [-0.5, -0.28, -0.06, 0.16].flatMap((z) =>
    [-0.11, 0.11].map((x) => at(puck(ink("cream"), 0.06, 0, 0.05, 0.01), [x, 0.14, z])),
  );
  return together(
    at(box(coal(), [0.5, 0.16, 1.7], 0.06), [0, 0.08, 0]),
    ...keys,
    at(puck(ink("brick"), 0.07, 0, 0.05, 0.01), [0, 0.14, -0.72]),
  );
}
