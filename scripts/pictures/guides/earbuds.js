import { pointing, reach } from "../guide/hand.js";
import { coiled, led, phone, usbPlug, waves } from "../guide/leads.js";
import { at, ball, ink, puck, rod, rounded, run, slab, soft, together, turned } from "../kit/pieces.js";
import model from "../models/earbuds.js";

/** A hand and a telephone drawn smaller than they are, or nothing of the buds would be seen. */
const small = (thing, place, turn) => {
  const held = together(thing);
  held.scale.setScalar(0.56);
  return at(together(held), place, turn);
};
const coal = () => ink("coal", { gloss: 0.3 });
const buds = ["bud-left", "bud-right"];
/** Closing the lid from where the model has it open. */
const SHUT = { by: [0, -0.26, 0.33], turn: { about: [0, 0.52, -0.33], axis: [1, 0, 0], by: 84 } };

/** A coloured strip round the foot of each stem, with its end to pull. */
const strip = (side) => [
  at(
    together(
      slab(ink("brick", { edges: [-0.2, 0.8] }), rounded(0.13, 0.05, 0.02), 0.02, 0.006),
      at(
        together(slab(ink("brick", { edges: [-0.2, 0.8] }), rounded(0.26, 0.05, 0.02), 0.014, 0.004)),
        [side * 0.16, -0.03, 0.03],
        [0, 0, side * -14],
      ),
    ),
    [side * 0.23, 0.24, 0.08],
  ),
];

const SILICONE = () => ink("steel", { gloss: 0.2, edges: [0.2, 0.8] });
const SIZES = [0.8, 1, 1.22, 1.46];
const tip = (i) => {
  const shape = turned(SILICONE(), soft([0.03, 0], [0.056, 0.012], [0.064, 0.04], [0.046, 0.085], [0.02, 0.1]));
  shape.scale.setScalar(SIZES[i] * 1.25);
  return at(together(shape), [-0.36 + i * 0.24, 0, 0.42]);
};
/** A pair of each size, as they lie in their bag. */
const pairs = () => [0, 1, 2, 3].flatMap((i) => [tip(i), at(together(tip(i)), [0, 0, 0.24])]);
const [tips] = model.parts("cream").filter(({ id }) => id === "tips");

/** The side of a head, with an ear, larger than the bud by as much as ears are. */
const EAR = [0.68, 0.95, 0];
function head() {
  const skin = ink(["#EDBE97", "#CB9064", "#8E5A3B"], { edges: [-0.25, 0.9] });
  const fold = ink(["#F6D3B3", "#E0AA80", "#A86E48"], { edges: [0.05, 0.6] });
  const round = ([x, y, z], place) => {
    const part = together(ball(skin, 1));
    part.scale.set(x, y, z);
    return at(part, place);
  };
  const place = (points) => points.map(([z, y]) => [EAR[0] + 0.07, EAR[1] + y, EAR[2] + z]);
  return flatly(
    round([0.66, 0.88, 1.0], [0, 1.2, -0.12]),
    round([0.5, 0.62, 0.62], [0, 0.7, 0.34]),
    round([0.14, 0.16, 0.16], [0, 0.92, 0.98]),
    rod(skin, run([0, 0.6, -0.2], [0, -0.6, -0.32]), 0.4),
    rod(
      fold,
      place([
        [0.1, 0.02],
        [0.16, 0.2],
        [0.04, 0.34],
        [-0.16, 0.3],
        [-0.23, 0.1],
        [-0.16, -0.12],
        [-0.04, -0.28],
        [0.07, -0.26],
      ]),
      0.06,
    ),
    rod(
      fold,
      place([
        [0.06, 0.2],
        [-0.06, 0.2],
        [-0.1, 0.04],
        [-0.04, -0.1],
      ]),
      0.045,
    ),
    at(puck(ink(["#A86E48", "#8E5A3B", "#6C4029"]), 0.1, 0, 0.02, 0.005), [EAR[0] + 0.01, EAR[1] + 0.02, 0.02], [0, 0, -90]),
  );
}
/** So round that their own shadow would fray on them. */
function flatly(...solids) {
  for (const each of solids)
    each.traverse((mesh) => {
      mesh.receiveShadow = false;
    });
  return solids;
}
const budInEar = () => {
  const right = model.parts("cream").find(({ id }) => id === "bud-right").solids;
  const fitted = together(...right, tips.solids[1]);
  return [at(together(at(fitted, [-0.226, -0.449, -0.03])), [EAR[0] + 0.12, EAR[1] + 0.02, 0.02])];
};

