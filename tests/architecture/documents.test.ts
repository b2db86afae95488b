import { describe, expect, test } from "vitest";
import { ROOMS } from "@/lib/rooms.ts";
import { exists, listFiles, readText } from "../support/source/files.ts";

const LIMITS: Readonly<Record<string, number>> = { "README.md": 150, "ARCHITECTURE.md": 200 };
const scripts = Object.keys((JSON.parse(readText("package.json")) as { scripts: Record<string, string> }).scripts);
const NPM_OWN = ["test", "start", "ci", "install"];

const linesOf = (text: string) => text.trimEnd().split("\n").length;

const all = listFiles();

/** Files, directories and commands that a document names and the project does not have. */
function brokenReferences(path: string, text: string): string[] {
  const here = path.split("/").slice(0, -1).join("/");
  const found = (name: string) => exists(name) || exists(`${here}/${name}`) || all.some((each) => each.endsWith(`/${name}`));
  const files = [...text.matchAll(/`((?:\.?[\w[\]()-]+\/)+[\w[\]().-]*|[\w-]+\.(?:tsx?|mjs|json|md|prisma|yml))(?::\d+)?`/g)].map(
    (match) => match[1] ?? "",
  );
  const links = [...text.replace(/`[^`\n]*`/g, "").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? "");
  const commands = [...text.matchAll(/`npm (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? "");
  const made = /^(\.data|\.next|node_modules|dist|shop\.json|secrets\.json|pg\/|logs\/)/; // by the shop itself
  return [
    ...[...files, ...links]
      .filter((name) => !made.test(name) && !found(name.replace(/^\.\//, "").replace(/\/$/, "")))
      .map((name) => `${path} names ${name}, which does not exist`),
    ...commands
      .filter((name) => !scripts.includes(name) && !NPM_OWN.includes(name))
      .map((name) => `${path} names npm run ${name}, which does not exist`),
  ];
}

/** Rooms with code and without a page of their own. */
const withoutReadme = (paths: readonly string[]) =>
  ROOMS.filter((room) => paths.some((path) => path.startsWith(`lib/${room}/`)) && !paths.includes(`lib/${room}/README.md`));

describe("documents", () => {
  const documents = listFiles().filter((path) => path.endsWith(".md"));

  test("the two at the top are there, and short enough to be read", () => {
    for (const [path, limit] of Object.entries(LIMITS)) expect.soft(linesOf(readText(path)), path).toBeLessThanOrEqual(limit);
  });

  test("every room has a page, of one screen and its diagrams", () => {
    expect(withoutReadme(listFiles())).toEqual([]);
    const long = documents.filter((path) => path.startsWith("lib/") && linesOf(readText(path).replace(/```mermaid[\s\S]*?```/g, "")) > 60);
    expect(long).toEqual([]);
  });

  test("what they name exists", () => {
    expect(documents.flatMap((path) => brokenReferences(path, readText(path)))).toEqual([]);
  });

  test("every script of package.json is explained in README.md", () => {
    expect(scripts.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readText("README.md")))).toEqual([]);
  });

  test("what is out of step is seen", () => {
    expect(
      brokenReferences(
        "README.md",
        "See `lib/nowhere/at-all.ts`, [this](docs/none.md) and `npm run nothing`; `package.json`, npm start are fine",
      ),
    ).toHaveLength(3);
    expect(withoutReadme(["lib/cart/model.ts", "lib/orders/model.ts", "lib/orders/README.md"])).toEqual(["cart"]);
  });
});
