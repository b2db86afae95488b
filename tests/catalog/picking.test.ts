import { describe, expect, test } from "vitest";
import { alike, firstPlace, pickerRows, pickerStyles } from "@/lib/catalog/rules/picking.ts";

const jackets = [
  { options: { colour: "mustard", size: "S" }, price: 229 },
  { options: { colour: "mustard", size: "M" }, price: 229 },
  { options: { colour: "navy", size: "M" }, price: 249 },
];

describe("laying out what there is to choose", () => {
  test("one line when variants differ in one thing", () => {
    const kettles = [{ options: { colour: "brick" } }, { options: { colour: "pine" } }];
    expect(pickerRows(kettles, ["colour"])).toEqual([
      {
        head: null,
        choices: [
          { place: 1, variant: kettles[0], value: "brick" },
          { place: 2, variant: kettles[1], value: "pine" },
        ],
      },
    ]);
  });

  test("a line for each colour, with only the sizes made in it", () => {
    const rows = pickerRows(jackets, ["colour", "size"]);
    expect(rows.map(({ head, choices }) => [head, choices.map(({ place, value }) => `${place} ${value}`)])).toEqual([
      ["mustard", ["1 S", "2 M"]],
      ["navy", ["3 M"]],
    ]);
  });

  test("nothing when there is one variant", () => {
    expect(pickerRows([{ options: { colour: "cream" } }], [])).toEqual([]);
  });
});

test("what several variants share is written once", () => {
  expect(alike(jackets, ({ price }) => price)).toEqual([
    { places: "1 2", value: 229 },
    { places: "3", value: 249 },
  ]);
});

test("the first that can be had is chosen, else the first", () => {
  expect([firstPlace([false, true, true]), firstPlace([true]), firstPlace([false, false]), firstPlace([])]).toEqual([2, 1, 1, 1]);
});

test("each variant has its rule, and the first is shown where nothing is chosen", () => {
  const styles = pickerStyles(3, 2);
  expect(styles).toContain('[data-for]:not([data-for~="2"]){display:none}');
  for (const place of [1, 2, 3]) expect(styles).toContain(`:has([data-at="${place}"]:checked) [data-for~="${place}"]{display:block}`);
  expect(styles).not.toMatch(/[<\n]/);
});