export default {
  extras: () => [
    { id: "strip-left", solids: strip(-1) },
    { id: "strip-right", solids: strip(1) },
    {
      id: "lead",
      solids: [
        at(usbPlug(), [0.37, 0.12, 0], [0, 90, 0]),
        rod(coal(), run([0.8, 0.12, 0], [1.0, 0.1, 0.02], [1.2, 0.035, 0.25], [1.0, 0.035, 0.7], [0.4, 0.035, 0.8]), 0.035),
      ],
    },
    { id: "red", solids: [led([0, 0.15, 0.255], ["red", 0.026])] },
    { id: "blue", solids: [led([0, 0.19, 0.258], ["blue", 0.024])] },
    { id: "button", solids: [at(puck(coal(), 0.035, 0, 0.02, 0.006), [0, 0.11, 0.248], [84, 0, 0])] },
    { id: "finger", solids: [small(reach(pointing(), [0, 0, 0], [2, -40]), [0, 0.11, 0.27])] },
    { id: "phone", solids: [small(phone(), [0.82, 0, 0], [0, 6, 0])] },
    { id: "waves", solids: [small(waves(), [0.26, 0.5, 0.16], [0, 0, 6])] },
    { id: "medium", solids: [tip(1)] },
    { id: "pairs", solids: pairs() },
    { id: "others", solids: [0, 2, 3].map(tip) },
    { id: "head", solids: head() },
    { id: "worn", solids: budInEar() },
    { id: "coil", solids: [coiled(usbPlug)] },
  ],
  box: [{ parts: buds }, { parts: ["case", "lid"], turn: -20 }, { parts: ["pairs"] }, { parts: ["coil"] }, { things: [["booklet"]] }],
  steps: {
    open: {
      plus: ["strip-left", "strip-right"],
      lit: [...buds, "strip-left", "strip-right"],
      less: ["tips"],
      pitch: 18,
      move: [
        { parts: ["bud-left"], by: [-0.06, 0.42, 0.06], arrow: false },
        { parts: ["bud-right"], by: [0.06, 0.42, 0.06], arrow: false },
        { parts: ["strip-left"], by: [-0.16, 0.42, 0.06], arrow: false },
        { parts: ["strip-right"], by: [0.16, 0.42, 0.06], arrow: false },
      ],
      arrows: [
        { from: [-0.72, 0.62, 0.14], to: [-0.96, 0.56, 0.14] },
        { from: [0.72, 0.62, 0.14], to: [0.96, 0.56, 0.14] },
      ],
      alt: [
        "The case is open and both buds lifted out; the strips are drawn off the feet of their stems.",
        "Das Etui ist offen, beide Hörer sind herausgehoben; die Streifen werden unten von den Stielen gezogen.",
      ],
    },
    charge: {
      show: ["case", "lid", "lead", "red"],
      move: [
        { parts: ["lid"], ...SHUT, left: true },
        { parts: ["lead"], by: [0.3, 0, 0], arrow: false },
      ],
      arrows: [{ from: [0.95, 0.34, 0], to: [0.5, 0.34, 0] }],
      alt: [
        "The case is shut with the buds in it; the cable goes into its side, and the lamp in front is red.",
        "Das Etui ist mit den Hörern darin geschlossen; das Kabel kommt in die Seite, die Lampe vorn ist rot.",
      ],
    },
    tips: {
      show: [...buds, "medium", "others"],
      lit: [...buds, "medium"],
      pitch: 22,
      turn: 30,
      move: [{ parts: buds, by: [0, -0.16, -0.1], left: true }],
      arrows: [{ from: [-0.12, 0.2, 0.4], to: [-0.12, 0.34, 0.12] }],
      alt: [
        "Two buds and four sizes of ear tip in a row; the second smallest, M, is the one to begin with.",
        "Zwei Hörer und vier Größen Ohrpolster in einer Reihe; mit der zweitkleinsten, M, fangen Sie an.",
      ],
    },
    pair: {
      plus: ["button", "blue", "finger", "phone", "waves"],
      lit: ["button", "blue", "finger", "phone", "waves", ...buds, "tips"],
      room: 0.84,
      alt: [
        "A finger holds the button in front of the open case, its lamp is blue; beside it a telephone with a list, one line chosen.",
        "Ein Finger hält den Knopf vorn am offenen Etui, die Lampe ist blau; daneben ein Telefon mit einer Liste, eine Zeile gewählt.",
      ],
    },
    wear: {
      show: ["head", "worn"],
      near: ["worn"],
      room: 1.7,
      on: "air",
      turn: -56,
      pitch: 4,
      arrows: [{ about: [0.95, 0.95, 0.02], axis: [1, 0, 0], radius: 0.44, from: 42, to: -30 }],
      alt: [
        "From the side: the bud sits in the ear with its stem downwards and is turned a little backwards.",
        "Von der Seite: Der Hörer sitzt im Ohr, der Stiel nach unten, und wird ein wenig nach hinten gedreht.",
      ],
    },
  },
};
