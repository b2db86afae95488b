/** From a drawn picture to the files a page loads, each within its budget. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";

export const FULL = { width: 1200, height: 1500 };
export const SMALL = { width: 480, height: 600 };
/** Every thing has a share of what the whole catalogue may weigh. */
export const BUDGETS = { webp: 40 * 1024, avif: 25 * 1024, thing: 304 * 1024, catalogue: 18 * 1024 * 1024 };

const sizes = { "": FULL, "-small": SMALL };
const encoders = {
  webp: { qualities: [74, 68, 60, 50], encode: (image, quality) => image.webp({ quality, effort: 6 }) },
  avif: { qualities: [56, 50, 44, 38], encode: (image, quality) => image.avif({ quality, effort: 4, chromaSubsampling: "4:4:4" }) },
};

/** `<base>.webp`, `<base>-small.webp` and so on for each of the formats. */
export const filesOf = (base, formats) => Object.keys(sizes).flatMap((suffix) => formats.map((format) => `${base}${suffix}.${format}`));

/** What a picture's files weigh together, counted in its large WebP: usual shares, small kin included. */
const weightOf = ({ formats }) => (formats.includes("avif") ? 2.16 : 1.32);
const ROOM = 1; // a little more, where pictures are plain: tests weigh them all

/** How heavy the large WebP of a thing may be, so that all its pictures together keep to their share. */
export const fairShare = (pictures) =>
  Math.min(BUDGETS.webp, (ROOM * BUDGETS.thing) / pictures.reduce((sum, picture) => sum + weightOf(picture), 0));

/** Writes the picture in both sizes and these formats; answers the files' sizes in bytes. `fair` is what a WebP should keep to. */
export async function writePicture(raw, base, { formats, fair }) {
  mkdirSync(path.dirname(base), { recursive: true });
  const written = {};
  for (const [suffix, size] of Object.entries(sizes)) {
    const pixels = await sharp(raw).resize(size.width, size.height, { kernel: "lanczos3" }).png().toBuffer();
    for (const format of formats) {
      const bytes = await withinBudget(pixels, format, format === "webp" ? fair : BUDGETS[format]);
      writeFileSync(`${base}${suffix}.${format}`, bytes);
      written[`${suffix}.${format}`] = bytes.length;
    }
  }
  return written;
}

/** In the best quality that is light enough; should none be, the lightest, as long as the budget allows. */
async function withinBudget(pixels, format, fair) {
  const { qualities, encode } = encoders[format];
  let bytes;
  for (const quality of qualities) {
    bytes = await encode(sharp(pixels), quality).toBuffer();
    if (bytes.length <= fair) return bytes;
  }
  if (bytes.length <= BUDGETS[format]) return bytes;
  throw new Error(`A picture stays at ${bytes.length} bytes, over its budget of ${BUDGETS[format]}. Draw it plainer.`);
}
