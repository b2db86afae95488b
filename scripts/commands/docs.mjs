import { prepare } from "../lib/prepare.mjs";
import { inRoot, root } from "../lib/root.mjs";

/** Brings the generated parts of documents into step with the code. */
export async function run({ brood }) {
  await prepare({ brood });
  const env = { ...process.env, TSX_TSCONFIG_PATH: inRoot("tsconfig.worker.json") };
  process.stdout.write(
    await brood.run("draw-diagrams", [process.execPath, "--import", "tsx", inRoot("scripts/draw-diagrams.ts")], { cwd: root, env }),
  );
}
