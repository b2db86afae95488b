/** Headless Chromium as the camera: models are drawn in it with WebGL in software. */
import { accessSync, constants, createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright";
import { here } from "./catalogue.mjs";

const threeBuild = path.dirname(createRequire(import.meta.url).resolve("three"));
const fonts = path.join(path.dirname(createRequire(import.meta.url).resolve("@fontsource-variable/instrument-sans/package.json")), "files");
const types = { ".html": "text/html", ".js": "text/javascript", ".woff2": "font/woff2" };
/** What is served from elsewhere, by the first word of its address. */
const folders = { three: threeBuild, font: fonts };

/** Opens the studio; `draw` answers a PNG and where each part landed, `open` a page that draws many; `close` must follow. */
export async function openStudio() {
  const server = await serve();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--ignore-gpu-blocklist",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    draw: (picture, size) => draw(browser, { origin, ...picture, ...size }),
    open: (address, ready) => open(browser, { url: `${origin}/${address}`, ready }),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function draw(browser, { origin, handle, shot, colour, beside, width, height }) {
  const page = await browser.newPage({ viewport: { width, height } });
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  try {
    const query = new URLSearchParams({ handle, shot, colour, beside, width, height });
    await page.goto(`${origin}/page.html?${query}`);
    await page
      .waitForFunction(() => window.picture, null, { timeout: 120_000 })
      .catch(() => {
        throw new Error(`${handle}:${shot}:${colour} was not drawn. ${faults.join(" ")}`);
      });
    const marks = await page.evaluate(() => window.picture);
    return { raw: await page.screenshot({ type: "png", timeout: 120_000 }), marks };
  } finally {
    await page.close();
  }
}

/** A page on which `ready` has come to be; its faults are told by whoever waits for it. */
async function open(browser, { url, ready }) {
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.stack));
  page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
  await page.goto(url);
  await page.waitForFunction(ready, null, { timeout: 120_000 }).catch(() => {
    throw new Error(`${url} did not open. ${faults.join(" ")}`);
  });
  return page;
}

function findChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const places = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = process.env.CHROMIUM_PATH
    ? [process.env.CHROMIUM_PATH]
    : places.flatMap((folder) => names.map((name) => path.join(folder, name)));
  const found = candidates.find(isProgram);
  if (!found) throw new Error("No Chromium found. Set CHROMIUM_PATH to one, or put one in PATH.");
  return found;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The page, the kit, the models and three, over loopback: modules do not load from file URLs. */
function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const elsewhere = folders[pathname.split("/")[1]];
    const file = elsewhere ? path.join(elsewhere, path.basename(pathname)) : path.join(here, path.normalize(pathname));
    const type = types[path.extname(file)];
    if (!type || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": type });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
