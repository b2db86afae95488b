import fs from "node:fs";
import path from "node:path";
import { fingerprint, readJson, readText, writeWhole } from "./files.mjs";
import { inRoot, root, setupDir } from "./root.mjs";

const stamp = path.join(setupDir, "client");
const output = inRoot("lib/platform/db/client/client.ts");

const wanted = () =>
  fingerprint(root, ["prisma/schema.prisma", "prisma/models"], { salt: readJson(inRoot("node_modules/prisma/package.json"))?.version });

export const clientFits = () => fs.existsSync(output) && readText(stamp) === wanted();

/** Writes the typed database client of the schema; needs neither a database nor Prisma's native engine. */
export async function generateClient(brood) {
  const print = wanted();
  const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath; // any existing file keeps Prisma from downloading one
  await brood.run("prisma generate", [process.execPath, inRoot("node_modules/prisma/build/index.js"), "generate"], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: engine, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  writeWhole(stamp, print);
}
