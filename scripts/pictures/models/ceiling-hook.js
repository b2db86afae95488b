import { at, ink, puck, ring, rod, run, together, turned } from "../kit/pieces.js";

export default {
  name: "Quillet ceiling hook with fixings",
  tile: "sage",
  turn: -24,
  pitch: 20,
  shots: ["front", "side"],
  colours: ["brass"],
  parts(colour) {
    const brass = ink(colour, { gloss: 0.9, edges: [0.05, 0.6] });
    const grey = ink("steel", { edges: [0.1, 0.7] });
    const steel = ink("steel", { gloss: 0.9 });
    return [
      { id: "hook", name: "Hook", move: [0, 0, 0], solids: [hook(brass)] },
      { id: "plug", name: "Plug for concrete", move: [0, 0, 0], solids: [at(plug(grey), [0.42, 0.042, 0.3], [90, 0, -40])] },
      { id: "toggle", name: "Toggle for hollow ceilings", move: [0, 0, 0], solids: [at(toggle(steel), [-0.44, 0.05, 0.28], [0, 28, 0])] },
    ];
  },
};

/** It stands on its plate as it would hang from it. */
const hook = (brass) =>
  together(
    puck(brass, 0.22, 0, 0.045, 0.02),
    rod(
      brass,
      run(
        [0, 0.03, 0],
        [0, 0.3, 0],
        [0.02, 0.42, 0],
        [0.16, 0.5, 0],
        [0.24, 0.64, 0],
        [0.16, 0.79, 0],
        [0, 0.84, 0],
        [-0.15, 0.77, 0],
        [-0.2, 0.66, 0],
      ),
      0.036,
    ),
    at(ring(brass, 0.05, 0.02), [0, 0.06, 0], [90, 0, 0]),
  );

const plug = (material) =>
  together(
    turned(
      material,
      run([0, 0], [0.025, 0]),
      ...[0.06, 0.13, 0.2, 0.27].map((y) => run([0.03, y - 0.05], [0.044, y])),
      run([0.034, 0.27], [0.04, 0.42]),
    ),
    puck(material, 0.055, 0.41, 0.44, 0.006),
  );

/** A threaded rod between two sprung wings. */
const toggle = (steel) =>
  together(
    rod(steel, run([0, 0, -0.22], [0, 0, 0.2]), 0.022),
    ...[-1, 1].map((side) => rod(steel, run([side * 0.01, 0.01, 0.16], [side * 0.14, 0.03, -0.02]), 0.03)),
    at(ring(steel, 0.035, 0.016), [0, 0, 0.17]),
  );
