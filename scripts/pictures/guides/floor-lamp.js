const legs = ["leg-1", "leg-2", "leg-3"];
const foot = [...legs, "hub", "holder"];

export default {
  film: [
    "Film without sound: the floor lamp is set on its three legs.",
    "Film ohne Ton: Die Stehleuchte wird auf ihre drei Beine gestellt.",
  ],
  box: [
    { parts: legs, lie: [0, 0, 90], scale: 1 },
    { parts: ["hub", "holder", "switch"], turn: 0 },
    { parts: ["shade"], scale: 1.1 },
    { things: [["booklet"]] },
  ],
  steps: {
    legs: {
      show: [...legs, "hub"],
      move: [
        { parts: ["leg-1"], by: [0, -1.6, 1.2] },
        { parts: ["leg-2"], by: [-1, -1.6, -0.6] },
        { parts: ["leg-3"], by: [1, -1.6, -0.6] },
      ],
      on: "air",
      near: [...legs, "hub"],
      alt: [
        "Three oak legs are screwed up into the brass hub from below.",
        "Drei Eichenbeine werden von unten in die Messingnabe geschraubt.",
      ],
      say: ["Screw the three legs into the hub.", "Schrauben Sie die drei Beine in die Nabe."],
    },
    stand: {
      show: [...foot, "switch"],
      alt: [
        "The hub stands on its three legs, the lamp holder on top; the cord hangs down inside.",
        "Die Nabe steht auf drei Beinen, oben die Fassung; das Kabel hängt innen herab.",
      ],
      say: ["Stand it up and let the cord hang down inside.", "Stellen Sie alles auf; das Kabel hängt innen herab."],
    },
    shade: {
      show: [...foot, "switch", "shade"],
      lit: ["shade"],
      move: { parts: ["shade"], by: [0, 4, 0] },
      alt: ["The linen shade comes down over the lamp holder.", "Der Leinenschirm kommt von oben über die Fassung."],
      say: ["Set the shade on the holder.", "Setzen Sie den Schirm auf die Fassung."],
    },
    bulb: {
      lit: ["bulb", "holder"],
      show: [...foot, "bulb"],
      near: ["bulb", "hub"],
      room: 1.5,
      move: { parts: ["bulb"], by: [0, 1.6, 0] },
      alt: [
        "An E27 bulb is screwed into the lamp holder from above. The shade is left out of the drawing.",
        "Eine E27-Lampe wird von oben in die Fassung geschraubt. Der Schirm ist nicht gezeichnet.",
      ],
      say: ["Screw in an E27 bulb. It is not in the box.", "Schrauben Sie eine E27-Lampe ein. Sie liegt nicht bei."],
    },
    switch: {
      lit: ["switch"],
      arrows: [{ from: [1.6, 2.4, 1.4], to: [1.6, 0.5, 1.4] }],
      alt: [
        "The finished lamp; an arrow points down at the foot switch on the floor.",
        "Die fertige Leuchte; ein Pfeil zeigt auf den Fußschalter am Boden.",
      ],
      say: ["Step on the switch.", "Treten Sie auf den Schalter."],
    },
  },
};
