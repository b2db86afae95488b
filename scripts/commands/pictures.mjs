import { once } from "node:events";
import { inRoot, root } from "../lib/root.mjs";

/** Draws the product pictures again where something changed, or the ones that are named; with `--guide` those of the guides. */
export async function run({ args, brood }) {
  const program = args.includes("--guide") ? "scripts/pictures/guide/draw.mjs" : "scripts/pictures/render.mjs";
  const command = [process.execPath, inRoot(program), ...args];
  const child = brood.spawn("pictures", command, { cwd: root, stdio: "inherit" });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
