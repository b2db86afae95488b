import { pointing, reach } from "../guide/hand.js";
import { wisp } from "../guide/household.js";
import { at, box, ink, together } from "../kit/pieces.js";
import casserole from "../models/casserole.js";

const top = () => {
  const oak = ink("oak", { edges: [0.06, 0.7] });
  const edge = (size, place) => at(box(oak, size, 0.03), place);
  return [
    edge([9, 0.4, 1.1], [0, 0.12, 3.15]),
    edge([9, 0.4, 1.1], [0, 0.12, -3.15]),
    edge([1.65, 0.4, 5.2], [-3.67, 0.12, 0]),
    edge([1.65, 0.4, 5.2], [3.67, 0.12, 0]),
  ];
};
const tape = () => [
  ...[-2.5, 2.5].map((z) => at(box(ink("mustard"), [5.7, 0.06, 0.14], 0.02), [0, 0.46, z])),
  ...[-2.85, 2.85].map((x) => at(box(ink("mustard"), [0.14, 0.06, 5.0], 0.02), [x, 0.46, 0])),
];
const clips = () =>
  [-2.85, 2.85].flatMap((x) => [-1.5, 1.5].map((z) => at(box(ink("brass", { gloss: 0.5 }), [0.7, 0.1, 0.4], 0.03), [x, 0.02, z])));

export default {
  extras: () => [
    {
      id: "scraper",
      solids: [
        at(box(ink("coal", { gloss: 0.4 }), [0.36, 0.2, 1.3], 0.08), [0, 0.1, 0.5]),
        at(box(ink("steel", { gloss: 0.6 }), [0.8, 0.06, 0.36], 0.02), [0, 0.08, -0.3]),
      ],
    },
    { id: "top", solids: top() },
    { id: "tape", solids: tape(), move: [0, -1, 0] },
    {
      id: "four",
      solids: [0, 0.8].flatMap((x) => [0, 0.6].map((z) => at(box(ink("brass", { gloss: 0.5 }), [0.7, 0.1, 0.4], 0.03), [x, 0, z]))),
    },
    {
      id: "pan",
      solids: [
        at(
          together(
            ...casserole
              .parts("brick")
              .filter(({ id }) => id === "pot")
              .flatMap(({ solids }) => solids),
          ),
          [1.35, 0.6, 0.85],
          [0, 30, 0],
        ),
        ...[-0.35, 0.15, 0.6].map((x, i) => at(together(wisp(1.0 + (i % 2) * 0.3)), [1.35 + x, 1.95, 0.85])),
      ],
    },
    { id: "finger", solids: [reach(pointing(), [-1.15, 0.72, 2.34], [-22, -20])] },
    { id: "clips", solids: clips(), move: [0, -1.6, 0] },
  ],
  box: [{ parts: ["glass", "tray"] }, { parts: ["four"], scale: 0.8 }, { parts: ["scraper"], scale: 0.8 }, { things: [["papers"]] }],
  steps: {
    "cut-out": {
      show: ["top"],
      on: "air",
      pitch: 42,
      arrows: [
        { from: [-2.8, 0.55, 0.5], to: [2.8, 0.55, 0.5], both: true },
        { from: [1.2, 0.55, -2.55], to: [1.2, 0.55, 2.55], both: true },
      ],
      alt: [
        "The worktop from above: its opening is measured in width and in depth.",
        "Die Arbeitsplatte von oben: Der Ausschnitt wird in Breite und Tiefe gemessen.",
      ],
    },
    tape: {
      show: ["glass", "tray", "tape"],
      lit: ["tape"],
      on: "air",
      pitch: -34,
      move: { parts: ["tape"], by: [0, -1.3, 0] },
      alt: [
        "Seen from below: the sealing tape is stuck all round under the edge of the glass.",
        "Von unten gesehen: Das Dichtband wird ringsum unter den Rand des Glases geklebt.",
      ],
    },
    "lower-in": {
      show: ["glass", "tray", "tape", "top"],
      lit: ["glass", "tray", "tape"],
      on: "air",
      pitch: 26,
      move: { parts: ["glass", "tray", "tape"], by: [0, 2.6, 0] },
      alt: [
        "The hob is lowered into the opening of the worktop.",
        "Das Kochfeld wird von oben in den Ausschnitt der Arbeitsplatte gesenkt.",
      ],
    },
    clips: {
      show: ["tray", "glass", "top", "clips"],
      lit: ["clips"],
      on: "air",
      pitch: -34,
      move: { parts: ["clips"], by: [0, -1.5, 0] },
      alt: [
        "Seen from below: four clips hold the hob against the worktop.",
        "Von unten gesehen: Vier Klammern halten das Kochfeld an der Arbeitsplatte.",
      ],
    },
    "first-heat": {
      show: ["tray", "glass", "top", "pan", "finger"],
      lit: ["glass", "tray", "pan", "finger"],
      on: "air",
      pitch: 34,
      alt: [
        "A pot steams on the zone of its size; a finger touches the keys in front.",
        "Auf der Zone in seiner Größe dampft ein Topf; ein Finger tippt auf die Tasten vorn.",
      ],
    },
  },
};
