import { pointing, reach } from "../guide/hand.js";
import { stream, wisp } from "../guide/household.js";
import { mainsPlug, wallSocket } from "../guide/leads.js";
import { at, hoop, ink, puck, rod, run, soft, together, turned } from "../kit/pieces.js";

const coal = () => ink("coal", { gloss: 0.4 });
const WATER = ["#CFE4EE", "#9CC3D6", "#6593AC"];
const SOCKET = [-3.4, 1.5, -0.9];

/** From the cooker's left side into the wall. */
const plugged = () => [
  at(mainsPlug(), [SOCKET[0], SOCKET[1], SOCKET[2] + 0.05]),
  rod(
    coal(),
    run(
      [-1.1, 0.2, 0.2],
      [-1.6, 0.06, 0.3],
      [-2.4, 0.05, 0.7],
      [-3.2, 0.05, 0.6],
      [-3.5, 0.5, 0.1],
      [-3.42, 1.35, -0.22],
      [SOCKET[0], 1.5, -0.4],
    ),
    0.05,
  ),
];

/** The measuring cup, tilted, and what runs out of it. */
const pouring = () => [
  at(
    together(
      turned(
        ink("cream", { gloss: 0.5 }),
        run([0, 0], [0.36, 0]),
        soft([0.36, 0], [0.42, 0.1], [0.46, 0.8]),
        run([0.46, 0.8], [0.41, 0.8], [0.36, 0.06]),
      ),
    ),
    [1.5, 2.45, 0.1],
    [0, 0, 72],
  ),
  stream(
    [
      [0.72, 2.5, 0.1],
      [0.6, 2.3, 0.1],
      [0.56, 1.3, 0.1],
    ],
    0.07,
  ),
];

export default {
  extras: () => [
    { id: "water", solids: [puck(ink(WATER, { edges: [-0.9, 0.9] }), 0.9, 1.24, 1.26, 0.005), hoop(ink("navy"), 0.98, 0.025, 1.38)] },
    { id: "pouring", solids: pouring() },
    { id: "plugged", solids: plugged() },
    { id: "socket", solids: [at(wallSocket([2, 2.9]), SOCKET)] },
    { id: "finger", solids: [reach(pointing(), [0.06, 0.8, 1.58], [-8, 76])] },
    { id: "steam", solids: [at(together(wisp(0.9, 0.12)), [-0.5, 2.55, 0.3])] },
  ],
  box: [
    { parts: ["body", "switch", "cord"] },
    { parts: ["pot"] },
    { parts: ["lid", "vent"] },
    { things: [["cup"]] },
    { things: [["spoon"]] },
    { things: [["booklet"]] },
  ],
  steps: {
    wash: {
      plus: ["pot"],
      on: "air",
      move: [
        { parts: ["lid", "vent"], by: [0, 2.4, 0], arrow: false },
        { parts: ["vent"], by: [0, 0.6, 0], arrow: false },
        { parts: ["pot"], by: [0, 1.3, 0], arrow: false },
      ],
      marks: ["vent", "lid", "pot"],
      alt: [
        "Taken apart for washing: steam cap (1), glass lid (2), inner pot (3). The body stays dry.",
        "Zum Spülen zerlegt: Dampfkappe (1), Glasdeckel (2), Innentopf (3). Das Gehäuse bleibt trocken.",
      ],
    },
    plate: {
      less: ["lid", "vent"],
      lit: ["body"],
      pitch: 38,
      arrows: [{ from: [0, 3.4, 0], to: [0, 1.7, 0] }],
      alt: [
        "Seen from above without the pot: the heating plate at the bottom must be clean and dry.",
        "Von oben ohne Topf gesehen: Die Heizplatte am Boden muss sauber und trocken sein.",
      ],
    },
    pot: {
      plus: ["pot"],
      less: ["lid", "vent"],
      lit: ["pot"],
      pitch: 22,
      move: { parts: ["pot"], by: [0, 1.6, 0] },
      alt: ["The inner pot goes down into the body.", "Der Innentopf kommt von oben in das Gehäuse."],
    },
    cord: {
      plus: ["plugged", "socket"],
      less: ["cord"],
      lit: ["plugged", "socket"],
      turn: 36,
      marks: [
        [-1.35, 0.4, 0.5],
        [-3.4, 1.95, -0.6],
      ],
      alt: [
        "The mains cord goes first into the side of the cooker (1), then into the socket in the wall (2).",
        "Das Netzkabel kommt zuerst seitlich in den Kocher (1), dann in die Steckdose an der Wand (2).",
      ],
    },
    "first-boil": {
      plus: ["finger", "steam"],
      lit: ["switch", "finger", "steam", "lid", "vent"],
      alt: [
        "The lid is on; a finger presses the cooking switch in front, and steam rises from the cap.",
        "Der Deckel ist auf; ein Finger drückt den Schalter vorn, aus der Kappe steigt Dampf.",
      ],
    },
    rice: {
      show: ["pot", "water", "pouring"],
      pitch: 36,
      alt: [
        "Water runs from the cup into the inner pot, up to the blue mark.",
        "Aus dem Becher läuft Wasser in den Innentopf, bis zur blauen Marke.",
      ],
    },
  },
};
