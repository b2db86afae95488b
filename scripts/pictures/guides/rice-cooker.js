import { ink, puck } from "../kit/pieces.js";

export default {
  extras: () => [{ id: "water", solids: [puck(ink(["#CFE4EE", "#9CC3D6", "#6593AC"], { edges: [-0.9, 0.9] }), 0.8, 1.14, 1.16, 0.005)] }],
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
    cord: { lit: ["cord"], turn: 55, alt: ["The mains cord at the side of the cooker.", "Das Netzkabel seitlich am Kocher."] },
    "first-boil": {
      lit: ["switch"],
      arrows: [{ from: [0, 1.6, 2.2], to: [0, 0.75, 1.6] }],
      alt: ["The cooking switch in front is pressed down.", "Der Schalter vorn wird nach unten gedrückt."],
    },
    rice: {
      show: ["pot", "water"],
      lit: ["pot", "water"],
      pitch: 40,
      alt: [
        "The inner pot filled with water a finger's width over the rice.",
        "Der Innentopf mit Wasser, das einen Fingerbreit über dem Reis steht.",
      ],
    },
  },
};
