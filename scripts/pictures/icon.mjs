/** The mark as a touch icon: square, since phones cut the corners themselves. */
import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";

const SIDE = 180;
const PAPER = "#F6F1E6";

/** Writes `icon.png` beside `icon.svg` in the public folder. */
export async function writeTouchIcon(folder) {
  const drawing = readFileSync(path.join(folder, "icon.svg"));
  await sharp(drawing, { density: 300 })
    .resize(SIDE, SIDE)
    .flatten({ background: PAPER })
    .png({ palette: true })
    .toFile(path.join(folder, "icon.png"));
}
