import fs from "node:fs";
import { furnishGuide } from "../../lib/guides/commands/furnish.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import type { GuideFile } from "./guide-file.ts";
import type { GuideSeed } from "./guide-seed.ts";

const BY = "system:seed";

/** What is done with each thing, from the box to its end. A guide that staff have changed since is theirs and stays as it is. */
export async function seed(): Promise<number> {
  const now = await shopNow();
  const guides = await readGuides();
  for (const guide of guides) await furnishGuide(guide, { by: BY, now });
  return guides.length;
}

/** Every guide of the guides folder; a product may have several files. */
export async function readGuides(): Promise<GuideSeed[]> {
  const folder = new URL("./guides/", import.meta.url);
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const read = await Promise.all(
    files.sort().map(async (file) => {
      const { default: given } = (await import(new URL(file, folder).href)) as { default: GuideFile };
      return given.guides.map(({ purpose, ...document }) => ({ product: given.product, purpose, document }));
    }),
  );
  return read.flat();
}
