import { at, ink, puck, rod, run, soft, together, turned } from "../kit/pieces.js";

export default {
  name: "Quillet sewing thread",
  tile: "ochre",
  turn: -14,
  pitch: 20,
  shots: ["front", "above"],
  colours: ["cream", "coal"],
  parts(colour) {
    const thread = ink(colour, { edges: [0.05, 0.68] });
    const wood = ink("oak", { edges: [0.05, 0.68] });
    return [{ id: "spool", name: "Spool of thread", move: [0, 0, 0], solids: [spool({ thread, wood }), end(thread)] }];
  },
};

const spool = ({ thread, wood }) =>
  together(
    puck(wood, 0.15, 0, 0.05, 0.015),
    turned(
      thread,
      soft([0.125, 0.05], [0.145, 0.07], [0.15, 0.1]),
      ...Array.from({ length: 14 }, (_, i) => run([0.15, 0.1 + i * 0.03], [0.154, 0.115 + i * 0.03], [0.15, 0.13 + i * 0.03])),
      soft([0.15, 0.52], [0.145, 0.55], [0.12, 0.57]),
    ),
    puck(wood, 0.15, 0.57, 0.62, 0.015),
    at(puck(ink("coal"), 0.035, 0.62, 0.624, 0.001), [0, 0, 0]),
  );

/** A little of it has come undone. */
const end = (thread) =>
  rod(
    thread,
    run([0.15, 0.3, 0.02], [0.2, 0.12, 0.1], [0.26, 0.012, 0.16], [0.36, 0.012, 0.1], [0.42, 0.012, 0.22], [0.34, 0.012, 0.3]),
    0.009,
  );
