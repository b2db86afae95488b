import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/lib/chromium.mjs";

const asRoot = process.getuid?.() === 0;
const quiet = [
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Walks that move the shop's clock, or wait for what it brings: one at a time, since the clock is everybody's. */
const byTheClock = /\/(05-|06-|07-supplements|first-sale)[^/]*$/;

const chromium = {
  ...devices["Desktop Chrome"],
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? findChromium() ?? undefined,
    args: [...quiet, ...(asRoot ? ["--no-sandbox"] : [])],
  },
};

/** `npm test` opens a shop for the specs; run by hand they visit the one at PUBLIC_URL. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: process.env.PUBLIC_URL ?? "http://localhost:3000",
    locale: "en-IE",
    timezoneId: "Europe/Dublin",
    contextOptions: { reducedMotion: "reduce" }, // what lies below is drawn at once, so that a click lands where it aimed
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    screenshot: "only-on-failure",
    trace: "off", // half as slow again with one; to look into a failure: npm run e2e -- <spec> --trace on
  },
  projects: [
    { name: "clock", testMatch: byTheClock, workers: 1, use: chromium },
    { name: "chromium", testIgnore: byTheClock, use: chromium },
  ],
});
