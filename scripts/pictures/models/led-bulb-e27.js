import { at, hoop, ink, run, soft, stick, throughGlass, turned } from "../kit/pieces.js";

export default {
  name: "Quillet LED bulb, E27",
  tile: "blush",
  turn: -18,
  pitch: 8,
  shots: ["front", "above", "scale"], // it is round: from the side it would look the same
  colours: ["glow"],
  parts(colour) {
    const glass = ink(colour, { gloss: 1, edges: [-0.3, 0.62], glows: true });
    const brass = ink("brass", { gloss: 0.8, edges: [0.05, 0.58] });
    const coal = ink("coal", { gloss: 0.3 });
    const lit = throughGlass(ink("mustard", { glows: true, edges: [-1, 0.9] }));
    const stem = throughGlass(ink("brass", { glows: true, edges: [-1, 2] }));
    return [
      {
        id: "glass",
        name: "Glass with filaments",
        move: [0, 0.4, 0],
        solids: [
          turned(glass, soft([0.115, 0.26], [0.13, 0.34], [0.2, 0.5], [0.29, 0.66], [0.305, 0.8], [0.26, 0.95], [0.14, 1.04], [0, 1.06])),
          stick(stem, [0, 0.3, 0], [0, 0.52, 0], 0.016),
          ...filaments(lit, stem),
        ],
      },
      {
        id: "cap",
        name: "E27 cap",
        move: [0, -0.2, 0],
        solids: [
          turned(
            brass,
            run([0.125, 0.285], [0.135, 0.27]),
            run([0.135, 0.27], [0.125, 0.25], [0.125, 0.06]),
            run([0.125, 0.06], [0.07, 0.02]),
          ),
          ...[0.085, 0.125, 0.165, 0.205].map((height) => at(hoop(brass, 0.124, 0.015, height), [0, height, 0], [90, 3, 0])),
          turned(coal, run([0.075, 0.03], [0.05, 0]), run([0.05, 0], [0, 0])),
        ],
      },
    ];
  },
};

/** Four straight filaments on a fan of wires, as in an old carbon lamp. */
function filaments(lit, wire) {
  return [0, 1, 2, 3].flatMap((i) => {
    const angle = (i / 4) * Math.PI * 2 + 0.08;
    const [x, z] = [Math.cos(angle), Math.sin(angle)];
    const low = [x * 0.14, 0.6, z * 0.14];
    const high = [x * 0.06, 0.9, z * 0.06];
    return [stick(wire, [0, 0.5, 0], low, 0.006), stick(lit, low, high, 0.021), stick(wire, high, [0, 0.93, 0], 0.006)];
  });
}
