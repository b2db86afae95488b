import { fist, reach } from "../guide/hand.js";
import { puffs, stream, tap, WATER } from "../guide/household.js";
import { mainsPlug, wallSocket } from "../guide/leads.js";
import { at, box, cord, ink, outline, puck, ring, rod, rounded, run, slab, soft, stick, together, turned } from "../kit/pieces.js";

const steel = () => ink("steel", { gloss: 0.6 });
const coal = () => ink("coal", { gloss: 0.3 });
const iron = ["grip", "dial", "tank", "skirt", "sole"];

/** The film has the outline of the sole. */
const film = () => {
  const half = soft([-1.3, 0.42], [-0.9, 0.6], [-0.1, 0.62], [0.7, 0.44], [1.2, 0.2], [1.5, 0]).map(({ x, y }) => [x * 1.02, y * 1.02]);
  const sheet = ink(["#E9F3F7", "#BFD9E4", "#8FB3C3"], { edges: [0, 0.4], gloss: 0.6 });
  return [
    at(together(slab(sheet, outline(...half, ...half.toReversed().map(([x, y]) => [x, -y])), 0.03, 0.01)), [0, -0.03, 0], [90, 0, 0]),
  ];
};

/** Standing on its heel the iron is tipped: what lies on the floor then is at x -1.3. */
const standingCord = (...way) => [rod(coal(), run([-1.2, 1.3, 0], [-1.24, 1.5, 0.06], [-1.26, 1.8, 0.2], ...way), 0.05)];
const longCord = () => [
  ...standingCord([-1.27, 2.4, 0.6], [-1.27, 3.2, 0.3], [-1.27, 4.0, 0.7]),
  at(together(cord(coal(), run([0, 0, 0], [0.3, 0, 0.2]))), [-1.27, 4.0, 0.7], [0, 0, 90]),
];
const wallCord = () => standingCord([-1.27, 2.1, -0.1], [-1.25, 2.3, -0.8], [-0.6, 2.15, -1.1], [0.15, 2.1, -1.05], [0.2, 2.1, -1.2]);
const wall = () => [at(together(wallSocket([1.8, 3])), [0.2, 2.1, -1.7], [0, 0, 90]), at(mainsPlug(), [0.2, 2.1, -1.66])];

/** One, two and three dots round the front of the dial. */
const dots = () =>
  [
    [152, 1],
    [105, 2],
    [50, 3],
  ].flatMap(([middle, count]) =>
    Array.from({ length: count }, (_, i) => {
      const angle = ((middle + (i - (count - 1) / 2) * 16) * Math.PI) / 180;
      return at(puck(ink("brick", { glows: true }), 0.036, 0, 0.02, 0.006), [-0.2 + Math.cos(angle) * 0.27, 1.07, Math.sin(angle) * 0.27]);
    }),
  );

const jug = () => [
  turned(
    ink("cream", { gloss: 0.4 }),
    run([0, 0], [0.36, 0]),
    soft([0.36, 0], [0.42, 0.3], [0.44, 0.85]),
    run([0.44, 0.85], [0.39, 0.85], [0.34, 0.06]),
  ),
  rod(ink("cream", { gloss: 0.4 }), run([0.42, 0.72, 0], [0.72, 0.68, 0], [0.68, 0.25, 0], [0.4, 0.18, 0]), 0.05),
];
const pouring = () => [
  at(together(...jug()), [1.86, 1.32, 0], [0, 0, 62]),
  stream(
    [
      [1.08, 1.42, 0],
      [1.0, 1.25, 0],
      [0.98, 0.86, 0],
    ],
    0.06,
  ),
];

