import fs from "node:fs";
import subsetFont from "subset-font";
import { inRoot } from "./root.mjs";

/** What the pages are set in: which package's file it is cut from, and the weights the pages use. */
export const TYPEFACES = [
  { name: "bricolage-grotesque", lightest: 700, heaviest: 800 },
  { name: "instrument-sans", lightest: 400, heaviest: 700 },
  { name: "jetbrains-mono", lightest: 400, heaviest: 700, plain: true }, // its ligatures are for programs: half the file
];

/** The characters of the packages' latin files, as their own `unicode-range` lists them. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

const characters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)));

export const cutFile = (name) => inRoot(`app/_fonts/${name}.woff2`);

/** A typeface with the weights and characters that pages use and no more, as a WOFF2 file's bytes. */
export function cutTypeface({ name, lightest, heaviest, plain = false }) {
  const whole = fs.readFileSync(inRoot(`node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`));
  return subsetFont(whole, characters.join(""), {
    targetFormat: "woff2",
    variationAxes: { wght: { min: lightest, max: heaviest } },
    noLayoutClosure: plain,
  });
}
