import fs from "node:fs";
import path from "node:path";
import { fingerprint, readJson, writeWhole } from "./files.mjs";
import { inRoot, root, setupDir } from "./root.mjs";

const sources = [
  "emails",
  "lib",
  "prisma/schema.prisma",
  "prisma/models",
  "scripts/worker.ts",
  "scripts/stand-ins",
  "store.config.ts",
  "tsconfig.worker.json",
  "package-lock.json",
];
const entries = {
  worker: "scripts/worker.ts",
  payments: "scripts/stand-ins/payments/main.ts",
  carrier: "scripts/stand-ins/carrier/main.ts",
  inbox: "scripts/stand-ins/inbox/main.ts",
};
const above = path.join(setupDir, "programs");

/** Where the programs beside the web process are kept, compiled: they start in a quarter of the time then. */
export const findPrograms = () => path.join(above, fingerprint(root, sources, { except: ["lib/platform/db/client"] }));

export const areCompiled = (dir) => Boolean(readJson(path.join(dir, "done.json")));

export async function compilePrograms(dir) {
  const esbuild = await import("esbuild");
  fs.rmSync(dir, { recursive: true, force: true });
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: entries,
      outdir: dir,
      outExtension: { ".js": ".mjs" },
      tsconfig: inRoot("tsconfig.worker.json"),
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      sourcemap: true,
      logLevel: "silent",
    });
  } finally {
    await esbuild.stop();
  }
  writeWhole(path.join(dir, "done.json"), JSON.stringify({ at: new Date().toISOString() }));
  sweep(dir);
}

/** Keeps the last few: a shop that runs on them may have to start one again. */
function sweep(current) {
  const age = (name) => fs.statSync(path.join(above, name)).mtimeMs;
  const old = fs.readdirSync(above).filter((name) => path.join(above, name) !== current);
  for (const name of old.sort((a, b) => age(b) - age(a)).slice(3)) fs.rmSync(path.join(above, name), { recursive: true, force: true });
}
