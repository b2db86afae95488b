import { expect, test } from "vitest";
import { toCsv } from "../../lib/reports/rules/csv.ts";

test("no cell of text begins like a formula (R51)", () => {
  const nasty = ["=1+1", "+353 1", "-2", "@SUM(A1)", "\tx", "\rx"];
  const cells = toCsv(
    ["a"],
    nasty.map((text) => [text]),
  )
    .split("\r\n")
    .slice(1, -1);
  for (const cell of cells) expect(cell.replace(/^"/, "")).toMatch(/^'/);
});

test("numbers of our own stay numbers, quotes and separators are kept, nothing is an empty cell", () => {
  expect(toCsv(["a", "b", "c"], [[-4.9, 'say "hi", now', null]])).toBe('\ufeffa,b,c\r\n-4.9,"say ""hi"", now",\r\n');
});
