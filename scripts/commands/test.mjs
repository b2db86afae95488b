import { runBrowserTests } from "../lib/browser-tests.mjs";
import { checks, runChecks } from "../lib/checks.mjs";
import { prepare } from "../lib/prepare.mjs";
import { say } from "../lib/say.mjs";
import { runTrials } from "../lib/trials.mjs";
import { runUnitTests } from "../lib/unit-tests.mjs";

const trialSeconds = 35;

/** Everything, in the order in which it fails soonest; the last line is the sum. */
export async function run({ brood, closers }) {
  await prepare({ brood, dev: true, typed: true });
  const parts = [
    () => runChecks(brood, checks),
    () => runUnitTests(brood),
    () => runBrowserTests({ brood, closers }),
    () => runTrials({ brood, closers, args: ["--seconds", String(trialSeconds)] }),
  ];
  const sum = { passed: 0, failed: 0 };
  for (const part of parts) {
    const { passed, failed } = await part().catch(asFailure);
    sum.passed += passed;
    sum.failed += failed;
    for (const close of closers.splice(0).reverse()) await close();
  }
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed ? 1 : 0;
}

const asFailure = (error) => {
  say(`\n${error.name === "Fault" ? error.message : error.stack}\n`);
  return { passed: 0, failed: 1 };
};
