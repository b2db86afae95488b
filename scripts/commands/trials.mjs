import { prepare } from "../lib/prepare.mjs";
import { runTrials } from "../lib/trials.mjs";

/** Faults and attacks: `npm run trials -- --seconds 60 --seed 7`, or some by name. */
export async function run({ brood, closers, args }) {
  await prepare({ brood, dev: true, built: true });
  const { failed } = await runTrials({ brood, closers, args });
  return failed ? 1 : 0;
}
