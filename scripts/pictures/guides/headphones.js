import { pointing, reach } from "../guide/hand.js";
import { coiled, jackPlug, led, phone, usbPlug, waves } from "../guide/leads.js";
import { at, ball, box, ink, puck, rod, rounded, run, slab, together } from "../kit/pieces.js";

const coal = () => ink("coal", { gloss: 0.3 });
const PORT = [-0.86, 0.5, 0.56];
const SWITCH = [-0.86, 0.86, 0.48];

/** Over the outside of the left cup's rim, where a thumb finds it. */
const cupSwitch = (side, colour) => [
  at(together(slab(coal(), rounded(0.16, 0.09, 0.03), 0.06, 0.02)), [side * 0.86, SWITCH[1], SWITCH[2]], [-30, 0, 0]),
  ...(colour ? [led([side * 0.86, 0.7, 0.545], [colour, 0.035])] : []),
];

const lead = (plug, [x, y, z]) => [
  at(plug, [x, y, z]),
  rod(
    coal(),
    run([x, y, z + 0.42], [x, y - 0.12, z + 0.7], [x - 0.1, 0.05, z + 1.0], [x + 0.5, 0.05, z + 1.5], [x + 1.5, 0.05, z + 1.4]),
    0.035,
  ),
];

/** As seen from behind: a head on its stand, the ears under the pads. */
function head() {
  const material = ink("cream", { edges: [0.0, 0.7] });
  const skull = together(ball(material, 1));
  skull.scale.set(0.62, 0.9, 0.74);
  const jaw = together(ball(material, 1));
  jaw.scale.set(0.46, 0.55, 0.52);
  return unshaded(
    at(skull, [0, 0.96, 0.02]),
    at(jaw, [0, 0.36, -0.14]),
    rod(material, run([0, 0.4, 0.06], [0, -0.6, 0.1]), 0.28),
    puck(ink("oak"), 0.75, -0.78, -0.58, 0.06),
  );
}

/** So round and so near the pads that their shadow would fray on it. */
function unshaded(...solids) {
  for (const each of solids)
    each.traverse((mesh) => {
      mesh.receiveShadow = false;
    });
  return solids;
}

/** From quiet to loud. */
const bars = ([from, to], material) =>
  Array.from({ length: to - from }, (_, i) =>
    at(box(material, [0.24, 0.2 + (from + i) * 0.18, 0.24], 0.02), [-0.7 + (from + i) * 0.34, 0, 1.5]),
  );

export default {
  extras: () => [
    { id: "lead", solids: lead(usbPlug(), PORT), move: [0, 0, 1] },
    { id: "red", solids: cupSwitch(-1, "red") },
    { id: "blue", solids: cupSwitch(-1, "blue") },
    { id: "switch", solids: cupSwitch(1) },
    { id: "head", solids: head() },
    { id: "finger", solids: [reach(pointing({ left: true }), [SWITCH[0], SWITCH[1] + 0.02, SWITCH[2] + 0.08], [6, -42])] },
    { id: "phone", solids: [at(phone(), [0.7, 0, 1.5])] },
    { id: "waves", solids: [at(waves(), [-0.4, 0.9, 0.9], [0, -30, -8])] },
    { id: "quiet", solids: bars([0, 2], ink(["#8FC0EE", "#3D78BC", "#2A5877"])) },
    { id: "loud", solids: bars([2, 6], ink("cream")) },
    { id: "audio", solids: lead(jackPlug(), PORT) },
    { id: "audio-coil", solids: [coiled(jackPlug)] },
    { id: "usb-coil", solids: [coiled(usbPlug)] },
  ],
  box: [
    { parts: ["band", "yokes", "cups", "pads"], turn: 30 },
    { parts: ["audio-coil"] },
    { parts: ["usb-coil"] },
    { things: [["bag"]], scale: 0.8 },
  ],
  steps: {
    charge: {
      plus: ["lead", "red"],
      lit: ["lead", "red", "cups", "pads"],
      move: { parts: ["lead"], by: [0, 0, 0.5], arrow: false },
      arrows: [{ from: [-0.45, 0.75, 1.5], to: [-0.45, 0.68, 0.75] }],
      alt: [
        "The cable goes into the rim of the left cup; a small red lamp is lit above it.",
        "Das Kabel kommt in den Rand der linken Muschel; darüber leuchtet eine kleine rote Lampe.",
      ],
    },
    wear: {
      plus: ["head"],
      lit: ["band", "yokes", "cups", "pads"],
      on: "air",
      turn: -22,
      pitch: 8,
      arrows: [
        { from: [-1.25, 1.6, 0], to: [-1.25, 0.95, 0] },
        { from: [1.25, 1.6, 0], to: [1.25, 0.95, 0] },
      ],
      alt: [
        "Seen from behind: the cups are drawn down on both sides until the pads close round the ears.",
        "Von hinten gesehen: Die Muscheln werden auf beiden Seiten nach unten gezogen, bis die Polster die Ohren umschließen.",
      ],
    },
    pair: {
      plus: ["blue", "finger", "phone", "waves"],
      lit: ["blue", "finger", "phone", "waves", "cups", "pads"],
      alt: [
        "A finger holds the switch on the left cup; blue waves go out to a telephone with a list, one line chosen.",
        "Ein Finger hält den Schalter an der linken Muschel; blaue Wellen gehen zu einem Telefon mit einer Liste, eine Zeile gewählt.",
      ],
    },
    volume: {
      plus: ["quiet", "loud", "switch"],
      lit: ["quiet", "switch", "cups", "pads"],
      marks: [
        [-0.44, 0.46, 1.5],
        [0.86, 0.9, 0.5],
      ],
      alt: [
        "Six bars from quiet to loud, the first two lit (1); the switch for noise cancelling on the right cup (2).",
        "Sechs Balken von leise bis laut, die ersten zwei leuchten (1); der Schalter der Geräuschunterdrückung an der rechten Muschel (2).",
      ],
    },
    cable: {
      plus: ["audio"],
      lit: ["audio", "cups", "pads"],
      move: { parts: ["audio"], by: [0, 0, 0.55], arrow: false },
      arrows: [{ from: [-0.45, 0.75, 1.6], to: [-0.45, 0.68, 0.85] }],
      alt: [
        "The round plug of the audio cable goes into the rim of the left cup.",
        "Der runde Stecker des Audiokabels kommt in den Rand der linken Muschel.",
      ],
    },
  },
};
