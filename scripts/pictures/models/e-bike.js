import { at, bend, box, ink, puck, ring, rod, run, soft, stick, together, turned } from "../kit/pieces.js";

// Where things are on a 28-inch step-through, seen from the side of its chain.
const REAR = [-5.6, 3.5, 0];
const NOSE = [5.5, 3.5, 0];
const CRANK = [-1.0, 2.9, 0];
const HEAD_LOW = [4.2, 6.7, 0];
const HEAD_HIGH = [3.62, 8.2, 0];
const SADDLE = [-2.95, 8.9, 0];

export default {
  name: "Voltrim step-through e-bike",
  tile: "clay",
  turn: -11,
  pitch: 7,
  views: { side: { turn: 52 }, detail: { turn: 24, pitch: 16, at: [-5.2, 7.6, 0.3], across: 4.8 }, parts: { pitch: 8 } },
  colours: ["pine", "navy"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.8, edges: [0.04, 0.62] });
    const steel = ink("steel", { gloss: 0.5 });
    const coal = ink("coal", { gloss: 0.4, edges: [0.06, 0.66] });
    const oak = ink("oak", { gloss: 0.2 });
    return [
      { id: "wheel-rear", name: "Rear wheel", move: [-2, 0, 0], solids: [at(wheel(steel, coal), REAR)] },
      { id: "wheel-front", name: "Front wheel", move: [2, 0, 0], solids: [at(wheel(steel, coal), NOSE)] },
      { id: "frame", name: "Frame", move: [0, 0, 0], solids: frame(paint) },
      { id: "fork", name: "Fork", move: [0.8, 0, 0], solids: fork(paint, steel) },
      mudguardsPart({ paint }),
      { id: "bars", name: "Handlebar with grips", move: [0, 2, 0], solids: bars(steel, oak) },
      { id: "saddle", name: "Saddle and post", move: [0, 2, 0], solids: saddle(steel, oak) },
      { id: "rack", name: "Rear rack", move: [-1, 1, 0], solids: rack(coal) },
      batteryPart({ paint, coal }),
      { id: "drive", name: "Motor, chain and cranks", move: [0, -1.4, 0], solids: drive(steel, coal) },
      headlampPart({ coal }),
    ];
  },
};

const mudguardsPart = ({ paint }) => ({
  id: "mudguards",
  name: "Pair of mudguards",
  move: [0, 0.8, 0],
  solids: [at(bend(paint, 3.68, 0.08, 0.62, 140), REAR, [0, 0, 22]), at(bend(paint, 3.68, 0.08, 0.62, 96), NOSE, [0, 0, 26])],
});

const batteryPart = ({ paint, coal }) => ({
  id: "battery",
  name: "Battery",
  move: [-1, 2.4, 0],
  solids: [at(box(coal, [3.9, 0.78, 1.3], 0.16), [-5.15, 7.72, 0]), at(box(paint, [0.16, 0.5, 1.0], 0.06), [-7.12, 7.86, 0])],
});

const headlampPart = ({ coal }) => ({
  id: "headlamp",
  name: "Head lamp",
  move: [1.4, 0, 0],
  solids: [
    at(
      together(
        turned(coal, soft([0, -0.3], [0.26, -0.2], [0.34, 0.16]), run([0.34, 0.16], [0, 0.16])),
        puck(ink("glow", { glows: true }), 0.28, 0.12, 0.22, 0.03),
      ),
      [4.62, 7.5, 0],
      [0, 0, -96],
    ),
  ],
});

function wheel(steel, coal) {
  const spokes = Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * Math.PI * 2;
    const lean = angle + (i % 4 < 2 ? 0.34 : -0.34);
    const flange = i % 2 ? 0.2 : -0.2;
    const spoke = stick(
      steel,
      [Math.cos(lean) * 0.2, Math.sin(lean) * 0.2, flange],
      [Math.cos(angle) * 3.0, Math.sin(angle) * 3.0, 0],
      0.024,
    );
    spoke.castShadow = false; // hair-thin lines on the floor would weigh more than the bicycle
    return spoke;
  });
  return together(
    ring(coal, 3.24, 0.26),
    ring(steel, 2.98, 0.11),
    ...spokes,
    at(puck(steel, 0.26, -0.3, 0.3, 0.06), [0, 0, 0], [90, 0, 0]),
  );
}

