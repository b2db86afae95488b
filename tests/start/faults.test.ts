import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { requireSpace } from "../../scripts/lib/disk.mjs";
import { toFault } from "../../scripts/lib/fault.mjs";
import { installPackages } from "../../scripts/lib/packages.mjs";
import { freeRow } from "../../scripts/lib/ports.mjs";
import { readSettings } from "../../scripts/lib/settings.mjs";
import { freshDataDir, start, startTiny } from "./shop.ts";

const dataDir = freshDataDir();
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

/** One sentence (what is wrong: how to mend it), after at most a few lines of progress, and never a stack. */
function expectSentence(output: string, sentence: RegExp) {
  const last = output.trim().split("\n").at(-1) ?? "";
  expect(last).toMatch(sentence);
  expect(last).toMatch(/^[A-Z].+: .+\.$/);
  expect(output).not.toMatch(/\n\s+at /);
}

describe("what is wrong is said in one sentence", () => {
  test.each([
    [{ PORT: "soon" }, /^PORT is "soon", which is no usable port: set it to/],
    [{ PORT: "70000" }, /^PORT is "70000"/],
    [{ DATA_DIR: "package.json" }, /^DATA_DIR is "package.json", which is a file: set it/],
    [{ DATABASE_URL: "mysql://localhost/kept" }, /^DATABASE_URL is not the address of a Postgres database: write/],
    [{ PUBLIC_URL: "shop.example" }, /^PUBLIC_URL is "shop.example", which is not the address of a site/],
    [{ PUBLIC_URL: "http://shop.example" }, /^PUBLIC_URL .+ write it with https/],
    [{ SMTP_URL: "localhost:25" }, /^SMTP_URL is not the address of a mail server/],
    [{ STRIPE_SECRET_KEY: "pk_test_1" }, /^STRIPE_SECRET_KEY is not a secret key of Stripe/],
    [{ STRIPE_SECRET_KEY: "sk_test_1" }, /^STRIPE_WEBHOOK_SECRET is missing beside STRIPE_SECRET_KEY: add/],
    [{ CARRIER_API_URL: "https://carrier.example" }, /^CARRIER_API_KEY is missing beside CARRIER_API_URL/],
    [{ DEMO: "yes" }, /^DEMO is "yes": set/],
    [{ CLOCK_OFFSET: "tomorrow" }, /^CLOCK_OFFSET is "tomorrow": write/],
  ])("a setting: %j", (settings, sentence) => {
    expect(() => readSettings(settings as Record<string, string>, "/nowhere")).toThrow(sentence);
  });

  test("and the program ends with it, and with an exit code", async () => {
    const { code, output } = await start("scripts/start.mjs", { PORT: "soon", DATA_DIR: dataDir }).ended;
    expect(code).toBe(1);
    expectSentence(output, /^PORT is "soon"/);
  });

  test("a port that is taken", async () => {
    const port = await freeRow(5900);
    const server = http.createServer().listen(port + 2);
    const { code, output } = await start("scripts/start.mjs", { PORT: String(port), DATA_DIR: dataDir }).ended;
    server.close();
    expect(code).toBe(1);
    expectSentence(output, new RegExp(`^Port ${port + 2} \\(the demo carrier\\) is taken by another program: end`));
  });

  test("a port that no browser opens", async () => {
    const { code, output } = await start("scripts/start.mjs", { PORT: "5998", DATA_DIR: dataDir }).ended;
    expect(code).toBe(1);
    expectSentence(output, /^Port 6000 \(the demo carrier\) is one that browsers do not open: choose another place with PORT/);
  });

  test("nor is one given to a test's shop", async () => {
    expect(await freeRow(5990, 2)).toBe(5990);
    await expect(freeRow(6665, 1)).rejects.toThrow(/No five free ports/);
  });

  test.each([
    ["postgresql://a:b@127.0.0.1:1/kept", /^The database at 127.0.0.1:1\/kept cannot be reached \(nothing answers there\): start it/],
    [
      "postgresql://a:b@no-such-host.invalid/kept",
      /^The database at no-such-host.invalid\/kept cannot be reached \((there is no such host|its name cannot be looked up)\)/,
    ],
  ])("a database that cannot be reached: %s", async (url, sentence) => {
    const { code, output } = await startTiny({ PORT: String(await freeRow(6000)), DATA_DIR: dataDir, DATABASE_URL: url }).ended;
    expect(code).toBe(1);
    expectSentence(output, sentence);
    expect(output).not.toContain("a:b");
  });

  test("something that is no database", async () => {
    const server = http.createServer().listen(0);
    const { port } = server.address() as AddressInfo;
    const { code, output } = await startTiny({
      PORT: String(await freeRow(6100)),
      DATA_DIR: dataDir,
      DATABASE_URL: `postgresql://a:b@localhost:${port}/kept`,
    }).ended;
    server.close();
    expect(code).toBe(1);
    expectSentence(output, /^The database at localhost:\d+\/kept cannot be reached/);
  });

  test("a full disk, before anything is written", () => {
    expect(() => requireSpace(path.join(dataDir, "not/there/yet"), 1e9, "for the shop's data")).toThrow(
      /^The disk that holds .+ is full \(\d+ MB free, 1000000000 MB needed for the shop's data\): free some space, or set DATA_DIR/,
    );
  });

  test("a disk that fills up meanwhile, whoever notices", async () => {
    expect(toFault(Object.assign(new Error("write"), { code: "ENOSPC", path: "/x/y" })).message).toMatch(
      /^The disk is full at \/x\/y: free some space/,
    );
    expect(toFault(new Error('could not extend file "base/1": No space left on device')).message).toMatch(/^The disk is full: free/);
  });

  test("secrets that are damaged are not overwritten", async () => {
    const dir = freshDataDir();
    fs.writeFileSync(path.join(dir, "secrets.json"), "{ half");
    const { code, output } = await startTiny({ PORT: String(await freeRow(6200)), DATA_DIR: dir }).ended;
    expect(code).toBe(1);
    expectSentence(output, /^The file .+secrets\.json is damaged: restore it/);
    expect(fs.readFileSync(path.join(dir, "secrets.json"), "utf8")).toBe("{ half");
    fs.rmSync(dir, { recursive: true, force: true });
  });

  test("a registry that cannot be reached", async () => {
    const brood = {
      run: (_name: string, _argv: string[], { failure }: { failure: (output: string) => string }) =>
        Promise.reject(new Error(failure("npm error code ENOTFOUND"))),
    };
    await expect(installPackages(brood as never, { dev: false, note: () => {} })).rejects.toThrow(
      /^The packages could not be fetched because the npm registry cannot be reached: check/,
    );
  });

  test("a Node that is too old is answered before anything new is loaded", () => {
    for (const script of ["scripts/start.mjs", "scripts/run.mjs"]) {
      const text = fs.readFileSync(script, "utf8");
      expect(text).not.toMatch(/^import /m);
      expect(text.indexOf("Kept needs Node 20.19 or newer")).toBeLessThan(text.indexOf("await import("));
    }
  });
});
