import { pointing, reach } from "../guide/hand.js";
import { sun } from "../guide/household.js";
import { coiled, inlet, mainsPlug, usbPlug, wallSocket } from "../guide/leads.js";
import { at, ball, box, ink, puck, rod, rounded, run, slab, together, turned } from "../kit/pieces.js";
import panel from "../models/solar-panel.js";

const coal = () => ink("coal", { gloss: 0.3 });
const cream = () => ink("cream", { edges: [-0.2, 0.95] });

/** The plate underneath, with its number. */
const label = () => [
  at(
    together(
      slab(cream(), rounded(1.3, 0.66, 0.06), 0.03, 0.01),
      ...Array.from({ length: 11 }, (_, i) =>
        at(together(slab(coal(), rounded(i % 3 ? 0.03 : 0.06, 0.26, 0.005), 0.01, 0.002)), [-0.44 + i * 0.088, 0.1, 0.02]),
      ),
      at(together(slab(coal(), rounded(0.8, 0.06, 0.02), 0.01, 0.002)), [-0.02, -0.18, 0.02]),
    ),
    [0, 0.06, 0],
    [90, 0, 0],
  ),
];

const INLET = [1.47, 0.5, -0.5];
const SOCKET = [3.5, 1.5, -0.9];
const cord = () => [
  at(together(box(coal(), [0.55, 0.26, 0.36], 0.05)), [INLET[0] + 0.26, INLET[1] - 0.13, INLET[2]]),
  at(mainsPlug(), [SOCKET[0], SOCKET[1], SOCKET[2] + 0.05]),
  rod(
    coal(),
    run(
      [2.0, 0.5, -0.5],
      [2.3, 0.4, -0.4],
      [2.6, 0.06, 0],
      [3.0, 0.06, 0.5],
      [3.45, 0.06, 0.5],
      [3.6, 0.6, 0.1],
      [3.5, 1.4, -0.2],
      [3.5, 1.5, -0.4],
    ),
    0.05,
  ),
];

const lamp = () =>
  [
    puck(coal(), 0.5, 0, 0.12, 0.04),
    rod(ink("steel", { gloss: 0.6 }), run([0, 0.1, 0], [0, 1.5, 0]), 0.06),
    turned(ink("brick", { gloss: 0.4 }), run([0.3, 2.1], [0.62, 1.4])),
    at(ball(ink("glow", { glows: true, edges: [-0.4, 0.4] }), 0.24), [0, 1.46, 0]),
  ].map((each) => at(together(each), [2.9, 0, 0.5]));
const lampCord = () => [
  at(mainsPlug(), [0.28, 0.96, 1.06]),
  rod(coal(), run([0.28, 0.96, 1.54], [0.34, 0.6, 1.9], [0.8, 0.06, 2.1], [1.7, 0.06, 1.7], [2.5, 0.06, 0.7]), 0.05),
];

const SIZE = 0.42;
const panelBeside = () => {
  const solids = together(
    ...panel
      .parts("coal")
      .filter(({ id }) => id !== "cable")
      .flatMap((part) => part.solids),
  );
  solids.scale.setScalar(SIZE);
  return [at(together(solids), [4.1, 0, -0.2], [0, -8, 0])];
};
const solarLead = () => [
  rod(coal(), run([3.6, 0.1, 0.2], [3.5, 0.06, 0.9], [3.1, 0.06, 1.25]), 0.05),
  rod(ink("mustard"), run([3.1, 0.08, 1.25], [2.75, 0.08, 1.32]), 0.1),
  rod(coal(), run([2.75, 0.08, 1.32], [2.4, 0.08, 1.3]), 0.1),
  rod(coal(), run([2.4, 0.06, 1.3], [2.0, 0.06, 1.1], [1.9, 0.4, 0.6], [1.6, 0.5, 0.5]), 0.05),
  at(together(box(coal(), [0.3, 0.2, 0.2], 0.04)), [1.6, 0.4, 0.5]),
];

