import type { SpareParts } from "./parts.ts";

export const KITCHEN: SpareParts = {
  "gooseneck-kettle": {
    parts: {
      lid: [1_200, 160, 14],
      filter: [690, 40, 60],
      handle: [1_900, 220, 9],
      element: [2_900, 480, 6],
      stand: [2_400, 620, 0, 12],
    },
    pieces: { "hex-key": ["Hex key for the handle", "HEXKEY", 150, 30, 80] },
  },
  "espresso-machine": {
    parts: {
      seal: [490, 30, 90],
      filter: [890, 90, 120],
      portafilter: [5_900, 720, 11],
      tank: [3_400, 680, 8],
      wand: [2_900, 260, 7],
      group: [4_500, 540, 5],
      tray: [2_600, 460, 9],
      "tray-top": [2_200, 420, 4],
    },
    pieces: {
      "basket-one": ["Basket for one cup", "BASKET1", 950, 90, 22],
      "basket-two": ["Basket for two cups", "BASKET2", 1_050, 100, 25],
      tamper: ["Tamper", "TAMPER", 1_900, 380, 12],
      "basket-blind": ["Blind basket for cleaning", "BLIND", 750, 80, 30],
    },
  },
  "burr-grinder": {
    parts: {
      burrs: [3_900, 260, 18],
      hopper: [1_600, 300, 10],
      lid: [690, 120, 16],
      bin: [1_400, 260, 9],
      dial: [1_250, 140, 7],
      body: [6_900, 2_100, 3],
    },
    pieces: { brush: ["Cleaning brush", "BRUSH", 390, 40, 40] },
  },
  toaster: {
    parts: { elements: [2_900, 380, 6], lever: [690, 60, 12], dial: [890, 60, 10], tray: [1_290, 280, 15], base: [2_400, 720, 3] },
  },
  "stand-mixer": {
    parts: {
      gear: [1_900, 160, 12],
      bowl: [5_900, 1_300, 7],
      whisk: [3_400, 340, 10],
      knob: [950, 60, 14],
      foot: [6_900, 2_900, 2],
      head: [11_900, 3_400, 0, 20],
    },
    pieces: { hook: ["Dough hook", "HOOK", 2_900, 420, 8], beater: ["Flat beater", "BEATER", 2_900, 380, 9] },
  },
  blender: {
    parts: {
      seal: [450, 30, 45],
      blade: [2_900, 240, 11],
      jug: [4_500, 1_900, 6],
      collar: [990, 120, 13],
      lid: [1_490, 210, 10],
      cap: [590, 60, 20],
      base: [1_290, 90, 15],
    },
  },
  "rice-cooker": {
    parts: { pot: [3_400, 780, 8], lid: [1_900, 620, 7], vent: [590, 40, 25], switch: [1_490, 130, 6], cord: [1_190, 220, 14] },
    pieces: { cup: ["Measuring cup", "CUP", 290, 50, 30], spoon: ["Wooden spoon", "SPOON", 450, 60, 24] },
  },
  "fridge-freezer": {
    parts: {
      seal: [6_900, 900, 5],
      shelf: [4_900, 2_800, 8],
      crisper: [4_400, 1_700, 4],
      drawer: [3_900, 1_500, 6],
      door: [2_900, 620, 7],
      cabinet: [3_900, 180, 5],
      feet: [1_490, 260, 12],
    },
    pieces: {
      "egg-tray": ["Egg tray", "EGGS", 590, 140, 15],
      "hinge-kit": ["Hinge kit for the other side", "HINGES", 1_900, 420, 9],
    },
  },
  "induction-hob": {
    parts: { glass: [24_900, 5_200, 2], coils: [5_900, 620, 6], board: [9_900, 780, 3], controls: [6_900, 240, 4], tray: [2_400, 210, 8] },
    pieces: {
      clips: ["Mounting clips and sealing tape", "CLIPS", 990, 180, 14],
      scraper: ["Glass scraper", "SCRAPER", 790, 70, 35],
    },
  },
  casserole: { parts: { knob: [890, 90, 20], lid: [4_900, 1_900, 5], "lid-28": [5_900, 2_500, 4] } },
  "chefs-knife": {
    parts: { scales: [2_400, 120, 8], rivets: [490, 20, 30] },
    pieces: { guard: ["Blade guard of felt", "GUARD", 890, 60, 12] },
  },
  "steel-pan": { parts: { handle: [1_190, 420, 10], rivets: [390, 30, 40] } },
  "moka-pot": {
    parts: { seal: [590, 40, 70], "seal-6": [650, 50, 60], lid: [790, 90, 14], handle: [890, 110, 12], boiler: [1_490, 300, 8] },
  },
  "kitchen-scale": { parts: { bowl: [1_490, 420, 9], plate: [890, 260, 7], cell: [1_690, 120, 6], flap: [350, 30, 25] } },
  "filter-jug": {
    parts: { cartridge: [590, 180, 240], lid: [790, 140, 12], hopper: [890, 190, 9], jug: [1_490, 720, 6] },
  },
  "vacuum-flask": {
    parts: { seal: [250, 20, 90], stopper: [890, 110, 16], cup: [790, 120, 14], handle: [990, 110, 9], foot: [490, 50, 18] },
  },
};
