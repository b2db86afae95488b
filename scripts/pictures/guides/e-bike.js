import { screwHead } from "../guide/props.js";
import { at, box, ink, stick, together } from "../kit/pieces.js";

const CRANK = [-1.0, 2.9, 0];
/** The two pedals apart from the cranks that the model shows with them. */
const pedals = () =>
  [1, -1].map((side) =>
    at(together(box(ink("oak"), [0.92, 0.22, 0.84], 0.06), stick(ink("steel"), [0, 0.1, side * -0.4], [0, 0.1, side * -0.75], 0.09)), [
      CRANK[0] + side * 1.35,
      CRANK[1] - side * 0.95 - 0.11,
      side * 1.15,
    ]),
  );
const stem = () => [screwHead([3.6, 8.75, 0.2], [90, 0, 0], 0.12), screwHead([3.6, 9.05, 0.2], [90, 0, 0], 0.12)];

export default {
  extras: () => [
    { id: "pedals", solids: pedals() },
    { id: "stem", solids: stem() },
  ],
  box: [
    { parts: ["wheel-rear", "wheel-front", "frame", "fork", "mudguards", "bars", "saddle", "rack", "drive", "headlamp"], turn: 0 },
    { parts: ["battery"] },
    { things: [["charger"]] },
    { parts: ["pedals"], turn: 20 },
    { things: [["keys", 2]] },
    { things: [["torqueKey"]] },
    { things: [["papers"]] },
  ],
  steps: {
    unpack: {
      less: ["battery"],
      move: { parts: ["bars"], turn: { about: [3.45, 8.9, 0], axis: [-0.26, 0.96, 0], by: 80 }, left: true },
      turn: -14,
      alt: [
        "The bicycle stands on its wheels, the handlebar still turned in along the frame.",
        "Das Rad steht auf seinen Rädern, der Lenker ist noch zum Rahmen hin eingedreht.",
      ],
    },
    bars: {
      less: ["battery"],
      lit: ["bars"],
      turn: 30,
      pitch: 18,
      move: { parts: ["bars"], turn: { about: [3.45, 8.9, 0], axis: [-0.26, 0.96, 0], by: 80 } },
      alt: [
        "The handlebar is turned by a quarter until it stands across the front wheel.",
        "Der Lenker wird eine Vierteldrehung gedreht, bis er quer zum Vorderrad steht.",
      ],
    },
    "stem-bolts": {
      plus: ["stem"],
      lit: ["stem", "bars"],
      near: ["stem", "bars"],
      turn: 30,
      marks: [
        [3.75, 9.1, 0.3],
        [3.75, 8.6, 0.3],
      ],
      alt: [
        "Two screws hold the handlebar in the stem, one above (1) and one below (2).",
        "Zwei Schrauben halten den Lenker im Vorbau, eine oben (1), eine unten (2).",
      ],
    },
    pedals: {
      plus: ["pedals"],
      lit: ["pedals", "drive"],
      near: ["pedals", "drive"],
      turn: 30,
      pitch: 16,
      room: 1.1,
      move: { parts: ["pedals"], by: [0, 0, 0.01], arrow: false },
      arrows: [
        { about: [0.35, 1.9, 1.6], axis: [0, 0, 1], radius: 0.6, from: 100, to: -150 },
        { about: [-2.35, 3.85, -1.6], axis: [0, 0, 1], radius: 0.6, from: -150, to: 100 },
      ],
      marks: [
        [0.35, 1.9, 1.2],
        [-2.35, 3.85, -1.2],
      ],
      alt: [
        "The right pedal (1) is screwed in clockwise, the left one (2) the other way round.",
        "Das rechte Pedal (1) wird im Uhrzeigersinn eingeschraubt, das linke (2) andersherum.",
      ],
    },
    saddle: {
      lit: ["saddle"],
      arrows: [{ from: [-4.8, 8.4, 0.5], to: [-4.8, 10.4, 0.5], both: true }],
      alt: ["The saddle's post moves up and down in the frame.", "Die Sattelstütze lässt sich im Rahmen heben und senken."],
    },
    battery: {
      lit: ["battery"],
      move: { parts: ["battery"], by: [-2.4, 0, 0] },
      alt: [
        "The battery slides into the rack from behind until it clicks.",
        "Der Akku wird von hinten in den Gepäckträger geschoben, bis er einrastet.",
      ],
    },
    tyres: {
      lit: ["wheel-front", "wheel-rear"],
      marks: ["wheel-front", "wheel-rear"],
      alt: ["Both tyres, front (1) and rear (2), are pumped up.", "Beide Reifen, vorn (1) und hinten (2), werden aufgepumpt."],
    },
    brakes: {
      lit: ["bars", "wheel-front"],
      turn: 16,
      marks: [
        [2.2, 9.7, 2.8],
        [5.5, 3.5, 0.3],
      ],
      alt: [
        "Pull the lever at the grip (1); the wheel (2) must stand still.",
        "Ziehen Sie den Hebel am Griff (1); das Rad (2) muss stillstehen.",
      ],
    },
    lamp: {
      lit: ["headlamp"],
      arrows: [{ from: [5.2, 7.45, 0], to: [7.4, 6.9, 0] }],
      alt: ["The head lamp shines to the front and a little down.", "Der Scheinwerfer leuchtet nach vorn und ein wenig nach unten."],
    },
    number: {
      lit: ["frame"],
      near: ["frame", "drive"],
      pitch: -12,
      on: "air",
      arrows: [{ from: [-1.0, 0.7, 0.6], to: [-1.0, 1.9, 0.4] }],
      alt: [
        "Seen from below: the frame number is under the bottom bracket, between the cranks.",
        "Von unten gesehen: Die Rahmennummer steht unter dem Tretlager zwischen den Kurbeln.",
      ],
    },
  },
};