export default {
  extras: () => [
    { id: "label", solids: label() },
    {
      id: "walls",
      solids: [
        at(together(box(ink("steel"), [0.3, 2.6, 2.4], 0.03)), [2.7, 0, 0]),
        at(together(box(ink("steel"), [0.3, 2.6, 2.4], 0.03)), [-2.7, 0, 0]),
      ],
    },
    { id: "socket", solids: [at(wallSocket([2.2, 3]), SOCKET)] },
    { id: "cord", solids: cord() },
    { id: "lamp", solids: lamp() },
    { id: "lamp-cord", solids: lampCord() },
    { id: "finger", solids: [reach(pointing(), [-0.7, 0.78, 1.06], [22, -34])] },
    { id: "panel", solids: panelBeside() },
    { id: "solar-lead", solids: solarLead() },
    { id: "sun", solids: [at(sun(0.5), [1.0, 4.0, 0], [0, 26, 0])] },
    { id: "solar-coil", solids: [coiled(usbPlug), rod(ink("mustard"), run([0.87, 0.1, 1.4], [0.97, 0.1, 1.75]), 0.11)] },
    { id: "mains-coil", solids: [coiled(mainsPlug, inlet)].map((each) => at(each, [0, 0.1, 0])) },
  ],
  box: [
    { parts: ["handle", "front", "case", "feet"], turn: -26 },
    { parts: ["mains-coil"] },
    { parts: ["solar-coil"] },
    { things: [["papers"]] },
  ],
  steps: {
    look: {
      plus: ["label"],
      tip: [-90, 0, 0],
      turn: 2,
      pitch: 16,
      marks: [
        [-0.1, 0.08, 0.66],
        [0.82, 0.02, 0],
      ],
      alt: [
        "The station laid on its back: look for dents in the case (1) and note the number on the plate underneath (2).",
        "Die Station auf dem Rücken liegend: Suchen Sie nach Beulen im Gehäuse (1) und notieren Sie die Nummer auf dem Schild der Unterseite (2).",
      ],
    },
    stand: {
      plus: ["walls"],
      turn: 18,
      pitch: 26,
      arrows: [
        { from: [1.55, 1.0, 0.4], to: [2.5, 1.0, 0.4], both: true },
        { from: [-1.55, 1.0, 0.4], to: [-2.5, 1.0, 0.4], both: true },
      ],
      alt: [
        "The station on the floor, with a hand's breadth free between its slots and the wall on either side.",
        "Die Station auf dem Boden, zwischen ihren Schlitzen und der Wand auf beiden Seiten eine Handbreit frei.",
      ],
    },
    charge: {
      plus: ["socket", "cord"],
      lit: ["cord", "socket"],
      marks: [
        [1.75, 0.75, -0.3],
        [3.5, 1.95, -0.6],
      ],
      arrows: [
        { from: [2.75, 0.85, -0.5], to: [2.1, 0.6, -0.5] },
        { from: [2.5, 1.95, 0.5], to: [3.25, 1.6, -0.3] },
      ],
      alt: [
        "The mains cord goes first into the station (1), then into the socket in the wall (2).",
        "Das Netzkabel kommt zuerst in die Station (1), dann in die Steckdose an der Wand (2).",
      ],
    },
    device: {
      plus: ["lamp", "lamp-cord", "finger"],
      lit: ["lamp", "lamp-cord", "finger", "front"],
      turn: 8,
      room: 0.85,
      alt: [
        "A finger presses the key of the sockets; a lamp is plugged into one of them and shines.",
        "Ein Finger drückt die Taste der Steckdosen; eine Lampe steckt in einer davon und leuchtet.",
      ],
    },
    solar: {
      plus: ["panel", "solar-lead", "sun"],
      lit: ["panel", "solar-lead", "sun"],
      pitch: 18,
      marks: [
        [2.75, 0.35, 1.5],
        [1.7, 0.8, 0.6],
      ],
      alt: [
        "A solar panel in the sun, its cable joined plug on plug (1) and then put into the side of the station (2).",
        "Ein Solarmodul in der Sonne, sein Kabel Stecker auf Stecker verbunden (1) und dann seitlich in die Station gesteckt (2).",
      ],
    },
  },
};
