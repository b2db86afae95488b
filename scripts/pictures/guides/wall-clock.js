import { cell, screwHead, wallPlate } from "../guide/props.js";
import { intoMasonry, intoPlasterboard, intoTimber, wallParts } from "../guide/walls.js";
import { at, box, ink } from "../kit/pieces.js";

const clock = ["case", "dial", "hands", "seconds"];
/** The movement as it shows in the back of the case, with room for one cell. */
const back = () => [
  at(box(ink("coal", { gloss: 0.3 }), [0.8, 0.8, 0.12], 0.04), [0, 1.15, -0.08]),
  at(box(ink("steel"), [0.62, 0.2, 0.04], 0.02), [0, 1.2, -0.15]),
  screwHead([0.24, 1.72, -0.14], [-90, 0, 0], 0.08),
];

export default {
  film: [
    "Film without sound: the wall clock gets its cell and is hung on its screw.",
    "Film ohne Ton: Die Wanduhr bekommt ihre Batterie und hängt an ihrer Schraube.",
  ],
  extras: () => [
    ...wallParts(),
    { id: "back", solids: back() },
    { id: "cell", solids: [cell([0, 1.3, -0.2])], move: [0, 0, -1.4] },
    { id: "wall", solids: [wallPlate([4.2, 3.8], 0.2, [0, -0.2, -0.42])] },
    { id: "screw", solids: [screwHead([0, 2.36, -0.2], [90, 0, 0], 0.09)] },
  ],
  box: [
    { parts: clock, lie: [-60, 0, 0] },
    {
      things: [
        ["screws", 1],
        ["plugs", 1],
      ],
      scale: 0.8,
    },
  ],
  steps: {
    cell: {
      plus: ["back", "cell"],
      lit: ["back", "cell"],
      on: "air",
      turn: 200,
      move: { parts: ["cell"], by: [0, 0, -1.3] },
      alt: ["The back of the clock: an AA cell goes into the movement.", "Die Rückseite der Uhr: Eine AA-Batterie kommt in das Uhrwerk."],
      say: ["Put an AA cell into the movement.", "Legen Sie eine AA-Batterie in das Uhrwerk."],
    },
    set: {
      plus: ["back", "cell"],
      lit: ["back"],
      on: "air",
      turn: 190,
      near: ["back"],
      room: 1.5,
      arrows: [{ about: [0.24, 1.72, -0.2], axis: [0, 0, -1], radius: 0.24, from: 0, to: 300 }],
      alt: ["The small wheel on the movement sets the hands.", "Das kleine Rad am Uhrwerk stellt die Zeiger."],
      say: ["Turn the wheel to set the time.", "Stellen Sie am Rad die Uhrzeit."],
    },
    drill: {
      ...intoMasonry(),
      say: [
        "Put in the plug and drive in the screw, but leave its head out.",
        "Setzen Sie den Dübel ein und drehen Sie die Schraube ein; ihr Kopf steht vor.",
      ],
    },
    "anchor-hollow": intoPlasterboard(),
    "screw-timber": intoTimber(),
    hang: {
      show: [...clock, "wall", "screw"],
      lit: [...clock, "wall", "screw"],
      on: "air",
      turn: -38,
      move: { parts: clock, by: [0, 0, 1.9] },
      alt: ["The clock is hung on the screw on the wall.", "Die Uhr wird an die Schraube in der Wand gehängt."],
      say: ["Hang the clock on the screw.", "Hängen Sie die Uhr an die Schraube."],
    },
  },
};
