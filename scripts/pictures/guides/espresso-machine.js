import { cup, jug } from "../guide/props.js";

export default {
  film: [
    "Film without sound: the espresso machine is filled and makes its first cup.",
    "Film ohne Ton: Die Espressomaschine wird gefüllt und macht die erste Tasse.",
  ],
  extras: () => [
    { id: "cup", solids: [cup([0, 0.66, 0.62], 0.24)], move: [0, 0, 2] },
    { id: "jug", solids: [jug([1.05, 0.3, 1.2])], move: [0.6, 0, 1.4] },
  ],
  box: [
    { parts: ["tank", "tray-top", "body", "group", "wand", "tray", "cord"] },
    { parts: ["portafilter"], turn: 50 },
    { things: [["basket", 1]] },
    { things: [["basket", 1]], scale: 1.1 },
    { things: [["tamper"]] },
    { things: [["basket", 1]], scale: 0.9 },
    { things: [["booklet"]] },
  ],
  steps: {
    place: {
      less: ["portafilter"],
      lit: ["tray-top"],
      arrows: [{ from: [0, 3.8, 0.3], to: [0, 5.2, 0.3], both: true }],
      alt: [
        "The machine stands on the worktop with a hand's width of air above the cup shelf.",
        "Die Maschine steht auf der Arbeitsfläche, über der Tassenablage eine Handbreit Luft.",
      ],
    },
    filter: {
      plus: ["filter"],
      less: ["portafilter", "tray-top", "tank"],
      lit: ["filter"],
      turn: 100,
      pitch: 26,
      move: { parts: ["filter"], by: [0, 1.6, 0] },
      alt: ["The water filter goes down into the place of the tank.", "Der Wasserfilter kommt von oben an den Platz des Tanks."],
    },
    tank: {
      less: ["portafilter"],
      lit: ["tank"],
      turn: 70,
      pitch: 22,
      move: { parts: ["tank"], by: [0, 1.4, -0.3] },
      alt: [
        "The full water tank is set in behind the cup shelf from above.",
        "Der volle Wassertank wird von oben hinter der Tassenablage eingesetzt.",
      ],
      say: ["Fill the tank and set it in.", "Füllen Sie den Tank und setzen Sie ihn ein."],
    },
    "first-water": {
      less: ["portafilter"],
      plus: ["cup"],
      lit: ["group", "cup"],
      move: { parts: ["cup"], by: [0, 0, 1.8] },
      alt: [
        "A cup stands on the grid under the group head to catch the first water.",
        "Eine Tasse steht auf dem Gitter unter der Brühgruppe und fängt das erste Wasser auf.",
      ],
      say: ["Let a cup of water run through the group.", "Lassen Sie eine Tasse Wasser durch die Brühgruppe laufen."],
    },
    wand: {
      less: ["portafilter"],
      plus: ["jug"],
      lit: ["wand", "jug"],
      turn: -20,
      move: { parts: ["jug"], by: [0, -0.5, 1.4] },
      alt: ["A jug is held under the steam wand.", "Ein Kännchen steht unter der Dampflanze."],
      say: ["Let steam through the wand once.", "Lassen Sie einmal Dampf durch die Lanze."],
    },
    basket: {
      lit: ["portafilter", "group"],
      near: ["portafilter", "group"],
      pitch: 6,
      room: 1.25,
      turn: 14,
      move: { parts: ["portafilter"], by: [0, -0.5, 0], turn: { about: [0, 2.1, 0.62], axis: [0, 1, 0], by: -48 } },
      alt: [
        "The portafilter goes up into the group and is turned to the right until it holds.",
        "Der Siebträger kommt von unten in die Brühgruppe und wird nach rechts gedreht, bis er hält.",
      ],
      say: ["Lift the portafilter in and turn it to the right.", "Setzen Sie den Siebträger ein und drehen Sie ihn nach rechts."],
    },
    "first-shot": {
      plus: ["cup"],
      lit: ["portafilter", "cup"],
      alt: [
        "The portafilter is in the group; a cup stands below it.",
        "Der Siebträger sitzt in der Brühgruppe; darunter steht eine Tasse.",
      ],
      say: ["Set a cup below and press for the first espresso.", "Stellen Sie eine Tasse darunter und starten Sie den ersten Espresso."],
    },
  },
};
