#!/usr/bin/env node
/**
 * Draw product pictures:  npm run pictures -- [--draft folder] [handle[:shot[:colour]] …]
 *
 * With no handles, everything; of a handle, all its shots. Drawn is only what changed since it was
 * last drawn, unless a shot is named. `--draft` is quick and small, for looking at while a model is
 * being made: PNG into that folder, and nothing noted.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { besideIn, here, loadCatalogue, picturesOf } from "./catalogue.mjs";
import { BUDGETS, FULL, fairShare, SMALL, writePicture } from "./encode.mjs";
import { writeTouchIcon } from "./icon.mjs";
import { clearAway, isCurrent, isOfGuide, nameOf, noteDrawn } from "./manifests.mjs";
import { openStudio } from "./studio.mjs";

const OVERSAMPLE = 2; // drawn at twice the size, then averaged down: cleaner edges than any filter

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { draft: { type: "string" } },
});
const out = options.draft ?? path.join(here, "../../public/pictures");

const catalogue = await loadCatalogue(positionals.length ? positionals.map((words) => words.split(":")[0]) : undefined);
const wanted = (positionals.length ? positionals : catalogue.map(({ handle }) => handle)).flatMap(named);
let studio;
try {
  let writing;
  for (const picture of wanted) {
    const drawing = await drawn(picture);
    await writing;
    writing = finish(picture, drawing); // while the next one is drawn
    writing.catch(() => {}); // heard of where it is awaited
  }
  await writing;
} finally {
  await studio?.close();
}
if (!options.draft) {
  for (const thing of new Set(wanted.map((picture) => picture.thing))) tidy(thing);
  await writeTouchIcon(path.join(out, ".."));
}
console.log(`${wanted.length} drawn.`);

/** The pictures meant by `handle[:shot[:colour]]`. */
function named(words) {
  const [handle, shot, colour] = words.split(":");
  const thing = catalogue.find((each) => each.handle === handle);
  if (!thing) throw new Error(`No model called ${handle}.`);
  if (colour && !thing.colours.includes(colour)) throw new Error(`${handle} comes in ${thing.colours.join(", ")}, not in ${colour}.`);
  const pictures = picturesOf(thing).filter((each) => [each.shot, undefined].includes(shot) && [each.colour, undefined].includes(colour));
  if (shot && !pictures.length) throw new Error(`Of ${handle} there is ${thing.shots.join(", ")}; no such ${shot}.`);
  return shot || options.draft ? pictures : pictures.filter((picture) => !isCurrent(picture, out));
}

/** Writes a drawn picture's files, or its draft. */
async function finish(picture, { raw, marks }) {
  if (options.draft) {
    await writeDraft(raw, `${baseOf(picture)}.png`);
    return console.log(keyOf(picture));
  }
  const sizes = await writePicture(raw, baseOf(picture), { formats: picture.formats, fair: fairShare(picturesOf(picture.thing)) });
  noteDrawn(picture, { marks, folder: out });
  const kilobytes = Object.entries(sizes).map(([name, bytes]) => `${name} ${Math.round(bytes / 1024)} KB`);
  return console.log(`${keyOf(picture)}  ${kilobytes.join("  ")}`);
}

async function writeDraft(raw, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  await sharp(raw).resize(SMALL.width, SMALL.height).png().toFile(file);
}

/** The pixels, and for an exploded view where each part landed: the parts picker lays its buttons there. */
async function drawn({ thing, shot, colour, ...rest }) {
  if (thing.kind === "garments") return { raw: sheetOf(thing, shot, colour), marks: thing.marks?.[shot]?.map(besideItsPart) };
  studio ??= await openStudio();
  const [size, scale] = options.draft ? [SMALL, 1] : [FULL, OVERSAMPLE];
  const beside = besideIn({ thing, shot, ...rest }) ?? "";
  const { raw, marks } = await studio.draw(
    { handle: thing.handle, shot, colour, beside },
    { width: size.width * scale, height: size.height * scale },
  );
  return { raw, marks: shot === "parts" ? marks : undefined };
}

/** A garment's close-ups have lines of their own, and room for a number. */
const besideItsPart = (mark) => ({ ...mark, beside: true });

/** A garment draws itself; a close-up may be a piece of that drawing: `views.detail` { x, y, width } of its 1200 × 1500. */
function sheetOf(thing, shot, colour) {
  const drawing = thing.draw({ colour, shot });
  const { x, y, width } = thing.views?.[shot] ?? {};
  return Buffer.from(
    width ? drawing.replace(/viewBox="[^"]*"/, `viewBox="${x} ${y} ${width} ${(width * FULL.height) / FULL.width}"`) : drawing,
  );
}

function tidy(thing) {
  clearAway(thing, out);
  const folder = path.join(out, thing.handle);
  if (!existsSync(folder)) return;
  const own = readdirSync(folder).filter((name) => !isOfGuide(name));
  const bytes = own.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  const heavy = bytes > BUDGETS.thing ? " OVER ITS BUDGET" : "";
  console.log(`${thing.handle}: ${Math.round(bytes / 1024)} of ${BUDGETS.thing / 1024} KB${heavy}`);
}

function keyOf(picture) {
  return `${picture.thing.handle}/${nameOf(picture)}`;
}

function baseOf(picture) {
  return path.join(out, keyOf(picture));
}
