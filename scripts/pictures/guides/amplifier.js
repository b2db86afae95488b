import { cable } from "../guide/props.js";
import { at, box, ink, puck, rod } from "../kit/pieces.js";

const BACK = -1.32;
const socket = (x, y, colour) => at(puck(ink(colour, { gloss: 0.5 }), 0.09, 0, 0.2, 0.02), [x, y, BACK], [-90, 0, 0]);
const antenna = () => [
  rod(
    ink("coal"),
    [
      [-1.2, 0.85, BACK - 0.1],
      [-1.2, 0.85, BACK - 0.3],
      [-1.2, 1.1, BACK - 0.34],
      [-1.2, 2.3, BACK - 0.34],
    ],
    0.06,
  ),
];
const lead = (x, y, colour, way) =>
  cable(
    colour,
    [
      [x, y, BACK - 0.2],
      [x, y - 0.05, BACK - 0.6],
      [x + way, 0.05, BACK - 1.1],
      [x + way * 2.2, 0.05, BACK - 1.0],
    ],
    0.05,
  );

export default {
  extras: () => [
    { id: "antenna", solids: antenna(), move: [0, 0, -1] },
    { id: "speakers", solids: [0.3, 0.6, 0.9, 1.2].map((x, i) => socket(x, 0.5, i % 2 ? "coal" : "brick")) },
    { id: "speaker-leads", solids: [0.3, 0.6, 0.9, 1.2].map((x, i) => lead(x, 0.5, i % 2 ? "coal" : "brick", 0.9)) },
    { id: "sources", solids: [-0.9, -0.7, -0.5].flatMap((x) => [0.42, 0.7].map((y, i) => socket(x, y, i ? "cream" : "brick"))) },
    { id: "earth", solids: [socket(-0.2, 0.4, "brass")] },
    { id: "earth-wire", solids: [lead(-0.2, 0.4, "pine", -0.7)] },
    { id: "inlet", solids: [at(box(ink("coal"), [0.34, 0.26, 0.1], 0.03), [-1.2, 0.2, BACK])] },
    {
      id: "mains",
      solids: [
        at(box(ink("coal"), [0.3, 0.22, 0.5], 0.05), [-1.2, 0.22, BACK - 0.35]),
        cable(
          "coal",
          [
            [-1.2, 0.33, BACK - 0.6],
            [-1.3, 0.2, BACK - 1.0],
            [-2.2, 0.05, BACK - 1.2],
          ],
          0.06,
        ),
      ],
      move: [0, 0, -1],
    },
  ],
  box: [
    { parts: ["lid", "chassis", "cheeks", "front", "knobs", "feet"] },
    { things: [["cable"]] },
    { parts: ["antenna"], lie: [-90, 0, 0] },
    { parts: ["fuse"], scale: 0.7 },
    { things: [["booklet"]] },
  ],
  steps: {
    place: {
      lit: ["lid"],
      pitch: 20,
      arrows: [{ from: [0, 1.5, 0], to: [0, 2.8, 0], both: true }],
      alt: [
        "The amplifier stands level with air above the slots of its lid.",
        "Der Verstärker steht waagerecht; über den Schlitzen im Deckel ist Luft.",
      ],
    },
    antenna: {
      plus: ["antenna"],
      lit: ["antenna"],
      turn: 236,
      pitch: 18,
      move: { parts: ["antenna"], by: [0, 0, -0.7], arrow: false },
      arrows: [{ from: [-1.2, 1.2, BACK - 0.7], to: [-1.2, 1.0, BACK] }],
      alt: ["Seen from behind: the antenna is screwed on at the right.", "Von hinten gesehen: Die Antenne wird rechts angeschraubt."],
    },
    speakers: {
      plus: ["speakers", "speaker-leads"],
      lit: ["speakers", "speaker-leads"],
      turn: 205,
      marks: [
        [1.05, 0.9, BACK],
        [0.45, 0.9, BACK],
      ],
      alt: [
        "The back: two pairs of terminals for the loudspeakers, left (1) and right (2), each red and black.",
        "Die Rückseite: zwei Klemmenpaare für die Lautsprecher, links (1) und rechts (2), je rot und schwarz.",
      ],
    },
    sources: {
      plus: ["sources"],
      lit: ["sources"],
      turn: 205,
      marks: [
        [-0.5, 1.0, BACK],
        [-0.7, 0.15, BACK],
        [-0.9, 1.0, BACK],
      ],
      alt: [
        "The back: three inputs side by side (1, 2, 3), each with a white and a red socket.",
        "Die Rückseite: drei Eingänge nebeneinander (1, 2, 3), je mit weißer und roter Buchse.",
      ],
    },
    earth: {
      plus: ["earth", "earth-wire", "sources"],
      lit: ["earth", "earth-wire"],
      turn: 205,
      near: ["earth", "sources", "speakers"],
      room: 1.1,
      arrows: [{ from: [0.15, 1.0, BACK - 0.7], to: [-0.12, 0.52, BACK - 0.25] }],
      alt: [
        "The back: the turntable's earth wire goes under the brass screw beside the inputs.",
        "Die Rückseite: Die Erdleitung des Plattenspielers kommt unter die Messingschraube neben den Eingängen.",
      ],
    },
    power: {
      plus: ["inlet", "mains"],
      lit: ["inlet", "mains"],
      turn: 155,
      move: { parts: ["mains"], by: [0, 0, -1.1] },
      alt: ["The back: the mains cord goes into its socket.", "Die Rückseite: Das Netzkabel kommt in seine Buchse."],
    },
    try: {
      lit: ["knobs", "front"],
      arrows: [{ about: [1.05, 0.58, 1.5], axis: [0, 0, 1], radius: 0.5, from: 150, to: 30 }],
      alt: [
        "The front: the large knob on the right is turned up slowly.",
        "Die Vorderseite: Der große Knopf rechts wird langsam aufgedreht.",
      ],
    },
  },
};
