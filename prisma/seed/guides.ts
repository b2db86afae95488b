import fs from "node:fs";
import { furnishGuide } from "../../lib/guides/commands/furnish.ts";
import type { GuideInput } from "../../lib/guides/schema/document.ts";
import { DAY, earlier } from "../../lib/kernel/clock.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { readProducts } from "./catalog.ts";
import type { GuideFile } from "./guide-file.ts";
import { type GuidePictures, guidePicturesOf } from "./guide-pictures.ts";
import type { GuideSeed } from "./guide-seed.ts";

const BY = "system:seed";
/** Before anybody went through one. */
const WRITTEN_DAYS_AGO = 200;
const AT_ONCE = 6;

/** What is done with each thing, from the box to its end. A guide that staff have changed since is theirs and stays as it is. */
export async function seed(): Promise<number> {
  const now = await shopNow();
  const guides = await readGuides();
  const isFirst = !(await sql.one`SELECT 1 FROM setup_guide LIMIT 1`);
  const at = isFirst ? earlier(now, WRITTEN_DAYS_AGO * DAY) : now;
  for (let i = 0; i < guides.length; i += AT_ONCE)
    await Promise.all(guides.slice(i, i + AT_ONCE).map((guide) => furnishGuide(guide, { by: BY, now: at })));
  return guides.length;
}

/** Every guide of the guides folder, with what is drawn of its steps. */
export async function readGuides(): Promise<GuideSeed[]> {
  const products = new Map((await readProducts()).map((product) => [product.handle, product]));
  const folder = new URL("./guides/", import.meta.url);
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const read = await Promise.all(
    files.sort().map(async (file) => {
      const { default: given } = (await import(new URL(file, folder).href)) as { default: GuideFile };
      const product = products.get(given.product);
      if (!product) throw new Error(`${file}: no product ${given.product}`);
      const drawn = guidePicturesOf(product);
      return given.guides.map(({ purpose, ...written }) => ({
        product: given.product,
        purpose,
        document: illustrated(written, purpose === "setup", drawn),
      }));
    }),
  );
  return read.flat();
}

/** The film and the open box belong to the beginning; a step's drawing goes by its key. */
function illustrated(document: GuideInput, isFirst: boolean, drawn: GuidePictures | null): GuideInput {
  if (!drawn) return document;
  const film = isFirst ? drawn.film : undefined;
  return {
    ...document,
    ...(isFirst && { contentsPicture: drawn.contents }),
    ...(film && { film }),
    steps: document.steps.map((step) => {
      const picture = drawn.steps.get(step.key);
      const cue = film && drawn.cues.get(step.key);
      return { ...step, ...(picture && { picture }), ...(cue && { film: cue }) };
    }),
  };
}
