#!/usr/bin/env node
/**
 * Draw the pictures and films of guides:  npm run pictures -- --guide [--draft folder] [handle[:step|contents|film] …]
 *
 * With no handles, all guides. Drawn is only what changed, unless a step is named; words are written anew each time.
 * `--still` leaves the films, which take minutes each, as they are.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { here } from "../catalogue.mjs";
import { isOfGuide } from "../manifests.mjs";
import { openStudio } from "../studio.mjs";
import {
  BUDGETS,
  drawingsOf,
  FILM,
  filesOf,
  hashOf,
  isCurrent,
  loadGuides,
  nameOf,
  readGuide,
  SMALL,
  STILL,
  writeGuide,
} from "./guides.mjs";
import { manifestFor, subtitles } from "./words.mjs";

const QUALITIES = [80, 72, 64, 54];
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { guide: { type: "boolean" }, draft: { type: "string" }, still: { type: "boolean" } },
});
const out = path.join(here, "../../public/pictures");
const asked = positionals.map((words) => words.split(":"));
const guides = await loadGuides(asked.length ? asked.map(([handle]) => handle) : undefined);

let studio;
try {
  for (const thing of guides) await drawGuide(thing);
} finally {
  await studio?.close();
}

async function drawGuide(thing) {
  const wanted = drawingsOf(thing).filter((key) => isWanted(thing, key));
  if (wanted.length) await drawAll(thing, wanted);
  if (!options.draft) finish(thing);
  console.log(`${thing.handle}: ${wanted.length} drawn.`);
}

/** Named ones always; the others when they are not as the model and the guide are now. */
function isWanted(thing, key) {
  const named = asked.filter(([handle, each]) => handle === thing.handle && each).map(([, each]) => each);
  if (named.length) return named.includes(key);
  if (key === "film" && (options.still || options.draft)) return false;
  return Boolean(options.draft) || !isCurrent(thing, key, out);
}

async function drawAll(thing, keys) {
  studio ??= await openStudio();
  const page = await studio.open(`guide/page.html?handle=${thing.handle}`, () => window.guide);
  page.setDefaultTimeout(0);
  mkdirSync(path.join(options.draft ?? out, thing.handle), { recursive: true });
  for (const key of keys) await (key === "film" ? drawFilm(page, thing) : drawStill(page, thing, key));
  await page.close();
}

async function drawStill(page, thing, key) {
  const draw = ([name, size]) => (name === "contents" ? window.guide.contents(size) : window.guide.still(name, size));
  const { png, marks } = await page.evaluate(draw, [key, options.draft ? STILL / 2 : STILL]);
  if (options.draft) return writeFileSync(path.join(options.draft, thing.handle, `${key}.png`), bytesOf(png));
  const base = path.join(out, thing.handle, nameOf(key));
  writeFileSync(`${base}.webp`, await lightEnough(sharp(bytesOf(png))));
  writeFileSync(`${base}-small.webp`, await lightEnough(sharp(bytesOf(png)).resize(SMALL, SMALL)));
  return note(thing, key, { marks });
}

async function drawFilm(page, thing) {
  const { webm, cues, seconds } = await page.evaluate((size) => window.guide.film(size), FILM);
  const bytes = bytesOf(webm);
  if (bytes.length > BUDGETS.film)
    throw new Error(`The film of ${thing.handle} has ${bytes.length} bytes, over its budget of ${BUDGETS.film}.`);
  writeFileSync(path.join(options.draft ?? out, thing.handle, "guide.webm"), bytes);
  if (!options.draft) note(thing, "film", { cues, seconds });
  console.log(`${thing.handle}: film of ${seconds} s, ${Math.round(bytes.length / 1024)} KB`);
}

function bytesOf(dataUrl) {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");
}

/** WebP in the best quality that keeps to the budget. */
async function lightEnough(picture) {
  let bytes;
  for (const quality of QUALITIES) {
    bytes = await picture.clone().webp({ quality, effort: 6 }).toBuffer();
    if (bytes.length <= BUDGETS.still) return bytes;
  }
  throw new Error(`A step stays at ${bytes.length} bytes, over its budget of ${BUDGETS.still}. Draw it plainer.`);
}

function note(thing, key, what) {
  const known = readGuide(thing.handle, out);
  writeGuide(thing.handle, out, { ...known, drawn: { ...known.drawn, [key]: { ...what, from: hashOf(thing, key) } } });
}

/** Writes what the pictures say in words, and takes away what no step needs any more. */
function finish(thing) {
  const folder = path.join(out, thing.handle);
  const { drawn } = readGuide(thing.handle, out);
  const keys = drawingsOf(thing).filter((key) => drawn[key]);
  writeGuide(thing.handle, out, manifestFor(thing, Object.fromEntries(keys.map((key) => [key, drawn[key]]))));
  for (const locale of keys.includes("film") ? ["en", "de"] : [])
    writeFileSync(path.join(folder, `guide.${locale}.vtt`), subtitles(thing, drawn.film.cues, locale));
  const needed = new Set(["guide.json", ...keys.flatMap(filesOf)]);
  for (const name of readdirSync(folder).filter((each) => isOfGuide(each) && !needed.has(each))) rmSync(path.join(folder, name));
}
