import { once } from "node:events";
import path from "node:path";
import { requireChromium } from "./chromium.mjs";
import { readJson } from "./files.mjs";
import { inRoot, root } from "./root.mjs";
import { bold, say } from "./say.mjs";
import { openTestShop } from "./test-shop.mjs";

/** Runs the Playwright specs against a test shop of their own; resolves to the counts. */
export async function runBrowserTests({ brood, closers, args = [] }) {
  say(bold("\nBrowser tests"));
  const chromium = await requireChromium(brood);
  const env = await openTestShop(closers, { name: "e2e" });
  const report = inRoot(".data-test/reports/e2e.json");
  const child = brood.spawn("playwright", [process.execPath, inRoot("node_modules/@playwright/test/cli.js"), "test", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...env, NODE_ENV: "test", CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const [code] = await once(child, "exit");
  const stats = readJson(report)?.stats;
  if (!stats) return { passed: 0, failed: 1 };
  const failed = stats.unexpected || (code ? 1 : 0);
  return { passed: stats.expected + stats.flaky, failed, logs: path.join(env.DATA_DIR, "logs") };
}
