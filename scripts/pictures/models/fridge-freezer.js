import { at, box, ink, puck, rod, run } from "../kit/pieces.js";

const FACE = 2.7; // how far the cabinet's front stands before its middle

export default {
  name: "Brindlow fridge-freezer",
  tile: "clay",
  turn: -26,
  pitch: 7,
  views: { side: { turn: 54 }, detail: { turn: 6, pitch: 8, at: [1.6, 7.4, 3.4], across: 5.4 } },
  colours: ["pine", "cream"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.5, edges: [0.06, 0.5] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.1, 0.55] });
    const coal = ink("coal", { edges: [0.06, 0.6] });
    const frost = ink(["#F2F7F6", "#CBDADD", "#93A9B0"], { gloss: 0.4, edges: [0.06, 0.55] });
    return [
      { id: "door", name: "Fridge door", move: [0, 0.4, 6.4], solids: [door(paint, 6.5, 18.4), bar(steel, 7.3, 11.3), badge(steel)] },
      { id: "seal", name: "Fridge door seal", hidden: true, move: [0, 0.4, 3.4], solids: frame(coal, 6.7, 18.2) },
      {
        id: "shelf",
        name: "Glass shelf",
        hidden: true,
        move: [7.6, 1.5, 1.5],
        solids: [at(box(frost, [4.8, 0.14, 4.2], 0.04), [0, 12.5, 0])],
      },
      {
        id: "crisper",
        name: "Vegetable drawer",
        hidden: true,
        move: [7.6, 0.4, 1.5],
        solids: [at(box(frost, [4.8, 1.9, 4.0], 0.15), [0, 8.6, 0])],
      },
      {
        id: "cabinet",
        name: "Cabinet",
        move: [0, 0, 0],
        solids: [at(box(paint, [6.0, 18.1, 5.4], 0.22), [0, 9.45, 0]), at(box(coal, [5.7, 17.2, 0.2], 0.05), [0, 9.6, FACE])],
      },
      { id: "freezer-door", name: "Freezer door", move: [0, -0.4, 6.4], solids: [door(paint, 0.95, 6.3), bar(steel, 3.2, 5.7)] },
      {
        id: "drawer",
        name: "Freezer drawer",
        hidden: true,
        move: [7.6, -0.6, 1.5],
        solids: [at(box(frost, [4.8, 1.7, 4.0], 0.15), [0, 4.2, 0])],
      },
      {
        id: "feet",
        name: "Set of four feet",
        move: [0, -1.4, 0],
        solids: [-2.5, 2.5].flatMap((x) => [-2.1, 2.1].map((z) => at(puck(coal, 0.24, 0, 0.45, 0.04), [x, 0, z]))),
      },
    ];
  },
};

const door = (paint, from, to) => at(box(paint, [6.0, to - from, 0.66], 0.24), [0, (from + to) / 2, FACE + 0.46]);

/** A bar on two bent ends, where the hand finds it: the doors open to the left. */
const bar = (steel, from, to) => {
  const [near, far] = [FACE + 0.7, FACE + 1.2];
  const bend = [
    [2.35, from, near],
    [2.35, from + 0.12, far - 0.15],
    [2.35, from + 0.5, far],
  ];
  const back = bend.map(([x, y, z]) => [x, to - (y - from), z]).reverse();
  return rod(steel, [...bend, ...back], 0.15);
};

const badge = (steel) => at(box(steel, [1.5, 0.34, 0.1], 0.04), [-1.7, 17.3, FACE + 0.8]);

const frame = (coal, bottom, top) =>
  [
    run([-2.7, bottom, FACE], [-2.7, top, FACE]),
    run([2.7, bottom, FACE], [2.7, top, FACE]),
    run([-2.7, top, FACE], [2.7, top, FACE]),
    run([-2.7, bottom, FACE], [2.7, bottom, FACE]),
  ].map((edge) => rod(coal, edge, 0.1));
