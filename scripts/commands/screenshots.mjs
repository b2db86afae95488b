import { once } from "node:events";
import path from "node:path";
import { requireChromium } from "../lib/chromium.mjs";
import { Fault } from "../lib/fault.mjs";
import { prepare } from "../lib/prepare.mjs";
import { inRoot, root } from "../lib/root.mjs";

const FOLDER = ".data-screenshots";

/** Photographs a running shop: `npm run screenshots -- [address] [kinds of page …]`, each as far as its name is given. */
export async function run({ args, brood }) {
  const [address, ...kinds] = args[0]?.startsWith("http") ? args : ["http://localhost:3000", ...args];
  const answers = await fetch(new URL("/api/health", address)).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!answers) throw new Fault(`No shop answers at ${address}: start one (npm start), or give another address.`);
  await prepare({ brood, dev: true });
  const env = {
    ...process.env,
    SHOP_URL: address,
    CHROMIUM_PATH: await requireChromium(brood),
    TSX_TSCONFIG_PATH: inRoot("tsconfig.worker.json"),
  };
  const command = [process.execPath, "--import", "tsx", inRoot("scripts/screenshots/run.ts"), path.join(root, FOLDER), ...kinds];
  const [code] = await once(brood.spawn("screenshots", command, { cwd: root, stdio: "inherit", env }), "exit");
  return code ?? 1;
}
