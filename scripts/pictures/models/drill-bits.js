import { at, box, ink, run, soft, stick, together, turned } from "../kit/pieces.js";

export default {
  name: "Quillet drill bits, eight",
  tile: "ochre",
  turn: -20,
  pitch: 18,
  shots: ["front", "side"],
  views: { side: { turn: 62 } },
  colours: ["pine"],
  parts(colour) {
    const holder = ink("oak", { edges: [0.1, 0.7] });
    const base = ink(colour, { gloss: 0.3 });
    const steel = ink("steel", { gloss: 0.9, edges: [0.05, 0.6] });
    const dark = ink("coal", { gloss: 0.6 });
    const bits = [0.03, 0.035, 0.04, 0.045, 0.052, 0.06, 0.07, 0.08];
    return [
      {
        id: "holder",
        name: "Holder",
        move: [0, 0, 0],
        solids: [box(holder, [1.5, 0.22, 0.36], 0.03), at(together(box(base, [1.56, 0.07, 0.42], 0.02)), [0, 0, 0])],
      },
      {
        id: "bits",
        name: "Drill bits",
        move: [0, 0, 0],
        solids: bits.map((radius, i) => at(bit({ steel: i % 2 ? dark : steel, radius }), [-0.6 + i * 0.172, 0.2, 0])),
      },
    ];
  },
};

/** A shank, and a flute that winds up to the point. */
const bit = ({ steel, radius }) => {
  const high = 0.35 + radius * 7;
  const turns = 5;
  const flute = Array.from({ length: turns * 8 }, (_, i) => {
    const at = (k) => [
      Math.cos((k / 8) * Math.PI * 2) * radius * 0.82,
      0.2 + ((high - 0.24) * k) / (turns * 8),
      Math.sin((k / 8) * Math.PI * 2) * radius * 0.82,
    ];
    return stick(steel, at(i), at(i + 1), radius * 0.34);
  });
  return together(
    turned(steel, run([radius, 0], [radius, 0.2])),
    turned(
      steel,
      run([radius * 0.66, 0.2], [radius * 0.66, high - 0.06]),
      soft([radius * 0.66, high - 0.06], [radius * 0.5, high - 0.03], [0, high]),
    ),
    ...flute,
  );
};
