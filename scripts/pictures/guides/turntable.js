import { cable } from "../guide/props.js";
import { at, box, ink, puck, rounded, slab, together } from "../kit/pieces.js";

const base = ["plinth", "feet", "tonearm", "stylus"];
const TOP = 0.96;
const weight = () => [at(together(puck(ink("steel", { gloss: 0.8 }), 0.24, 0, 0.3, 0.04)), [1.95, TOP + 0.52, -1.86], [90, -28, 0])];
const sockets = () => [
  at(box(ink("coal"), [1.6, 0.34, 0.06], 0.02), [0.9, 0.42, -1.77]),
  ...[0.4, 0.7].map((x) => at(puck(ink("brass", { gloss: 0.6 }), 0.07, 0, 0.12, 0.02), [x, 0.6, -1.8], [-90, 0, 0])),
  at(box(ink("cream"), [0.24, 0.1, 0.08], 0.02), [1.3, 0.55, -1.81]),
];
const cover = () => [
  at(together(slab(ink(["#F3F8F8", "#D2E1E5", "#A3BBC4"], { gloss: 0.6 }), rounded(4.3, 3.5, 0.1), 0.1, 0.04)), [0, 1.3, 0], [-90, 0, 0]),
];

export default {
  film: [
    "Film without sound: the turntable gets its belt, platter, mat and counterweight.",
    "Film ohne Ton: Der Plattenspieler bekommt Riemen, Teller, Matte und Gegengewicht.",
  ],
  extras: () => [
    { id: "single", solids: [puck(ink("steel", { gloss: 0.6 }), 0.19, 0, 0.1, 0.03), puck(ink("coal"), 0.05, 0.09, 0.11, 0.005)] },
    { id: "weight", solids: weight(), move: [0.4, 0, -1.4] },
    { id: "sockets", solids: sockets() },
    { id: "cover", solids: cover(), move: [0, 2, 0] },
    {
      id: "leads",
      solids: [
        cable("coal", [
          [0.4, 0.6, -2.0],
          [0.4, 0.5, -2.6],
          [1.2, 0.1, -3.0],
          [2.4, 0.1, -2.8],
        ]),
        cable("brick", [
          [0.7, 0.6, -2.0],
          [0.7, 0.5, -2.5],
          [1.4, 0.1, -2.8],
          [2.4, 0.1, -2.5],
        ]),
      ],
    },
  ],
  box: [
    { parts: base, turn: -10 },
    { parts: ["platter", "mat", "belt"], lie: [0, 0, 0] },
    { parts: ["weight"] },
    { parts: ["cover"], lie: [0, 0, 0] },
    { things: [["adapter"]] },
    { things: [["cable"]] },
    { parts: ["single"], scale: 0.8 },
    { things: [["gauge"]] },
  ],
  steps: {
    level: {
      show: base,
      lit: ["feet"],
      pitch: 8,
      arrows: [
        { from: [-2.6, -0.1, 1.4], to: [-2.6, 0.9, 1.4], both: true },
        { from: [2.6, -0.1, 1.4], to: [2.6, 0.9, 1.4], both: true },
      ],
      alt: [
        "The turntable without its platter; the feet are turned up or down until it stands level.",
        "Der Plattenspieler ohne Teller; die Füße werden hinauf- oder hinabgedreht, bis er waagerecht steht.",
      ],
    },
    platter: {
      show: [...base, "platter"],
      lit: ["platter"],
      pitch: 26,
      move: { parts: ["platter"], by: [0, 1.5, 0] },
      alt: ["The platter comes down onto the spindle.", "Der Teller kommt von oben auf die Achse."],
      say: ["Set the platter on its spindle.", "Setzen Sie den Teller auf seine Achse."],
    },
    belt: {
      show: [...base, "belt"],
      lit: ["belt"],
      pitch: 34,
      move: { parts: ["belt"], by: [0, 0.9, 0] },
      alt: [
        "The belt runs round the rim of the inner ring and the motor's pulley. The platter is left out of the drawing.",
        "Der Riemen läuft um den inneren Ring und die Rolle des Motors. Der Teller ist nicht gezeichnet.",
      ],
      say: ["Lay the belt round the ring and the motor's pulley.", "Legen Sie den Riemen um den Ring und die Rolle des Motors."],
    },
    mat: {
      show: [...base, "platter", "mat"],
      lit: ["mat"],
      pitch: 30,
      move: { parts: ["mat"], by: [0, 1.2, 0] },
      alt: ["The felt mat is laid on the platter.", "Die Filzmatte wird auf den Teller gelegt."],
      say: ["Lay the felt mat on the platter.", "Legen Sie die Filzmatte auf den Teller."],
    },
    weight: {
      show: [...base, "platter", "mat", "weight"],
      lit: ["tonearm", "weight"],
      turn: 60,
      pitch: 24,
      near: ["tonearm", "weight"],
      move: { parts: ["weight"], by: [0.45, 0, -0.95] },
      alt: ["The counterweight is pushed onto the rear end of the tonearm.", "Das Gegengewicht wird hinten auf den Tonarm geschoben."],
      say: ["Screw the counterweight on behind the tonearm.", "Drehen Sie das Gegengewicht hinten auf den Tonarm."],
    },
    force: {
      show: [...base, "platter", "mat", "weight"],
      lit: ["tonearm", "weight"],
      turn: 60,
      pitch: 24,
      near: ["tonearm", "weight"],
      arrows: [{ about: [2.0, TOP + 0.52, -1.95], axis: [0.47, 0, -0.88], radius: 0.42, from: 20, to: 290 }],
      alt: [
        "The counterweight is turned until the arm floats, then to the number given.",
        "Das Gegengewicht wird gedreht, bis der Arm schwebt, dann bis zur angegebenen Zahl.",
      ],
      say: [
        "Turn it until the arm floats, then set the tracking force.",
        "Drehen Sie, bis der Arm schwebt; stellen Sie dann die Auflagekraft ein.",
      ],
    },
    switch: {
      plus: ["sockets", "leads"],
      less: ["record"],
      lit: ["sockets", "leads"],
      turn: 200,
      pitch: 18,
      marks: [
        [0.55, 0.75, -1.9],
        [1.3, 0.72, -1.9],
      ],
      alt: [
        "The back: the two leads go into the sockets (1), beside them is the switch between phono and line (2).",
        "Die Rückseite: Die beiden Kabel kommen in die Buchsen (1), daneben sitzt der Schalter für Phono und Line (2).",
      ],
    },
    cover: {
      plus: ["cover"],
      less: ["record"],
      lit: ["cover"],
      pitch: 20,
      move: { parts: ["cover"], turn: { about: [0, 1.3, -1.75], axis: [1, 0, 0], by: -62 } },
      alt: [
        "The dust cover is set on its hinges at the back and swings down.",
        "Die Staubhaube sitzt hinten auf ihren Scharnieren und klappt herunter.",
      ],
    },
    "first-record": {
      plus: ["weight"],
      lit: ["record", "tonearm", "stylus"],
      pitch: 30,
      move: { parts: ["record"], by: [0, 1.0, 0] },
      alt: [
        "A record is laid on the mat; the tonearm stands beside it. The record is not in the box.",
        "Eine Schallplatte wird auf die Matte gelegt; daneben steht der Tonarm. Die Platte liegt nicht bei.",
      ],
      say: ["Lay on a record and lower the arm.", "Legen Sie eine Platte auf und senken Sie den Arm."],
    },
  },
};
