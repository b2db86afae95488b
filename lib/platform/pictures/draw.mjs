// A child of its own decodes what strangers may have made: it holds no secret, reads one picture from its input, draws it
// anew in the shop's sizes and answers. It dies with the picture, and its parent does not wait for long (TRUST R50).
import sharp from "sharp";

const MAX_PIXELS = 40_000_000;
const LARGE = 1200;
const SMALL = 480;
/** As named on the command line: pictures that few will see need no second format. */
const FORMATS = process.argv.slice(2);

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif"] });
sharp.cache(false);
sharp.concurrency(1);

const input = await read(process.stdin);
const upright = await sharp(input, { limitInputPixels: MAX_PIXELS, failOn: "error" })
  .autoOrient()
  .resize({ width: LARGE, height: LARGE * 2, fit: "inside", withoutEnlargement: true })
  .toColourspace("srgb")
  .png({ compressionLevel: 1 })
  .toBuffer({ resolveWithObject: true });

const files = [];
for (const { suffix, width } of [
  { suffix: "", width: LARGE },
  { suffix: "-small", width: SMALL },
]) {
  const sized = () => sharp(upright.data).resize({ width, withoutEnlargement: true });
  if (FORMATS.includes("webp")) files.push({ suffix: `${suffix}.webp`, bytes: await sized().webp({ quality: 80 }).toBuffer() });
  if (FORMATS.includes("avif")) files.push({ suffix: `${suffix}.avif`, bytes: await sized().avif({ quality: 55, effort: 3 }).toBuffer() });
}

const head = Buffer.from(
  JSON.stringify({
    width: upright.info.width,
    height: upright.info.height,
    files: files.map(({ suffix, bytes }) => ({ suffix, size: bytes.length })),
  }),
);
const length = Buffer.alloc(4);
length.writeUInt32BE(head.length);
process.stdout.write(Buffer.concat([length, head, ...files.map(({ bytes }) => bytes)]));

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
