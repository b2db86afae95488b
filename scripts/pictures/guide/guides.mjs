/** The guides that are drawn, and `public/pictures/<handle>/guide.json`: which of their pictures there are. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { here } from "../catalogue.mjs";
import { sourcesOf } from "../manifests.mjs";

export const STILL = 800;
export const SMALL = 480;
export const FILM = 640;
export const BUDGETS = { still: 34 * 1024, film: 700 * 1024, stills: 8 * 1024 * 1024, films: 5 * 1024 * 1024 };

const folder = path.join(here, "guides");
const pages = ["page.js", "film.js"].map((name) => path.join(here, "guide", name));

/** `{ handle, tile, guide }` of these things, or of all that have a guide. */
export async function loadGuides(handles) {
  const names = readdirSync(folder).map((name) => path.basename(name, ".js"));
  const unknown = handles?.find((handle) => !names.includes(handle));
  if (unknown) throw new Error(`No guide called ${unknown}.`);
  return Promise.all(
    names
      .filter((handle) => !handles || handles.includes(handle))
      .map(async (handle) => {
        const load = async (kind) => (await import(pathToFileURL(path.join(here, kind, `${handle}.js`)).href)).default;
        const [guide, model] = await Promise.all([load("guides"), load("models")]);
        return { handle, guide, tile: model.tile };
      }),
  );
}

/** What is drawn for it: the box, each step, and the film if there is one. */
export const drawingsOf = ({ guide }) => ["contents", ...Object.keys(guide.steps), ...(guide.film ? ["film"] : [])];

/** Its files' name without ending. */
export const nameOf = (key) => (key === "film" ? "guide" : `guide-${key}`);

/** The files it is in: a still in two sizes, a film with its captions. */
export const filesOf = (key) =>
  key === "film" ? ["guide.webm", "guide.en.vtt", "guide.de.vtt"] : ["", "-small"].map((size) => `${nameOf(key)}${size}.webp`);

/** The state of the model, the kit and the guide. What the guide says in words does not change a drawing. */
export function hashOf({ handle }, key) {
  const own = path.join(folder, `${handle}.js`);
  const entries = [path.join(here, "models", `${handle}.js`), own, ...(key === "film" ? pages : pages.slice(0, 1))];
  const leftOut = key === "film" ? [] : [path.join(here, "guide/film.js"), path.join(here, "guide/webm.js")];
  const hash = createHash("sha256");
  for (const file of sourcesOf(entries, leftOut)) {
    const source = readFileSync(file, "utf8");
    hash.update(file === own ? source.replace(/^ *(alt|say|film): \[[\s\S]*?\],$/gm, (words) => words.trim().slice(0, 3)) : source);
  }
  return hash.digest("hex").slice(0, 16);
}

const manifestOf = (handle, out) => path.join(out, handle, "guide.json");

export function readGuide(handle, out) {
  const file = manifestOf(handle, out);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { drawn: {} };
}

export function writeGuide(handle, out, manifest) {
  const file = manifestOf(handle, out);
  writeFileSync(`${file}.new`, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

export const isCurrent = (thing, key, out) =>
  readGuide(thing.handle, out).drawn[key]?.from === hashOf(thing, key) &&
  filesOf(key).every((name) => existsSync(path.join(out, thing.handle, name)));
