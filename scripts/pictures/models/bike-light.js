import { at, box, ink, puck, ring, rounded, run, slab, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Voltrim bike lights, front and rear",
  tile: "blush",
  turn: 32,
  pitch: 16,
  views: { side: { turn: -62 }, parts: { turn: -4, pitch: 14 }, detail: { turn: -6, pitch: 14, at: [0.0, 0.75, 0.3], across: 1.1 } },
  colours: ["coal", "steel", "mustard"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.7, edges: [0.06, 0.66] });
    const bezel = ink(colour === "coal" ? "steel" : "coal", { gloss: 0.4 });
    const rubber = ink("coal", { gloss: 0.2, edges: [0.06, 0.7] });
    const glow = ink("glow", { glows: true, edges: [-0.4, 0.5], gloss: 1 });
    const red = ink("brick", { gloss: 1, edges: [-0.2, 0.6] });
    return [
      frontLightPart({ shell, bezel, glow }),
      frontMountPart({ rubber }),
      rearLightPart({ shell, red }),
      rearMountPart({ rubber }),
      cellsPart(),
    ];
  },
};

const frontLightPart = ({ shell, bezel, glow }) => ({
  id: "front-light",
  name: "Front light",
  move: [-0.15, 0.25, 0],
  solids: [
    front(
      along(
        turned(
          shell,
          run([0, -0.62], [0.12, -0.62]),
          soft([0.12, -0.62], [0.19, -0.56], [0.22, -0.3], [0.235, 0.1], [0.29, 0.34]),
          run([0.29, 0.34], [0.29, 0.44]),
        ),
        puck(bezel, 0.3, 0.34, 0.42, 0.03),
        turned(glow, soft([0.26, 0.43], [0.2, 0.47], [0, 0.49])),
        at(ring(shell, 0.275, 0.03), [0, 0.44, 0], [90, 0, 0]),
      ),
      at(puck(bezel, 0.07, 0, 0.04, 0.015), [0, 0.21, -0.12]),
    ),
  ],
});

const frontMountPart = ({ rubber }) => ({
  id: "front-mount",
  name: "Mount for the handlebar",
  move: [-0.15, -0.3, 0],
  solids: [
    front(at(together(box(rubber, [0.3, 0.14, 0.42], 0.04)), [0, -0.34, -0.1]), at(ring(rubber, 0.2, 0.055), [0, -0.5, -0.1], [0, 90, 0])),
  ],
});

const rearLightPart = ({ shell, red }) => ({
  id: "rear-light",
  name: "Rear light",
  move: [0.45, 0.3, 0.3],
  solids: [
    rear(
      at(together(slab(shell, rounded(0.34, 0.66, 0.14), 0.22, 0.08)), [0, 0.56, 0]),
      at(together(slab(red, rounded(0.24, 0.52, 0.1), 0.1, 0.045)), [0, 0.58, 0.12]),
    ),
  ],
});

const rearMountPart = ({ rubber }) => ({
  id: "rear-mount",
  name: "Mount for the seat post",
  move: [0.45, -0.35, 0],
  solids: [
    rear(
      at(together(box(rubber, [0.24, 0.3, 0.14], 0.04)), [0, 0.4, -0.16]),
      at(ring(rubber, 0.19, 0.05), [0, 0.46, -0.36], [90, 0, 0]),
      at(together(box(rubber, [0.3, 0.24, 0.3], 0.06)), [0, 0, -0.02]),
    ),
  ],
});

const cellsPart = () => ({
  id: "cells",
  name: "Pair of cells",
  hidden: true,
  move: [0, 0.62, -0.75],
  solids: [front(along(puck(ink("mustard"), 0.11, -0.5, 0.2, 0.02))), rear(at(puck(ink("mustard"), 0.08, 0, 0.44, 0.02), [0.35, 0.36, 0]))],
});

const front = (...solids) => at(together(...solids), [-0.12, 0.79, 0]);
const rear = (...solids) => at(together(...solids), [0.78, 0, -0.35], [0, -8, 0]);

/** Turned parts stand; a lamp lies, its lens to the front. */
const along = (...solids) => at(together(...solids), [0, 0, 0], [90, 0, 0]);
