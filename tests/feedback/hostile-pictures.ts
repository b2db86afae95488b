import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";

/** `taken`: a picture it is, and what comes out of it must hold nothing of what else was in the file. */
export type Hostile = { readonly what: string; readonly name: string; readonly bytes: Buffer; readonly taken: boolean };

/** A word that is in each file and may be in nothing we keep. */
export const MARK = "payload-5f3759df";
const SCRIPT = `<script>alert("${MARK}")</script>`;

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Buffer): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

/** A PNG of so many grey pixels of `depth` bits, its rows given ready packed. */
function png({ width, height, depth, data }: { width: number; height: number; depth: number; data: Buffer }, ...more: Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, 0, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), ...more, chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

const nothing = (bytes: number): Buffer => deflateSync(Buffer.alloc(bytes), { level: 9 });

/** A still picture that is all right, with things in it that are not. */
const honest = () => sharp({ create: { width: 640, height: 480, channels: 3, background: "#a83a1f" } });

export async function hostilePictures(): Promise<Hostile[]> {
  const jpeg = await honest().jpeg().toBuffer();
  const located = await honest()
    .withExif({
      IFD0: { ImageDescription: MARK, Copyright: SCRIPT },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "53/1 20/1 0/1", GPSLongitudeRef: "W" },
    })
    .jpeg()
    .toBuffer();
  const small = png({ width: 8, height: 8, depth: 8, data: deflateSync(Buffer.alloc(72)) });
  const text = (type: string, data: Buffer) => chunk(type, Buffer.concat([Buffer.from(`${MARK}\0\0`, "latin1"), data]));
  const file = (what: string, name: string, bytes: Buffer): Hostile => ({ what, name, bytes, taken: false });
  const real = (what: string, name: string, bytes: Buffer): Hostile => ({ what, name, bytes, taken: true });
  return [
    file("a drawing with a script", "photo.svg", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`)),
    file(
      "the same, called a PNG",
      "photo.png",
      Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
    ),
    file("a page behind a PNG's first bytes", "photo.png", Buffer.concat([SIGNATURE, Buffer.from(SCRIPT)])),
    file(
      "a paper behind a JPEG's first bytes",
      "photo.jpg",
      Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.from(`%PDF-1.4 ${MARK}`)]),
    ),
    file("a TIFF", "photo.jpg", await honest().tiff().toBuffer()),
    file("a GIF", "photo.gif", await honest().gif().toBuffer()),
    file("a GIF of ten thousand frames", "photo.png", manyFrames(10_000)),
    file("a JPEG cut off", "photo.jpg", jpeg.subarray(0, Math.floor(jpeg.length / 2))),
    file("30,000 × 30,000 pixels", "photo.png", png({ width: 30_000, height: 30_000, depth: 1, data: nothing(30_000 * 3_751) })),
    file("800 MB of rows in a small file", "photo.png", png({ width: 28_000, height: 28_000, depth: 8, data: nothing(28_000 * 28_001) })),
    file("a PNG that lies about its size", "photo.png", png({ width: 60_000, height: 1, depth: 8, data: nothing(8) })),
    real(
      "a colour profile that swells",
      "photo.png",
      Buffer.concat([small.subarray(0, 33), text("iCCP", nothing(200_000_000)), small.subarray(33)]),
    ),
    real("words that swell", "photo.png", Buffer.concat([small.subarray(0, 33), text("zTXt", nothing(100_000_000)), small.subarray(33)])),
    real(
      "an archive behind a JPEG",
      "photo.jpg",
      Buffer.concat([jpeg, Buffer.from(`PK\x03\x04${MARK}`), deflateRawSync(Buffer.from(SCRIPT))]),
    ),
    real("a page behind a JPEG", "photo.html", Buffer.concat([jpeg, Buffer.from(`<html>${SCRIPT}</html>`)])),
    real("where it was taken", "photo.jpg", located),
    real("a name that climbs", "../../../etc/passwd.jpg", Buffer.concat([jpeg, Buffer.from(MARK)])),
    real("a name with a second header", "a\r\nSet-Cookie: x=1.jpg", Buffer.concat([jpeg, Buffer.from(MARK)])),
    real("a name that reads backwards", "photo\u202Egpj.exe", Buffer.concat([jpeg, Buffer.from(MARK)])),
    file("an archive", "photo.zip", gzipSync(Buffer.from(MARK))),
    file("nothing but noise", "photo.webp", Buffer.concat([Buffer.from("RIFF\0\0\0\0WEBPVP8 ", "latin1"), Buffer.from(MARK)])),
  ];
}

function manyFrames(count: number): Buffer {
  const head = Buffer.from("474946383961010001008000000000000000000021ff0b4e45545343415045322e300301000000", "hex");
  const frame = Buffer.from("21f904000a0000002c00000000010001000002024401003b".slice(0, -2), "hex");
  return Buffer.concat([head, ...Array.from({ length: count }, () => frame), Buffer.from("3b", "hex")]);
}
