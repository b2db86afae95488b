import { describe, expect, test } from "vitest";
import { listFiles, readText } from "../support/source/files.ts";

const LIMIT = 300;
const code = /^(app|components|emails|lib|prisma|scripts|tests)\/.*\.(tsx?|mjs|css)$|^[^/]+\.tsx?$/;
/** Seeds and long content: data rather than code. */
const long = /^(prisma\/(seed|migrations)\/|lib\/i18n\/|scripts\/pictures\/|store\.config\.ts)/;

type Sized = { readonly path: string; readonly lines: number };

const tooLong = (files: readonly Sized[]) =>
  files
    .filter(({ lines }) => lines > LIMIT)
    .map(({ path, lines }) => `${path}: ${lines} lines; a noun has not been found yet (limit ${LIMIT})`);

const quantile = (files: readonly Sized[], share: number) =>
  files.map(({ lines }) => lines).sort((a, b) => a - b)[Math.ceil(files.length * share) - 1] ?? 0;

describe("sizes", () => {
  const files = listFiles()
    .filter((path) => code.test(path) && !long.test(path))
    .map((path) => ({ path, lines: readText(path).split("\n").length - 1 }));

  test("no file is longer than it may be", () => {
    expect(tooLong(files)).toEqual([]);
  });

  test("nine files in ten have at most 180 lines, and half of the house's at most 60", () => {
    expect(quantile(files, 0.9)).toBeLessThanOrEqual(180);
    expect(
      quantile(
        files.filter(({ path }) => /^(app|components|lib)\//.test(path)),
        0.5,
      ),
    ).toBeLessThanOrEqual(60);
  });

  test("one that is too long is seen", () => {
    expect(tooLong([{ path: "lib/orders/commands.ts", lines: 301 }])).toHaveLength(1);
  });
});
