import { at, ink, outline, puck, rod, rounded, run, slab, together } from "../kit/pieces.js";

const FACE = 0.16;

export default {
  name: "Voltrim power bank",
  tile: "sky",
  turn: -28,
  pitch: 16,
  views: { side: { turn: 54 }, detail: { turn: 10, pitch: 38, at: [0, 1.42, 0], across: 0.9 } },
  colours: ["coal", "mustard"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.5, edges: [0.06, 0.5] });
    const steel = ink("steel", { gloss: 0.7, edges: [0.1, 0.55] });
    const rubber = ink("coal", { gloss: 0.4, edges: [0.06, 0.6] });
    const flex = ink(colour === "coal" ? "brick" : "coal", { gloss: 0.3, edges: [0.06, 0.6] });
    const mark = ink(colour === "coal" ? "mustard" : "coal", { edges: [-1, 0.4] });
    return [
      {
        id: "shell",
        name: "Shell with battery",
        move: [0, 0, 0],
        solids: [
          at(together(slab(shell, rounded(0.58, 1.3, 0.08), 0.32, 0.08)), [0, 0.73, 0]),
          at(together(slab(mark, bolt(), 0.03, 0.005)), [0, 0.86, FACE]),
          ...[0, 1, 2, 3].map((i) => at(puck(i < 3 ? mark : steel, 0.026, 0, 0.015, 0.004), [-0.12 + i * 0.08, 0.3, FACE], [90, 0, 0])),
        ],
      },
      {
        id: "ports",
        name: "USB-C ports",
        move: [0, 0.3, 0],
        solids: [port(steel, [-0.14, 1.46, 0])],
      },
      {
        id: "cells",
        name: "Pair of cells",
        hidden: true,
        move: [-0.78, 0.1, 0.1],
        solids: [-0.12, 0.12].map((x) => at(puck(mark, 0.11, -0.45, 0.35, 0.03), [x, 0.65, 0])),
      },
      { id: "cable", name: "USB-C cable", move: [0.4, 0.5, 0], solids: cable(flex, steel, rubber) },
    ];
  },
};

const bolt = () => outline([0.04, 0.24], [-0.13, -0.03], [-0.02, -0.03], [-0.05, -0.24], [0.13, 0.05], [0.02, 0.05]);

const port = (metal, place) => at(together(slab(metal, rounded(0.13, 0.05, 0.024), 0.02, 0.004)), place, [90, 0, 0]);

/** It leaves the right-hand port, falls behind the bank and ends on the table with its other plug. */
function cable(flex, steel, rubber) {
  const path = run(
    [0.14, 1.66, 0],
    [0.15, 1.86, 0],
    [0.3, 1.98, 0],
    [0.52, 1.8, 0],
    [0.66, 1.2, 0],
    [0.74, 0.5, 0],
    [0.92, 0.1, 0.05],
    [1.16, 0.035, 0.2],
    [1.2, 0.035, 0.5],
    [0.98, 0.035, 0.62],
  );
  return [
    at(together(puck(steel, 0.04, 1.44, 1.5, 0.01)), [0.14, 0, 0]),
    rod(rubber, run([0.14, 1.5, 0], [0.14, 1.68, 0]), 0.055),
    rod(flex, path, 0.03),
    rod(rubber, run([1.0, 0.045, 0.61], [0.84, 0.05, 0.68]), 0.055),
    rod(steel, run([0.84, 0.05, 0.68], [0.75, 0.05, 0.72]), 0.03),
  ];
}
