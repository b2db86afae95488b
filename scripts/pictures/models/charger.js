import { at, box, ink, puck, rod, rounded, run, slab, together } from "../kit/pieces.js";

export default {
  name: "Voltrim USB-C charger with plug heads",
  tile: "sage",
  turn: -30,
  pitch: 22,
  views: { side: { turn: 40 }, parts: { turn: -30, pitch: 18 }, detail: { turn: 6, pitch: 26, at: [0, 0.62, 0.2], across: 0.85 } },
  colours: ["cream", "coal", "brick"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.8, edges: [0.06, 0.66] });
    const coal = ink(colour === "coal" ? "steel" : "coal", { gloss: 0.3 });
    const steel = ink("brass", { gloss: 0.8 });
    const mark = ink("mustard", { gloss: 0.2 });
    return [plugCPart({ shell, steel }), blockPart({ shell, coal, mark }), plugGPart({ shell, steel }), plugAPart({ shell, steel })];
  },
};

const plugCPart = ({ shell, steel }) => ({
  id: "plug-c",
  name: "Plug head for the continent",
  move: [0, 0.6, 0],
  solids: [at(together(slab(shell, rounded(0.5, 0.24, 0.11), 0.14, 0.04)), [0, 0.72, 0], [90, 0, 0]), ...pins(steel, shell)],
});

const blockPart = ({ shell, coal, mark }) => ({
  id: "block",
  name: "Charger block",
  move: [0, 0, 0],
  solids: [
    box(shell, [0.62, 0.66, 0.62], 0.09),
    ...[0.2, 0.34, 0.48].map((y) => at(together(slab(coal, rounded(0.19, 0.07, 0.033), 0.02, 0.006)), [0, y, 0.31])),
    at(puck(mark, 0.022, 0, 0.012, 0.004), [0.2, 0.48, 0.31], [90, 0, 0]),
  ],
});

const plugGPart = ({ shell, steel }) => ({
  id: "plug-g",
  name: "Plug head for Ireland and the UK",
  move: [0.55, -0.1, 0.55],
  solids: [
    at(
      together(
        box(shell, [0.5, 0.14, 0.5], 0.05),
        at(together(box(steel, [0.07, 0.32, 0.04], 0.008)), [0, 0.13, -0.13]),
        ...[-1, 1].map((side) => at(together(box(steel, [0.08, 0.26, 0.04], 0.008)), [side * 0.12, 0.13, 0.12])),
      ),
      [0.62, 0, 0.42],
      [0, 14, 0],
    ),
  ],
});

const plugAPart = ({ shell, steel }) => ({
  id: "plug-a",
  name: "Plug head for North America",
  move: [-0.5, 0, 0.4],
  solids: [
    at(
      together(
        box(shell, [0.4, 0.14, 0.32], 0.05),
        ...[-1, 1].map((side) => at(together(box(steel, [0.02, 0.26, 0.09], 0.006)), [side * 0.075, 0.13, 0])),
      ),
      [-0.32, 0, 0.66],
      [0, -18, 0],
    ),
  ],
});

/** Round pins, sleeved half-way. */
const pins = (steel, shell) =>
  [-1, 1].flatMap((side) => [
    rod(shell, run([side * 0.1, 0.76, 0], [side * 0.097, 0.88, 0]), 0.027),
    rod(steel, run([side * 0.097, 0.88, 0], [side * 0.093, 1.0, 0]), 0.025),
  ]);
