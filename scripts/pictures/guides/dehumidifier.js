import { pointing, reach } from "../guide/hand.js";
import { clock, shadeless } from "../guide/household.js";
import { at, box, ink, puck, ring, rod, rounded, run, slab, stick, together } from "../kit/pieces.js";

const coal = () => ink("coal", { gloss: 0.3 });
const cream = () => ink("cream", { edges: [-0.2, 0.95] });
const FACE = 1.15;
const gap = ([width, height], y) =>
  at(together(slab(ink("coal", { edges: [2, 3] }), rounded(width, height, 0.06), 0.04, 0.01)), [0, y, FACE + 0.005]);

/** What of the tank is behind its front: open above, so that the float is seen. */
const vessel = () => {
  const wall = (size, place) => at(together(box(ink("steel", { edges: [0.06, 0.8] }), size, 0.03)), place);
  return [
    wall([2.5, 0.1, 1.7], [0, 0.85, FACE - 0.9]),
    wall([2.5, 1.5, 0.1], [0, 0.85, FACE - 1.7]),
    ...[-1.22, 1.22].map((x) => wall([0.1, 1.5, 1.7], [x, 0.85, FACE - 0.9])),
  ];
};
const float = () => [at(puck(ink("navy", { gloss: 0.5 }), 0.38, 0, 0.26, 0.05), [0.4, 1.95, FACE - 0.8])];
const foam = () => [at(together(box(ink("mustard", { edges: [0.06, 0.8] }), [0.9, 0.62, 0.8], 0.05)), [0.4, 1.3, FACE - 0.8])];
const film = () => [
  shadeless(
    at(together(slab(ink(["#E9F3F7", "#BFD9E4", "#8FB3C3"], { edges: [0, 0.5], gloss: 0.6 }), rounded(2.5, 2.0, 0.05), 0.03, 0.01)), [
      0,
      4.2,
      FACE + 0.2,
    ]),
  ),
];

const OUT = [0.5, 2.3, -1.15];
const connector = () => [
  at(puck(coal(), 0.3, 0, 0.3, 0.04), OUT, [-90, 0, 0]),
  rod(coal(), run([OUT[0], OUT[1], -1.4], [OUT[0], OUT[1], -1.85]), 0.14),
];
const hose = () => [
  rod(
    ink("pine", { gloss: 0.3 }),
    run([0.5, 2.3, -1.75], [0.5, 2.22, -2.3], [0.1, 1.6, -3.0], [-0.6, 0.9, -3.4], [-1.4, 0.4, -3.6], [-2.1, 0.05, -3.7]),
    0.18,
  ),
];
const drain = () => [
  at(puck(ink("steel"), 0.62, 0, 0.06, 0.02), [-2.2, 0, -3.7]),
  ...[-0.3, 0, 0.3].map((z) => stick(coal(), [-2.6, 0.06, -3.7 + z], [-1.8, 0.06, -3.7 + z], 0.05)),
];

const whole = ["handle", "panel", "filter", "body", "tank", "castors"];

