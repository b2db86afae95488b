import { fist, flat, reach } from "../guide/hand.js";
import { cloth, drops, puffs, scrubber, stream, tap, wisp } from "../guide/household.js";
import { hob } from "../guide/props.js";
import { at, box, ink, puck, rounded, run, slab, soft, stick, together, turned } from "../kit/pieces.js";
import model from "../models/steel-pan.js";

const pan = ["pan", "handle", "rivets"];
const inside = (ramp, sink = 0.012) =>
  turned(
    ink(ramp, { gloss: 0.3, edges: [0.25, 0.9] }),
    soft([1.3, 0.5 + sink], [1.07, 0.2 + sink], [0.95, 0.08 + sink], [0.88, 0.06 + sink]),
    run([0.88, 0.06 + sink], [0, 0.06 + sink]),
  );
const GREY = ["#8A8C8C", "#5B5E60", "#34373A"];
const BROWN = ["#A97A52", "#7A4E2E", "#4A2D1A"];
const DARK = ["#5A463A", "#3A2A22", "#1F1613"];
/** Brown, and blue where it was hottest. */
const patina = () => [
  inside(BROWN),
  at(puck(ink(["#7C8FB0", "#4E5F86", "#2E3A58"], { gloss: 0.3, edges: [0.25, 0.9] }), 0.44, 0.07, 0.085, 0.006), [-0.2, 0, 0.15]),
  at(puck(ink(["#9A7A90", "#6F5068", "#46324A"], { gloss: 0.3, edges: [0.25, 0.9] }), 0.22, 0.07, 0.09, 0.006), [0.45, 0, -0.2]),
];

/** The same pan at another place, burnt in so many times. */
const burnt = (ramp, place) => {
  const solids = model.parts("steel").flatMap((part) => part.solids);
  return [at(together(...solids, inside(ramp)), place)];
};
const glove = () => [reach(fist({ thick: 0.06, cloth: "brick" }), [2.75, 1.02, 0], [-18, 150, 12])];
const window = () => {
  const oak = () => ink("oak", { edges: [0.06, 0.8] });
  const bar = (size, place, turn) => at(together(box(oak(), size, 0.04)), place, turn);
  const frame = [
    bar([2.6, 0.2, 0.3], [0, 1.6, 0]),
    bar([2.6, 0.2, 0.3], [0, 4.6, 0]),
    bar([0.2, 3, 0.3], [-1.2, 1.7, 0]),
    bar([0.2, 3, 0.3], [1.2, 1.7, 0]),
  ];
  const sash = [
    bar([2.1, 0.14, 0.12], [1.05, 0, 0]),
    bar([2.1, 0.14, 0.12], [1.05, 2.56, 0]),
    bar([0.14, 2.7, 0.12], [0.05, 0, 0]),
    bar([0.14, 2.7, 0.12], [2.05, 0, 0]),
  ];
  const pane = at(
    together(slab(ink(["#EEF7FA", "#D6E8F0", "#B6CFDA"], { edges: [-0.5, 0.3] }), rounded(1.9, 2.5, 0.02), 0.02, 0.005)),
    [1.05, 1.3, 0],
  );
  return [at(together(...frame, at(together(...sash, pane), [-1.1, 1.85, 0.1], [0, -68, 0])), [-0.6, 0, -2.6])];
};

