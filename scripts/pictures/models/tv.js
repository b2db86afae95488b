import { at, box, ink, outline, puck, rod, rounded, run, slab, together } from "../kit/pieces.js";

const [WIDTH, HEIGHT] = [9.7, 5.6];
const RAISED = 0.85; // lower edge above the table
const MIDDLE = RAISED + HEIGHT / 2;

export default {
  name: "Corvane television",
  tile: "ochre",
  turn: -24,
  pitch: 9,
  views: {
    side: { turn: 56 },
    parts: { turn: 64, pitch: 12 },
    detail: { turn: 4, pitch: 20, at: [2.5, 0.8, 1.2], across: 4.2 },
    scale: { beside: "chair" },
  },
  colours: ["coal", "cream"],
  parts(colour) {
    const frame = ink(colour, { gloss: 0.5, edges: [0.06, 0.6] });
    const coal = ink("coal", { gloss: 0.3, edges: [0.06, 0.6] });
    const panel = ink("navy", { edges: [-0.9, 0.99] });
    const lamp = ink("mustard", { edges: [-0.2, 0.6] });
    return [
      screenPart({ panel }),
      framePart({ frame, coal }),
      powerBoardPart({ lamp }),
      backlightPart({ lamp }),
      feetPart({ frame }),
      remotePart({ frame, coal, panel }),
    ];
  },
};

const screenPart = ({ panel }) => ({
  id: "screen",
  name: "Screen",
  move: [0, -0.4, 4.4],
  solids: [at(together(slab(panel, rounded(WIDTH - 0.3, HEIGHT - 0.34, 0.04), 0.06, 0.02)), [0, MIDDLE, 0.3]), ...landscape()],
});

const framePart = ({ frame, coal }) => ({
  id: "frame",
  name: "Frame and back",
  move: [0, 0, 0],
  solids: [
    at(together(slab(frame, rounded(WIDTH, HEIGHT, 0.1), 0.3, 0.06)), [0, MIDDLE, 0.14]),
    at(together(box(coal, [6.4, 3.2, 0.5], 0.16)), [0, RAISED + 0.3, -0.2]),
  ],
});

const powerBoardPart = ({ lamp }) => ({
  id: "power-board",
  name: "Power board",
  hidden: true,
  move: [0, 4.6, 0.2],
  solids: [at(together(box(lamp, [2.2, 1.6, 0.14], 0.04)), [-1.6, 2, -0.2])],
});

const backlightPart = ({ lamp }) => ({
  id: "backlight",
  name: "Set of backlight strips",
  hidden: true,
  move: [0, 0, 2.2],
  solids: [-1.5, -0.5, 0.5, 1.5].map((y) => at(together(box(lamp, [8.6, 0.12, 0.06], 0.02)), [0, MIDDLE + y, 0.2])),
});

const feetPart = ({ frame }) => ({
  id: "feet",
  name: "Pair of feet",
  move: [0, -1.4, 0],
  solids: [-1, 1].map((side) =>
    rod(
      frame,
      run([side * 3.4, 0.17, 1.35], [side * 3.3, 0.75, 0.5], [side * 3.2, 1.15, 0.1], [side * 3.3, 0.75, -0.3], [side * 3.4, 0.17, -1.1]),
      0.17,
    ),
  ),
});

const remotePart = ({ frame, coal, panel }) => ({
  id: "remote",
  name: "Remote control",
  move: [0.6, -1.2, 1.4],
  solids: [
    at(
      together(
        box(coal, [0.5, 0.18, 1.7], 0.08),
        at(puck(frame, 0.15, 0.17, 0.2, 0.01), [0, 0, -0.45]),
        ...[0, 1, 2].map((i) => at(puck(panel, 0.06, 0.17, 0.2, 0.01), [0, 0, 0 + i * 0.2])),
      ),
      [1.5, 0, 2.6],
      [0, 34, 0],
    ),
  ],
});

/** Hills and a low sun, flat as a poster: a screen that is on says television. */
function landscape() {
  const bare = { edges: [-0.9, 0.99] };
  const bottom = RAISED + 0.2;
  const layer = (material, z, ...points) => at(together(slab(material, outline(...points), 0.02, 0.004)), [0, bottom, z]);
  const half = WIDTH / 2 - 0.17;
  return [
    at(puck(ink("mustard", bare), 0.95, 0, 0.02, 0.006), [1.6, MIDDLE + 0.35, 0.34], [90, 0, 0]),
    layer(ink("cream", bare), 0.37, [-half, 0], [half, 0], [half, 2.0], [2.9, 1.15], [1.2, 1.9], [-0.9, 1.2], [-2.7, 2.7], [-half, 1.5]),
    layer(ink("coal", bare), 0.4, [-half, 0], [half, 0], [half, 0.55], [2.2, 0.95], [-0.4, 0.5], [-2.6, 0.85], [-half, 0.6]),
  ];
}
