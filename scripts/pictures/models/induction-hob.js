import { at, box, hoop, ink, puck, rounded, slab, together } from "../kit/pieces.js";

const TOP = 0.58; // where the glass lies
const ZONES = [
  [-1.35, -1.0, 0.92],
  [-1.35, 1.0, 0.74],
  [1.35, -1.0, 0.74],
  [1.35, 0.85, 1.02],
];

export default {
  name: "Brindlow induction hob",
  tile: "sage",
  turn: -24,
  pitch: 30,
  views: { side: { turn: 58 }, detail: { turn: 24, pitch: 34, at: [0.4, 0.6, 2.1], across: 3.0 }, parts: { pitch: 22 } },
  colours: ["coal"],
  parts(colour) {
    const glass = ink(colour, { gloss: 0.6, edges: [0.06, 0.9] });
    const steel = ink("steel", { gloss: 0.7, edges: [0.1, 0.55] });
    const brass = ink("brass", { gloss: 0.4, edges: [0.1, 0.62] });
    const print = ink("cream", { edges: [-1, 0.2] });
    const warm = ink("brick", { edges: [-1, 0.95], glows: true });
    return [
      {
        id: "glass",
        name: "Ceramic glass",
        move: [0, 4.2, 0],
        solids: [plate(glass, [5.9, 5.2], 0.1, TOP - 0.06), ...zones(print, warm), ...keys(print, warm)],
      },
      {
        id: "controls",
        name: "Touch controls",
        hidden: true,
        move: [0, 3.1, 1.4],
        solids: [at(box(ink("pine"), [2.8, 0.08, 0.5], 0.02), [-0.2, 0.3, 2.0]), at(box(steel, [0.5, 0.16, 0.3], 0.03), [0.7, 0.4, 2.0])],
      },
      {
        id: "coils",
        name: "Set of four coils",
        hidden: true,
        move: [0, 2.5, 0],
        solids: ZONES.flatMap(([x, z, r]) => coil(brass, x, z, r)),
      },
      {
        id: "board",
        name: "Power board",
        hidden: true,
        move: [0, 1.3, 0],
        solids: [
          at(box(ink("pine"), [3.6, 0.08, 1.6], 0.02), [0, 0.3, 0]),
          at(box(steel, [0.8, 0.3, 0.8], 0.04), [-0.9, 0.45, 0]),
          at(puck(steel, 0.4, 0.3, 0.55, 0.03), [1, 0, 0]),
        ],
      },
      { id: "tray", name: "Casing with fan", move: [0, 0, 0], solids: [at(box(steel, [5.5, 0.48, 4.8], 0.06), [0, 0.24, 0])] },
    ];
  },
};

const plate = (glass, [width, depth], thick, height) =>
  at(together(slab(glass, rounded(width, depth, 0.14), thick, 0.04)), [0, height, 0], [-90, 0, 0]);

/** The near right zone is on: its ring glows. */
const zones = (print, warm) =>
  ZONES.flatMap(([x, z, r], i) =>
    [r, r * 0.06].map((radius) => at(together(hoop(i === 3 ? warm : print, radius, 0.022, TOP - 0.006)), [x, 0, z])),
  );

const keys = (print, warm) => [
  ...[-1.5, -1.15, -0.8, -0.45, -0.1, 0.25, 0.6].map((x, i) => at(box(i < 4 ? warm : print, [0.26, 0.02, 0.07], 0.008), [x, TOP, 2.28])),
  at(together(hoop(print, 0.13, 0.018, TOP)), [1.35, 0, 2.28]),
  at(box(print, [0.03, 0.02, 0.12], 0.005), [1.35, TOP, 2.2]),
];

const coil = (brass, x, z, radius) => [0.3, 0.5, 0.7, 0.9].map((share) => at(together(hoop(brass, radius * share, 0.055, 0.5)), [x, 0, z]));
