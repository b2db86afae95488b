import { describe, expect, test } from "vitest";
import { settings } from "@/lib/platform/env.ts";
import { settingNames } from "../../scripts/lib/settings.mjs";
import { at, exists, readSources, readText, type SourceFile, sourceFile } from "../support/source/files.ts";
import { child, dottedName, nodesOf } from "../support/source/syntax.ts";

const HOME = "lib/platform/env.ts";
/** Read before, or without, the checked settings; each with its reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "lib/platform/log.ts": "the log says what is wrong with the settings",
  "lib/platform/cookies.ts": "also loaded by the proxy, which carries no schema",
  "lib/platform/page-cache/handler.mjs": "loaded by Next itself, outside the bundle",
  "proxy.ts": "runs before every page and must stay lean",
};

/** Settings read past env.ts; Next itself replaces NODE_ENV. */
function strayReads(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path !== HOME && !(path in ELSEWHERE))
    .flatMap((file) =>
      nodesOf(file, "MemberExpression")
        .filter(
          (node) =>
            dottedName(node) === "process.env" &&
            !nodesOf(file, "MemberExpression").some(
              (outer) => child(outer, "object") === node && dottedName(outer) === "process.env.NODE_ENV",
            ),
        )
        .map((node) => `${at(file, node)}: settings are read by ${HOME}, where they are checked`),
    );
}

describe("settings", () => {
  test("are read in one place", () => {
    expect(strayReads(readSources("app", "components", "emails", "lib", "proxy.ts", "store.config.ts"))).toEqual([]);
  });

  test("that place's exceptions still exist", () => {
    expect(Object.keys(ELSEWHERE).filter((path) => !exists(path) || !readText(path).includes("process.env"))).toEqual([]);
  });

  test("are all explained in .env.example, and nothing else is", () => {
    const named = [...readText(".env.example").matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
    const known = [...new Set([...Object.keys(settings.shape), ...settingNames])].filter((name) => name !== "NODE_ENV");
    expect([...named].sort()).toEqual(known.sort());
  });

  test.each(["const key = process.env.STRIPE_SECRET_KEY", "const { PORT } = process.env"])("a stray read is seen: %s", (text) => {
    expect(strayReads([sourceFile("lib/orders/commands.ts", text)])).toHaveLength(1);
  });

  test("asking for NODE_ENV is none", () => {
    expect(strayReads([sourceFile("app/page.tsx", 'const dev = process.env.NODE_ENV === "development"')])).toEqual([]);
  });
});