function frame(paint) {
  const stay = (from, to, apart) =>
    [-1, 1].map((side) =>
      rod(
        paint,
        [
          [from[0], from[1], side * 0.12],
          [to[0], to[1], side * apart],
        ],
        0.13,
      ),
    );
  return [
    rod(paint, [HEAD_LOW, HEAD_HIGH], 0.27),
    rod(paint, [[3.92, 7.3, 0], [3.0, 5.6, 0], [1.5, 3.75, 0], [0.2, 3.0, 0], CRANK], 0.36),
    rod(paint, [CRANK, [-2.42, 7.15, 0]], 0.25),
    rod(paint, run([-1.75, 5.1, 0], [-0.6, 4.6, 0], [0.72, 3.35, 0]), 0.17),
    ...stay(CRANK, REAR, 0.4),
    ...stay([-2.25, 6.7], REAR, 0.4),
  ];
}

function fork(paint, steel) {
  const legs = [-1, 1].map((side) =>
    rod(
      paint,
      [
        [4.3, 6.45, side * 0.4],
        [4.62, 5.6, side * 0.44],
        [5.0, 4.6, side * 0.44],
        [NOSE[0], NOSE[1], side * 0.4],
      ],
      (t) => 0.15 - 0.05 * t,
    ),
  );
  return [...legs, at(box(paint, [0.4, 0.3, 1.0], 0.1), [4.26, 6.3, 0], [0, 0, 20]), rod(steel, [HEAD_HIGH, [3.36, 8.9, 0]], 0.15)];
}

function bars(steel, oak) {
  const half = (side) =>
    run([3.32, 9.0, 0], [3.5, 9.3, side * 0.6], [3.3, 9.55, side * 1.8], [2.5, 9.5, side * 2.6], [1.9, 9.42, side * 2.8]);
  const grip = (side) => run([2.5, 9.5, side * 2.6], [1.9, 9.42, side * 2.8], [1.3, 9.36, side * 2.95]);
  return [-1, 1].flatMap((side) => [rod(steel, half(side), 0.11), rod(oak, grip(side), 0.17)]);
}

function saddle(steel, oak) {
  const [x, y] = SADDLE;
  const seat = run([x - 1.05, y + 0.25, 0], [x - 0.4, y + 0.16, 0], [x + 0.4, y + 0.16, 0], [x + 1.35, y + 0.1, 0]);
  const padded = at(
    rod(oak, seat, (t) => 0.24 + 0.42 * Math.max(0, 1 - t * 1.5) ** 1.2),
    [0, y * 0.45, 0],
  );
  padded.scale.y = 0.55;
  return [rod(steel, run([-2.35, 6.95, 0], [x + 0.03, y, 0]), 0.13), padded];
}

function rack(coal) {
  const rails = [-0.5, 0.5].flatMap((z) => [
    rod(coal, run([-2.7, 7.3, z * 0.5], [-3.4, 7.32, z], [-7.2, 7.32, z]), 0.07),
    rod(
      coal,
      [
        [-6.6, 7.32, z],
        [REAR[0], REAR[1] + 0.3, z * 1.1],
      ],
      0.07,
    ),
  ]);
  return rails;
}

function drive(steel, coal) {
  const [x, y] = CRANK;
  const pedal = (side, dx, dy) => [
    rod(steel, run([x, y, side * 0.52], [x + dx, y + dy, side * 0.66]), 0.12),
    at(box(coal, [0.9, 0.2, 0.8], 0.06), [x + dx, y + dy - 0.1, side * 1.15]),
  ];
  return [
    at(puck(coal, 0.78, -0.42, 0.42, 0.12), CRANK, [90, 0, 0]),
    at(puck(steel, 0.86, 0.46, 0.52, 0.02), CRANK, [90, 0, 0]),
    at(puck(coal, 0.62, 0.5, 0.56, 0.02), CRANK, [90, 0, 0]),
    stick(coal, [x, y + 0.84, 0.48], [REAR[0], REAR[1] + 0.36, 0.48], 0.06),
    stick(coal, [x, y - 0.84, 0.48], [REAR[0], REAR[1] - 0.36, 0.48], 0.06),
    at(puck(coal, 0.42, 0.4, 0.52, 0.02), REAR, [90, 0, 0]),
    ...pedal(1, 1.35, -0.95),
    ...pedal(-1, -1.35, 0.95),
  ];
}
