/** Every thing that has a picture: the models and the garments, by handle. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Box3 } from "three";

export const here = path.dirname(fileURLToPath(import.meta.url));

/** From this height on (in units of 10 cm) a mug says little, and a chair stands beside a thing. */
const LARGE = 6.5;

/** What is drawn of a thing that does not say its own `shots`. */
const usualShots = {
  models: (model) => [
    "front",
    "side",
    ...(model.views?.detail ? ["detail"] : []),
    ...(model.on ? [] : ["scale"]), // nothing stands beside what hangs
    ...(comesApart(model) ? ["parts"] : []),
  ],
  garments: (garment) => ["front", ...(garment.views?.detail ? ["detail"] : [])],
};

/** `{ handle, kind, file, shots, name, tile, colours, … }` of these things, or of all, in the order of the alphabet. */
export async function loadCatalogue(handles) {
  const things = [];
  for (const [kind, shotsOf] of Object.entries(usualShots)) {
    for (const name of readdirSync(path.join(here, kind)).filter((each) => isWanted(each, handles))) {
      const file = path.join(here, kind, name);
      const { default: model } = await import(pathToFileURL(file).href);
      things.push({ ...model, shots: model.shots ?? shotsOf(model), handle: path.basename(name, ".js"), kind, file });
    }
  }
  return things.sort((a, b) => a.handle.localeCompare(b.handle));
}

const isWanted = (name, handles) => name.endsWith(".js") && (!handles || handles.includes(path.basename(name, ".js")));

/** What is drawn of it: the front in every colour, which pages show small and large; the rest in the first colour only. */
export const picturesOf = (thing) =>
  thing.shots.flatMap((shot) =>
    (shot === "front" ? thing.colours : thing.colours.slice(0, 1)).map((colour) => ({
      thing,
      shot,
      colour,
      // Fronts stand on cards, what is taken apart beside parts in every line of an order.
      formats: shot === "front" || shot === "parts" ? ["avif", "webp"] : ["webp"],
    })),
  );

/** Whether something stands beside it to tell its size. */
export const hasCompanion = ({ shot }) => shot === "scale";

/** What stands beside it: the mug, or a chair where a mug would be lost. */
export function besideIn(picture) {
  const { thing } = picture;
  if (!hasCompanion(picture)) return null;
  return thing.views?.scale?.beside ?? (heightOf(thing) > LARGE ? "chair" : "mug");
}

/** The parts a picture shows, split by whether they come in the box; what is inside shows only where the thing is taken apart. */
export function partsShown({ thing, shot, colour }) {
  const seen = partsOf(thing, colour).filter((part) => !part.hidden || shot === "parts");
  const named = (list) => list.map(({ id, name }) => ({ ...(id && { part: id }), name }));
  return { inBox: named(seen.filter((part) => !part.notInBox)), notInBox: named(seen.filter((part) => part.notInBox)) };
}

const partsOf = (thing, colour) => (typeof thing.parts === "function" ? thing.parts(colour) : thing.parts);

function comesApart(model) {
  const moved = partsOf(model, model.colours[0]).filter(({ hidden, move }) => !hidden && move);
  return moved.length > 1 && moved.some(({ move }) => move.some(Boolean));
}

function heightOf(thing) {
  const [tallest] = partsOf(thing, thing.colours[0])
    .flatMap(({ solids }) => solids)
    .map((each) => new Box3().setFromObject(each).max.y)
    .sort((a, b) => b - a);
  return tallest ?? 0;
}
