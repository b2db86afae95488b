/** Every thing that has a picture: the models and the garments, by handle. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const here = path.dirname(fileURLToPath(import.meta.url));

const kinds = { models: ["front", "side"], garments: ["front"] };

/** `{ handle, kind, file, shots, name, tile, colours, … }`, in the order of the alphabet. */
export async function loadCatalogue() {
  const things = [];
  for (const [kind, shots] of Object.entries(kinds)) {
    for (const name of readdirSync(path.join(here, kind))) {
      const file = path.join(here, kind, name);
      const { default: model } = await import(pathToFileURL(file).href);
      things.push({ shots, ...model, handle: path.basename(name, ".js"), kind, file });
    }
  }
  return things.sort((a, b) => a.handle.localeCompare(b.handle));
}

/** The names of the parts a picture shows, split by whether they come in the box. */
export function partsShown(thing) {
  const parts = thing.kind === "models" ? thing.parts(thing.colours[0]) : thing.parts;
  const seen = parts.filter((part) => !part.hidden);
  const names = (list) => list.map((part) => part.name);
  return {
    shows: names(seen.filter((part) => !part.notInBox)),
    showsNotInBox: names(seen.filter((part) => part.notInBox)),
  };
}
