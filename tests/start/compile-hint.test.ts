import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished, test } from "vitest";
import { hintCompiling } from "../../scripts/lib/compile-hint.mjs";

test("the scripts every page starts with are compiled beside the page, hinted once, and others are left alone", ({ expect }) => {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), "kept-hint-"));
  onTestFinished(() => fs.rmSync(dist, { recursive: true }));
  const write = (name: string, text: string) => fs.writeFileSync(path.join(dist, name), text);
  const read = (name: string) => fs.readFileSync(path.join(dist, name), "utf8");
  write("build-manifest.json", JSON.stringify({ rootMainFiles: ["main.js"], pages: {} }));
  write("main.js", "start()");
  write("map.js", "draw()");

  hintCompiling(dist);
  hintCompiling(dist);

  expect(read("main.js")).toBe("//# allFunctionsCalledOnLoad\nstart()");
  expect(read("map.js")).toBe("draw()");
});
