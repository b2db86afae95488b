import { runBrowserTests } from "../lib/browser-tests.mjs";
import { checks, runChecks } from "../lib/checks.mjs";
import { prepare } from "../lib/prepare.mjs";
import { say } from "../lib/say.mjs";
import { runTrials } from "../lib/trials.mjs";
import { runUnitTests } from "../lib/unit-tests.mjs";

const trialSeconds = 20;

/** Everything, in the order in which it fails soonest; the last line is the sum. */
export async function run({ brood, closers }) {
  await prepare({ brood, dev: true, typed: true });
  const parts = [() => runChecks(brood, checks), () => runUnitTests(brood), () => walksAndTrials({ brood, closers })];
  const sum = { passed: 0, failed: 0 };
  for (const part of parts) add(sum, await part().catch(asFailure));
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed ? 1 : 0;
}

const add = (sum, { passed, failed }) => {
  sum.passed += passed;
  sum.failed += failed;
};

/**
 * In two shops side by side, furnished while the one build for both is made: trials mostly wait (for clocks, cut connections,
 * a killed worker) while the walks keep the processors busy.
 */
export async function walksAndTrials({ brood, closers }) {
  const sum = { passed: 0, failed: 0 };
  const beside = async (part) => {
    const own = [];
    closers.push(() => closeAll(own));
    add(sum, await part(own).catch(asFailure));
    await closeAll(own);
  };
  await Promise.all([
    prepare({ brood, dev: true, built: true }),
    beside((own) => runBrowserTests({ brood, closers: own })),
    beside((own) => runTrials({ brood, closers: own, args: ["--seconds", String(trialSeconds)] })),
  ]);
  return sum;
}

const closeAll = async (closers) => {
  for (const close of closers.splice(0).reverse()) await close();
};

const asFailure = (error) => {
  say(`\n${error.name === "Fault" ? error.message : error.stack}\n`);
  return { passed: 0, failed: 1 };
};
