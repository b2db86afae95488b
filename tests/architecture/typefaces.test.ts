import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { cutFile, cutTypeface, TYPEFACES } from "../../scripts/lib/typefaces.mjs";

/** Whoever brings a newer typeface cuts it again: `node scripts/run.mjs typefaces`. */
describe("the pages' typefaces", () => {
  test.each(TYPEFACES)("$name is cut from the package as it is installed", async (typeface) => {
    expect(fs.readFileSync(cutFile(typeface.name)).equals(await cutTypeface(typeface))).toBe(true);
  });

  test("weigh less than 85 kB together", () => {
    const bytes = TYPEFACES.map(({ name }) => fs.statSync(cutFile(name)).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(85_000);
  });
});
