import fs from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { offsetMs } from "../../scripts/lib/duration.mjs";
import { Fault } from "../../scripts/lib/fault.mjs";
import { fingerprint } from "../../scripts/lib/files.mjs";
import { readConfig } from "../../scripts/lib/look.mjs";
import { identify, startOf } from "../../scripts/lib/processes.mjs";
import { keepSecrets } from "../../scripts/lib/secrets.mjs";
import { dropLock, inTurn, takeLock } from "../../scripts/lib/turn.mjs";
import { freshDataDir } from "./shop.ts";

const dir = freshDataDir();
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

describe("the clock's offset", () => {
  test.each([
    ["72", 259_200_000],
    ["-1.5", -5_400_000],
    ["P3D", 259_200_000],
    ["-PT6H", -21_600_000],
    ["P1W2DT3H4M5S", 788_645_000],
  ])("%s", (text, ms) => expect(offsetMs(text)).toBe(ms));

  test.each(["tomorrow", "P", "PT", "3D", "1e3"])("%s is none", (text) => expect(offsetMs(text)).toBeNull());
});

describe("locks", () => {
  const file = path.join(dir, "lock");

  test("one at a time", async () => {
    let inside = 0;
    const most: number[] = [];
    const work = () =>
      inTurn(file, async () => {
        most.push(++inside);
        await new Promise((resolve) => setTimeout(resolve, 20));
        inside -= 1;
      });
    await Promise.all([work(), work(), work()]);
    expect(most).toEqual([1, 1, 1]);
  });

  test("a dead holder's is taken over, a living one's is not", () => {
    fs.writeFileSync(file, JSON.stringify({ pid: 4_194_000, started: "long ago" }));
    expect(takeLock(file, identify(process.pid))).toBeNull();
    expect(takeLock(file, identify(process.pid))).toMatchObject({ pid: process.pid });
    dropLock(file);
    expect(fs.existsSync(file)).toBe(false);
  });

  test("a pid that was given to another process since counts as dead", () => {
    fs.writeFileSync(file, JSON.stringify({ pid: process.pid, started: "before this boot" }));
    expect(takeLock(file, identify(process.pid))).toBeNull();
    dropLock(file);
  });

  test("a process that is none has no beginning", () => expect(startOf(4_194_001)).toBeNull());
});

describe("what is kept", () => {
  test("secrets are made once, for their owner's eyes only", () => {
    const first = keepSecrets(dir);
    expect(keepSecrets(dir)).toEqual(first);
    expect(fs.statSync(path.join(dir, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64")).toHaveLength(32);
    expect(first.STRIPE_SECRET_KEY).toMatch(/^sk_test_sandbox_/);
  });

  test("a fingerprint changes with a file's content or name, and with nothing else", () => {
    const top = path.join(dir, "sources");
    fs.mkdirSync(path.join(top, "a/.hidden"), { recursive: true });
    fs.writeFileSync(path.join(top, "a/one.ts"), "1");
    const print = () => fingerprint(top, ["a", "missing"]);
    const before = print();
    fs.writeFileSync(path.join(top, "a/.hidden/two.ts"), "2");
    fs.utimesSync(path.join(top, "a/one.ts"), 1, 1);
    expect(print()).toBe(before);
    fs.renameSync(path.join(top, "a/one.ts"), path.join(top, "a/uno.ts"));
    expect(print()).not.toBe(before);
  });
});

describe("the merchant's file", () => {
  const written = (text: string) => {
    const file = path.join(fs.mkdtempSync(path.join(dir, "config-")), "store.config.ts");
    fs.writeFileSync(file, text);
    return file;
  };

  test("is read before anything is built", async () => {
    const { store } = await readConfig(written('export const store = { name: "Mill" as string };\n'));
    expect(store.name).toBe("Mill");
  });

  test.each([
    [
      "a slip of the pen",
      'export const store = {\n  name: "Mill",\n  claim: ,\n};\n',
      /store\.config\.ts cannot be read, line 3: .* Mend it there/,
    ],
    [
      "a name nobody knows",
      "export const store = { name: mill };\n",
      /store\.config\.ts cannot be read, mill is not defined\. Mend it there/,
    ],
  ])("with %s is refused in one sentence that says where", async (_what, text, sentence) => {
    const fault = await readConfig(written(text)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Error).message).toMatch(sentence);
  });
});
