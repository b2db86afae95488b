import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readProducts } from "@/prisma/seed/catalog.ts";
import { guidePicturesOf } from "@/prisma/seed/guide-pictures.ts";
import { readGuides } from "@/prisma/seed/guides.ts";
import { BUDGETS, drawingsOf, filesOf, hashOf, loadGuides, readGuide } from "@/scripts/pictures/guide/guides.mjs";
import { isOfGuide } from "@/scripts/pictures/manifests.mjs";

type Step = { alt: [string, string]; say?: [string, string]; marks?: unknown[] };
type Thing = { handle: string; guide: { box: unknown[]; steps: Record<string, Step>; film?: [string, string] } };
type Written = { drawn: Record<string, { from: string }>; cues?: { step: string; from: number; to: number }[] };

const folder = path.join(import.meta.dirname, "../../public/pictures");
const things = (await loadGuides()) as Thing[];
const filmed = things.filter(({ guide }) => guide.film);
const products = new Map((await readProducts()).map((product) => [product.handle, product]));
const guides = await readGuides();
const weightOf = (handle: string, name: string) => statSync(path.join(folder, handle, name)).size;
const weightOfAll = (keys: (thing: Thing) => string[]) =>
  things
    .flatMap((thing) => keys(thing).flatMap((key) => (filesOf(key) as string[]).map((name) => weightOf(thing.handle, name))))
    .reduce((a, b) => a + b, 0);

function productOf({ handle }: Thing) {
  const product = products.get(handle);
  if (!product) throw new Error(`No product ${handle}`);
  return product;
}

describe("the pictures of guides", () => {
  it("are there for at least 24 things, and films for at least eight", () => {
    expect(things.length).toBeGreaterThanOrEqual(24);
    expect(filmed.length).toBeGreaterThanOrEqual(8);
  });

  it.each(things)("those of $handle lie there in all their files, drawn from what model, kit and guide are now", (thing) => {
    const { drawn } = readGuide(thing.handle, folder) as Written;
    for (const key of drawingsOf(thing) as string[]) {
      expect(drawn[key]?.from, `${thing.handle}:${key}`).toBe(hashOf(thing, key));
      for (const name of filesOf(key) as string[]) expect(existsSync(path.join(folder, thing.handle, name)), name).toBe(true);
    }
    const needed = (drawingsOf(thing) as string[]).flatMap((key) => filesOf(key) as string[]);
    expect(readdirSync(path.join(folder, thing.handle)).filter(isOfGuide).sort()).toEqual(["guide.json", ...needed].sort());
  });

  it.each(things)("those of $handle show the whole box and steps that its guides have", (thing) => {
    expect(thing.guide.box.length).toBe(productOf(thing).box.length);
    const known = new Set(
      guides.filter(({ product }) => product === thing.handle).flatMap(({ document }) => document.steps.map(({ key }) => key)),
    );
    expect(Object.keys(thing.guide.steps).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(things)("those of $handle say in both languages what they show, with every number", (thing) => {
    const read = guidePicturesOf(productOf(thing));
    for (const [key, { alt: words, marks = [] }] of Object.entries(thing.guide.steps)) {
      const [en, de] = words;
      expect(en).not.toBe(de);
      expect(read?.steps.get(key)?.alt).toEqual({ en, de });
      for (const [i] of marks.entries()) for (const alt of words) expect(alt, key).toMatch(new RegExp(`[(, ]${i + 1}[,)]`));
    }
  });

  it("weigh no more than they may", () => {
    const stills = weightOfAll((thing) => (drawingsOf(thing) as string[]).filter((key) => key !== "film"));
    expect(stills).toBeLessThanOrEqual(BUDGETS.stills);
    expect(weightOfAll(({ guide }) => (guide.film ? ["film"] : []))).toBeLessThanOrEqual(BUDGETS.films);
  });
});

describe("the films", () => {
  it.each(filmed)("that of $handle is light, lasts 10 to 40 seconds, and has a caption and a still for each step", (thing) => {
    expect(weightOf(thing.handle, "guide.webm")).toBeLessThanOrEqual(BUDGETS.film);
    const { cues = [] } = readGuide(thing.handle, folder) as Written;
    const spoken = Object.entries(thing.guide.steps).filter(([, { say }]) => say);
    expect(cues.map(({ step }) => step)).toEqual(spoken.map(([key]) => key));
    const length = cues.at(-1)?.to ?? 0;
    expect(length).toBeGreaterThanOrEqual(10);
    expect(length).toBeLessThanOrEqual(40);
    for (const [i, locale] of ["en", "de"].entries()) {
      const captions = readFileSync(path.join(folder, thing.handle, `guide.${locale}.vtt`), "utf8");
      for (const [, { say }] of spoken) expect(captions).toContain(say?.[i]);
    }
  });
});
