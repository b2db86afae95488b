/** What was drawn from what (so only changes are redrawn), and what the shop may show. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { here, partsShown } from "./catalogue.mjs";
import { FULL } from "./encode.mjs";

const drawnFrom = path.join(here, "manifest.json");
const kitFiles = {
  models: [...readdirSync(path.join(here, "kit")).map((name) => `kit/${name}`), "page.js"],
  garments: ["kit/inks.js", "kit/cloth.js"],
};

/** One hash for all pictures of a thing: its own file and the kit it is drawn with. */
export function hashOf(thing) {
  const hash = createHash("sha256");
  const kit = kitFiles[thing.kind].map((name) => path.join(here, name));
  for (const file of [...kit, thing.file]) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

export const readDrawn = () => (existsSync(drawnFrom) ? JSON.parse(readFileSync(drawnFrom, "utf8")) : {});

export function noteDrawn(key, hash) {
  const drawn = { ...readDrawn(), [key]: hash };
  writeJson(drawnFrom, Object.fromEntries(Object.entries(drawn).sort(([a], [b]) => a.localeCompare(b))));
}

/** `public/pictures/manifest.json`: which pictures there are, where, and what they show. */
export function writeShopManifest(catalogue, folder) {
  const entries = catalogue.map((thing) => [thing.handle, entryOf(thing, folder)]);
  writeJson(path.join(folder, "manifest.json"), Object.fromEntries(entries));
}

function entryOf(thing, folder) {
  const pictureOf = (shot, colour) => {
    const name = `${thing.handle}/${shot}-${colour}`;
    if (!existsSync(path.join(folder, `${name}.webp`))) return [];
    const at = (rest) => `/pictures/${name}${rest}`;
    const files = { src: at(".webp"), small: at("-small.webp"), avif: at(".avif"), smallAvif: at("-small.avif") };
    return [[shot, { ...files, ...FULL }]];
  };
  const shotsIn = (colour) => Object.fromEntries(thing.shots.flatMap((shot) => pictureOf(shot, colour)));
  const colours = Object.fromEntries(thing.colours.map((colour) => [colour, shotsIn(colour)]));
  return { tile: thing.tile, colours, ...partsShown(thing) };
}

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
