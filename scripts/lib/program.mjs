import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Fault } from "./fault.mjs";
import { inRoot, root } from "./root.mjs";

/** Runs a small program of the shop from its source and reads the one line of JSON it says. */
export async function runProgram(source, { env, args = [] }) {
  const given = args.map((each) => each ?? "");
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", inRoot(source), ...given], {
      cwd: root,
      env: { ...env, TSX_TSCONFIG_PATH: inRoot("tsconfig.worker.json") },
      timeout: 60_000,
    });
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  } catch (error) {
    const words = String(error.stderr || error.message)
      .trim()
      .split("\n")
      .slice(-5)
      .join("\n");
    throw new Fault(`${words}\n\n${source} did not come to its end: its last words are above.`);
  }
}
