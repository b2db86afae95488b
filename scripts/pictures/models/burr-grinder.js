import { at, ink, outline, puck, run, slab, soft, stick, together, turned } from "../kit/pieces.js";

/** Grounds fall into the front of the machine; this is how far the front stands before its middle. */
const FRONT = 0.34;

export default {
  name: "Brindlow burr grinder",
  tile: "sage",
  turn: -42,
  views: { detail: { turn: 20, pitch: 20, at: [0, 2.2, 0.5], across: 1.9 } },
  colours: ["coal", "cream"],
  parts(colour) {
    const paint = ink(colour, { gloss: 0.6, edges: [0.06, 0.56] });
    const steel = ink("steel", { gloss: 0.8, edges: [0.1, 0.55] });
    const beans = ink("oak", { gloss: 0.2, edges: [0.1, 0.55] });
    const coal = ink("coal", { gloss: 0.4 });
    return [
      {
        id: "lid",
        name: "Hopper lid",
        move: [0, 2.0, 0],
        solids: [puck(coal, 0.7, 3.04, 3.14, 0.04), puck(coal, 0.16, 3.12, 3.26, 0.05)],
      },
      {
        id: "hopper",
        name: "Bean hopper",
        move: [0, 1.45, 0],
        solids: [
          turned(steel, run([0.66, 2.78], [0.68, 3.04]), run([0.68, 3.04], [0, 3.04])),
          turned(beans, soft([0.4, 2.3], [0.46, 2.42], [0.6, 2.62], [0.66, 2.78])),
        ],
      },
      {
        id: "burrs",
        name: "Pair of steel burrs",
        move: [0, 0.95, 0],
        hidden: true,
        solids: [puck(steel, 0.3, 1.95, 2.1, 0.02)],
      },
      {
        id: "dial",
        name: "Grind setting ring",
        move: [0, 0.3, 0],
        solids: [puck(steel, 0.6, 2.1, 2.3, 0.03), ...ticks(coal)],
      },
      { id: "body", name: "Body with motor", move: [0, 0, 0], solids: [body(paint), chute(coal), switchOn(steel)] },
      {
        id: "bin",
        name: "Grounds bin",
        move: [0, 0, 1.2],
        solids: [
          at(
            together(
              turned(steel, run([0, 0.3], [0.46, 0.3]), soft([0.46, 0.3], [0.5, 0.32], [0.5, 0.38]), run([0.5, 0.38], [0.47, 1.02])),
              puck(coal, 0.49, 1.0, 1.1, 0.03),
            ),
            [0, 0, FRONT],
          ),
        ],
      },
    ];
  },
};

/** The machine seen from its side is a C: foot, column, and a head that hangs over the bin. */
function body(paint) {
  const side = outline([-0.78, 0.06], [0.92, 0.06], [0.92, 0.2], [-0.3, 0.2], [-0.3, 1.26], [0.76, 1.3], [0.76, 1.98], [-0.78, 1.98]);
  return at(slab(paint, side, 1.34, 0.07), [0, 0, 0], [0, -90, 0]);
}

const chute = (coal) => at(together(puck(coal, 0.2, 1.12, 1.26, 0.03)), [0, 0, FRONT]);

const switchOn = (steel) => at(puck(steel, 0.16, 0, 0.1, 0.03), [0, 1.62, 0.83], [90, 0, 0]);

function ticks(coal) {
  return Array.from({ length: 36 }, (_, i) => {
    const angle = (i / 36) * Math.PI * 2;
    const [x, z] = [Math.sin(angle) * 0.596, Math.cos(angle) * 0.596];
    return stick(coal, [x, i % 3 ? 2.19 : 2.15, z], [x, 2.26, z], 0.013);
  });
}
