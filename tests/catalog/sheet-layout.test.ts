import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOf, SHEET_COLUMNS, SHOWN_AT_ONCE, type SheetEntry, sheetOf } from "@/lib/catalog/rules/sheet.ts";

const drawn = (entries: readonly SheetEntry[]) => entries.map((entry) => (entry.kind === "thing" ? entry.index : "S")).join(" ");
const cells = (entries: readonly SheetEntry[], width: number) =>
  entries.reduce((sum, entry) => sum + (entry.kind === "thing" ? 1 : (entry.spans[width] ?? 0)), 0);

describe("a catalogue sheet", () => {
  test("every seventh tile is double and sells nothing, by turns at the end and in the middle", () => {
    expect(drawn(sheetOf(12, 0))).toBe("0 1 2 3 4 5 S 6 7 8 9 S 10 11");
    expect(drawn(sheetOf(6, 1))).toBe("0 1 2 3 S 4 5");
  });

  test("few things are closed by one tile; nothing is left as it is", () => {
    expect(drawn(sheetOf(3, 0))).toBe("0 1 2 S");
    expect(drawn(sheetOf(4, 0))).toBe("0 1 2 3 S");
    expect(sheetOf(0, 0)).toEqual([]);
  });

  test("each thing stands on it once and in order, and whole blocks leave no row open at any width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9 }), (count, turn) => {
        const entries = sheetOf(count, turn);
        expect(entries.flatMap((entry) => (entry.kind === "thing" ? [entry.index] : []))).toEqual([...Array(count).keys()]);
        expect(cells(entries, 2) % SHEET_COLUMNS[2]).toBe(0);
        if (count % 6 === 0) expect(SHEET_COLUMNS.map((columns, width) => cells(entries, width) % columns)).toEqual([0, 0, 0]);
      }),
    );
  });

  test("what is shown more comes in whole parts", () => {
    expect([0, 1, SHOWN_AT_ONCE, SHOWN_AT_ONCE + 1].map(partsOf)).toEqual([1, 1, 1, 2]);
  });
});
