import { worktop } from "../guide/props.js";
import { at, box, ink } from "../kit/pieces.js";

const Z = 2.05;
const ceiling = () => [at(box(ink("cream", { edges: [-0.6, 0.9] }), [5, 0.2, 4], 0.02), [0, 4.48, Z])];

export default {
  extras: () => [
    { id: "ceiling", solids: ceiling() },
    { id: "table", solids: [at(worktop([6.4, 4], 0, 0.3), [0, -4.8, Z])] },
  ],
  box: [
    { parts: ["shade"] },
    { parts: ["rose", "cable", "holder"], lie: [0, 0, 90] },
    { things: [["strip"]], scale: 1.2 },
    { things: [["booklet"]] },
  ],
  steps: {
    height: {
      plus: ["table"],
      lit: ["shade", "bulb", "table"],
      pitch: 4,
      arrows: [{ from: [0, 0.3, Z], to: [0, -4.6, Z], both: true }],
      alt: [
        "The lamp hangs over a table; an arrow measures from the table top to the shade.",
        "Die Leuchte hängt über einem Tisch; ein Pfeil misst von der Tischplatte bis zum Schirm.",
      ],
    },
    rose: {
      show: ["rose", "cable", "holder", "ceiling"],
      lit: ["rose"],
      pitch: -18,
      near: ["rose", "cable"],
      room: 1.3,
      move: { parts: ["rose"], by: [0, -1.2, 0] },
      alt: [
        "The ceiling rose is pushed up along the cable to the ceiling.",
        "Der Baldachin wird am Kabel bis an die Decke hinaufgeschoben.",
      ],
    },
    shade: {
      show: ["rose", "cable", "holder", "shade"],
      lit: ["shade"],
      move: { parts: ["shade"], by: [0, -1.7, 0] },
      alt: [
        "The shade is pushed up onto the lamp holder and held by its ring.",
        "Der Schirm wird von unten auf die Fassung geschoben und mit dem Ring gehalten.",
      ],
    },
    bulb: {
      lit: ["bulb"],
      move: { parts: ["bulb"], by: [0, -1.6, 0] },
      alt: [
        "An E27 bulb is screwed up into the holder. It is not in the box.",
        "Eine E27-Lampe wird von unten in die Fassung geschraubt. Sie liegt nicht bei.",
      ],
    },
  },
};
