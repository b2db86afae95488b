import { cup, level, screwHead } from "../guide/props.js";

export default {
  extras: () => [
    { id: "water", solids: [level(0.66, 1.55)] },
    { id: "cup", solids: [cup([2.5, 0, 0], 0.4)] },
    {
      id: "screws",
      solids: [screwHead([-0.74, 1.69, 0.08], [0, 0, 0], 0.05), screwHead([-0.86, 1.71, 0.08], [0, 0, 0], 0.05)],
      move: [0, 1, 0],
    },
  ],
  box: [{ parts: ["lid", "body", "handle", "element"] }, { parts: ["stand"] }, { things: [["hexKey"]] }, { things: [["booklet"]] }],
  steps: {
    stand: {
      lit: ["stand"],
      move: { parts: ["lid", "body", "handle", "element"], by: [0, 0.9, 0] },
      alt: [
        "The power stand lies on the table; the kettle is set on it from above.",
        "Der Ständer liegt auf dem Tisch; der Kessel wird von oben daraufgesetzt.",
      ],
    },
    filter: {
      plus: ["filter"],
      less: ["lid"],
      lit: ["filter"],
      pitch: 24,
      move: { parts: ["filter"], by: [0, 0.9, 0] },
      alt: [
        "Lid off: the limescale filter is pushed into the neck of the kettle.",
        "Deckel ab: Der Kalkfilter wird in den Hals des Kessels gesteckt.",
      ],
    },
    "boil-twice": {
      plus: ["water"],
      lit: ["lid", "water"],
      move: { parts: ["lid"], by: [0, 0.9, 0] },
      alt: [
        "The kettle is filled up to the line below the neck, then the lid goes on.",
        "Der Kessel wird bis zur Linie unter dem Hals gefüllt, dann kommt der Deckel darauf.",
      ],
    },
    set: {
      lit: ["stand", "element"],
      near: ["stand", "element"],
      arrows: [{ from: [0.9, 0.34, 1.9], to: [0.45, 0.34, 1.05] }],
      alt: ["The button for the degree is on the heating base, in front.", "Der Knopf für die Temperatur sitzt vorn am Heizboden."],
    },
    pour: {
      show: ["lid", "body", "handle", "element", "cup"],
      on: "air",
      turn: 18,
      move: {
        parts: ["lid", "body", "handle", "element"],
        by: [0.3, 1.0, 0],
        turn: { about: [0, 1, 0], axis: [0, 0, 1], by: -34 },
        left: true,
      },
      alt: ["The kettle is tilted; its thin spout points into a cup.", "Der Kessel ist gekippt; die dünne Tülle zeigt in eine Tasse."],
    },
    loosen: {
      plus: ["screws"],
      lit: ["handle", "screws"],
      near: ["handle", "screws"],
      turn: 10,
      pitch: 26,
      move: { parts: ["screws"], by: [0, 0.6, 0], out: true },
      alt: ["Two screws hold the handle; they come out upwards.", "Zwei Schrauben halten den Griff; sie kommen nach oben heraus."],
    },
    off: {
      lit: ["handle"],
      move: { parts: ["handle"], by: [-0.9, 0, 0], out: true },
      alt: ["The handle is pulled off to the rear.", "Der Griff wird nach hinten abgezogen."],
    },
    on: {
      lit: ["handle"],
      move: { parts: ["handle"], by: [-0.9, 0, 0] },
      alt: ["The new handle is pushed on from the rear.", "Der neue Griff wird von hinten angesetzt."],
    },
  },
};