/** A tall glass, half and half: tap water below, distilled above. */
const glass = () => [
  puck(ink(WATER, { gloss: 0.5 }), 0.5, 0.06, 0.72, 0.02),
  puck(ink(["#EEF7FA", "#CBE2EC", "#A3C4D2"], { gloss: 0.5 }), 0.5, 0.72, 1.38, 0.02),
  at(ring(steel(), 0.52, 0.03), [0, 1.75, 0], [90, 0, 0]),
  at(ring(steel(), 0.52, 0.04), [0, 0.04, 0], [90, 0, 0]),
  ...[0, 90, 180, 270].map((a) =>
    stick(
      steel(),
      [Math.cos((a * Math.PI) / 180) * 0.52, 0.04, Math.sin((a * Math.PI) / 180) * 0.52],
      [Math.cos((a * Math.PI) / 180) * 0.52, 1.75, Math.sin((a * Math.PI) / 180) * 0.52],
      0.02,
    ),
  ),
];
const faucet = () => [
  at(together(tap(2.3)), [-0.2, 2.2, 0], [0, 62, 0]),
  stream(
    [
      [-0.2, 2.18, 0],
      [-0.2, 1.36, 0],
    ],
    0.08,
  ),
];
const bottle = () => [
  at(
    together(
      turned(
        ink(["#EEF7FA", "#CBE2EC", "#A3C4D2"], { gloss: 0.5 }),
        run([0, 0], [0.42, 0]),
        soft([0.42, 0], [0.46, 0.1], [0.46, 1.1], [0.3, 1.4], [0.15, 1.5]),
        run([0.15, 1.5], [0.15, 1.66]),
      ),
      puck(ink("navy"), 0.17, 1.6, 1.82, 0.03),
      at(together(slab(ink("cream"), rounded(0.5, 0.5, 0.04), 0.03, 0.01)), [0, 0.65, 0.46]),
    ),
    [1.7, 0, 0],
  ),
];

const basin = () => {
  const side = (size, place) => at(together(box(steel(), size, 0.06)), place);
  return [
    side([4.8, 0.9, 0.16], [0, -0.9, -1.5]),
    side([4.8, 0.5, 0.16], [0, -0.9, 1.5]),
    side([0.16, 0.9, 3.1], [-2.4, -0.9, 0]),
    side([0.16, 0.9, 3.1], [2.4, -0.9, 0]),
    side([4.7, 0.1, 3.0], [0, -0.9, 0]),
    at(puck(coal(), 0.24, 0, 0.02, 0.01), [0.2, -0.79, 0.4]),
  ];
};
const RISE = 1.0;
const steamBelow = () => [
  puffs(
    [-0.7, 0.62, 0.3, 0.28],
    [-0.2, 0.5, 0.45, 0.36],
    [0.4, 0.56, 0.4, 0.32],
    [0.9, 0.62, 0.25, 0.24],
    [0.1, 0.2, 0.5, 0.26],
    [-0.5, 0.16, 0.4, 0.2],
    [0.65, 0.2, 0.4, 0.18],
  ),
];
const grip = (lift, across) => [reach(fist({ thick: 0.2 }), [-0.15 + across, 1.5 + lift, 0], [-24, 180])];

const towel = () => [
  at(together(slab(ink("cream", { edges: [0.06, 0.97] }), rounded(5.4, 2.9, 0.12), 0.12, 0.05)), [0.3, -0.06, 0], [-90, 0, 0]),
  ...[-2.0, -1.75].map((x) => at(together(slab(ink("navy"), rounded(0.12, 2.86, 0.02), 0.02, 0.005)), [x, 0.01, 0], [-90, 0, 0])),
  ...[1.8, 2.25, 2.7].map((x, i) =>
    rod(
      ink("cream", { edges: [0.2, 0.8] }),
      run([x, 0, -1.3], [x + 0.16, 0.04, -0.4], [x - 0.1, 0.04, 0.4], [x + 0.1, 0, 1.3]),
      (t) => (0.05 + 0.1 * Math.sin(Math.PI * t)) * (1 - i * 0.1),
    ),
  ),
];
const board = () => [at(together(box(ink("oak", { edges: [0.06, 0.7] }), [6.0, 0.3, 3.4], 0.1)), [0.3, -0.44, 0])];

