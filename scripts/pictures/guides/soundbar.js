import { cable, cell } from "../guide/props.js";
import { at, box, ink, rounded, slab, together } from "../kit/pieces.js";

const bar = ["grille", "body", "caps"];
const screen = () => [
  at(together(slab(ink("navy", { edges: [-0.9, 0.99] }), rounded(8.6, 4.9, 0.1), 0.2, 0.05)), [0, 3.9, -0.9]),
  at(box(ink("coal"), [3.2, 1.2, 0.3], 0.05), [0, 0.3, -0.9]),
];
const sockets = () => [
  at(box(ink("steel"), [1.8, 0.3, 0.05], 0.02), [0, 0.22, -0.55]),
  at(box(ink("mustard"), [0.34, 0.14, 0.06], 0.02), [0.5, 0.3, -0.58]),
  at(box(ink("coal"), [0.3, 0.16, 0.06], 0.02), [-0.5, 0.3, -0.58]),
];

export default {
  colour: "cream",
  extras: () => [
    { id: "screen", solids: screen() },
    { id: "brackets", solids: [-2, 2].map((x) => at(box(ink("brass", { gloss: 0.5 }), [0.4, 0.7, 0.12], 0.03), [x, 0.1, -0.72])) },
    { id: "pair", solids: [0, 0.8].map((x) => at(box(ink("brass", { gloss: 0.5 }), [0.4, 0.7, 0.12], 0.03), [x, 0, 0])) },
    { id: "sockets", solids: sockets() },
    {
      id: "hdmi",
      solids: [
        at(box(ink("coal"), [0.32, 0.14, 0.4], 0.03), [0.5, 0.3, -0.85]),
        cable("coal", [
          [0.5, 0.37, -1.0],
          [0.6, 0.2, -1.5],
          [2, 0.05, -1.8],
          [3.4, 0.05, -1.5],
        ]),
      ],
      move: [0, 0, -1],
    },
    {
      id: "mains",
      solids: [
        at(box(ink("coal"), [0.26, 0.16, 0.4], 0.03), [-0.5, 0.3, -0.85]),
        cable("coal", [
          [-0.5, 0.37, -1.0],
          [-0.7, 0.2, -1.5],
          [-2, 0.05, -1.8],
          [-3.4, 0.05, -1.5],
        ]),
      ],
      move: [0, 0, -1],
    },
    { id: "cell", solids: [cell([-0.9, 0.35, 1.75], [0, -24, 0])], move: [0, 1, 0] },
  ],
  box: [
    { parts: bar },
    { parts: ["subwoofer"] },
    { parts: ["remote"] },
    { things: [["cable"]] },
    { things: [["cable"]], scale: 0.9 },
    { parts: ["pair"], lie: [-90, 0, 0], scale: 0.8 },
    { things: [["booklet"]] },
  ],
  steps: {
    place: {
      show: [...bar, "screen"],
      lit: bar,
      turn: 24,
      move: { parts: bar, by: [0, 0, 1.6] },
      alt: ["The soundbar is set in front of the television, in its middle.", "Die Soundbar kommt mittig vor den Fernseher."],
    },
    bracket: {
      show: [...bar, "brackets"],
      lit: ["brackets"],
      on: "air",
      turn: 60,
      pitch: 24,
      move: { parts: bar, by: [0, 0, 1.3] },
      alt: [
        "Two brackets sit on the wall; the soundbar is pushed onto them.",
        "Zwei Halter sitzen an der Wand; die Soundbar wird daraufgeschoben.",
      ],
    },
    hdmi: {
      show: [...bar, "sockets", "hdmi"],
      lit: ["sockets", "hdmi"],
      turn: 215,
      near: ["sockets", "hdmi"],
      move: { parts: ["hdmi"], by: [0, 0, -0.9] },
      alt: ["The back: the HDMI cable goes into its socket.", "Die Rückseite: Das HDMI-Kabel kommt in seine Buchse."],
    },
    subwoofer: {
      show: ["subwoofer", ...bar],
      lit: ["subwoofer"],
      alt: [
        "The subwoofer stands on the floor behind or beside the soundbar.",
        "Der Subwoofer steht auf dem Boden hinter oder neben der Soundbar.",
      ],
    },
    power: {
      show: [...bar, "sockets", "mains"],
      lit: ["sockets", "mains"],
      turn: 215,
      near: ["sockets", "mains"],
      move: { parts: ["mains"], by: [0, 0, -0.9] },
      alt: ["The back: the mains cord goes into its socket.", "Die Rückseite: Das Netzkabel kommt in seine Buchse."],
    },
    remote: {
      show: ["remote", "cell"],
      lit: ["remote", "cell"],
      pitch: 30,
      move: { parts: ["cell"], by: [0, 0.8, 0] },
      alt: ["A cell goes into the remote control.", "Eine Batterie kommt in die Fernbedienung."],
    },
  },
};
