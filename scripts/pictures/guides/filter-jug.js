import { ink, puck, turned } from "../kit/pieces.js";

const glass = () => [
  turned(ink(["#F3F8F8", "#D2E1E5", "#A3BBC4"], { gloss: 0.8, edges: [-0.15, 0.45] }), [
    [0, 0],
    [0.6, 0],
    [1.0, 0.5],
    [1.15, 1.1],
  ]),
  puck(ink(["#CFE4EE", "#9CC3D6", "#6593AC"]), 1.0, 0.62, 0.66, 0.01),
];
const solid = () => [puck(ink("navy", { gloss: 0.4 }), 0.25, 0.5, 0.95, 0.05), puck(ink("cream"), 0.2, 0.3, 0.5, 0.04)];

export default {
  extras: () => [
    { id: "bowl", solids: glass() },
    { id: "dry", solids: solid(), move: [0, 1.4, 0] },
    {
      id: "funnel",
      solids: [
        turned(
          ink("cream", { gloss: 0.4, edges: [-0.2, 0.5] }),
          [
            [0.26, 1.6],
            [0.5, 1.66],
          ],
          [
            [0.5, 1.66],
            [0.63, 2.3],
          ],
          [
            [0.63, 2.3],
            [0.76, 2.34],
          ],
        ),
      ],
    },
    { id: "filter", solids: [puck(ink("navy", { gloss: 0.4 }), 0.25, 1.3, 1.72, 0.05), puck(ink("steel"), 0.2, 1.12, 1.3, 0.04)] },
  ],
  box: [{ parts: ["jug", "funnel", "lid"] }, { parts: ["filter"] }, { things: [["pouch"]] }, { things: [["booklet"]] }],
  steps: {
    wash: {
      show: ["lid", "funnel", "jug"],
      on: "air",
      move: [
        { parts: ["lid"], by: [0, 1.7, 0], arrow: false },
        { parts: ["funnel"], by: [0, 1.0, 0], arrow: false },
      ],
      marks: ["lid", "funnel", "jug"],
      alt: ["Taken apart for washing: lid (1), funnel (2), jug (3).", "Zum Spülen zerlegt: Deckel (1), Trichter (2), Kanne (3)."],
    },
    soak: {
      show: ["bowl", "dry"],
      pitch: 22,
      move: { parts: ["dry"], by: [0, 1.2, 0] },
      alt: ["The cartridge is laid into a bowl of cold water.", "Die Kartusche kommt in eine Schüssel mit kaltem Wasser."],
    },
    insert: {
      show: ["funnel", "filter"],
      lit: ["filter"],
      on: "air",
      pitch: 20,
      move: { parts: ["filter"], by: [0, 1.6, 0] },
      alt: [
        "The cartridge goes down into the funnel until it sits tight.",
        "Die Kartusche kommt von oben in den Trichter, bis sie fest sitzt.",
      ],
    },
    "two-fillings": {
      show: ["jug", "funnel"],
      lit: ["funnel", "jug"],
      arrows: [{ from: [0.1, 4.2, 0], to: [0.1, 2.7, 0] }],
      alt: [
        "Water is poured into the funnel and runs through the filter into the jug.",
        "Wasser wird in den Trichter gegossen und läuft durch den Filter in die Kanne.",
      ],
    },
    date: {
      lit: ["lid"],
      less: ["hopper", "cartridge"],
      pitch: 30,
      arrows: [{ about: [0, 2.7, 0], axis: [0, 1, 0], radius: 1.05, from: 0, to: 110 }],
      alt: [
        "The ring on the lid is turned to the date of the next change.",
        "Der Ring am Deckel wird auf das Datum des nächsten Wechsels gestellt.",
      ],
    },
  },
};
