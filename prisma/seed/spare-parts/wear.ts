import type { SpareParts } from "./parts.ts";

export const WEAR: SpareParts = {
  "shell-jacket": { parts: { "hood-cord": [690, 30, 18], "zip-pull": [390, 20, 30], "cuff-tab": [890, 30, 14], patches: [790, 20, 26] } },
  "down-gilet": { parts: { "front-zip": [1_900, 90, 9], "zip-pull": [390, 20, 24], patches: [590, 20, 30] } },
  "wool-jumper": { parts: { neckband: [1_900, 90, 8], cuff: [1_900, 90, 8], yarn: [490, 40, 40] } },
  "merino-base-layer": {
    parts: { "neck-zip": [1_290, 40, 11], "zip-pull": [390, 20, 25] },
    pieces: { yarn: ["Mending yarn", "YARN", 390, 20, 40] },
  },
  shirt: { parts: { collar: [1_690, 40, 9], buttons: [490, 20, 35], "cuff-buttons": [390, 20, 35] } },
  suit: {
    parts: { "front-buttons": [990, 20, 15], "sleeve-buttons": [1_490, 30, 12] },
    pieces: { hanger: ["Shoulder-shaped hanger", "HANGER", 1_690, 520, 7] },
  },
  jeans: { parts: { button: [390, 20, 30], rivets: [390, 20, 30] }, pieces: { patch: ["Patch of the same denim", "PATCH", 590, 30, 20] } },
  "chore-coat": { parts: { buttons: [590, 30, 20], pocket: [1_290, 60, 10] } },
  raincoat: {
    parts: { hood: [3_900, 190, 5], collar: [2_400, 90, 6], studs: [690, 40, 18] },
    pieces: { patches: ["Patch set with adhesive", "PATCH", 790, 30, 20] },
  },
  boots: {
    parts: { laces: [690, 40, 45], insoles: [1_900, 90, 16], soles: [2_900, 420, 9], heels: [1_490, 180, 12] },
  },
  trainers: { parts: { laces: [490, 30, 50], insoles: [{ eur: 1_600, gbp: 1_400, usd: 1_700 }, 90, 18] } },
  belt: { parts: { buckle: [1_490, 90, 11], keeper: [590, 20, 20] }, pieces: { screw: ["Spare screw", "SCREW", 150, 10, 60] } },
  gloves: { parts: { stud: [490, 20, 22] } },
  socks: { parts: { yarn: [390, 20, 50] } },
  rucksack: { parts: { hook: [990, 60, 13], "side-buckle": [790, 50, 18], "shoulder-strap": [2_400, 190, 7], "zip-pull": [590, 20, 25] } },
};
