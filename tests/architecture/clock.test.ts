import { describe, expect, test } from "vitest";
import { at, readSources, type SourceFile, sourceFile } from "../support/source/files.ts";
import { child, children, dottedName, nodesOf } from "../support/source/syntax.ts";

const THE_CLOCK = "lib/platform/clock.ts";
/** Has a clock of its own: the database's, by which all processes judge the age of a page. */
const APART = "lib/platform/page-cache/";

/** Places where the clock is read past `platform/clock.ts`: rules take `now`, everything else asks the clock. */
function clockReads(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path !== THE_CLOCK && !path.startsWith(APART))
    .flatMap((file) =>
      nodesOf(file, "NewExpression", "CallExpression")
        .filter((node) => {
          const callee = dottedName(child(node, "callee")) ?? "";
          if (callee === "Date") return children(node, "arguments").length === 0;
          return callee === "Date.now" || callee.startsWith("Temporal.Now.");
        })
        .map((node) => `${at(file, node)}: only ${THE_CLOCK} reads the clock; take \`now\` as an argument`),
    );
}

describe("clock", () => {
  test("only the clock reads the clock", () => {
    expect(clockReads(readSources("app", "components", "emails", "lib", "store.config.ts", "proxy.ts"))).toEqual([]);
  });

  test.each(["new Date()", "Date.now()", "Date()", "Temporal.Now.instant()"])("a reader is seen: %s", (text) => {
    expect(clockReads([sourceFile("lib/orders/rules.ts", `const now = ${text}`)])).toHaveLength(1);
  });

  test("making a date from a value is none", () => {
    expect(clockReads([sourceFile("lib/orders/rules.ts", "const day = new Date(iso)")])).toEqual([]);
  });
});