export default {
  extras: () => [
    { id: "clock", solids: [at(together(clock(4, 1.15)), [3.5, 0, 0.6], [0, 14, 0])] },
    { id: "wall", solids: [at(together(box(cream(), [8.6, 6.4, 0.3], 0.03)), [0, 0, -3.6])] },
    { id: "tank-gap", solids: [gap([2.7, 1.84], 1.65)] },
    { id: "vessel", solids: vessel() },
    { id: "float", solids: float() },
    { id: "foam", solids: foam() },
    { id: "filter-gap", solids: [gap([2.56, 2.0], 4.2)] },
    { id: "film", solids: film() },
    { id: "connector", solids: connector() },
    { id: "hose", solids: hose() },
    { id: "drain", solids: drain() },
    {
      id: "loose-connector",
      solids: [
        puck(coal(), 0.5, 0, 0.4, 0.06),
        rod(coal(), run([0, 0.3, 0], [0, 1.3, 0]), 0.24),
        ...[0.7, 1.0].map((y) => at(ring(coal(), 0.25, 0.05), [0, y, 0], [90, 0, 0])),
      ],
    },
    { id: "finger", solids: [reach(pointing(), [-0.9, 5.86, 0.64], [-28, -78])] },
  ],
  box: [
    { parts: whole, turn: -24 },
    { parts: ["filter"], lie: [-70, 0, 0] },
    { parts: ["loose-connector"], lie: [-90, 0, 0], turn: -30 },
    { things: [["booklet"]] },
  ],
  steps: {
    stand: {
      plus: ["clock"],
      arrows: [{ from: [-2.4, 0.4, 0.6], to: [-2.4, 5.4, 0.6] }],
      alt: [
        "The dehumidifier stands upright; on a clock beside it four hours are marked.",
        "Der Luftentfeuchter steht aufrecht; auf einer Uhr daneben sind vier Stunden markiert.",
      ],
    },
    place: {
      plus: ["wall"],
      lit: whole,
      pitch: 24,
      turn: 8,
      arrows: [
        { from: [1.9, 0.5, 0.6], to: [4.2, 0.5, 0.6], both: true },
        { from: [-1.9, 0.5, 0.6], to: [-4.2, 0.5, 0.6], both: true },
        { from: [0, 4.2, 3.4], to: [0, 4.2, 1.5] },
        { from: [0, 6.3, 0], to: [0, 7.9, 0] },
      ],
      alt: [
        "It stands before a wall with a forearm free on both sides; air goes in at the front and out at the top.",
        "Er steht vor einer Wand, auf beiden Seiten einen Unterarm frei; die Luft geht vorn hinein und oben heraus.",
      ],
    },
    tank: {
      plus: ["tank-gap", "vessel", "float", "foam"],
      lit: ["tank", "vessel", "float", "foam"],
      near: ["tank", "vessel", "foam", "tank-gap"],
      pitch: 34,
      turn: -14,
      move: [
        { parts: ["tank", "vessel", "float"], by: [0, 0, 2.3], left: true },
        { parts: ["foam"], by: [0, 2.0, 2.3], arrow: false },
      ],
      arrows: [{ from: [0.4, 2.5, FACE + 1.5], to: [0.4, 3.0, FACE + 1.5] }],
      alt: [
        "The tank is pulled out to the front; the piece of foam comes out from under the float.",
        "Der Tank ist nach vorn herausgezogen; das Schaumstück kommt unter dem Schwimmer hervor.",
      ],
    },
    filter: {
      plus: ["filter-gap", "film"],
      lit: ["filter", "film"],
      turn: 10,
      arrows: [{ about: [-1.25, 4.6, FACE + 1.75], axis: [0, 1, 0], radius: 2.9, from: -2, to: -44 }],
      move: [
        { parts: ["filter"], by: [0, 0, 1.5], arrow: false },
        { parts: ["film"], by: [0, 0, 1.55], turn: { about: [-1.25, 4.2, FACE + 0.2], axis: [0, 1, 0], by: -26 }, arrow: false },
      ],
      alt: [
        "The grille has come out in front; its film is taken off before it goes back.",
        "Das Gitter ist nach vorn herausgezogen; die Folie wird abgenommen, bevor es wieder hineinkommt.",
      ],
    },
    hose: {
      plus: ["connector", "hose", "drain"],
      lit: ["connector", "hose", "drain"],
      turn: 190,
      pitch: 16,
      arrows: [
        { about: [0.5, 2.3, -1.6], axis: [0, 0, -1], radius: 0.75, from: 100, to: -60 },
        { from: [-0.5, 2.5, -2.9], to: [-1.8, 1.2, -3.6] },
      ],
      alt: [
        "Seen from behind: the connector is screwed on, and the garden hose falls all the way to a drain in the floor.",
        "Von hinten gesehen: Der Anschluss ist angeschraubt, der Gartenschlauch fällt durchgehend bis zu einem Abfluss im Boden.",
      ],
    },
    set: {
      plus: ["finger"],
      lit: ["panel", "finger"],
      near: ["panel", "handle"],
      pitch: 36,
      room: 1.15,
      arrows: [{ about: [0.7, 5.9, 0.5], axis: [0, 1, 0], radius: 0.6, from: 130, to: -30 }],
      alt: [
        "A finger switches it on at the top; the knob beside it sets the humidity.",
        "Ein Finger schaltet oben ein; der Drehknopf daneben stellt die Feuchte ein.",
      ],
    },
  },
};
