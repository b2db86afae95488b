import { coiled, led, usbPlug } from "../guide/leads.js";
import { at, box, ink, outline, rod, run, slab, soft, stick, together } from "../kit/pieces.js";

const steel = () => ink("steel", { gloss: 0.6 });
const coal = () => ink("coal", { gloss: 0.3 });
const [BAR_Y, BAR_Z] = [0.29, -0.1];
const POST = [0.83, -0.706];

const bar = () => [
  rod(steel(), run([-1.5, BAR_Y, BAR_Z], [0.5, BAR_Y, BAR_Z]), 0.145),
  rod(coal(), run([-1.36, BAR_Y, BAR_Z], [-0.92, BAR_Y, BAR_Z]), 0.21, { ends: "flat" }),
  rod(coal(), run([-1.14, BAR_Y, BAR_Z - 0.1], [-1.14, 0.05, -0.6], [-1.14, -0.7, -0.8]), 0.18),
];
const post = () => [rod(steel(), run([POST[0], -0.7, POST[1]], [POST[0], 1.3, POST[1]]), 0.14)];
const saddle = () => {
  const half = soft([0.5, 0], [0.46, 0.34], [0.2, 0.46], [-0.15, 0.26], [-0.5, 0.15], [-1.0, 0.1], [-1.1, 0]).map(({ x, y }) => [y, -x]);
  const seat = outline(...half, ...half.toReversed().map(([x, y]) => [-x, y]));
  const mesh = slab(ink("coal", { edges: [-0.7, 0.78] }), seat, 0.26, 0.1);
  mesh.receiveShadow = false; // its own would fray on the rounded edge
  return [at(together(mesh), [POST[0], 1.4, POST[1]], [-90, 0, 0])];
};
const join = [1.5, 0.05, 1.1];
const cable = () => [
  at(usbPlug(), [0.11, 0.3, -0.25], [0, 90, 0]),
  at(usbPlug(), [1.26, 0.3, -0.66], [0, 90, 0]),
  rod(coal(), run([0.55, 0.3, -0.25], [0.85, 0.14, -0.1], [1.05, 0.05, 0.5], join), 0.035),
  rod(coal(), run([1.7, 0.3, -0.66], [1.95, 0.14, -0.5], [1.85, 0.05, 0.3], join), 0.035),
  at(together(box(coal(), [0.2, 0.12, 0.3], 0.04)), [join[0], 0, join[2]], [0, 10, 0]),
  rod(coal(), run(join, [1.5, 0.05, 1.5], [1.1, 0.05, 1.9], [0.4, 0.05, 1.8]), 0.04),
];

/** The beam from the side, and at the lamp's height a line of dashes: the beam stays below it. */
const beam = () => [
  at(
    together(slab(ink("glow", { glows: true, edges: [-1, 2] }), outline([0.5, 0.66], [0.5, 0.86], [4.5, 0.5], [4.5, -0.9]), 0.02, 0.004)),
    [-0.12, 0, 0],
    [0, -90, 0],
  ),
];
const dashes = () =>
  Array.from({ length: 9 }, (_, i) => stick(coal(), [-0.12, 0.86, 0.75 + i * 0.42], [-0.12, 0.86, 0.98 + i * 0.42], 0.02));

export default {
  extras: () => [
    { id: "bar", solids: bar() },
    { id: "post", solids: post() },
    { id: "saddle", solids: saddle() },
    { id: "cable", solids: cable() },
    { id: "red", solids: [led([0, 0, 0], ["red", 0.05])].map((each) => at(together(each), [-0.12, 0.545, -0.12], [-90, 0, 0])) },
    { id: "wall", solids: [at(together(box(ink("cream", { edges: [-0.2, 0.95] }), [2.4, 3.4, 0.3], 0.03)), [-0.12, -1.4, 4.72])] },
    { id: "beam", solids: beam() },
    { id: "dashes", solids: dashes() },
    { id: "coil", solids: [coiled(usbPlug)] },
  ],
  box: [
    { parts: ["front-light"], turn: 32 },
    { parts: ["rear-light"], turn: 20 },
    { parts: ["front-mount", "rear-mount"], turn: 10 },
    { parts: ["cells"] },
    { parts: ["coil"] },
    { things: [["booklet"]] },
  ],
  steps: {
    charge: {
      show: ["front-light", "rear-light", "cable", "red"],
      turn: -72,
      pitch: 24,
      move: [
        { parts: ["front-light"], by: [0, -0.49, 0], left: true },
        { parts: ["rear-light"], by: [0.3, -0.23, -0.3], left: true },
      ],
      arrows: [
        { from: [0.95, 0.62, -0.25], to: [0.3, 0.46, -0.25] },
        { from: [2.1, 0.62, -0.66], to: [1.45, 0.46, -0.66] },
      ],
      alt: [
        "Both lamps lie side by side; one cable with two ends goes into each of them, and the button is lit red.",
        "Beide Leuchten liegen nebeneinander; ein Kabel mit zwei Enden steckt in jeder, und der Knopf leuchtet rot.",
      ],
    },
    "mount-front": {
      show: ["front-mount", "bar"],
      lit: ["front-mount"],
      on: "air",
      turn: -8,
      arrows: [{ about: [-0.12, BAR_Y, BAR_Z], axis: [1, 0, 0], radius: 0.62, from: 60, to: 250 }],
      alt: [
        "The mount sits on the handlebar beside the stem; the strap goes round the bar and is pulled tight.",
        "Der Halter sitzt auf dem Lenker neben dem Vorbau; das Band läuft um das Rohr und wird straff gezogen.",
      ],
    },
    "mount-rear": {
      show: ["rear-mount", "post", "saddle"],
      lit: ["rear-mount"],
      near: ["rear-mount"],
      room: 1.9,
      on: "air",
      turn: -14,
      pitch: 20,
      arrows: [{ about: [POST[0], 0.46, POST[1]], axis: [0, 1, 0], radius: 0.62, from: 30, to: -205 }],
      alt: [
        "The mount is strapped round the seat post under the saddle, its holder to the rear.",
        "Der Halter wird unter dem Sattel um die Sattelstütze geschnallt, die Aufnahme nach hinten.",
      ],
    },
    click: {
      show: ["front-mount", "rear-mount", "front-light", "rear-light", "bar", "post"],
      lit: ["front-light", "rear-light", "front-mount", "rear-mount"],
      on: "air",
      turn: -26,
      move: [
        { parts: ["front-light"], by: [0, 0.75, 0] },
        { parts: ["rear-light"], by: [0, 0.95, 0] },
      ],
      marks: ["front-light", "rear-light"],
      alt: [
        "Each lamp is pushed onto its mount: the white one (1) at the handlebar, the red one (2) at the seat post.",
        "Jede Leuchte wird auf ihren Halter geschoben: die weiße (1) am Lenker, die rote (2) an der Sattelstütze.",
      ],
    },
    aim: {
      show: ["front-light", "front-mount", "bar", "wall", "beam", "dashes"],
      lit: ["front-light", "front-mount", "beam", "dashes"],
      on: "air",
      turn: 40,
      pitch: 10,
      arrows: [{ about: [-0.12, 0.6, 0], axis: [1, 0, 0], radius: 0.95, from: 10, to: 62 }],
      alt: [
        "From the side: the lamp is tilted until the upper edge of its beam meets the wall below the dashed line at the lamp's height.",
        "Von der Seite: Die Leuchte wird geneigt, bis die Oberkante des Strahls die Wand unter der gestrichelten Linie in Höhe der Leuchte trifft.",
      ],
    },
  },
};
