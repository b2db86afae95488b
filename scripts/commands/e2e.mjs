import { runBrowserTests } from "../lib/browser-tests.mjs";
import { prepare } from "../lib/prepare.mjs";

/** The browser tests alone, or those named: `node scripts/run.mjs e2e first-sale`. */
export async function run({ brood, closers, args }) {
  await prepare({ brood, dev: true, built: true });
  const { failed } = await runBrowserTests({ brood, closers, args });
  return failed ? 1 : 0;
}
