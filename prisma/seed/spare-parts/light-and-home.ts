import type { SpareParts } from "./parts.ts";

export const LIGHT_AND_HOME: SpareParts = {
  "task-lamp": {
    parts: { shade: [3_900, 620, 6], socket: [1_190, 130, 18], stem: [3_400, 540, 5], base: [4_400, 2_100, 4] },
    pieces: { screw: ["Screw for the foot", "SCREW", 120, 20, 90] },
  },
  "pendant-lamp": {
    parts: { shade: [6_900, 1_300, 5], cable: [2_400, 260, 11], holder: [1_190, 130, 18], rose: [1_490, 220, 9] },
  },
  "floor-lamp": {
    parts: { shade: [6_400, 1_100, 4], holder: [1_190, 130, 18], "leg-1": [3_400, 980, 6], switch: [2_200, 320, 8] },
  },
  "rechargeable-lamp": {
    parts: { battery: [1_900, 120, 20], light: [2_900, 160, 7], shade: [2_400, 240, 6], lid: [690, 90, 15] },
  },
  "washing-machine": {
    parts: {
      seal: [6_900, 1_200, 7],
      pump: [5_400, 980, 9],
      door: [7_900, 3_400, 3],
      drawer: [3_400, 820, 8],
      panel: [12_900, 1_400, 2],
      flap: [1_490, 180, 20],
      feet: [1_690, 420, 14],
      top: [6_900, 7_800, 2],
    },
    pieces: {
      "inlet-hose": ["Inlet hose", "INLET", 1_290, 420, 18],
      "drain-hose": ["Drain hose with bend", "DRAIN", 1_590, 560, 15],
      spanner: ["Spanner for bolts and feet", "SPANNER", 590, 180, 26],
      caps: ["Caps for the bolt holes", "CAPS", 290, 40, 40],
    },
  },
  "tumble-dryer": {
    parts: {
      filter: [2_900, 320, 12],
      tank: [3_900, 980, 5],
      flap: [2_400, 420, 6],
      door: [7_400, 3_100, 0, 16],
      panel: [12_400, 1_300, 2],
      feet: [1_690, 420, 11],
    },
    pieces: { "drain-hose": ["Drain hose", "DRAIN", 1_490, 480, 12], brush: ["Brush for the heat exchanger", "BRUSH", 890, 140, 19] },
  },
  "vacuum-cleaner": {
    parts: {
      hose: [3_900, 920, 7],
      tube: [3_400, 780, 8],
      head: [3_900, 860, 6],
      filter: [1_290, 120, 44],
      lid: [1_690, 320, 6],
      wheels: [1_490, 260, 9],
      body: [1_190, 60, 15],
    },
    pieces: {
      nozzles: ["Crevice nozzle and upholstery nozzle", "NOZZLES", 1_290, 180, 13],
      bag: ["Dust bag", "BAG", 290, 40, 300],
    },
  },
  dehumidifier: {
    parts: { filter: [1_490, 190, 16], tank: [3_400, 1_200, 5], panel: [4_900, 260, 3], handle: [990, 140, 9], castors: [1_290, 320, 10] },
    pieces: { "hose-connector": ["Hose connector", "HOSE", 390, 30, 24] },
  },
  "table-fan": {
    parts: {
      "guard-front": [1_690, 460, 7],
      blades: [2_900, 520, 5],
      "guard-back": [1_690, 480, 6],
      motor: [3_900, 1_600, 3],
      stand: [3_400, 1_300, 3],
    },
  },
  "steam-iron": {
    parts: { cord: [1_690, 260, 10], sole: [2_900, 720, 5], tank: [1_690, 240, 7], dial: [890, 70, 9] },
    pieces: { jug: ["Filling jug", "JUG", 390, 80, 20] },
  },
  "sewing-machine": {
    parts: { foot: [1_190, 40, 26], needle: [890, 30, 18], wheel: [2_400, 260, 6], pin: [590, 30, 22], bed: [1_900, 120, 9] },
    pieces: {
      feet: ["Presser feet: zigzag (fitted), zip, buttonhole, blind hem", "FEET", 3_400, 140, 7],
      bobbins: ["Bobbins", "BOBBINS", 450, 30, 60],
      oil: ["Oil, brush, screwdriver", "OILSET", 990, 160, 14],
      pedal: ["Foot pedal with cord", "PEDAL", 4_900, 780, 4],
    },
  },
  "wall-clock": {
    parts: { movement: [1_290, 60, 25], hands: [590, 20, 20], seconds: [290, 10, 22], dial: [1_690, 280, 7] },
    pieces: { screw: ["Screw and wall plug", "SCREW", 120, 20, 70] },
  },
  shelving: {
    parts: { "board-1": [2_900, 2_900, 22], "frame-left": [3_900, 3_200, 10], brace: [2_400, 1_200, 9], anchor: [990, 240, 20] },
    pieces: { "hex-key": ["Hex key", "HEXKEY", 150, 30, 60] },
  },
  "desk-chair": {
    parts: {
      castors: [2_900, 620, 15],
      lift: [4_900, 1_500, 7],
      seat: [8_900, 4_200, 4],
      back: [4_900, 820, 5],
      "arm-left": [3_900, 1_300, 6],
      star: [5_900, 2_900, 3],
    },
    pieces: { screws: ["Hex key and four screws", "SCREWS", 390, 120, 35] },
  },
  "screwdriver-set": {
    parts: {
      "flat-8": [1_090, 190, 12],
      "flat-55": [990, 160, 14],
      "flat-4": [890, 120, 15],
      "cross-2": [1_090, 190, 18],
      "cross-1": [990, 150, 16],
      "star-20": [990, 150, 13],
      rack: [1_900, 420, 6],
    },
    pieces: { screws: ["Two screws with plugs for masonry", "SCREWS", 190, 40, 50] },
  },
};
