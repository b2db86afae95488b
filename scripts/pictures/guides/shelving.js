import { intoMasonry, intoPlasterboard, intoTimber, wallParts } from "../guide/walls.js";
import { at, box, ink, puck } from "../kit/pieces.js";

const boards = ["board-1", "board-2", "board-3", "board-4", "board-5"];
const frames = ["frame-left", "frame-right"];

/** The frames come as halves: the upper ones, with the sleeves they are pushed into. */
const halves = () =>
  [-4.5, 4.5].flatMap((x) => [
    ...[-1.6, 1.6].flatMap((z) => [
      at(box(ink("pine", { edges: [0.06, 0.5] }), [0.3, 9, 0.3], 0.04), [x, 13.5, z]),
      at(puck(ink("steel", { gloss: 0.5 }), 0.1, 8.4, 9.2, 0.03), [x, 0, z]),
    ]),
    ...[9.1, 13.2, 17.3].map((y) => at(box(ink("pine", { edges: [0.06, 0.5] }), [0.22, 0.24, 2.9], 0.03), [x, y, 0])),
  ]);
const lower = () =>
  [-4.5, 4.5].flatMap((x) => [
    ...[-1.6, 1.6].map((z) => at(box(ink("pine", { edges: [0.06, 0.5] }), [0.3, 8.9, 0.3], 0.04), [x, 4.45, z])),
    ...[0.9, 5].map((y) => at(box(ink("pine", { edges: [0.06, 0.5] }), [0.22, 0.24, 2.9], 0.03), [x, y, 0])),
  ]);

export default {
  film: [
    "Film without sound: the shelving is put together and held to the wall.",
    "Film ohne Ton: Das Regal wird aufgebaut und an der Wand gehalten.",
  ],
  extras: () => [
    ...wallParts(),
    { id: "upper", solids: halves(), move: [0, 4, 0] },
    { id: "lower", solids: lower() },
    { id: "angles", solids: [0, 1.2].map((x) => at(box(ink("brass", { gloss: 0.5 }), [0.5, 0.8, 0.5], 0.06), [x, 0, 0])) },
  ],
  box: [
    { parts: ["upper", "lower"], lie: [-90, 0, 0], scale: 1.1 },
    { parts: boards.slice(0, 5), lie: [0, 0, 0], turn: -20, scale: 0.9 },
    { parts: ["brace"], lie: [-90, 0, 0], scale: 0.8 },
    { parts: ["angles"], scale: 0.8 },
    { things: [["hexKey"]] },
    { things: [["booklet"]] },
  ],
  steps: {
    sort: {
      show: [...boards, ...frames, "brace", "anchor"],
      on: "air",
      move: [
        ...boards.map((id, i) => ({ parts: [id], by: [0, (i - 2) * 0.9, 3.4], arrow: false })),
        { parts: ["frame-left"], by: [-3.4, 0, 0], arrow: false },
        { parts: ["frame-right"], by: [3.4, 0, 0], arrow: false },
        { parts: ["brace"], by: [0, 0, -3.4], arrow: false },
        { parts: ["anchor"], by: [0, 2, 0], arrow: false },
      ],
      marks: ["frame-left", "board-3", "brace", [-3.6, 20.4, -1.6]],
      alt: [
        "All parts apart from one another: two frames at the sides (1), five boards (2), the cross brace behind (3), the wall brackets on top (4).",
        "Alle Teile einzeln: zwei Rahmen an den Seiten (1), fünf Böden (2), das Kreuz dahinter (3), die Wandwinkel oben (4).",
      ],
    },
    "join-frames": {
      show: ["upper", "lower"],
      lit: ["upper"],
      move: { parts: ["upper"], by: [0, 3, 0] },
      alt: [
        "The upper halves of both frames are pushed down onto the lower ones.",
        "Die oberen Rahmenhälften werden von oben auf die unteren gesteckt.",
      ],
      say: ["Push the upper halves of the frames onto the lower ones.", "Stecken Sie die oberen Rahmenhälften auf die unteren."],
    },
    "first-boards": {
      show: [...frames, "board-1", "board-5"],
      lit: ["board-1", "board-5"],
      move: { parts: ["board-1", "board-5"], by: [0, 1.6, 3.6] },
      turn: -8,
      pitch: 18,
      alt: [
        "Two frames stand upright; the lowest and the highest board come from the front onto their rungs.",
        "Zwei Rahmen stehen; der unterste und der oberste Boden kommen von vorn auf ihre Sprossen.",
      ],
      say: ["Lay in the lowest and the highest board.", "Legen Sie den untersten und den obersten Boden ein."],
    },
    stand: {
      show: [...frames, "board-1", "board-5"],
      alt: [
        "Two frames with the lowest and the highest board stand on the floor by themselves.",
        "Zwei Rahmen mit dem untersten und dem obersten Boden stehen von selbst.",
      ],
    },
    brace: {
      show: [...frames, "board-1", "board-5", "brace"],
      lit: [...frames, "brace"],
      turn: 200,
      move: { parts: ["brace"], by: [0, 0, -3.4] },
      alt: [
        "Seen from behind: the cross brace goes between the lower halves of the frames.",
        "Von hinten gesehen: Das Kreuz kommt zwischen die unteren Rahmenhälften.",
      ],
      say: ["Screw the cross brace to the back.", "Schrauben Sie das Kreuz an die Rückseite."],
    },
    boards: {
      show: [...frames, ...boards, "brace"],
      lit: ["board-2", "board-3", "board-4"],
      move: { parts: ["board-2", "board-3", "board-4"], by: [0, 1.2, 3.6] },
      pitch: 18,
      alt: ["The three boards in the middle are laid in from the front.", "Die drei mittleren Böden werden von vorn eingelegt."],
      say: ["Lay in the other three boards.", "Legen Sie die übrigen drei Böden ein."],
    },
    "plug-masonry": intoMasonry(),
    "plug-plasterboard": intoPlasterboard(),
    "plug-timber": intoTimber(),
    anchor: {
      lit: ["anchor"],
      near: ["anchor", "board-5"],
      turn: 150,
      pitch: 22,
      move: { parts: ["anchor"], by: [0, 1.2, -1.4], arrow: false },
      arrows: [-4.4, 4.4].map((x) => ({ from: [x, 19.1, -2.8], to: [x, 18.3, -1.8] })),
      alt: [
        "Seen from behind: a wall bracket sits at the top of each rear post.",
        "Von hinten gesehen: Oben an jedem hinteren Pfosten sitzt ein Wandwinkel.",
      ],
      say: ["Fix the brackets on top and screw them to the wall.", "Setzen Sie oben die Winkel an und schrauben Sie sie an die Wand."],
    },
  },
};
