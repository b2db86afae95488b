import "server-only";
import path from "node:path";
import sharp from "sharp";

const SIDE = 600;

/** A picture of the shop as papers need it (they know neither WebP nor AVIF); null where it is not served from here. */
export async function paperPicture(src: string): Promise<Buffer | null> {
  if (!/^\/pictures\/[a-z0-9/_-]+$/.test(src)) return null;
  const file = path.join(process.cwd(), "public", `${src}.webp`);
  return sharp(file)
    .resize({ width: SIDE })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 82 })
    .toBuffer()
    .catch(() => null);
}
