import { screwHead } from "../guide/props.js";
import { ink, rod } from "../kit/pieces.js";

export default {
  extras: () => [
    {
      id: "bit",
      solids: [
        rod(
          ink("steel", { gloss: 0.6 }),
          [
            [-1.2, 1.72, 0],
            [-1.75, 1.72, 0],
          ],
          (t) => 0.07 - 0.045 * Math.max(0, t * 4 - 3),
        ),
      ],
      move: [-1, 0, 0],
    },
    { id: "screw", solids: [screwHead([0.5, 0.75, 0.4], [90, 0, 0], 0.06)], move: [0, 0, 0.6] },
  ],
  box: [
    { parts: ["chuck", "gearbox", "body", "switch"], lie: [-80, 0, 0] },
    { parts: ["clip", "screw"], lie: [-90, 0, 0], scale: 0.8 },
    { parts: ["bit"], scale: 0.8 },
    { things: [["booklet"]] },
  ],
  steps: {
    battery: {
      lit: ["battery"],
      move: { parts: ["battery"], by: [-1.5, 0, 0] },
      alt: [
        "The battery slides onto the foot of the grip from the front until it clicks. It is not in the box.",
        "Der Akku wird von vorn auf den Fuß des Griffs geschoben, bis er einrastet. Er liegt nicht bei.",
      ],
    },
    bit: {
      plus: ["bit"],
      lit: ["chuck", "bit"],
      near: ["chuck", "bit", "gearbox"],
      move: { parts: ["bit"], by: [-0.8, 0, 0] },
      arrows: [{ about: [-1.0, 1.72, 0], axis: [1, 0, 0], radius: 0.5, from: -30, to: 110 }],
      alt: [
        "The bit goes straight into the chuck, which is then turned tight by hand.",
        "Der Bit kommt gerade in das Bohrfutter, das dann von Hand zugedreht wird.",
      ],
    },
    clutch: {
      lit: ["gearbox"],
      near: ["gearbox", "chuck", "switch"],
      arrows: [{ about: [-0.45, 1.72, 0], axis: [1, 0, 0], radius: 0.6, from: 0, to: 130, both: true }],
      alt: [
        "The ring behind the chuck sets how tight a screw is driven.",
        "Der Ring hinter dem Bohrfutter stellt ein, wie fest eine Schraube gedreht wird.",
      ],
    },
    speed: {
      lit: ["switch"],
      arrows: [{ from: [-1.5, 1.05, 0], to: [-0.5, 1.2, 0] }],
      alt: [
        "The trigger in front of the grip: the further it is pressed, the faster it turns.",
        "Der Schalter vorn am Griff: Je weiter gedrückt, desto schneller dreht er.",
      ],
    },
    clip: {
      plus: ["screw"],
      lit: ["clip", "screw"],
      near: ["clip", "battery", "screw"],
      move: { parts: ["clip", "screw"], by: [0, 0, 0.9] },
      alt: ["The belt clip is screwed to the side of the foot.", "Der Gürtelclip wird seitlich am Fuß angeschraubt."],
    },
    "battery-off": {
      lit: ["battery"],
      move: { parts: ["battery"], by: [-1.5, 0, 0], out: true },
      alt: ["The battery is pulled off to the front.", "Der Akku wird nach vorn abgezogen."],
    },
  },
};
