import { at, ball, cord, hoop, ink, puck, rod, run, soft, stick, together, turned } from "../kit/pieces.js";

const HUB = 10.6; // where the legs meet
const SPLAY = 2.7; // how far the feet stand from the middle

export default {
  name: "Quillet floor lamp",
  tile: "sage",
  turn: -18,
  pitch: 4,
  views: { side: { turn: 42 }, detail: { at: [0, 10.6, 0], across: 3.4, pitch: 6 } },
  colours: ["mustard", "brick", "navy"],
  parts(colour) {
    const cloth = ink(colour, { edges: [0.06, 0.66] });
    const inside = ink(["#FFF6DC", "#F6E3B4", "#E2BE78"], { edges: [-0.9, -0.2], glows: true });
    const oak = ink("oak", { gloss: 0.2 });
    const brass = ink("brass", { gloss: 0.7 });
    const coal = ink("coal", { gloss: 0.4 });
    return [
      shadePart({ cloth, inside, brass }),
      {
        id: "bulb",
        name: "E27 bulb",
        notInBox: true,
        move: [0, 3.4, 0],
        solids: [
          turned(ink("glow", { edges: [-0.8, 0.12], glows: true }), soft([0.14, 11.7], [0.2, 11.9], [0.34, 12.2], [0.3, 12.5], [0, 12.65])),
        ],
      },
      {
        id: "holder",
        name: "Lamp holder, E27",
        move: [0, 1.9, 0],
        solids: [puck(brass, 0.2, 11.1, 11.7, 0.04), puck(brass, 0.12, HUB, 11.2, 0.02)],
      },
      { id: "hub", name: "Brass hub", move: [0, 0.3, 0], solids: [puck(brass, 0.42, HUB - 0.35, HUB + 0.1, 0.08)] },
      ...legs({ oak, coal }),
      switchPart({ coal }),
    ];
  },
};

const switchPart = ({ coal }) => ({
  id: "switch",
  name: "Foot switch and cord",
  move: [2.2, -1.6, 2],
  solids: [
    cord(coal, run([0, 0.06, -0.3], [0.6, 0.06, 0.7], [1.6, 0.06, 1.4], [2.9, 0.06, 0.9], [3.4, 0.06, 1.8])),
    at(puck(coal, 0.34, 0, 0.26, 0.06), [1.6, 0, 1.4]),
    rod(coal, run([0, HUB - 0.3, -0.1], [0, 6, -0.25], [0, 0.06, -0.3]), 0.04),
  ],
});

const shadePart = ({ cloth, inside, brass }) => ({
  id: "shade",
  name: "Linen shade",
  move: [0, 6, 0],
  solids: [
    turned(cloth, run([2.15, 10.9], [1.6, 13.6])),
    turned(inside, run([2.12, 10.92], [1.57, 13.58])),
    hoop(cloth, 2.15, 0.05, 10.9),
    hoop(cloth, 1.6, 0.05, 13.6),
    ...[0, 120, 240].map((turn) => at(together(stick(brass, [0, 13.5, 0], [1.58, 13.5, 0], 0.04)), [0, 0, 0], [0, turn, 0])),
  ],
});

/** Three legs of oak, one of them to the front. */
function legs({ oak, coal }) {
  return [90, 210, 330].map((turn, i) => {
    const [x, z] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const foot = [x * SPLAY, 0.12, z * SPLAY];
    return {
      id: `leg-${i + 1}`,
      name: "Oak leg",
      move: [x * 1.8, -0.4, z * 1.8],
      solids: [
        rod(oak, run([x * 0.25, HUB - 0.1, z * 0.25], [x * 1.5, HUB * 0.47, z * 1.5], foot), (t) => 0.2 - 0.07 * t),
        at(ball(coal, 0.13), foot),
      ],
    };
  });
}
