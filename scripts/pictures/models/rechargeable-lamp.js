import { at, ball, hoop, ink, puck, rod, run, soft, turned } from "../kit/pieces.js";

export default {
  name: "Halvern rechargeable lamp",
  tile: "stone",
  turn: -18,
  pitch: 9,
  views: { detail: { at: [0, 0.4, 0.2], across: 1.9, pitch: 26 } },
  colours: ["navy", "mustard", "brick", "pine"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.9 });
    const brass = ink("brass", { gloss: 0.7 });
    const coal = ink("coal", { gloss: 0.3 });
    return [
      {
        id: "shade",
        name: "Shade",
        move: [0, 1.5, 0],
        solids: [
          turned(paint, soft([0.82, 2.02], [0.8, 2.2], [0.68, 2.42], [0.42, 2.58], [0, 2.62])),
          hoop(paint, 0.81, 0.025, 2.02),
          at(ball(brass, 0.075), [0, 2.67, 0]),
        ],
      },
      {
        id: "light",
        name: "Light unit with diffuser",
        move: [0, 0.85, 0],
        solids: [
          turned(
            ink("glow", { edges: [-0.8, 0.3], glows: true }),
            soft([0.74, 2.06], [0.66, 1.92], [0.4, 1.8], [0.12, 1.74]),
            run([0.12, 1.74], [0, 1.74]),
          ),
        ],
      },
      {
        id: "stem",
        name: "Stem",
        move: [0, 0.3, 0],
        solids: [rod(brass, run([0, 0.4, 0], [0, 1.2, 0], [0, 1.92, 0]), 0.085)],
      },
      {
        id: "battery",
        name: "Battery, 21700 cell in a cage",
        hidden: true,
        move: [0, -0.35, 0],
        solids: [at(puck(coal, 0.095, -0.33, 0.33, 0.02), [0, 0.2, 0], [0, 0, 90])],
      },
      basePart({ paint, brass }),
      { id: "lid", name: "Bottom lid, three screws", move: [0, -1.35, 0], solids: [puck(coal, 0.6, 0, 0.05, 0.01)] },
    ];
  },
};

const basePart = ({ paint, brass }) => ({
  id: "base",
  name: "Foot with dimmer and USB-C socket",
  move: [0, -0.95, 0],
  solids: [
    turned(
      paint,
      run([0, 0.03], [0.6, 0.03]),
      soft([0.6, 0.03], [0.64, 0.08], [0.63, 0.26], [0.52, 0.38], [0.14, 0.44]),
      run([0.14, 0.44], [0, 0.44]),
    ),
    at(puck(brass, 0.1, 0, 0.05, 0.02), [0.12, 0.37, 0.36], [30, 0, 0]),
  ],
});
