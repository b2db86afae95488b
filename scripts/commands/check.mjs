import { architecture, checks, runChecks } from "../lib/checks.mjs";
import { prepare } from "../lib/prepare.mjs";

/** Says whether one is done: types, lint, dead code, architecture, documents in step. */
export async function run({ brood }) {
  await prepare({ brood, dev: true, typed: true });
  const { failed } = await runChecks(brood, [...checks, architecture]);
  return failed ? 1 : 0;
}
