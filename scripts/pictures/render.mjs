#!/usr/bin/env node
/**
 * Draw product pictures:  npm run pictures -- [--draft folder] [handle[:shot[:colour]] …]
 *
 * With no handles, only what changed since it was last drawn. `--draft` is quick and
 * small, for looking at while a model is being made: PNG into that folder, and nothing noted.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { here, loadCatalogue } from "./catalogue.mjs";
import { FULL, SMALL, writePicture } from "./encode.mjs";
import { writeTouchIcon } from "./icon.mjs";
import { hashOf, noteDrawn, readDrawn, writeShopManifest } from "./manifests.mjs";
import { openStudio } from "./studio.mjs";

const OVERSAMPLE = 2; // drawn at twice the size, then averaged down: cleaner edges than any filter

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { draft: { type: "string" } },
});
const out = options.draft ?? path.join(here, "../../public/pictures");

const catalogue = await loadCatalogue();
const wanted = positionals.length ? positionals.flatMap(named) : changed();
let studio;
try {
  for (const picture of wanted) await render(picture);
} finally {
  await studio?.close();
}
if (!options.draft) {
  writeShopManifest(catalogue, out);
  await writeTouchIcon(path.join(out, ".."));
}
console.log(`${wanted.length} drawn.`);

/** The pictures meant by `handle[:shot[:colour]]`. */
function named(words) {
  const [handle, shot, colour] = words.split(":");
  const thing = catalogue.find((each) => each.handle === handle);
  if (!thing) throw new Error(`No model called ${handle}.`);
  if (colour && !thing.colours.includes(colour)) throw new Error(`${handle} comes in ${thing.colours.join(", ")}, not in ${colour}.`);
  const shots = shot ? [shot] : thing.shots;
  const colours = colour ? [colour] : thing.colours;
  return shots.flatMap((each) => colours.map((ink) => ({ thing, shot: each, colour: ink })));
}

function changed() {
  const drawn = readDrawn();
  return catalogue
    .flatMap(({ handle }) => named(handle))
    .filter((picture) => drawn[keyOf(picture)] !== hashOf(picture.thing) || !existsSync(`${baseOf(picture)}.webp`));
}

async function render(picture) {
  const started = Date.now();
  const { raw, boxes } = await drawn(picture);
  const took = () => `${Date.now() - started} ms`;
  if (options.draft) {
    mkdirSync(path.dirname(baseOf(picture)), { recursive: true });
    await sharp(raw)
      .resize(SMALL.width, SMALL.height)
      .png()
      .toFile(`${baseOf(picture)}.png`);
    return console.log(`${keyOf(picture)}  ${took()}`);
  }
  const sizes = await writePicture(raw, baseOf(picture));
  if (boxes) writeFileSync(`${baseOf(picture)}.json`, `${JSON.stringify(boxes, null, 2)}\n`);
  noteDrawn(keyOf(picture), hashOf(picture.thing));
  const kilobytes = Object.entries(sizes).map(([name, bytes]) => `${name} ${Math.round(bytes / 1024)} KB`);
  return console.log(`${keyOf(picture)}  ${took()}  ${kilobytes.join("  ")}`);
}

/** The pixels, and for the shot of the parts where each of them landed: the parts picker lays its buttons there. */
async function drawn({ thing, shot, colour }) {
  if (thing.kind === "garments") return { raw: Buffer.from(thing.draw({ colour, shot })) };
  studio ??= await openStudio();
  const [size, scale] = options.draft ? [SMALL, 1] : [FULL, OVERSAMPLE];
  const { raw, boxes } = await studio.draw(
    { handle: thing.handle, shot, colour },
    { width: size.width * scale, height: size.height * scale },
  );
  return { raw, boxes: shot === "parts" ? boxes : null };
}

function keyOf({ thing, shot, colour }) {
  return `${thing.handle}/${shot}-${colour}`;
}

function baseOf(picture) {
  return path.join(out, keyOf(picture));
}
