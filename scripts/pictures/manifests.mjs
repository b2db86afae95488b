/**
 * `public/pictures/<handle>/manifest.json`: which pictures of a thing there are, what they show, and from which
 * state of model and kit each was drawn, so that only changes are redrawn. One file a thing: whoever draws
 * another thing at the same time cannot overwrite it.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { besideIn, hasCompanion, here, partsShown, picturesOf } from "./catalogue.mjs";
import { FULL, filesOf } from "./encode.mjs";

const COMPANIONS = "kit/beside.js";

export const nameOf = ({ shot, colour }) => `${shot}-${colour}`;

/** What a picture is drawn from: the thing's own file and whatever of the kit that leads to. */
export function hashOf(picture) {
  const { kind, file } = picture.thing;
  const entries = kind === "models" ? [file, path.join(here, "page.js")] : [file];
  const leftOut = hasCompanion(picture) ? [] : [path.join(here, COMPANIONS)];
  const key = [...entries, "without", ...leftOut].join("\n");
  const known = hashes.get(key);
  if (known) return known;
  const hash = createHash("sha256");
  for (const source of sourcesOf(entries, leftOut)) hash.update(readSource(source).text);
  const short = hash.digest("hex").slice(0, 16);
  hashes.set(key, short);
  return short;
}

/** Of what was reckoned already: all colours of a thing are drawn from the same files. */
const hashes = new Map();

const sources = new Map();

/** A file and what it imports, read once: nearly every picture leads to the whole kit. */
function readSource(file) {
  const known = sources.get(file);
  if (known) return known;
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/ from "(\.[^"]+)"/g)].map(([, next]) => path.resolve(path.dirname(file), next));
  sources.set(file, { text, imports });
  return { text, imports };
}

/** These files and all that they import, in an order that stays. */
export function sourcesOf(entries, leftOut = []) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || leftOut.includes(file)) return;
    found.add(file);
    readSource(file).imports.forEach(visit);
  };
  entries.forEach(visit);
  return [...found].sort();
}

const fileOf = (handle, folder) => path.join(folder, handle, "manifest.json");

/** The thing's manifest as it is on disk; empty before it was ever drawn. */
export function readManifest(handle, folder) {
  const file = fileOf(handle, folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { pictures: [] };
}

/** Whether the picture lies there, drawn from what the model and the kit are now. */
export function isCurrent(picture, folder) {
  const known = readManifest(picture.thing.handle, folder).pictures.find(({ name }) => name === nameOf(picture));
  const base = path.join(folder, picture.thing.handle, nameOf(picture));
  return known?.drawnFrom === hashOf(picture) && filesOf(base, picture.formats).every((file) => existsSync(file));
}

/** Enters a drawn picture, and leaves out what is no longer drawn. */
export function noteDrawn(picture, { marks, folder }) {
  const { thing, shot, colour, formats } = picture;
  const entry = {
    name: nameOf(picture),
    shot,
    colour,
    src: `/pictures/${thing.handle}/${nameOf(picture)}`,
    ...FULL,
    formats,
    shows: partsShown(picture),
    ...(besideIn(picture) && { beside: besideIn(picture) }),
    ...(marks && { marks: marks.map(rounded) }),
    drawnFrom: hashOf(picture),
  };
  const known = new Map(readManifest(thing.handle, folder).pictures.map((each) => [each.name, each])).set(entry.name, entry);
  const pictures = picturesOf(thing).flatMap((each) => known.get(nameOf(each)) ?? []);
  writeManifest(thing, pictures, folder);
}

const rounded = ({ part, x, y, ...more }) => ({ part, x: Math.round(x * 1000) / 1000, y: Math.round(y * 1000) / 1000, ...more });

/** Puts it in place at once, so that nobody reads half of it. */
function writeManifest(thing, pictures, folder) {
  const file = fileOf(thing.handle, folder);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ tile: thing.tile, pictures }, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** What a guide lays beside the pictures: it looks after its own. */
export const isOfGuide = (name) => /^guide[-.]/.test(name);

/** Takes away the files that no picture of the thing needs any more. */
export function clearAway(thing, folder) {
  const own = path.join(folder, thing.handle);
  if (!existsSync(own)) return;
  const needed = new Set(picturesOf(thing).flatMap((picture) => filesOf(nameOf(picture), picture.formats))).add("manifest.json");
  for (const name of readdirSync(own).filter((each) => !needed.has(each) && !isOfGuide(each))) rmSync(path.join(own, name));
}
