import fs from "node:fs";
import path from "node:path";
import { hintCompiling } from "./compile-hint.mjs";
import { fingerprint, readJson, writeWhole } from "./files.mjs";
import { identify, lives } from "./processes.mjs";
import { inRoot, root } from "./root.mjs";

const sources = [
  "app",
  "components",
  "emails",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma/models",
  "store.config.ts",
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "tsconfig.next.json",
  "package-lock.json",
  "scripts/lib/compile-hint.mjs",
];

const print = () => {
  const inlined = Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_"));
  return fingerprint(root, sources, {
    except: ["lib/platform/db/client"],
    salt: JSON.stringify([process.versions.node.split(".")[0], inlined]),
  });
};

/**
 * Where the build of these very sources belongs, in a directory of its own: a shop that still serves the last build
 * keeps it, and a test, a trial and the shop share one build. NEXT_DIST_DIR names one place for all instead.
 */
export function findBuild() {
  const hash = print();
  const dir = process.env.NEXT_DIST_DIR || `.next-${hash}`;
  return { dir, hash };
}

export const isBuilt = ({ dir, hash }) => readJson(inRoot(dir, "kept-build.json"))?.hash === hash;

export async function build(brood, { dir, hash }, note) {
  const { DATABASE_URL: _, ...env } = process.env; // one build serves any shop, so none may look into a database
  fs.rmSync(inRoot(dir, "kept-build.json"), { force: true });
  await brood.run("next build", [process.execPath, inRoot("node_modules/next/dist/bin/next"), "build"], {
    cwd: root,
    env: { ...env, NEXT_DIST_DIR: dir, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    onLine: note,
    failure: () => "The shop could not be built (the compiler's words are above): mend that and start again.",
  });
  hintCompiling(inRoot(dir));
  writeWhole(inRoot(dir, "kept-build.json"), JSON.stringify({ hash, builtAt: new Date().toISOString() }));
  sweepBuilds(dir);
}

let holds = 0;

/** Marks the build as being served by this process, so that nobody sweeps it away, until what it returns is called. */
export function holdBuild(dir) {
  const mark = inRoot(dir, "kept-users", `${process.pid}-${++holds}`);
  fs.mkdirSync(path.dirname(mark), { recursive: true });
  writeWhole(mark, JSON.stringify(identify(process.pid)));
  return () => fs.rmSync(mark, { force: true });
}

const inUse = (dir) =>
  fs.existsSync(inRoot(dir, "kept-users")) &&
  fs.readdirSync(inRoot(dir, "kept-users")).some((name) => lives(readJson(inRoot(dir, "kept-users", name))));

/** Deletes builds of other sources that no shop serves, but for the latest of them. */
function sweepBuilds(current) {
  const age = (dir) => fs.statSync(inRoot(dir)).mtimeMs;
  const others = fs.readdirSync(root).filter((name) => /^\.next-[0-9a-f]{16}$/.test(name) && name !== current && !inUse(name));
  for (const dir of others.sort((a, b) => age(b) - age(a)).slice(1)) fs.rmSync(path.join(root, dir), { recursive: true, force: true });
}
