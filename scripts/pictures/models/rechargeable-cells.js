import { at, ink, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Voltrim rechargeable cells, four",
  tile: "sky",
  turn: -16,
  pitch: 16,
  shots: ["front", "above"],
  colours: ["pine"],
  parts(colour) {
    const inks = {
      shell: ink(colour, { gloss: 0.8, edges: [0.05, 0.62] }),
      band: ink("cream", { gloss: 0.5 }),
      steel: ink("steel", { gloss: 0.9 }),
    };
    const standing = [-0.2, 0, 0.2].map((x, i) => at(cell(inks), [x, 0, i === 1 ? -0.06 : 0.02]));
    const lying = at(cell(inks), [-0.3, 0.072, 0.34], [0, 14, -90]);
    return [{ id: "cells", name: "Four cells", move: [0, 0, 0], solids: [...standing, lying] }];
  },
};

/** Fifty millimetres of it, the plus end a shoulder narrower. */
const cell = ({ shell, band, steel }) =>
  together(
    turned(steel, run([0, 0], [0.066, 0]), soft([0.066, 0], [0.071, 0.004], [0.072, 0.012]), run([0.072, 0.012], [0.072, 0.03])),
    turned(band, run([0.0725, 0.03], [0.0725, 0.12])),
    turned(shell, run([0.0725, 0.12], [0.0725, 0.47]), soft([0.0725, 0.47], [0.07, 0.48], [0.062, 0.484])),
    turned(steel, run([0.062, 0.484], [0.028, 0.484]), run([0.028, 0.484], [0.028, 0.505]), run([0.028, 0.505], [0, 0.507])),
  );
