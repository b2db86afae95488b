import { expect, test } from "vitest";
import { callouts, RADIUS, TALL } from "@/lib/catalog/rules/callouts.ts";
import { loadCatalogue } from "@/scripts/pictures/catalogue.mjs";
import { readManifest } from "@/scripts/pictures/manifests.mjs";

type Mark = { part: string; x: number; y: number; beside?: true };
type Thing = { handle: string };
const things = (await loadCatalogue()) as Thing[];
const folder = new URL("../../public/pictures", import.meta.url).pathname;
const drawn = things.flatMap(({ handle }) => {
  const { pictures } = readManifest(handle, folder) as { pictures: { shot: string; marks?: Mark[] }[] };
  const marks = pictures.find(({ shot }) => shot === "parts")?.marks ?? [];
  return marks.length > 0 ? [{ handle, marks }] : [];
});
/** On a picture 360 px wide. */
const pixels = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, (one.y - other.y) * TALL) * 360;

test.each(drawn)("the numbers of $handle stand beside its parts, in the picture, and leave one another room", ({ marks }) => {
  const placed = callouts(marks);
  for (const [i, { label, mark, from }] of placed.entries()) {
    expect(Math.min(label.x, 1 - label.x) * 360, mark.part).toBeGreaterThan(RADIUS * 360);
    expect(Math.min(label.y, 1 - label.y) * 450, mark.part).toBeGreaterThan(RADIUS * 360);
    if (!from) continue;
    expect(pixels(label, from)).toBeCloseTo(RADIUS * 360, 3);
    for (const other of marks) expect(pixels(label, other), `${mark.part} over ${other.part}`).toBeGreaterThan(RADIUS * 360 + 6);
    for (const other of placed.slice(i + 1)) expect(pixels(label, other.label), `${mark.part} ${other.mark.part}`).toBeGreaterThan(36);
  }
});

test("the same marks get the same places, and one alone stands a short way outwards", () => {
  const marks = [{ part: "lid", x: 0.6, y: 0.2 }];
  const [one] = callouts(marks);
  expect(callouts(marks)).toEqual([one]);
  expect(one?.label.x).toBeCloseTo(0.73);
  expect(one?.label.y).toBeCloseTo(0.2);
});

test("a mark that stands beside its part already stays there, without a line", () => {
  const mark = { part: "laces", x: 0.7, y: 0.1, beside: true } as const;
  expect(callouts([mark])).toEqual([{ mark, label: { x: 0.7, y: 0.1 }, from: null }]);
});
