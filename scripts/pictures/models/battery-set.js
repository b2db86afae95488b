import { at, box, ink, puck, rounded, slab, together } from "../kit/pieces.js";

export default {
  name: "Voltrim 18 battery with charger",
  tile: "sky",
  turn: -24,
  pitch: 22,
  shots: ["front", "side"],
  views: { side: { turn: 66 } },
  colours: ["coal"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.4, edges: [0.08, 0.7] });
    const accent = ink("mustard", { gloss: 0.4 });
    const rails = ink("steel", { gloss: 0.8 });
    const lamp = ink("pine", { glows: true });
    return [
      { id: "battery", name: "Battery", move: [0, 0, 0], solids: [at(battery({ shell, accent, rails }), [-0.42, 0, 0.62])] },
      { id: "charger", name: "Charger", move: [0, 0, 0], solids: [at(charger({ shell, accent, rails, lamp }), [0.3, 0, -0.5])] },
    ];
  },
};

/** A block that slides in by two rails on top. */
const battery = ({ shell, accent, rails }) =>
  together(
    box(shell, [0.8, 0.46, 1.1], 0.07),
    at(together(box(accent, [0.82, 0.1, 0.9], 0.03)), [0, 0.18, 0]),
    at(together(box(shell, [0.56, 0.16, 0.86], 0.03)), [0, 0.44, -0.06]),
    ...[-0.26, 0.26].map((x) => at(together(box(rails, [0.05, 0.05, 0.8], 0.01)), [x, 0.5, -0.06])),
    ...[-0.18, -0.06, 0.06, 0.18].map((x) => at(puck(accent, 0.028, 0, 0.012, 0.004), [x, 0.1, 0.55], [90, 0, 0])),
  );

const charger = ({ shell, accent, rails, lamp }) =>
  together(
    box(shell, [1.1, 0.34, 1.3], 0.09),
    at(together(slab(accent, rounded(0.62, 0.9, 0.06), 0.04, 0.012)), [0, 0.35, 0.02], [90, 0, 0]),
    ...[-0.2, 0.2].map((x) => at(together(box(rails, [0.05, 0.06, 0.7], 0.01)), [x, 0.35, 0.02])),
    at(puck(lamp, 0.04, 0, 0.014, 0.004), [0.36, 0.2, 0.65], [90, 0, 0]),
  );
