import { ink, outline, puck, rod, slab } from "../kit/pieces.js";

const steel = () => ink("steel", { gloss: 0.6 });
const hook = () => [
  rod(
    steel(),
    [
      [0, 2.2, 0],
      [0, 1.7, 0],
      [0.3, 1.5, 0.1],
      [0.3, 1.1, 0.2],
      [-0.1, 0.9, 0.1],
      [-0.3, 1.1, -0.1],
      [-0.1, 1.3, -0.2],
    ],
    0.085,
  ),
  puck(steel(), 0.26, 1.9, 1.98, 0.02),
];
const beater = () => [
  rod(
    steel(),
    [
      [0, 2.2, 0],
      [0, 1.6, 0],
    ],
    0.085,
  ),
  slab(
    steel(),
    outline([-0.1, 1.8], [-0.55, 1.4], [-0.55, 1.1], [-0.25, 0.7], [0.25, 0.7], [0.55, 1.1], [0.55, 1.4], [0.1, 1.8]),
    0.12,
    0.04,
  ),
];

const up = { parts: ["head", "knob"], turn: { about: [1.05, 2.5, 0], axis: [0, 0, 1], by: -38 }, left: true };

export default {
  extras: () => [
    { id: "hook", solids: hook() },
    { id: "beater", solids: beater() },
  ],
  box: [
    { parts: ["head", "knob", "column", "foot"] },
    { parts: ["bowl"] },
    { parts: ["whisk"], lie: [0, 0, 80] },
    { parts: ["hook"], lie: [0, 0, 80], scale: 0.85 },
    { parts: ["beater"], lie: [-80, 0, 0], scale: 0.85 },
    { things: [["booklet"]] },
  ],
  steps: {
    place: {
      lit: ["foot", "column", "head", "knob"],
      alt: [
        "The mixer stands on its four feet, its head closed over the bowl.",
        "Die Maschine steht auf ihren vier Füßen, der Kopf ist über der Schüssel geschlossen.",
      ],
    },
    wash: {
      show: ["bowl", "whisk"],
      pitch: 24,
      move: { parts: ["whisk"], by: [1.6, 0.5, 0], turn: { about: [-0.72, 1.4, 0], axis: [0, 0, 1], by: 26 }, left: true },
      alt: ["Bowl and whisk lie ready to be washed.", "Schüssel und Schneebesen liegen zum Spülen bereit."],
    },
    tip: {
      show: ["head", "knob", "column", "foot"],
      lit: ["head", "knob"],
      move: { ...up, left: false, out: true },
      alt: ["The head is tipped back.", "Der Kopf ist nach hinten geklappt."],
    },
    bowl: {
      less: ["whisk"],
      lit: ["bowl"],
      pitch: 20,
      move: [up, { parts: ["bowl"], by: [-1.0, 1.2, 0] }],
      arrows: [{ about: [-0.72, 0.6, 0], axis: [0, 1, 0], radius: 1.5, from: 20, to: 90 }],
      alt: [
        "With the head up, the bowl is set on the foot and turned until it locks.",
        "Bei aufgeklapptem Kopf wird die Schüssel auf den Fuß gesetzt und gedreht, bis sie einrastet.",
      ],
    },
    attach: {
      less: ["bowl"],
      lit: ["whisk"],
      move: [
        up,
        { parts: ["whisk"], turn: { about: [1.05, 2.5, 0], axis: [0, 0, 1], by: -38 }, left: true },
        { parts: ["whisk"], by: [-0.55, -0.75, 0] },
      ],
      alt: [
        "The whisk is pushed up onto the shaft under the head and turned a little.",
        "Der Schneebesen wird von unten auf die Welle geschoben und ein wenig gedreht.",
      ],
    },
    gap: {
      less: ["bowl"],
      lit: ["whisk", "foot"],
      near: ["whisk", "foot"],
      pitch: 8,
      arrows: [{ from: [-0.72, 0.36, 0.6], to: [-0.72, 0.82, 0.6], both: true }],
      alt: [
        "Between the whisk and the floor of the bowl a gap of a coin's thickness is left. The bowl is not drawn.",
        "Zwischen Besen und Schüsselboden bleibt ein Spalt so dick wie eine Münze. Die Schüssel ist nicht gezeichnet.",
      ],
    },
    try: {
      lit: ["knob", "whisk", "bowl"],
      arrows: [{ about: [0.62, 2.86, 0.9], axis: [0, 0, 1], radius: 0.45, from: 150, to: 20 }],
      alt: [
        "The speed lever on the side of the head is turned to the lowest number.",
        "Der Drehzahlhebel seitlich am Kopf wird auf die kleinste Stufe gestellt.",
      ],
    },
  },
};
