import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import sharp from "sharp";

const FONTS = path.join(process.cwd(), "app/_fonts/papers");
const FACES = [
  { name: "Bricolage Grotesque", file: "bricolage-grotesque-800.ttf", weight: 800 },
  { name: "Instrument Sans", file: "instrument-sans-400.ttf", weight: 400 },
  { name: "JetBrains Mono", file: "jetbrains-mono-400.ttf", weight: 400 },
] as const;

const readFaces = async () =>
  Promise.all(FACES.map(async ({ name, file, weight }) => ({ name, weight, data: await readFile(path.join(FONTS, file)) })));

let faces: ReturnType<typeof readFaces> | undefined;

/** Draws what stands beside a link to us elsewhere, in the shop's own faces, as a JPEG. */
export async function drawSocialPicture(
  element: ConstructorParameters<typeof ImageResponse>[0],
  size: { width: number; height: number },
): Promise<Buffer> {
  faces ??= readFaces();
  const drawn = new ImageResponse(element, { ...size, fonts: await faces });
  return sharp(Buffer.from(await drawn.arrayBuffer()))
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}
