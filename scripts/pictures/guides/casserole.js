import { flat, pointing, reach } from "../guide/hand.js";
import { clock, puffs, sponge, wisp } from "../guide/household.js";
import { hob } from "../guide/props.js";
import { at, box, hoop, ink, puck, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const steel = () => ink("steel", { gloss: 0.6 });
const coal = () => ink("coal", { gloss: 0.3 });

const screw = () => [
  at(puck(steel(), 0.17, 0, 0.07, 0.02), [0, 1.32, 0]),
  at(together(slab(coal(), rounded(0.26, 0.05, 0.01), 0.02, 0.005)), [0, 1.315, 0], [90, 0, 0]),
];
/** It comes from inside the lid: from below, as the lid lies on the pot. */
const driver = () => [
  rod(steel(), run([0, 1.28, 0], [0, 0.55, 0]), 0.05, { ends: "flat" }),
  at(together(slab(steel(), rounded(0.18, 0.2, 0.02), 0.05, 0.01)), [0, 1.2, 0]),
  rod(ink("pine", { gloss: 0.3 }), run([0, 0.6, 0], [0, -0.35, 0]), (t) => 0.13 + 0.05 * Math.sin(Math.PI * t)),
];
const oil = () => ink(["#FBE39A", "#E6B63A", "#A9781C"], { gloss: 1, edges: [0.06, 0.5] });

/** The hob's knob, and beside it a wedge from small to middle. */
const setting = () =>
  [at(together(box(coal(), [1.5, 0.2, 0.9], 0.06)), [0, -0.1, 2.1]), puck(ink("cream"), 0.26, 0.1, 0.26, 0.04)].map((each, i) =>
    i ? at(together(each), [0, 0, 2.1]) : each,
  );
const pointer = () => [stick(ink("brick"), [0, 0.28, 2.1], [-0.17, 0.28, 1.93], 0.03)];
const board = () => [at(together(box(ink("oak", { edges: [0.06, 0.8] }), [3.9, 0.22, 2.9], 0.06)), [0, -0.22, 0])];

export default {
  extras: () => [
    { id: "sponge", solids: [at(together(sponge()), [0.1, 0.1, 0.0], [0, 24, 0])] },
    {
      id: "suds",
      solids: [
        puffs(
          [-0.55, 0.16, 0.35, 0.14],
          [-0.35, 0.14, 0.55, 0.1],
          [0.45, 0.15, 0.5, 0.12],
          [-0.7, 0.14, 0.05, 0.09],
          [0.72, 0.14, 0.2, 0.1],
          [-0.2, 0.13, 0.66, 0.07],
        ),
      ],
    },
    { id: "washer", solids: [reach(flat(), [-0.12, 0.44, 0.05], [-46, 118])] },
    { id: "screw", solids: screw() },
    { id: "driver", solids: driver() },
    { id: "oil", solids: [hoop(oil(), 1.2, 0.055, 1.165)] },
    { id: "oiler", solids: [reach(pointing(), [0.45, 1.26, 1.1], [-24, 66])] },
    { id: "fat", solids: [puck(oil(), 1.0, 0.09, 0.13, 0.02)] },
    { id: "hob", solids: [hob(1.05)] },
    { id: "setting", solids: [...setting(), ...pointer()] },
    { id: "steam", solids: [-0.45, 0.05, 0.5].map((x, i) => at(together(wisp(1.2 + (i % 2) * 0.35)), [x, 1.35, -0.1 + (i % 2) * 0.2])) },
    { id: "clock", solids: [at(together(clock(1, 0.8)), [3.0, 0, 0.3], [0, 10, 0])] },
    { id: "board", solids: board() },
  ],
  box: [{ parts: ["pot"], turn: -18 }, { parts: ["lid", "knob"], scale: 0.85 }, { things: [["booklet"]] }],
  steps: {
    wash: {
      show: ["pot", "sponge", "suds", "washer", "lid", "knob"],
      lit: ["pot", "sponge", "suds", "washer"],
      pitch: 38,
      room: 0.84,
      move: { parts: ["lid", "knob"], by: [-2.7, -1.19, -0.6], left: true },
      alt: [
        "A hand washes the pale inside of the pot with a soft sponge and suds; the lid lies beside it.",
        "Eine Hand spült die helle Innenseite des Topfs mit weichem Schwamm und Schaum; der Deckel liegt daneben.",
      ],
    },
    knob: {
      show: ["lid", "knob", "screw", "driver"],
      lit: ["knob", "screw", "driver"],
      tip: [180, 0, 0],
      pitch: 32,
      move: { parts: ["driver"], by: [0, -0.7, 0], arrow: false },
      arrows: [{ about: [0, 0.1, 0], axis: [0, 1, 0], radius: 0.5, from: -20, to: 160 }],
      alt: [
        "The lid lies upside down; a screwdriver turns the screw inside it that holds the knob.",
        "Der Deckel liegt umgedreht; ein Schraubendreher dreht die Schraube innen, die den Knauf hält.",
      ],
    },
    rim: {
      show: ["pot", "oil", "oiler"],
      lit: ["oil", "oiler"],
      pitch: 34,
      arrows: [{ about: [0, 1.3, 0], axis: [0, 1, 0], radius: 1.42, from: -88, to: -172 }],
      alt: ["A finger rubs oil along the rim of the pot, all the way round.", "Ein Finger reibt rundherum Öl auf den Rand des Topfs."],
    },
    warm: {
      show: ["pot", "fat", "hob", "setting"],
      lit: ["pot", "fat", "hob", "setting"],
      on: "air",
      pitch: 36,
      arrows: [{ about: [0, 0.35, 2.1], axis: [0, 1, 0], radius: 0.5, from: 170, to: 60 }],
      alt: [
        "The pot stands on the hob with oil in it, not empty; the knob in front is turned slowly from small to middle.",
        "Der Topf steht mit Öl darin auf dem Herd, nicht leer; der Knopf davor wird langsam von klein auf mittel gedreht.",
      ],
    },
    cool: {
      show: ["pot", "board", "steam", "clock"],
      lit: ["pot", "steam", "clock"],
      on: "air",
      pitch: 20,
      alt: [
        "The hot pot stands on a board and steams; a clock beside it says to wait before washing.",
        "Der heiße Topf steht auf einem Brett und dampft; eine Uhr daneben sagt: vor dem Spülen warten.",
      ],
    },
  },
};
