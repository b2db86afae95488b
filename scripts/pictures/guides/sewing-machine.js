import { cable } from "../guide/props.js";
import { at, ball, box, ink, puck, stick } from "../kit/pieces.js";

const PEDAL = [3.6, 0, 2.6];
const pedal = () => [
  at(box(ink("coal", { gloss: 0.4 }), [1.3, 0.3, 1.8], 0.1), PEDAL, [0, -20, 0]),
  cable("coal", [
    [3.4, 0.2, 1.8],
    [3.0, 0.05, 1.0],
    [2.9, 0.05, 0.4],
    [2.2, 0.5, 0],
  ]),
];
const bobbin = () =>
  [puck(ink("steel"), 0.2, 0.78, 0.82, 0.01), puck(ink("brick"), 0.14, 0.82, 0.96, 0.01), puck(ink("steel"), 0.2, 0.96, 1.0, 0.01)].map(
    (each) => at(each, [-1.5, 0, 0.45]),
  );
const way = [
  [0.45, 3.4, -0.1],
  [-0.2, 3.16, 0.2],
  [-1.0, 3.14, 0.72],
  [-1.4, 2.7, 0.84],
  [-1.42, 1.75, 0.84],
  [-1.6, 2.45, 0.84],
  [-1.58, 1.7, 0.84],
  [-1.55, 0.85, 0.06],
];
const thread = () => way.slice(1).map((point, i) => stick(ink("brick", { glows: true }), way[i], point, 0.03));
const cloth = () => [at(box(ink("navy", { edges: [0.06, 0.9] }), [3.2, 0.06, 2.6], 0.02), [-1.8, 0.72, 0.5])];

export default {
  extras: () => [
    { id: "pedal", solids: pedal(), move: [1.4, 0, 0] },
    { id: "bobbin", solids: bobbin(), move: [0, 1, 0] },
    { id: "thread", solids: thread() },
    {
      id: "tail",
      solids: [stick(ink("brick"), [-1.5, 0.76, 0.1], [-1.6, 0.9, 1.4], 0.03), at(ball(ink("brick"), 0.05), [-1.6, 0.9, 1.4])],
    },
    { id: "cloth", solids: cloth() },
  ],
  box: [
    { parts: ["pin", "arm", "wheel", "needle", "foot", "bed"] },
    { parts: ["pedal"] },
    { parts: ["foot"], scale: 0.8 },
    { parts: ["needle"], scale: 0.8 },
    { parts: ["bobbin"], scale: 0.7 },
    { things: [["brush"]] },
    { things: [["booklet"]] },
  ],
  steps: {
    pedal: {
      plus: ["pedal"],
      lit: ["pedal"],
      less: ["spool"],
      alt: [
        "The foot pedal's cord is plugged in at the right side of the machine.",
        "Das Kabel des Fußanlassers wird rechts an der Maschine eingesteckt.",
      ],
    },
    needle: {
      less: ["spool"],
      lit: ["needle"],
      near: ["needle", "foot"],
      room: 1.5,
      move: { parts: ["needle"], by: [-0.9, -0.5, 1.2] },
      on: "air",
      alt: [
        "The needle goes up into its holder, flat side to the back.",
        "Die Nadel kommt von unten in ihren Halter, die flache Seite nach hinten.",
      ],
    },
    bobbin: {
      plus: ["bobbin"],
      less: ["spool"],
      lit: ["bobbin"],
      near: ["bobbin", "foot"],
      room: 1.6,
      pitch: 30,
      move: { parts: ["bobbin"], by: [0, 0.9, 0.6] },
      alt: ["The bobbin is dropped into the bed in front of the foot.", "Die Spule wird vor dem Nähfuß in das Bett gelegt."],
    },
    "upper-thread": {
      plus: ["thread"],
      lit: ["thread", "spool"],
      marks: [
        [0.45, 3.75, -0.1],
        [-1.0, 3.35, 0.4],
        [-1.15, 1.9, 0.75],
        [-1.85, 2.45, 0.75],
        [-1.85, 0.95, 0.1],
      ],
      alt: [
        "The way of the upper thread: from the spool (1) over the arm (2), down the slot (3), up through the lever (4) and down to the needle (5).",
        "Der Weg des Oberfadens: von der Spule (1) über den Arm (2), im Schlitz hinab (3), durch den Fadenhebel (4) und hinab zur Nadel (5).",
      ],
    },
    "draw-up": {
      plus: ["tail"],
      lit: ["tail", "needle", "wheel"],
      arrows: [{ about: [2.4, 2.4, 0], axis: [1, 0, 0], radius: 0.8, from: -40, to: 80 }],
      alt: [
        "The handwheel is turned towards you; the needle brings up the lower thread.",
        "Das Handrad wird zu Ihnen hin gedreht; die Nadel holt den Unterfaden herauf.",
      ],
    },
    foot: {
      less: ["spool"],
      lit: ["foot"],
      near: ["foot", "needle"],
      room: 1.5,
      arrows: [{ from: [-1.0, 1.8, 0.4], to: [-1.0, 0.9, 0.4] }],
      alt: ["The presser foot is lowered.", "Der Nähfuß wird gesenkt."],
    },
    "first-seam": {
      plus: ["cloth", "thread"],
      lit: ["cloth", "needle", "foot", "thread"],
      pitch: 22,
      alt: ["A piece of cloth lies under the lowered foot.", "Ein Stück Stoff liegt unter dem gesenkten Nähfuß."],
    },
  },
};