export default {
  extras: () => [
    {
      id: "tap",
      solids: [
        at(together(tap()), [-0.4, 1.9, -0.3]),
        stream(
          [
            [-0.4, 1.88, -0.3],
            [-0.4, 0.1, -0.3],
          ],
          0.09,
        ),
      ],
    },
    { id: "brush", solids: [at(together(scrubber()), [0.0, 0.08, 0.45], [0, -62, 0])] },
    {
      id: "suds",
      solids: [
        puffs(
          [-0.5, 0.12, 0.3, 0.14],
          [-0.7, 0.13, 0.05, 0.1],
          [0.45, 0.12, 0.5, 0.12],
          [0.5, 0.12, 0.1, 0.1],
          [-0.25, 0.1, 0.72, 0.09],
          [-0.8, 0.2, 0.4, 0.07],
        ),
      ],
    },
    { id: "hob", solids: [hob(0.95)] },
    { id: "drops", solids: [drops([-0.5, 0.07, 0.3], [0.1, 0.07, 0.5], [0.4, 0.07, 0.0], [-0.2, 0.07, -0.2], [-0.75, 0.09, -0.05])] },
    { id: "steam", solids: [-0.5, 0, 0.45].map((x, i) => at(together(wisp(1.0 + (i % 2) * 0.3)), [x, 0.35, 0.1 - (i % 2) * 0.3])) },
    { id: "glove", solids: glove() },
    { id: "cloth", solids: [at(together(cloth("cream", [1.0, 0.7])), [-0.1, 0.06, 0.1], [0, 20, 0])] },
    { id: "wiper", solids: [reach(flat(), [0.1, 0.2, 0.1], [-36, -112])] },
    { id: "patina", solids: patina() },
    { id: "smoke", solids: [-0.5, 0.1, 0.6].map((x, i) => at(together(wisp(1.7 + (i % 2) * 0.4, 0.22)), [x, 0.4, 0.1 - (i % 2) * 0.3])) },
    { id: "window", solids: window() },
    { id: "once", solids: burnt(GREY, [-0.6, 0, -3.0]) },
    { id: "twice", solids: burnt(BROWN, [0, 0, 0]) },
    { id: "thrice", solids: burnt(DARK, [0.6, 0, 3.0]) },
    {
      id: "card",
      solids: [
        at(
          together(
            slab(ink("cream"), rounded(1.5, 1.0, 0.06), 0.05, 0.015),
            at(together(slab(ink("pine"), rounded(0.9, 0.14, 0.02), 0.01, 0.003)), [0, 0.26, 0.03]),
            ...[0, -0.2].map((y) => stick(ink("steel"), [-0.45, y, 0.03], [0.45, y, 0.03], 0.02)),
          ),
          [0, 0.03, 0],
          [-90, 0, 0],
        ),
      ],
    },
  ],
  box: [
    { parts: pan, turn: 24 },
    { parts: ["card"], scale: 0.7 },
  ],
  steps: {
    wax: {
      show: [...pan, "tap", "brush", "suds"],
      on: "air",
      pitch: 38,
      arrows: [{ about: [-0.1, 0.5, 0.3], axis: [0, 1, 0], radius: 0.8, from: -150, to: -20, both: true }],
      alt: [
        "Under hot water from the tap a brush scrubs the pan in circles until the wax is off.",
        "Unter heißem Wasser aus dem Hahn schrubbt eine Bürste die Pfanne in Kreisen, bis das Wachs ab ist.",
      ],
    },
    dry: {
      show: [...pan, "hob", "drops", "steam", "glove"],
      lit: ["pan", "handle", "rivets", "drops", "steam", "glove", "hob"],
      on: "air",
      pitch: 34,
      alt: [
        "The pan stands on a small heat, its last drops going off as steam; a gloved hand holds the handle.",
        "Die Pfanne steht auf kleiner Hitze, die letzten Tropfen gehen als Dampf davon; eine Hand im Ofenhandschuh hält den Stiel.",
      ],
    },
    oil: {
      show: [...pan, "cloth", "wiper"],
      pitch: 40,
      arrows: [{ about: [0, 0.4, 0], axis: [0, 1, 0], radius: 1.0, from: 40, to: -80 }],
      alt: [
        "A hand wipes the inside of the pan with a cloth until only a film of oil stays.",
        "Eine Hand wischt die Pfanne innen mit einem Tuch aus, bis nur ein Ölfilm bleibt.",
      ],
    },
    burn: {
      show: [...pan, "hob", "patina", "smoke", "window"],
      lit: [...pan, "hob", "patina", "smoke"],
      on: "air",
      pitch: 22,
      arrows: [{ from: [-0.2, 2.7, -0.6], to: [-0.6, 3.2, -2.4] }],
      alt: [
        "The pan on the hob has brown and blue patches and smokes; the smoke goes out of the open window behind it.",
        "Die Pfanne auf dem Herd hat braune und blaue Flecken und raucht; der Rauch zieht durch das offene Fenster dahinter ab.",
      ],
    },
    thrice: {
      show: ["once", "twice", "thrice"],
      turn: -10,
      pitch: 46,
      marks: [
        [-0.6, 0.1, -3.0],
        [0, 0.1, 0],
        [0.6, 0.1, 3.0],
      ],
      alt: [
        "The pan burnt in once, still grey (1), twice, brown (2), and three times, dark (3).",
        "Die Pfanne einmal eingebrannt, noch grau (1), zweimal, braun (2), und dreimal, dunkel (3).",
      ],
    },
  },
};
