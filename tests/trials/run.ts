/** `npm run trials -- --seconds 60 --seed 7 --only T10`: faults and attacks against a shop of their own. */
import { pool } from "../../lib/platform/db/pool.ts";
import { type Outcome, randomFrom, readOptions, type Trial } from "./harness.ts";
import { invariantsHold } from "./invariants.ts";
import { TRIALS } from "./list.ts";

const { seconds, seed, only } = readOptions(process.argv.slice(2));
const url = process.env.PUBLIC_URL ?? "http://localhost:3000";
const chosen = TRIALS.filter((trial) => only.length === 0 || only.includes(trial.key));
const each = seconds / Math.max(1, chosen.length);
let [passed, failed] = [0, 0];

console.log(`seed ${seed}, ${Math.round(each)} s a trial, Node ${process.versions.node}`);
for (const trial of chosen) {
  const outcome = await tried(trial);
  const sound = await invariantsHold();
  const isGood = outcome.failed === 0 && sound.length === 0;
  if (isGood) passed++;
  else failed++;
  console.log(`${isGood ? "held  " : "BROKEN"} ${trial.key} ${trial.title}`);
  for (const [name, value] of Object.entries({
    ...outcome.figures,
    checks: outcome.passed,
    broken: outcome.failed,
    "invariants broken": sound.length,
  }))
    console.log(`         ${name}: ${value}`);
  for (const line of [...outcome.broken, ...sound]) console.log(`       ! ${line}`);
}
await pool().end();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

async function tried(trial: Trial): Promise<Outcome> {
  try {
    return await trial.run({ url, seconds: each, seed, random: randomFrom(seed) });
  } catch (error) {
    return { passed: 0, failed: 1, figures: {}, broken: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}
