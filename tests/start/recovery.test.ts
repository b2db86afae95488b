import fs from "node:fs";
import net from "node:net";
import pg from "pg";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { freeRow } from "../../scripts/lib/ports.mjs";
import { databaseOf, freshDataDir, isOpen, processesOf, type Run, startTiny, stillAlive, until } from "./shop.ts";

const running: Run[] = [];
const dataDirs: string[] = [];

async function anOpenShop(settings: { PORT: string; DATA_DIR: string }): Promise<Run> {
  const run = startTiny(settings);
  running.push(run);
  await isOpen(run);
  return run;
}

async function newSettings(from: number) {
  const DATA_DIR = freshDataDir();
  dataDirs.push(DATA_DIR);
  return { PORT: String(await freeRow(from)), DATA_DIR };
}

afterEach(async () => {
  for (const run of running.splice(0)) {
    run.child.kill("SIGTERM");
    await run.ended;
  }
});

afterAll(() => {
  for (const dir of dataDirs) fs.rmSync(dir, { recursive: true, force: true });
});

const addressIn = (run: Run) => /open (postgresql:\S+)/.exec(run.output())?.[1] ?? "";

async function query(run: Run, text: string) {
  const client = new pg.Client({ connectionString: addressIn(run) });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe("closing and recovering", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s leaves no process behind, and the exit is clean", async (signal) => {
    const settings = await newSettings(5200);
    const run = await anOpenShop(settings);
    const all = processesOf(settings.DATA_DIR);
    expect(stillAlive(all)).toHaveLength(3);
    run.child.kill(signal);
    expect((await run.ended).code).toBe(0);
    expect(stillAlive(all)).toEqual([]);
  });

  test("after kill -9 the next start ends the orphans, adopts the database and loses nothing", async () => {
    const settings = await newSettings(5300);
    const first = await anOpenShop(settings);
    await query(first, "CREATE TABLE kept (what text); INSERT INTO kept VALUES ('this')");
    const orphans = processesOf(settings.DATA_DIR);
    first.child.kill("SIGKILL");
    await first.ended;
    expect(stillAlive(orphans)).toHaveLength(3);

    const second = await anOpenShop(settings);
    expect(second.output()).toContain("ended 2 processes it left behind");
    expect(stillAlive(orphans)).toEqual([databaseOf(settings.DATA_DIR)]);
    expect(await query(second, "SELECT what FROM kept")).toEqual([{ what: "this" }]);
  });

  test("after kill -9 of the database and of us its stale lock is no obstacle", async () => {
    const settings = await newSettings(5400);
    const first = await anOpenShop(settings);
    const database = databaseOf(settings.DATA_DIR);
    first.child.kill("SIGKILL");
    process.kill(database.pid, "SIGKILL");
    await first.ended;
    await until(() => stillAlive([database]).length === 0, "the database's end");

    const second = await anOpenShop(settings);
    expect(await query(second, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("a stranger who took the dead database's port is not mistaken for it", async () => {
    const settings = await newSettings(5400);
    const first = await anOpenShop(settings);
    const database = databaseOf(settings.DATA_DIR);
    const { port } = new URL(addressIn(first));
    first.child.kill("SIGKILL");
    process.kill(database.pid, "SIGKILL");
    await first.ended;
    await until(() => stillAlive([database]).length === 0, "the database's end");
    const stranger = net.createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => stranger.listen(Number(port), "127.0.0.1", resolve));
    try {
      const second = await anOpenShop(settings);
      expect(await query(second, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    } finally {
      await new Promise((resolve) => stranger.close(resolve));
    }
  });

  test("a program or a database that dies is started again", async () => {
    const settings = await newSettings(5500);
    const run = await anOpenShop(settings);
    const [web] = processesOf(settings.DATA_DIR);
    const database = databaseOf(settings.DATA_DIR);
    process.kill(web?.pid ?? 0, "SIGKILL");
    process.kill(database.pid, "SIGKILL");
    const answers = () =>
      fetch(`http://localhost:${settings.PORT}`).then(
        (answer) => answer.ok,
        () => false,
      );
    await until(() => run.output().includes("starting it again"), "a word about it");
    await until(answers, "the answer of the new web process");
    await until(
      () =>
        query(run, "SELECT 1").then(
          () => true,
          () => false,
        ),
      "the answer of the new database",
    );
  });

  test("two shops stand side by side, and a third on the same data is refused", async () => {
    const [one, two] = [await newSettings(5600), await newSettings(5700)];
    await Promise.all([anOpenShop(one), anOpenShop(two)]);
    const third = startTiny({ ...one, PORT: String(await freeRow(5800)) });
    const { code, output } = await third.ended;
    expect(code).toBe(1);
    expect(output).toMatch(/This shop is already open at http:\/\/localhost:\d+ \(process \d+\): use that one, end it/);
    expect(stillAlive(processesOf(one.DATA_DIR))).toHaveLength(3);
  });
});
