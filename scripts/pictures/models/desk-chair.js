import { at, ball, bend, box, ink, puck, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const SEAT = 4.5;

export default {
  name: "Halvern desk chair",
  tile: "clay",
  turn: -32,
  pitch: 10,
  views: { side: { turn: 48 }, detail: { at: [0.6, 1.2, 1.2], across: 4 } },
  colours: ["pine", "brick", "coal"],
  parts(colour) {
    const cloth = ink(colour, { edges: [0.06, 0.66] });
    const shell = ink("oak", { edges: [0.06, 0.66] });
    const coal = ink(colour === "coal" ? "steel" : "coal", { gloss: 0.5, edges: [0.06, 0.7] });
    const steel = ink("steel", { gloss: 0.8 });
    return [
      {
        id: "back",
        name: "Backrest cover",
        move: [0, 1.6, 0.9],
        solids: [at(together(at(bend(cloth, 3.4, 0.34, 3.6, 74, 0.16), [0, 0, 0], [90, 0, 0])), [0, 7.6, -1.95 + 3.4], [-8, 180, 0])],
      },
      shellPart({ coal, shell }),
      ...armrests({ coal, shell }),
      seatPart({ cloth, shell }),
      liftPart({ coal, steel }),
      starPart({ steel }),
      { id: "castors", name: "Castor", move: [0, -3.3, 0], solids: five(castor(coal)) },
    ];
  },
};

const shellPart = ({ coal, shell }) => ({
  id: "shell",
  name: "Backrest shell and bar",
  move: [0, 1.2, -1.2],
  solids: [
    rod(coal, run([0, SEAT - 0.1, -0.6], [0, SEAT, -1.9], [0, 5.4, -2.35], [0, 7.4, -2.3]), 0.16),
    at(box(shell, [1.4, 1.8, 0.14], 0.06), [0, 7.4, -2.2]),
  ],
});

const seatPart = ({ cloth, shell }) => ({
  id: "seat",
  name: "Seat cushion",
  move: [0, 0.7, 0],
  solids: [
    at(together(slab(cloth, rounded(4.7, 4.5, 1.1), 0.7, 0.3)), [0, SEAT + 0.3, 0.1], [90, 0, 0]),
    at(together(slab(shell, rounded(4.4, 4.2, 1), 0.16, 0.05)), [0, SEAT - 0.08, 0.1], [90, 0, 0]),
  ],
});

const starPart = ({ steel }) => ({
  id: "star",
  name: "Five-star foot",
  move: [0, -1.3, 0],
  solids: five((angle) =>
    rod(
      steel,
      run([0, 1.25, 0], [Math.cos(angle) * 1.6, 1.05, Math.sin(angle) * 1.6], [Math.cos(angle) * 3, 0.75, Math.sin(angle) * 3]),
      (t) => 0.24 - 0.09 * t,
    ),
  ),
});

const liftPart = ({ coal, steel }) => ({
  id: "lift",
  name: "Gas lift",
  move: [0, -0.4, 0],
  solids: [
    puck(coal, 0.34, 0.9, 2.8, 0.05),
    puck(steel, 0.2, 2.7, SEAT - 0.1, 0.02),
    at(box(coal, [1.7, 0.3, 1.7], 0.1), [0, SEAT - 0.3, 0]),
    stick(coal, [0.6, SEAT - 0.3, 0.3], [2.4, SEAT - 0.45, 0.5], 0.08),
  ],
});

const five = (make) => [18, 90, 162, 234, 306].map((degrees) => make((degrees * Math.PI) / 180));

const castor = (material) => (angle) =>
  together(
    ...[-0.16, 0.16].map((off) =>
      at(puck(material, 0.33, -0.12, 0.12, 0.05), [Math.cos(angle) * 3 + off, 0.33, Math.sin(angle) * 3], [0, 0, 90]),
    ),
    at(ball(material, 0.14), [Math.cos(angle) * 3, 0.62, Math.sin(angle) * 3]),
  );

function armrests({ coal, shell }) {
  return [-1, 1].map((side) => ({
    id: side < 0 ? "arm-left" : "arm-right",
    name: "Armrest",
    move: [side * 1.6, 0.5, 0],
    solids: [
      rod(coal, run([side * 2.0, SEAT - 0.2, -0.3], [side * 2.7, SEAT + 0.1, -0.3], [side * 2.75, 6.7, -0.2]), 0.15),
      at(together(slab(shell, rounded(0.75, 2.5, 0.3), 0.26, 0.1)), [side * 2.75, 6.85, 0.1], [90, 0, 0]),
    ],
  }));
}
