import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { inRoot, root } from "./root.mjs";
import { say, step } from "./say.mjs";

/** The one without windows first: it draws only what is asked for and takes a third of the processor's time. */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
];

const works = (file) => {
  const run = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return run.status === 0 && /chrom/i.test(run.stdout);
};

const onPath = (names) => (process.env.PATH ?? "").split(path.delimiter).flatMap((dir) => names.map((name) => path.join(dir, name)));

/** Where Playwright would put its own, asked in a process of its own because it is loaded at most once; the shell lies beside the browser. */
function fetched() {
  try {
    const script = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))";
    const browser = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" }).trim();
    return [...shellsBeside(browser), browser];
  } catch {
    return [];
  }
}

function shellsBeside(browser) {
  const [, dir, revision] = browser.match(/^(.*[\\/])chromium-(\d+)[\\/]/) ?? [];
  const shell = `${dir}chromium_headless_shell-${revision}`;
  if (!dir || !fs.existsSync(shell)) return [];
  const found = fs.readdirSync(shell, { recursive: true, encoding: "utf8" }).filter((file) => /headless[-_]shell(\.exe)?$/.test(file));
  return found.map((file) => path.join(shell, file));
}

function* places(named) {
  if (named) yield named;
  yield* onPath(shells);
  yield* fetched();
  yield* onPath(browsers);
  yield* elsewhere;
}

/** An installed Chromium or Chrome that really starts, or null. CHROMIUM_PATH goes before all. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !works(named))
    throw new Fault(`CHROMIUM_PATH is "${named}", which is no Chromium that starts here: correct it or leave it out.`);
  for (const file of places(named)) if (fs.existsSync(file) && works(file)) return file;
  return null;
}

const hasApt = () => asRoot() && fs.existsSync("/usr/bin/apt-get");

async function aptInstall(brood, name, onLine) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await brood.run("apt-get update", ["apt-get", "update"], { onLine, env });
  await brood.run("apt-get install", ["apt-get", "install", "-y", "--no-install-recommends", name, "fonts-liberation"], { onLine, env });
}

/** The ways to get one, in this order; each names itself and may fail. The first knows no such name on older systems, and says so at once. */
const ways = (brood) => [
  {
    title: "Installing a Chromium without windows with apt-get",
    possible: hasApt(),
    go: (onLine) => aptInstall(brood, "chromium-headless-shell", onLine),
  },
  {
    title: "Fetching Chromium with Playwright",
    possible: true,
    go: (onLine) =>
      brood.run("playwright install", [process.execPath, inRoot("node_modules/playwright/cli.js"), "install", "--only-shell", "chromium"], {
        cwd: root,
        onLine,
        timeout: 300_000,
        env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000" },
      }),
  },
  {
    title: "Installing Chromium with apt-get",
    possible: hasApt(),
    go: (onLine) => aptInstall(brood, "chromium", onLine),
  },
];

const asRoot = () => process.getuid?.() === 0;

/** Finds a Chromium or gets one in whatever way this machine allows, and says which it is. */
export async function requireChromium(brood) {
  const tried = [];
  for (const way of [null, ...ways(brood).filter(({ possible }) => possible)]) {
    if (way) await step(way.title, way.go).catch((error) => tried.push(`${way.title}: ${error.message.trim().split("\n").pop()}`));
    const found = findChromium();
    if (found) {
      say(`  Browser: ${found}${way ? ` (${way.title.toLowerCase()})` : " (already installed)"}`);
      return found;
    }
  }
  throw new Fault(
    `${tried.join("\n")}\n\nNo Chromium was found and none could be fetched: install Chromium or Chrome and run this again, or name one in CHROMIUM_PATH.`,
  );
}
