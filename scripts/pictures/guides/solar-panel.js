import { sun } from "../guide/household.js";
import { at, ink, ring, rod, run, together } from "../kit/pieces.js";
import station from "../models/power-station.js";

const brick = () => ink("brick", { gloss: 0.3 });
const coal = () => ink("coal", { gloss: 0.2 });
const LEAN = (32 * Math.PI) / 180;
const FOLD = { about: [0, 0.02, 0], axis: [0, Math.cos(LEAN), -Math.sin(LEAN)] };

/** Each peg with the way it slants: its head away from the panel. */
const PEGS = [
  [-4.15, 0.3, [-0.3, 1, 0.55]],
  [4.15, 0.3, [0.3, 1, 0.55]],
  [-2.45, -4.65, [-0.4, 1, -0.5]],
  [2.45, -4.65, [0.4, 1, -0.5]],
];
const peg = ([x, z, [dx, dy, dz]]) => {
  const along = (t) => [x + dx * t, dy * t, z + dz * t];
  const [hx, hy, hz] = along(1.15);
  const far = Math.hypot(dx, dz) / 0.4;
  return [
    rod(brick(), run(along(-0.5), along(1.15)), 0.09),
    rod(
      brick(),
      run([hx, hy, hz], [hx + (dx / far) * 0.6, hy + 0.1, hz + (dz / far) * 0.6], [hx + dx / far, hy - 0.22, hz + dz / far]),
      0.09,
    ),
  ];
};
const eyelets = () => PEGS.map(([x, z]) => at(ring(ink("steel", { gloss: 0.6 }), 0.22, 0.06), [x, 0.06, z], [90, 0, 0]));
const straps = () => [-1, 1].map((side) => rod(ink("mustard"), run([side * 2.2, 1.5, -1.05], [side * 2.3, 1.5, -3.86]), 0.07));

const STATION = [-1.5, 0, 3.0];
const lead = () => [
  rod(coal(), run([2.1, 0.1, 1.4], [1.72, 0.1, 1.33]), 0.11),
  rod(coal(), run([1.7, 0.08, 1.33], [1.2, 0.08, 1.5], [1.0, 0.08, 2.2], [0.6, 0.4, 2.9], [0.2, 0.6, 3.0]), 0.06),
  at(rod(coal(), run([0.3, 0.6, 3.0], [-0.02, 0.6, 3.0]), 0.12), [0, 0, 0]),
];
const pegs = () => PEGS.flatMap(peg);
const inBox = () => [0, 1, 2, 3].map((i) => at(together(...peg([0, 0, [0.05, 1, 0]])), [i * 0.75, 0.1, 0], [-90, 0, 0]));

export default {
  extras: () => [
    { id: "pegs", solids: pegs() },
    { id: "pegs-loose", solids: inBox() },
    { id: "eyelets", solids: eyelets() },
    { id: "straps", solids: straps() },
    {
      id: "station",
      solids: [
        at(
          together(
            ...station
              .parts("mustard")
              .filter(({ hidden }) => !hidden)
              .flatMap(({ solids }) => solids),
          ),
          STATION,
        ),
      ],
    },
    { id: "lead", solids: lead() },
    { id: "sun", solids: [at(sun(1.0), [0, 9.2, 4.4], [0, 42, 0])] },
  ],
  box: [
    { parts: ["panel-left", "panel-right", "legs", "handle"], turn: -24 },
    { parts: ["cable"] },
    { parts: ["pegs-loose"] },
    { things: [["booklet"]] },
  ],
  steps: {
    unfold: {
      show: ["panel-left", "panel-right"],
      tip: [-58, 0, 0],
      turn: 4,
      pitch: 34,
      move: [
        { parts: ["panel-left"], turn: { ...FOLD, by: 44 } },
        { parts: ["panel-right"], turn: { ...FOLD, by: -44 } },
      ],
      alt: [
        "The panel lies on the ground, its cells upwards; both leaves are folded open until they are flat.",
        "Das Modul liegt mit den Zellen nach oben am Boden; beide Flügel werden aufgeklappt, bis sie flach liegen.",
      ],
    },
    legs: {
      less: ["cable"],
      plus: ["straps"],
      lit: ["legs", "straps"],
      turn: 176,
      pitch: 16,
      arrows: [
        { from: [2.9, 0.9, -1.2], to: [2.9, 0.7, -4.1] },
        { from: [-2.9, 0.9, -1.2], to: [-2.9, 0.7, -4.1] },
      ],
      alt: [
        "Seen from behind: both legs are folded out as far as they go, and the straps are taut.",
        "Von hinten gesehen: Beide Beine sind bis zum Anschlag ausgeklappt, die Bänder gespannt.",
      ],
    },
    pegs: {
      less: ["cable"],
      plus: ["pegs", "eyelets"],
      lit: ["pegs", "eyelets"],
      pitch: 34,
      turn: 172,
      move: { parts: ["pegs"], by: [0, 0.01, 0], arrow: false },
      arrows: PEGS.map(([x, z, [dx, , dz]]) => ({ from: [x + dx * 3.4, 3.1, z + dz * 3.4], to: [x + dx * 1.9, 1.7, z + dz * 1.9] })),
      alt: [
        "A peg goes through the eyelet at each of the four feet, its head slanting away from the panel.",
        "Durch die Öse an jedem der vier Füße kommt ein Hering, der Kopf schräg vom Modul weg.",
      ],
    },
    cable: {
      plus: ["lead", "station"],
      lit: ["cable", "lead", "station"],
      near: ["cable", "lead", "station"],
      pitch: 24,
      turn: -4,
      on: "floor",
      marks: [
        [2.0, 0.5, 1.5],
        [0.2, 1.0, 3.1],
      ],
      alt: [
        "The cable is joined to the panel first, plug on plug (1), then put into the solar input of the power station (2).",
        "Das Kabel wird zuerst mit dem Modul verbunden, Stecker auf Stecker (1), dann in den Solareingang der Powerstation gesteckt (2).",
      ],
    },
    turn: {
      less: ["cable"],
      plus: ["sun"],
      turn: -18,
      pitch: 22,
      arrows: [{ about: [0, 0.1, -1.5], axis: [0, 1, 0], radius: 5.2, from: -125, to: -60 }],
      alt: [
        "The panel is turned until it faces the sun and its shadow lies straight behind it.",
        "Das Modul wird gedreht, bis es zur Sonne zeigt und sein Schatten gerade dahinter liegt.",
      ],
    },
  },
};
