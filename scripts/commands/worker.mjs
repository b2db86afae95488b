import { once } from "node:events";
import { inRoot, root } from "../lib/root.mjs";
import { openWorkplace } from "../lib/workplace.mjs";

/** One more worker beside a shop (or the only one beside a web process that something else runs). */
export async function run({ brood, closers }) {
  const { env } = await openWorkplace({ brood, closers });
  const child = brood.spawn("worker", [process.execPath, "--import", "tsx", inRoot("scripts/worker.ts")], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
