import { at, box, ink, puck, run, soft, stick, together, turned } from "../kit/pieces.js";

const CENTRE = [0, 1.55, 0];
const DIAL = 0.2; // where the dial lies, above the wall

export default {
  name: "Quillet wall clock",
  tile: "stone",
  on: "wall",
  turn: 0,
  pitch: 4,
  views: { side: { turn: -38 }, detail: { at: [0.1, 1.5, 0.25], across: 1.5, pitch: 4 }, parts: { turn: -52, pitch: 12 } },
  colours: ["pine", "mustard"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.8, edges: [0.12, 0.72] });
    const paper = ink("cream", { edges: [0.06, 0.3] });
    const coal = ink("coal", { edges: [-1, 0.9] });
    const brass = ink("brass", { gloss: 0.5, edges: [-1, 0.9] });
    return [
      {
        id: "case",
        name: "Case",
        move: [0, 0, -1.2],
        solids: [
          facing(
            turned(
              paint,
              soft([1.34, DIAL], [1.36, 0.36], [1.42, 0.42], [1.5, 0.42], [1.56, 0.36], [1.57, 0.26], [1.5, 0]),
              run([1.5, 0], [0, 0]),
            ),
          ),
        ],
      },
      { id: "dial", name: "Dial", move: [0, 0, 0.4], solids: [facing(puck(paper, 1.36, 0.1, DIAL, 0.01)), ...hours(coal)] },
      {
        id: "hands",
        name: "Pair of hands",
        move: [0, 0, 1.8],
        solids: [hand(coal, 304, [-0.16, 0.72], 0.052), hand(coal, 54, [-0.2, 1.04], 0.038)],
      },
      {
        id: "seconds",
        name: "Second hand",
        move: [0, 0, 2.7],
        solids: [hand(brass, 168, [-0.3, 1.12], 0.016), at(together(facing(puck(brass, 0.09, 0.3, 0.36, 0.02))), [0, 0, 0])],
      },
      {
        id: "movement",
        name: "Quartz movement, 1 × AA",
        move: [0, 0, -2.6],
        hidden: true,
        solids: [at(box(coal, [0.56, 0.56, 0.16], 0.04), [0, 1.27, 0.06]), at(puck(brass, 0.06, 0, 0.2, 0.02), [0, 1.55, 0.1], [90, 0, 0])],
      },
    ];
  },
};

const facing = (solid) => at(together(solid), CENTRE, [90, 0, 0]);

function hours(coal) {
  return Array.from({ length: 12 }, (_, i) => {
    const long = i % 3 === 0;
    return hand(coal, i * 30, [long ? 0.96 : 1.08, 1.22], long ? 0.042 : 0.026, 0.012);
  });
}

/** A straight mark from the middle: clock degrees, `[from, to]` along the radius, and how far off the dial. */
function hand(material, degrees, [from, to], radius, off = 0.07) {
  const angle = (degrees * Math.PI) / 180;
  const along = (r) => [CENTRE[0] + Math.sin(angle) * r, CENTRE[1] + Math.cos(angle) * r, DIAL + off];
  return stick(material, along(from), along(to), radius);
}
