import { type ChildProcess, spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tempDir } from "./rig";

const SETTINGS = {
  STRIPE_SECRET_KEY: "sk_test_sandbox",
  STRIPE_WEBHOOK_SECRET: "whsec_sandbox",
  SHOP_URL: "http://127.0.0.1:9",
  CARRIER_WEBHOOK_URL: "http://127.0.0.1:9/hook",
  CARRIER_WEBHOOK_SECRET: "carrier-secret",
  CARRIER_API_KEY: "carrier-key",
};

let dir: Awaited<ReturnType<typeof tempDir>>;

beforeAll(async () => {
  dir = await tempDir();
});
afterAll(() => dir.remove());

const begin = (name: string, settings: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ["--import", "tsx", `scripts/stand-ins/${name}/main.ts`], {
    env: { ...process.env, PORT: "0", SMTP_PORT: "0", DATA_DIR: dir.path, ...SETTINGS, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });

const firstWords = (stream: NodeJS.ReadableStream | null): Promise<string> =>
  new Promise((resolve) => stream?.once("data", (chunk: Buffer) => resolve(chunk.toString())));

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", (code) => resolve(code)));

describe.each(["payments", "inbox", "carrier"])("%s as a process", (name) => {
  it("says where it listens, answers, and ends within a second of SIGTERM", async () => {
    const child = begin(name);
    const url = /http:\S+/.exec(await firstWords(child.stdout))?.[0];
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ ok: true, name });
    const asked = performance.now();
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  it("says in one sentence that its port is taken", async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, "127.0.0.1", resolve));
    const { port } = squatter.address() as AddressInfo;
    const child = begin(name, { PORT: String(port) });
    const [words, code] = await Promise.all([firstWords(child.stderr), ended(child)]);
    squatter.close();
    expect(words.trim()).toMatch(new RegExp(`^The .+: port ${port} is taken\\. .+\\.$`));
    expect(code).toBe(1);
  });

  it("names a setting that is missing", async () => {
    const child = begin(name, { DATA_DIR: "" });
    expect(await firstWords(child.stderr)).toBe("DATA_DIR is not set.\n");
    expect(await ended(child)).toBe(1);
  });
});
