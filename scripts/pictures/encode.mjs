/** From a drawn picture to the files a page loads, each within its budget. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";

export const FULL = { width: 1200, height: 1500 };
export const SMALL = { width: 480, height: 600 };

const formats = {
  webp: { limit: 40 * 1024, qualities: [82, 76, 70, 64], encode: (image, quality) => image.webp({ quality, effort: 6 }) },
  avif: {
    limit: 25 * 1024,
    qualities: [60, 54, 48, 42],
    encode: (image, quality) => image.avif({ quality, effort: 4, chromaSubsampling: "4:4:4" }),
  },
};

/** Writes `<base>.webp`, `<base>-small.webp` and both as AVIF; answers the sizes in bytes. */
export async function writePicture(raw, base) {
  mkdirSync(path.dirname(base), { recursive: true });
  const sizes = {};
  for (const [suffix, size] of [
    ["", FULL],
    ["-small", SMALL],
  ]) {
    const pixels = await sharp(raw).resize(size.width, size.height, { kernel: "lanczos3" }).png().toBuffer();
    for (const extension of Object.keys(formats)) {
      const bytes = await withinBudget(pixels, formats[extension]);
      writeFileSync(`${base}${suffix}.${extension}`, bytes);
      sizes[`${suffix}.${extension}`] = bytes.length;
    }
  }
  return sizes;
}

async function withinBudget(pixels, { limit, qualities, encode }) {
  let bytes;
  for (const quality of qualities) {
    bytes = await encode(sharp(pixels), quality).toBuffer();
    if (bytes.length <= limit) return bytes;
  }
  throw new Error(`A picture stays at ${bytes.length} bytes, over its budget of ${limit}. Draw it plainer.`);
}
