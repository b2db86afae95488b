import { at, ink, puck, stick, together } from "../kit/pieces.js";

const screw = () => [
  at(together(puck(ink("brass", { gloss: 0.6 }), 0.17, -0.06, 0.02, 0.02)), [-0.55, -0.02, 0]),
  stick(ink("steel", { gloss: 0.5 }), [-0.55, 0, 0], [-0.55, 0.5, 0], 0.05),
];

export default {
  film: [
    "Film without sound: the task lamp gets its foot and its bulb.",
    "Film ohne Ton: Die Arbeitsleuchte bekommt ihren Fuß und ihre Lampe.",
  ],
  extras: () => [{ id: "screw", solids: screw(), move: [0, -1.4, 0] }],
  box: [{ parts: ["shade", "stem", "socket", "base"] }, { things: [["screws", 1]] }, { things: [["booklet"]] }],
  steps: {
    "foot-screw": {
      show: ["shade", "socket", "stem", "base", "screw"],
      lit: ["base", "stem", "screw"],
      on: "air",
      pitch: -16,
      near: ["base", "stem", "screw"],
      move: { parts: ["screw"], by: [0, -1.1, 0] },
      alt: [
        "Seen from below: the screw goes up through the foot into the end of the brass stem.",
        "Von unten gesehen: Die Schraube geht durch den Fuß in das Ende des Messingstiels.",
      ],
      say: ["Screw the stem to the foot from below.", "Schrauben Sie den Stiel von unten am Fuß fest."],
    },
    bulb: {
      lit: ["bulb", "shade"],
      near: ["bulb", "shade", "socket"],
      pitch: -4,
      on: "air",
      move: { parts: ["bulb"], by: [0.55, -1.0, 0.3] },
      alt: ["An E27 bulb goes into the shade from below.", "Eine E27-Lampe kommt von unten in den Schirm."],
      say: ["Screw in an E27 bulb. It is not in the box.", "Schrauben Sie eine E27-Lampe ein. Sie liegt nicht bei."],
    },
    joint: {
      lit: ["shade", "socket", "bulb"],
      arrows: [{ about: [0.86, 3.1, 0.4], axis: [0, 0, 1], radius: 1.5, from: 150, to: 230 }],
      move: { parts: ["shade", "socket", "bulb"], turn: { about: [0.8, 3.3, 0.05], axis: [0, 0, 1], by: 22 }, arrow: false },
      alt: ["The shade tilts at the end of the stem.", "Der Schirm lässt sich am Ende des Stiels neigen."],
      say: ["Tilt the shade to where you need the light.", "Neigen Sie den Schirm dorthin, wo Sie Licht brauchen."],
    },
    try: {
      alt: ["The finished lamp stands on its foot and is lit.", "Die fertige Leuchte steht auf ihrem Fuß und leuchtet."],
      say: ["Plug it in and switch it on.", "Stecken Sie den Stecker ein und schalten Sie ein."],
    },
  },
};
