const whole = ["body", "dial", "hopper", "lid", "bin"];

export default {
  film: [
    "Film without sound: the grinder gets its hopper, bin and beans.",
    "Film ohne Ton: Die Mühle bekommt Trichter, Mahlgutbehälter und Bohnen.",
  ],
  box: [{ parts: ["body", "dial", "hopper", "lid"] }, { parts: ["bin"] }, { things: [["brush"]] }, { things: [["booklet"]] }],
  steps: {
    unpack: {
      show: whole,
      on: "air",
      move: [
        { parts: ["lid"], by: [0, 1.5, 0], arrow: false },
        { parts: ["hopper"], by: [0, 0.9, 0], arrow: false },
        { parts: ["bin"], by: [0, 0, 1.3], arrow: false },
      ],
      marks: ["lid", "hopper", "body", "bin"],
      alt: [
        "Taken apart: lid (1), bean hopper (2), body with motor (3), grounds bin (4).",
        "Zerlegt: Deckel (1), Bohnentrichter (2), Gehäuse mit Motor (3), Mahlgutbehälter (4).",
      ],
    },
    hopper: {
      show: ["body", "dial", "hopper", "bin"],
      lit: ["hopper"],
      move: { parts: ["hopper"], by: [0, 1.1, 0] },
      arrows: [{ about: [0, 2.9, 0], axis: [0, 1, 0], radius: 1.0, from: 20, to: 110 }],
      alt: [
        "The hopper comes down onto the grinder and is turned a quarter until it clicks.",
        "Der Trichter kommt von oben auf die Mühle und wird eine Vierteldrehung gedreht, bis er einrastet.",
      ],
      say: ["Set on the hopper and turn it until it clicks.", "Setzen Sie den Trichter auf und drehen Sie, bis er einrastet."],
    },
    bin: {
      show: whole,
      lit: ["bin"],
      move: { parts: ["bin"], by: [0, 0, 1.5] },
      alt: ["The grounds bin slides under the chute from the front.", "Der Mahlgutbehälter wird von vorn unter den Auslass geschoben."],
      say: ["Slide in the grounds bin.", "Schieben Sie den Mahlgutbehälter ein."],
    },
    setting: {
      show: whole,
      lit: ["dial"],
      near: ["dial", "hopper", "body"],
      arrows: [{ about: [0, 2.2, 0], axis: [0, 1, 0], radius: 0.95, from: 10, to: 120, both: true }],
      alt: [
        "The ring under the hopper turns: that way finer, this way coarser.",
        "Der Ring unter dem Trichter lässt sich drehen: in die eine Richtung feiner, in die andere gröber.",
      ],
      say: ["Turn the ring to set how fine it grinds.", "Stellen Sie am Ring ein, wie fein gemahlen wird."],
    },
    beans: {
      show: whole,
      lit: ["lid", "hopper"],
      move: { parts: ["lid"], by: [0, 1.0, 0], out: true },
      alt: ["The lid comes off upwards; beans go into the hopper.", "Der Deckel wird nach oben abgenommen; Bohnen kommen in den Trichter."],
      say: ["Lift the lid and fill in beans.", "Nehmen Sie den Deckel ab und füllen Sie Bohnen ein."],
    },
    "run-in": {
      show: whole,
      alt: [
        "The grinder with beans in its hopper and the bin in place, ready to run.",
        "Die Mühle mit Bohnen im Trichter und eingesetztem Behälter, bereit zum Mahlen.",
      ],
      say: ["Grind a handful and throw it away.", "Mahlen Sie eine Handvoll und werfen Sie sie weg."],
    },
    "burr-out": {
      show: ["body", "dial", "burrs", "bin"],
      lit: ["burrs"],
      move: { parts: ["burrs"], by: [0, 1.3, 0], out: true },
      alt: ["Hopper off: the upper burr is lifted out of the grinder.", "Trichter ab: Das obere Mahlwerk wird aus der Mühle gehoben."],
    },
    "burr-in": {
      show: ["body", "dial", "burrs", "bin"],
      lit: ["burrs"],
      move: { parts: ["burrs"], by: [0, 1.3, 0] },
      alt: ["The burr goes back into the grinder from above.", "Das Mahlwerk kommt von oben zurück in die Mühle."],
    },
  },
};
