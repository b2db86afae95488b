import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));

type Picture = { src: string; small: string; avif: string; smallAvif: string; width: number; height: number };
type Entry = { tile: string; colours: Record<string, Record<string, Picture>>; shows: string[]; showsNotInBox: string[] };

const shop = readJson("public/pictures/manifest.json") as Record<string, Entry>;
const drawnFrom = readJson("scripts/pictures/manifest.json") as Record<string, string>;
const pictures = Object.entries(shop).flatMap(([handle, { colours }]) =>
  Object.entries(colours).flatMap(([colour, shots]) =>
    Object.entries(shots).map(([shot, picture]) => ({ key: `${handle}/${shot}-${colour}`, handle, picture })),
  ),
);
const kilobytes = (url: string) => statSync(path.join(root, "public", url)).size / 1024;

describe("the product pictures", () => {
  it("have a front in every colour", () => {
    const missing = Object.entries(shop).flatMap(([handle, { colours }]) =>
      Object.entries(colours).flatMap(([colour, shots]) => (shots.front ? [] : [`${handle}: ${colour}`])),
    );
    expect(missing).toEqual([]);
  });

  it.each(pictures)("$key is there in all its files, within the budget", ({ picture }) => {
    expect(kilobytes(picture.src)).toBeLessThanOrEqual(40);
    expect(kilobytes(picture.avif)).toBeLessThanOrEqual(25);
    expect(kilobytes(picture.small)).toBeLessThan(kilobytes(picture.src));
    expect(kilobytes(picture.smallAvif)).toBeLessThan(kilobytes(picture.avif));
  });

  it("are drawn from the models and the kit as they are now", async () => {
    const { loadCatalogue } = await import("../../scripts/pictures/catalogue.mjs");
    const { hashOf } = await import("../../scripts/pictures/manifests.mjs");
    const now = new Map((await loadCatalogue()).map((thing: { handle: string }) => [thing.handle, hashOf(thing)]));
    const stale = pictures.filter(({ key, handle }) => drawnFrom[key] !== now.get(handle));
    expect(stale.map(({ key }) => key)).toEqual([]);
  });

  it("say that the lamp shows a bulb which is not in the box", () => {
    expect(shop["task-lamp"]?.showsNotInBox).toEqual(["E27 bulb"]);
    expect(shop["task-lamp"]?.shows).not.toContain("E27 bulb");
  });
});
