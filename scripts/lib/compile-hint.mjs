import fs from "node:fs";
import path from "node:path";
import { readJson } from "./files.mjs";

/** Tells a browser to compile a file's functions while it arrives, beside the page's own thread: v8.dev/blog/explicit-compile-hints. */
const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Every page runs these scripts to start. Left to itself a browser compiles each of their functions when it is first
 * called, which on a phone is half of the time until a page answers a finger. `dist` is the build's directory, absolute;
 * done again it changes nothing.
 */
export function hintCompiling(dist) {
  const { rootMainFiles } = readJson(path.join(dist, "build-manifest.json"));
  for (const name of rootMainFiles) {
    const file = path.join(dist, name);
    const script = fs.readFileSync(file, "utf8");
    if (!script.startsWith(hint)) fs.writeFileSync(file, hint + script);
  }
}
