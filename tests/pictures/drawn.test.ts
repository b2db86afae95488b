import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readProducts } from "@/prisma/seed/catalog.ts";
import { type DrawnPicture, picturesOf as mediaOf } from "@/prisma/seed/pictures.ts";
import { loadCatalogue, picturesOf } from "@/scripts/pictures/catalogue.mjs";
import { BUDGETS, filesOf } from "@/scripts/pictures/encode.mjs";
import { hashOf, isOfGuide, nameOf, readManifest } from "@/scripts/pictures/manifests.mjs";

type Thing = { handle: string; colours: string[] };
type Ask = { thing: Thing; shot: string; colour: string; formats: ("avif" | "webp")[] };
type Manifest = { tile: string; pictures: (DrawnPicture & { name: string; drawnFrom: string })[] };

const products = await readProducts();
const folder = path.join(import.meta.dirname, "../../public/pictures");
const things = (await loadCatalogue()) as Thing[];
const asked = things.flatMap((thing) => picturesOf(thing) as Ask[]).map((ask) => ({ key: `${ask.thing.handle}/${nameOf(ask)}`, ask }));
const manifestOf = ({ handle }: { handle: string }) => readManifest(handle, folder) as Manifest;
const weightOf = (file: string) => (existsSync(file) ? statSync(file).size : Number.NaN);
const filesBeside = (handle: string) =>
  (existsSync(path.join(folder, handle)) ? readdirSync(path.join(folder, handle)) : []).filter((name) => !isOfGuide(name));
const weightOfAll = (handle: string) => filesBeside(handle).reduce((sum, name) => sum + weightOf(path.join(folder, handle, name)), 0);

describe("the product pictures", () => {
  it.each(asked)("$key is there in all its files, within the budget", ({ key, ask: { formats } }) => {
    for (const file of filesOf(path.join(folder, key), formats) as string[]) {
      expect(weightOf(file), file).toBeLessThanOrEqual(file.endsWith("avif") ? BUDGETS.avif : BUDGETS.webp);
    }
  });

  it.each(things)("those of $handle keep to their share, and no other files lie beside them", ({ handle }) => {
    expect(weightOfAll(handle)).toBeLessThanOrEqual(BUDGETS.thing);
    const needed = asked
      .filter(({ ask }) => ask.thing.handle === handle)
      .flatMap(({ ask }) => filesOf(nameOf(ask), ask.formats) as string[]);
    expect(filesBeside(handle).sort()).toEqual(["manifest.json", ...needed].sort());
  });

  it("weigh no more than a small shop can carry", () => {
    expect(things.reduce((sum, { handle }) => sum + weightOfAll(handle), 0)).toBeLessThanOrEqual(BUDGETS.catalogue);
  });

  it("are drawn from the models and the kit as they are now", () => {
    const stale = asked.filter(
      ({ ask }) => manifestOf(ask.thing).pictures.find(({ name }) => name === nameOf(ask))?.drawnFrom !== hashOf(ask),
    );
    expect(stale.map(({ key }) => key)).toEqual([]);
  });

  it("mark every part of an exploded view where it is", () => {
    for (const thing of things) {
      const view = manifestOf(thing).pictures.find(({ shot }) => shot === "parts");
      if (!view || !("marks" in view)) continue;
      const marks = view.marks ?? [];
      const seen = [...view.shows.inBox, ...view.shows.notInBox].flatMap(({ part }) => part ?? []);
      expect(marks.map(({ part }) => part).sort(), thing.handle).toEqual(seen.sort());
      for (const { part, x, y } of marks) expect(Math.min(x, y, 1 - x, 1 - y), `${thing.handle} ${part}`).toBeGreaterThan(0);
    }
  });
});

describe("what the shop shows of them", () => {
  it.each(products)("$handle has its pictures", (product) => {
    const thing = things.find(({ handle }) => handle === product.handle);
    if (!thing) throw new Error(`Nobody drew ${product.handle}`);
    const shots = mediaOf(product).map(({ shot, src }) => `${shot} ${src.split("-").at(-1)}`);
    expect(shots).toEqual((picturesOf(thing) as Ask[]).map(({ shot, colour }) => `${shot} ${colour}`));
  });

  const lamp = products.find(({ handle }) => handle === "task-lamp");
  if (!lamp) throw new Error("The lamp is gone");
  const front: DrawnPicture = {
    shot: "front",
    colour: "mustard",
    src: "/pictures/task-lamp/front-mustard",
    width: 1200,
    height: 1500,
    formats: ["avif", "webp"],
    shows: { inBox: [{ part: "shade", name: "Shade" }], notInBox: [{ part: "bulb", name: "E27 bulb" }] },
  };

  it("says in words, under the picture and for those who do not see it, that the lamp's bulb is not in the box", () => {
    const [picture] = mediaOf(lamp, [front]);
    expect(picture?.shows).toContainEqual({ name: expect.objectContaining({ en: "E27 bulb" }), inBox: false });
    expect(picture?.alt.en).toContain("E27 bulb not included");
    expect(picture?.caption?.en).toContain("E27 bulb");
    expect(picture?.caption?.de).toContain("nicht enthalten");
  });

  it("says so of the mug that only tells the size", () => {
    const [picture] = mediaOf(lamp, [{ ...front, shot: "scale", formats: ["webp"], shows: { inBox: [], notInBox: [] }, beside: "mug" }]);
    expect(picture?.shows).toContainEqual({ name: { en: "mug", de: "Becher" }, inBox: false });
    expect(picture?.alt.en).toMatch(/beside a mug 9\.5 cm tall; mug not included$/);
    expect(picture?.caption?.en).toBe("Shown, but not in the box: mug.");
    expect(picture?.formats).toEqual(["webp"]);
  });

  it("refuses a picture that shows something nobody declared", () => {
    const shows = { inBox: [], notInBox: [{ part: "cat", name: "Cat" }] };
    expect(() => mediaOf(lamp, [{ ...front, shows }])).toThrow(/shows "Cat"/);
  });

  it("refuses a picture that shows as included what the product says is missing", () => {
    const shows = { inBox: [{ part: "bulb", name: "E27 bulb" }], notInBox: [] };
    expect(() => mediaOf(lamp, [{ ...front, shows }])).toThrow(/as if it came with it/);
  });

  it("refuses a spare part that the exploded view does not show", () => {
    const parts = [{ key: "wing", name: { en: "Wing", de: "Flügel" }, sku: "X-P-WNG" }];
    expect(() => mediaOf({ ...lamp, parts }, [{ ...front, shot: "parts" }])).toThrow(/"wing"/);
  });
});
