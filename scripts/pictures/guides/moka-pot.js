import { hob, level } from "../guide/props.js";
import { faceted, ink, puck } from "../kit/pieces.js";
import { at, ring, together } from "../kit/solids.js";

const upper = ["pot", "handle", "lid"];
const funnel = () => [
  faceted(ink("steel", { gloss: 0.6 }), 24, [
    [0.06, 0.4],
    [0.06, 0.8],
    [0.34, 0.98],
    [0.36, 1.12],
    [0, 1.12],
  ]),
  at(ring(ink("steel"), 0.38, 0.025), [0, 1.12, 0], [90, 0, 0]),
];

export default {
  film: [
    "Film without sound: the moka pot is filled, screwed together and heated.",
    "Film ohne Ton: Der Espressokocher wird gefüllt, zugeschraubt und erhitzt.",
  ],
  extras: () => [
    { id: "funnel", solids: funnel(), move: [0, 1, 0] },
    { id: "water", solids: [level(0.56, 0.58)] },
    { id: "ground", solids: [puck(ink("oak"), 0.33, 1.12, 1.2, 0.04)], move: [0, 0.8, 0] },
    { id: "hob", solids: [together(hob(0.8))] },
  ],
  box: [{ parts: ["lid", "pot", "handle", "boiler"] }, { things: [["booklet"]] }],
  steps: {
    rinse: {
      show: ["boiler", "funnel", "seal", ...upper],
      on: "air",
      move: [
        { parts: upper, by: [0, 1.9, 0], arrow: false },
        { parts: ["seal"], by: [0, 1.35, 0], arrow: false },
        { parts: ["funnel"], by: [0, 0.75, 0], arrow: false },
      ],
      marks: ["pot", "seal", "funnel", "boiler"],
      alt: [
        "Taken apart from top to bottom: upper pot (1), seal and filter plate (2), funnel (3), boiler (4).",
        "Von oben nach unten zerlegt: Kanne (1), Dichtung und Filterplatte (2), Trichter (3), Kessel (4).",
      ],
    },
    "empty-brews": {
      plus: ["hob"],
      on: "air",
      alt: ["The pot stands screwed together on the hob.", "Die Kanne steht zugeschraubt auf dem Herd."],
    },
    water: {
      show: ["boiler", "water"],
      arrows: [{ from: [1.5, 0.58, 0], to: [0.72, 0.58, 0] }],
      pitch: 16,
      alt: [
        "The boiler with a line just below the valve: so far it is filled with water.",
        "Der Kessel mit einer Linie knapp unter dem Ventil: So weit kommt Wasser hinein.",
      ],
      say: ["Fill the boiler with water to just below the valve.", "Füllen Sie Wasser ein bis knapp unter das Ventil."],
    },
    coffee: {
      show: ["boiler", "funnel", "ground"],
      lit: ["funnel", "ground"],
      move: [
        { parts: ["funnel"], by: [0, 1.0, 0] },
        { parts: ["ground"], by: [0, 1.5, 0] },
      ],
      alt: [
        "The funnel goes into the boiler and is filled level with coffee.",
        "Der Trichter kommt in den Kessel und wird eben mit Kaffee gefüllt.",
      ],
      say: ["Set in the funnel and fill it level. Do not press.", "Setzen Sie den Trichter ein und füllen Sie ihn eben. Nicht drücken."],
    },
    "screw-on": {
      show: ["boiler", "funnel", "ground", ...upper],
      lit: upper,
      move: [{ parts: upper, by: [0, 0.8, 0], turn: { axis: [0, 1, 0], by: 60 }, arrow: false }],
      arrows: [{ about: [0, 1.5, 0], axis: [0, 1, 0], radius: 1.15, from: 30, to: 130 }],
      alt: ["The upper pot is screwed onto the boiler.", "Die Kanne wird auf den Kessel geschraubt."],
      say: ["Screw the upper pot on tight, holding it by its body.", "Schrauben Sie die Kanne fest; fassen Sie sie am Körper an."],
    },
    heat: {
      plus: ["hob"],
      on: "air",
      move: { parts: ["lid"], turn: { about: [-0.5, 2.08, 0], axis: [0, 0, 1], by: 65 }, left: true },
      alt: ["The pot stands on the hob with its lid open.", "Die Kanne steht mit offenem Deckel auf dem Herd."],
      say: [
        "Heat it gently with the lid open until the coffee rises.",
        "Erhitzen Sie sie sanft bei offenem Deckel, bis der Kaffee steigt.",
      ],
    },
  },
};
