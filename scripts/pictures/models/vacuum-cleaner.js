import { at, box, ink, outline, puck, rod, rounded, run, slab, soft, stick, together } from "../kit/pieces.js";

const HANDLE = [2.7, 8.6, 0.9]; // where the hose meets the tube
const HEAD = [4.3, 0.5, 1.5]; // where the tube meets the floor head

export default {
  name: "Quillet vacuum cleaner",
  tile: "clay",
  turn: -14,
  pitch: 12,
  views: { side: { turn: 52 }, detail: { at: [4.2, 0.8, 1.5], across: 4 } },
  colours: ["brick", "navy", "coal"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.8, edges: [0.06, 0.66] });
    const coal = ink(colour === "coal" ? "steel" : "coal", { gloss: 0.5, edges: [0.06, 0.7] });
    const hose = ink("coal", { edges: [0.1, 0.8] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.06, 0.5] });
    return [
      lidPart({ coal }),
      {
        id: "body",
        name: "Body with motor",
        move: [0, 0, 0],
        solids: [bodyOf(paint), at(box(coal, [3.4, 0.3, 1.7], 0.1), [-0.6, 0.5, 0])],
      },
      {
        id: "filter",
        name: "Exhaust filter",
        hidden: true,
        move: [-1.6, 0.4, 0],
        solids: [at(box(steel, [0.3, 0.9, 1.1], 0.06), [-2.1, 1.2, 0])],
      },
      wheelsPart({ hose, steel }),
      hosePart({ hose }),
      {
        id: "tube",
        name: "Telescopic tube",
        move: [1.4, 0.5, 0.4],
        solids: [stick(steel, [2.8, 8.2, 0.94], HEAD, 0.15), stick(hose, [3.4, 5.2, 1.16], [3.52, 4.6, 1.2], 0.22)],
      },
      {
        id: "head",
        name: "Floor head",
        move: [1.9, -0.5, 0.8],
        solids: [
          at(together(slab(coal, rounded(1.1, 2.9, 0.3), 0.34, 0.1)), [4.6, 0.2, 1.6], [90, 0, 0]),
          rod(hose, run([4.2, 0.9, 1.46], HEAD, [4.5, 0.34, 1.58]), 0.2),
        ],
      },
    ];
  },
};

const lidPart = ({ coal }) => ({
  id: "lid",
  name: "Lid over the bag",
  move: [-0.2, 1.6, 0],
  solids: [
    at(
      slab(
        coal,
        outline(...soft([0.5, 2.5], [-0.2, 2.72], [-1.2, 2.7], [-2.0, 2.3], [-1.2, 2.36], [-0.2, 2.4]).map(({ x, y }) => [x, y])),
        1.9,
        0.12,
      ),
      [0, 0, 0],
    ),
  ],
});

const wheelsPart = ({ hose, steel }) => ({
  id: "wheels",
  name: "Pair of wheels",
  move: [-0.4, -0.6, 1.2],
  solids: [-1, 1].flatMap((side) => [
    at(puck(hose, 0.86, -0.14, 0.14, 0.06), [-1.5, 0.86, side * 1.25], [90, 0, 0]),
    at(puck(steel, 0.42, 0, 0.2, 0.05), [-1.5, 0.86, side * 1.25 + (side > 0 ? 0 : -0.2)], [90, 0, 0]),
  ]),
});

const hosePart = ({ hose }) => ({
  id: "hose",
  name: "Hose with handle",
  move: [0.6, 0.9, 0],
  solids: [
    rod(hose, run([0.9, 1.5, 0], [1.7, 1.9, 0], [1.9, 3.4, 0.1], [0.9, 5.6, 0.3], [1.1, 7.6, 0.6], [1.9, 8.9, 0.8], HANDLE), 0.2),
    rod(hose, run([2.2, 9.0, 0.84], HANDLE, [2.86, 8.0, 0.96]), 0.22),
  ],
});

/** The body seen from the side: low nose, high back. */
function bodyOf(paint) {
  const side = soft([1.2, 0.75], [1.36, 1.3], [1.05, 1.9], [0.4, 2.35], [-0.6, 2.55], [-1.7, 2.4], [-2.3, 1.8], [-2.4, 1.1], [-2.1, 0.6]);
  return slab(paint, outline(...side.map(({ x, y }) => [x, y]), [-2.1, 0.55], [1.1, 0.55]), 2.2, 0.28);
}
