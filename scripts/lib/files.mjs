import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** The text of a file, or undefined when there is none. */
export function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

export function readJson(file) {
  const text = readText(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Beside and rename: a reader or a crash never meets half a file. */
export function writeWhole(file, text, mode = 0o644) {
  const beside = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(beside, text, { mode });
  fs.renameSync(beside, file);
}

const skipped = (name) => name === "node_modules" || name.startsWith(".");

function* walk(at, except) {
  const stat = fs.statSync(at, { throwIfNoEntry: false });
  if (!stat || except.includes(at)) return;
  if (stat.isFile()) yield at;
  else for (const name of fs.readdirSync(at).sort()) if (!skipped(name)) yield* walk(path.join(at, name), except);
}

/** One hash over the names and contents of all these files and directories (missing ones count as missing). */
export function fingerprint(top, names, { except = [], salt = "" } = {}) {
  const hash = crypto.createHash("sha256").update(salt);
  const left = except.map((name) => path.join(top, name));
  for (const name of names)
    for (const file of walk(path.join(top, name), left)) hash.update(`\0${path.relative(top, file)}\0`).update(fs.readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
