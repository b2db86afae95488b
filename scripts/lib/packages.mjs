import fs from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { readJson } from "./files.mjs";
import { inRoot } from "./root.mjs";

/** Whether all that the lock file asks for is installed; optional packages of other platforms may be absent, others may be beside. */
export function packagesFit({ dev }) {
  const wanted = readJson(inRoot("package-lock.json"))?.packages;
  const present = readJson(inRoot("node_modules/.package-lock.json"))?.packages;
  if (!wanted) throw new Fault("package-lock.json is missing or unreadable: get it back with `git checkout package-lock.json`.");
  if (!present) return false;
  const needed = (entry) => !entry.optional && !entry.devOptional && !entry.peer && (dev || !entry.dev);
  for (const [at, entry] of Object.entries(wanted)) {
    if (!at) continue;
    if (present[at] ? present[at].version !== entry.version : needed(entry)) return false;
  }
  return fs.existsSync(inRoot("node_modules/next/package.json"));
}

const npm = () => {
  const ours = process.env.npm_execpath;
  if (ours && /npm-cli\.c?js$/.test(ours)) return [process.execPath, [ours]];
  const beside = path.join(path.dirname(process.execPath), "npm");
  return [fs.existsSync(beside) ? beside : "npm", []];
};

/** Installs exactly the lock file, running no package's own scripts. */
export async function installPackages(brood, { dev, note }) {
  const [command, first] = npm();
  const args = [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=http", ...(dev ? ["--include=dev"] : [])];
  let fetched = 0;
  const onLine = (line) => note(/http fetch GET 200/.test(line) ? `${++fetched} packages fetched` : "unpacking");
  await brood.run("npm ci", [command, ...args], { cwd: inRoot(), onLine, failure: whyNot });
  if (!packagesFit({ dev }))
    throw new Fault("The packages are installed but differ from package-lock.json: delete node_modules and start again.");
}

function whyNot(output) {
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN/.test(output))
    return "The packages could not be fetched because the npm registry cannot be reached: check the connection (or npm's proxy setting) and start again.";
  if (/EACCES|EPERM/.test(output))
    return `The packages could not be installed because ${inRoot("node_modules")} may not be written to: give this account the right, or delete node_modules, and start again.`;
  return "The packages could not be installed (npm's words are above): mend that and start again.";
}