export default {
  extras: () => [
    { id: "film", solids: film() },
    { id: "long-cord", solids: longCord() },
    { id: "jug", solids: jug() },
    { id: "pouring", solids: pouring() },
    { id: "flap", solids: [at(together(slab(ink("cream"), rounded(0.34, 0.3, 0.06), 0.06, 0.02)), [1.2, 0.86, 0], [0, 90, 30])] },
    { id: "glass", solids: glass() },
    { id: "faucet", solids: faucet() },
    { id: "bottle", solids: bottle() },
    { id: "wall-cord", solids: wallCord() },
    { id: "wall", solids: wall() },
    { id: "dots", solids: dots() },
    { id: "basin", solids: basin() },
    { id: "steam", solids: steamBelow() },
    { id: "hand", solids: grip(0, 0) },
    { id: "towel", solids: towel() },
    { id: "board", solids: board() },
    { id: "puff", solids: [puffs([-1.6, 0.16, 0.4, 0.2], [-1.9, 0.3, 0.3, 0.26], [-1.55, 0.36, 0.1, 0.22], [-1.7, 0.16, 0, 0.18])] },
  ],
  box: [{ parts: [...iron, "cord"], turn: -24 }, { parts: ["jug"], turn: -30 }, { things: [["booklet"]] }],
  steps: {
    unroll: {
      show: [...iron, "film", "long-cord"],
      tip: [0, 0, 90],
      turn: -34,
      pitch: 18,
      move: { parts: ["film"], by: [0, -0.5, 0], turn: { about: [-1.3, -0.03, 0], axis: [0, 0, 1], by: -26 }, out: true },
      alt: [
        "The iron stands upright; the film is drawn off the sole, and the cord lies unrolled to its plug.",
        "Das Bügeleisen steht aufrecht; die Folie wird von der Sohle gezogen, das Kabel liegt abgewickelt bis zum Stecker.",
      ],
    },
    fill: {
      show: [...iron, "cord", "pouring", "flap"],
      lit: ["pouring", "flap", "tank"],
      alt: [
        "The lid at the tip is open; water runs from the filling jug into the tank.",
        "Die Klappe an der Spitze ist offen; aus dem Füllbecher läuft Wasser in den Tank.",
      ],
    },
    "hard-water": {
      show: ["glass", "faucet", "bottle"],
      turn: 24,
      arrows: [{ from: [1.5, 2.25, 0], to: [0.45, 2.0, 0] }],
      alt: [
        "A glass under the tap, half of it tap water and half distilled water from the bottle beside it.",
        "Ein Glas unter dem Hahn, halb Leitungswasser, halb destilliertes Wasser aus der Flasche daneben.",
      ],
    },
    dial: {
      show: [...iron, "wall-cord", "wall", "dots"],
      lit: [...iron, "dots", "wall-cord"],
      tip: [0, 0, 90],
      turn: 84,
      pitch: 22,
      room: 0.8,
      arrows: [{ about: [-0.2, 1.2, 0], axis: [0, 1, 0], radius: 0.95, from: -140, to: -60 }],
      alt: [
        "The iron stands upright, plugged in; its dial is turned to the three dots.",
        "Das Bügeleisen steht aufrecht und ist eingesteckt; der Regler wird auf die drei Punkte gedreht.",
      ],
    },
    "first-steam": {
      show: [...iron, "hand", "basin", "steam"],
      lit: [...iron, "hand", "steam"],
      on: "air",
      pitch: 20,
      move: { parts: [...iron, "hand"], by: [0, RISE, 0], left: true },
      arrows: [
        { from: [-1.3, 0.75, 0.7], to: [-1.3, -0.3, 0.7] },
        { from: [1.4, 0.75, 0.7], to: [1.4, -0.3, 0.7] },
      ],
      alt: [
        "A hand holds the iron flat over a sink; steam comes down out of the sole.",
        "Eine Hand hält das Bügeleisen flach über ein Becken; aus der Sohle tritt nach unten Dampf.",
      ],
    },
    towel: {
      show: [...iron, "hand", "towel", "board", "puff"],
      lit: [...iron, "hand", "towel", "puff"],
      pitch: 26,
      arrows: [{ from: [-1.2, 0.1, 1.1], to: [1.5, 0.1, 1.1], both: true }],
      alt: [
        "A hand moves the steaming iron over a towel on a board, to and fro; behind it the towel is smooth.",
        "Eine Hand führt das dampfende Bügeleisen auf einem Brett über ein Handtuch, hin und her; dahinter ist es glatt.",
      ],
    },
  },
};
