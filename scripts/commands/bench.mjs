import { prepare } from "../lib/prepare.mjs";
import { inRoot } from "../lib/root.mjs";
import { openTestShop } from "../lib/test-shop.mjs";
import { runShown } from "../lib/trials.mjs";

/** Figures of one run on a production build, with a durable database. */
export async function run({ brood, closers, args }) {
  await prepare({ brood, dev: true, built: true });
  const told = { TRUST_PROXY: process.env.TRUST_PROXY ?? "1" }; // each buyer comes from a source of their own, as behind a proxy
  const env = await openTestShop(closers, { name: "bench", durable: true, told });
  const { code } = await runShown(brood, {
    name: "bench",
    argv: [process.execPath, "--import", "tsx", inRoot("tests/bench/run.ts"), ...args],
    env,
  });
  return code;
}
