import { once } from "node:events";
import { inRoot, root } from "../lib/root.mjs";

/** Draws the product pictures again where something changed, or the ones that are named. */
export async function run({ args, brood }) {
  const command = [process.execPath, inRoot("scripts/pictures/render.mjs"), ...args];
  const child = brood.spawn("pictures", command, { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
