import { at, ink, puck } from "../kit/pieces.js";

/** The four heads of the screws that hold the backrest's bar under the seat. */
const screws = () =>
  [-0.28, 0.28].flatMap((x) => [-1.0, -1.5].map((z) => at(puck(ink("brass", { gloss: 0.6 }), 0.15, -0.05, 0.06, 0.02), [x, 4.22, z])));

export default {
  film: [
    "Film without sound: the desk chair is put together from five parts.",
    "Film ohne Ton: Der Bürostuhl wird aus fünf Teilen zusammengesetzt.",
  ],
  extras: () => [{ id: "screws", solids: screws() }],
  box: [
    { parts: ["seat", "arm-left", "arm-right"], lie: [-14, 0, 0], turn: -30 },
    { parts: ["back", "shell"], lie: [0, 0, 0], turn: -30 },
    { parts: ["star", "castors"], turn: -20 },
    { parts: ["lift"], lie: [0, 0, 90], turn: 20 },
    { things: [["hexKeyAndScrews", 4]] },
    { things: [["booklet"]] },
  ],
  steps: {
    "lift-in-star": {
      show: ["star", "castors", "lift"],
      lit: ["lift"],
      move: { parts: ["lift"], by: [0, 2.6, 0] },
      pitch: 20,
      alt: ["The gas lift goes down into the middle of the five-star foot.", "Die Gasfeder kommt von oben in die Mitte des Fußkreuzes."],
      say: ["Push the gas lift down into the foot.", "Stecken Sie die Gasfeder in das Fußkreuz."],
    },
    "seat-on-lift": {
      show: ["star", "castors", "lift", "seat", "arm-left", "arm-right"],
      lit: ["seat", "arm-left", "arm-right"],
      move: { parts: ["seat", "arm-left", "arm-right"], by: [0, 2.6, 0] },
      alt: ["The seat with its armrests is set on the gas lift.", "Der Sitz mit den Armlehnen wird auf die Gasfeder gesetzt."],
      say: ["Set the seat on the lift and sit down once.", "Setzen Sie den Sitz auf und sich einmal darauf."],
    },
    "back-on": {
      lit: ["back", "shell"],
      move: { parts: ["back", "shell"], by: [0, 1.4, -2.2] },
      turn: 45,
      alt: [
        "The backrest comes from behind and slides under the rear of the seat.",
        "Die Rückenlehne kommt von hinten und schiebt sich unter den Sitz.",
      ],
      say: ["Slide the backrest's bar under the seat from behind.", "Schieben Sie den Bügel der Lehne von hinten unter den Sitz."],
    },
    screws: {
      plus: ["screws"],
      lit: ["screws", "shell"],
      on: "air",
      turn: 190,
      pitch: -34,
      near: ["screws", "lift", "seat"],
      move: { parts: ["screws"], by: [0, -1.1, 0] },
      alt: [
        "Seen from below: four screws go through the bar into the seat from below.",
        "Von unten gesehen: Vier Schrauben kommen von unten durch den Bügel in den Sitz.",
      ],
      say: ["Tighten the four screws with the hex key.", "Ziehen Sie die vier Schrauben mit dem Innensechskant an."],
    },
    height: {
      lit: ["seat"],
      arrows: [{ from: [3.8, 3.2, 0], to: [3.8, 6.2, 0], both: true }],
      alt: ["The finished chair; the seat moves up and down.", "Der fertige Stuhl; der Sitz lässt sich heben und senken."],
      say: ["Lift the lever and set the height.", "Ziehen Sie den Hebel und stellen Sie die Höhe ein."],
    },
  },
};
