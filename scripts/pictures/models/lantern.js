import { at, hoop, ink, puck, ring, rod, run, soft, turned } from "../kit/pieces.js";

export default {
  name: "Voltrim lantern",
  tile: "sky",
  turn: -20,
  pitch: 12,
  views: { side: { turn: 64 }, parts: { pitch: 10 }, detail: { turn: 4, pitch: 20, at: [0, 0.42, 0.5], across: 1.05 } },
  colours: ["brick", "pine", "mustard"],
  parts(colour) {
    const shell = ink(colour, { gloss: 0.8 });
    const steel = ink("steel", { gloss: 0.7 });
    const coal = ink("coal", { gloss: 0.3 });
    const glow = ink("glow", { glows: true, gloss: 0.8, edges: [-0.5, 0.35] });
    return [
      handlePart({ steel, coal }),
      capPart({ shell, steel }),
      guardPart({ steel }),
      shadePart({ glow }),
      basePart({ shell, steel, coal }),
      cellPart({ steel }),
      { id: "foot", name: "Rubber foot", move: [0, -1.75, 0], solids: [puck(coal, 0.5, 0, 0.05, 0.02)] },
    ];
  },
};

const handlePart = ({ steel, coal }) => ({
  id: "handle",
  name: "Handle",
  move: [0, 1.25, 0],
  solids: [
    rod(
      steel,
      run([-0.47, 1.36, 0], [-0.52, 1.7, 0], [-0.32, 2.06, 0], [0, 2.18, 0], [0.32, 2.06, 0], [0.52, 1.7, 0], [0.47, 1.36, 0]),
      0.028,
    ),
    rod(coal, run([-0.16, 2.15, 0], [0, 2.19, 0], [0.16, 2.15, 0]), 0.06),
  ],
});

const capPart = ({ shell, steel }) => ({
  id: "cap",
  name: "Cap",
  move: [0, 1.0, 0],
  solids: [
    turned(
      shell,
      run([0.36, 1.28], [0.5, 1.28]),
      soft([0.5, 1.28], [0.53, 1.31], [0.5, 1.36], [0.34, 1.46], [0.22, 1.56]),
      run([0.22, 1.56], [0.22, 1.62]),
      soft([0.22, 1.62], [0.2, 1.67], [0, 1.68]),
    ),
    ...[-1, 1].map((side) => at(puck(steel, 0.06, 0, 0.05, 0.015), [side * 0.47, 1.36, 0], [0, 0, side * -90])),
  ],
});

const guardPart = ({ steel }) => ({
  id: "guard",
  name: "Wire guard",
  move: [0, 0.62, 0],
  solids: [
    ...Array.from({ length: 6 }, (_, i) => {
      const angle = (i / 6) * Math.PI * 2 + 0.3;
      const on = (radius, y) => [Math.cos(angle) * radius, y, Math.sin(angle) * radius];
      return rod(steel, run(on(0.47, 0.52), on(0.48, 0.9), on(0.47, 1.28)), 0.02);
    }),
    hoop(steel, 0.48, 0.02, 0.9),
  ],
});

const shadePart = ({ glow }) => ({
  id: "shade",
  name: "Frosted shade",
  move: [0, -0.1, 0],
  solids: [turned(glow, run([0.38, 0.5], [0.39, 0.56]), soft([0.39, 0.56], [0.42, 0.9], [0.39, 1.24]), run([0.39, 1.24], [0.36, 1.3]))],
});

const basePart = ({ shell, steel, coal }) => ({
  id: "base",
  name: "Base with switch",
  move: [0, -0.75, 0],
  solids: [
    turned(
      shell,
      run([0, 0.04], [0.5, 0.04]),
      soft([0.5, 0.04], [0.56, 0.07], [0.57, 0.14], [0.53, 0.4], [0.5, 0.5]),
      run([0.5, 0.5], [0, 0.52]),
    ),
    at(puck(coal, 0.12, 0, 0.08, 0.03), [0, 0.28, 0.54], [80, 0, 0]),
    at(ring(steel, 0.13, 0.014), [0, 0.285, 0.56], [-10, 0, 0]),
  ],
});

const cellPart = ({ steel }) => ({
  id: "cell",
  name: "Rechargeable cell",
  hidden: true,
  move: [0, -1.5, 0],
  solids: [puck(ink("mustard"), 0.11, 0.06, 0.48, 0.02), puck(steel, 0.04, 0.48, 0.5, 0.005)],
});
