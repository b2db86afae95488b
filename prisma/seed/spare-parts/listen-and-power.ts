import type { SpareParts } from "./parts.ts";

export const LISTEN_AND_POWER: SpareParts = {
  headphones: {
    parts: { pads: [2_900, 90, 40], cell: [2_400, 60, 18], band: [3_900, 220, 7], yokes: [2_900, 140, 8] },
    pieces: {
      "audio-cable": ["Audio cable with two 3.5 mm plugs", "AUDIO", 990, 60, 22],
      "usb-cable": ["USB-C cable", "USB", 890, 60, 26],
    },
  },
  earbuds: {
    parts: {
      tips: [{ eur: 900, gbp: 800, usd: 1_000 }, 20, 90],
      "bud-left": [4_400, 30, 9],
      "bud-right": [4_400, 30, 9],
      case: [4_900, 90, 6],
    },
    pieces: { "usb-cable": ["USB-C cable", "USB", 890, 60, 20] },
  },
  "shelf-speakers": {
    parts: {
      woofer: [5_900, 1_400, 6],
      tweeter: [3_900, 420, 7],
      grille: [1_690, 260, 8],
      terminals: [3_900, 480, 4],
      feet: [690, 60, 20],
    },
  },
  amplifier: {
    parts: { fuse: [390, 20, 60], knobs: [1_900, 140, 9], cheeks: [3_900, 720, 4], feet: [990, 120, 14], front: [6_900, 980, 2] },
    pieces: { antenna: ["Bluetooth antenna, to screw on", "ANTENNA", 690, 30, 18], cord: ["Mains cord", "CORD", 1_190, 240, 15] },
  },
  turntable: {
    parts: {
      stylus: [3_900, 30, 34],
      belt: [1_490, 20, 28],
      mat: [1_290, 120, 12],
      platter: [5_900, 1_600, 4],
      feet: [1_690, 180, 8],
      tonearm: [9_900, 420, 2],
    },
    pieces: {
      counterweight: ["Counterweight", "WEIGHT", 1_490, 140, 7],
      cover: ["Dust cover with hinges", "COVER", 4_900, 1_400, 3],
      adapter: ["Mains adapter", "ADAPTER", 1_690, 180, 9],
      "audio-cable": ["Audio cable with earth wire", "AUDIO", 1_490, 120, 11],
      "single-adapter": ["Adapter for singles", "SINGLES", 390, 30, 24],
    },
  },
  radio: {
    parts: { antenna: [990, 60, 17], "battery-door": [690, 70, 15], knobs: [990, 50, 12], handle: [1_490, 160, 7], front: [4_400, 620, 3] },
    pieces: { "usb-cable": ["USB-C cable", "USB", 890, 60, 18] },
  },
  tv: {
    parts: { remote: [1_900, 120, 22], feet: [2_400, 720, 8], backlight: [4_900, 260, 5], "power-board": [6_900, 380, 4] },
    pieces: { cord: ["Mains cord", "CORD", 990, 220, 16] },
  },
  soundbar: {
    parts: {
      remote: [1_690, 90, 15],
      grille: [2_400, 320, 5],
      caps: [1_900, 180, 6],
      drivers: [2_900, 260, 8],
      subwoofer: [14_900, 5_800, 2],
    },
    pieces: {
      cord: ["Mains cords", "CORDS", 1_490, 420, 10],
      hdmi: ["HDMI cable", "HDMI", 1_190, 140, 14],
      brackets: ["Wall brackets with template", "BRACKETS", 1_690, 380, 7],
    },
  },
  "e-bike": {
    parts: {
      battery: [54_900, 3_200, 4],
      drive: [7_900, 1_100, 8],
      "wheel-front": [14_900, 2_900, 3],
      "wheel-rear": [24_900, 4_800, 2],
      mudguards: [3_900, 1_100, 6],
      saddle: [5_900, 980, 7],
      headlamp: [4_900, 220, 9],
    },
    pieces: {
      charger: ["Charger", "CHARGER", 8_900, 920, 5],
      pedals: ["Pedals", "PEDALS", 3_400, 620, 9],
      keys: ["Keys, for battery and frame lock alike", "KEYS", 1_900, 60, 20],
      "torque-key": ["Torque key", "TORQUE", 1_490, 120, 18],
    },
  },
  "bike-light": {
    parts: {
      "front-mount": [790, 60, 20],
      "rear-mount": [690, 50, 20],
      cells: [{ eur: 1_900, gbp: 1_700 }, 120, 25],
      "front-light": [4_400, 190, 6],
      "rear-light": [2_400, 110, 7],
    },
    pieces: { "usb-cable": ["USB-C cable with two ends", "USB", 990, 60, 16] },
  },
  "power-bank": { parts: { cells: [2_400, 180, 14], cable: [890, 60, 20] } },
  "power-station": {
    parts: { battery: [24_900, 4_600, 3], fan: [1_900, 120, 9], handle: [1_690, 320, 7], front: [8_900, 620, 2], feet: [690, 90, 15] },
    pieces: { cord: ["Mains cord", "CORD", 1_490, 420, 8], "solar-cable": ["Cable for a solar panel", "SOLAR", 1_900, 260, 9] },
  },
  charger: { parts: { "plug-c": [890, 50, 30], "plug-g": [890, 60, 24], "plug-a": [890, 50, 18] } },
  "solar-panel": {
    parts: { legs: [2_400, 620, 6], cable: [1_900, 320, 9], handle: [1_190, 120, 10] },
    pieces: { "station-cable": ["Cable for a power station", "STATION", 1_900, 300, 8], pegs: ["Pegs against wind", "PEGS", 690, 180, 14] },
  },
  "cordless-drill": {
    parts: { chuck: [2_400, 320, 9], brushes: [900, 30, 24], switch: [1_900, 110, 7], gearbox: [3_900, 460, 4], clip: [590, 50, 21] },
    pieces: { bit: ["Screwdriver bit PH2", "PH2", 250, 20, 60] },
  },
  lantern: {
    parts: {
      cell: [{ eur: 1_400, gbp: 1_200 }, 110, 28],
      foot: [590, 60, 15],
      shade: [1_490, 140, 9],
      guard: [990, 90, 11],
      handle: [790, 70, 13],
    },
    pieces: { "usb-cable": ["USB-C cable", "USB", 890, 60, 19] },
  },
};
