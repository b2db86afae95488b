import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readText, writeWhole } from "./files.mjs";
import { inRoot, root, setupDir } from "./root.mjs";

const stamp = path.join(setupDir, "route-types");

const routes = () => {
  const names = fs.existsSync(inRoot("app")) ? fs.readdirSync(inRoot("app"), { recursive: true, encoding: "utf8" }) : [];
  return crypto.createHash("sha256").update(names.sort().join("\n")).digest("hex");
};

/** Whether Next's declarations match the routes, and the files they import are there (a swept build may have taken them along). */
export function routeTypesFit() {
  const imported = [...(readText(inRoot("next-env.d.ts")) ?? "").matchAll(/import "(.+?)"/g)].map((match) => match[1]);
  return imported.length > 0 && imported.every((file) => fs.existsSync(inRoot(file))) && readText(stamp) === routes();
}

export async function writeRouteTypes(brood) {
  const print = routes();
  await brood.run("next typegen", [process.execPath, inRoot("node_modules/next/dist/bin/next"), "typegen"], {
    cwd: root,
    env: { ...process.env, NEXT_DIST_DIR: ".next", NEXT_TELEMETRY_DISABLED: "1" },
  });
  writeWhole(stamp, print);
}
