import { cable } from "../guide/props.js";
import { ink, rod } from "../kit/pieces.js";

const boxes = ["cabinet", "feet", "woofer", "tweeter"];
const strip = () => [
  cable(
    "coal",
    [
      [-3, 0.4, 0],
      [-1, 0.4, 0],
      [0, 0.4, 0],
    ],
    0.22,
  ),
  ...[0.14, -0.14].flatMap((z) => [
    cable(
      z > 0 ? "brick" : "coal",
      [
        [0, 0.4, z * 0.5],
        [0.5, 0.4, z * 1.6],
        [1.1, 0.4, z * 2.4],
      ],
      0.11,
    ),
    rod(
      ink("brass", { gloss: 0.6 }),
      [
        [1.1, 0.4, z * 2.4],
        [1.7, 0.4, z * 2.8],
      ],
      0.06,
    ),
  ]),
];
const lead = () => [
  cable("brick", [
    [1.06, 0.8, -1.5],
    [1.06, 0.6, -2.0],
    [1.6, 0.06, -2.4],
    [3.2, 0.06, -2.3],
  ]),
  cable("coal", [
    [1.5, 0.8, -1.5],
    [1.5, 0.6, -1.9],
    [1.9, 0.06, -2.2],
    [3.2, 0.06, -2.1],
  ]),
];

export default {
  extras: () => [
    { id: "strip", solids: strip() },
    { id: "lead", solids: lead() },
  ],
  box: [
    { parts: ["cabinet", "woofer", "tweeter", "feet"] },
    { parts: ["grille"], lie: [-90, 0, 0] },
    { parts: ["feet"], scale: 0.7 },
    { things: [["booklet"]] },
  ],
  steps: {
    place: {
      show: boxes,
      turn: 26,
      pitch: 24,
      arrows: [
        { about: [-1.28, 3.3, 0], axis: [0, 1, 0], radius: 1.5, from: -125, to: -60 },
        { about: [1.28, 3.3, 0], axis: [0, 1, 0], radius: 1.5, from: -55, to: -120 },
      ],
      alt: [
        "The two loudspeakers stand side by side, each turned in a little towards the listener.",
        "Die beiden Lautsprecher stehen nebeneinander, beide ein wenig zum Zuhörer hin gedreht.",
      ],
    },
    strip: {
      show: ["strip"],
      pitch: 26,
      turn: 26,
      alt: [
        "The end of a loudspeaker cable: two strands apart, each with a finger's width of bare copper.",
        "Das Ende eines Lautsprecherkabels: zwei Adern getrennt, an jeder ein Fingerbreit blankes Kupfer.",
      ],
    },
    "speaker-end": {
      show: [...boxes, "terminals", "lead"],
      lit: ["terminals", "lead"],
      turn: 205,
      near: ["terminals", "lead"],
      pitch: 18,
      marks: [
        [1.06, 1.1, -1.5],
        [1.5, 1.1, -1.5],
      ],
      alt: [
        "The back of a loudspeaker: the red strand goes to one terminal (1), the black to the other (2).",
        "Die Rückseite eines Lautsprechers: Die rote Ader kommt an die eine Klemme (1), die schwarze an die andere (2).",
      ],
    },
    try: { show: boxes, alt: ["Both loudspeakers from the front, without grilles.", "Beide Lautsprecher von vorn, ohne Blenden."] },
    grille: {
      show: [...boxes, "grille"],
      lit: ["grille"],
      turn: 50,
      move: { parts: ["grille"], by: [0, 0, 1.5] },
      alt: ["The grille is set on the front; magnets hold it.", "Die Blende wird von vorn aufgesetzt; Magnete halten sie."],
    },
  },
};
