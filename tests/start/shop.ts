import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { identify, lives } from "../../scripts/lib/processes.mjs";
import { root } from "../support/source/files.ts";

export type Run = {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<{ code: number | null; output: string }>;
};

/** Settings of no shop that happens to be about: only what a test gives. */
const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => ["PATH", "HOME", "TMPDIR", "LANG"].includes(name)));

export function start(script: string, settings: Record<string, string>): Run {
  const child = spawn(process.execPath, [path.join(root, script)], {
    cwd: root,
    env: { ...bare, CI: "1", NODE_ENV: "test" as const, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  return { child, output: () => output, ended: new Promise((resolve) => child.once("close", (code) => resolve({ code, output }))) };
}

/** The shop that opens and closes like the real one, with two tiny programs. */
export const startTiny = (settings: Record<string, string>) => start("tests/start/fixtures/tiny-shop.mjs", settings);

export const freshDataDir = () => fs.mkdtempSync(path.join(os.tmpdir(), "kept-start-"));

export async function until(condition: () => boolean | Promise<boolean>, what: string, ms = 50_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50)))
    if (await condition()) return;
  throw new Error(`${what} did not happen within ${ms / 1000} s`);
}

/** Resolves once the shop is open; one that ends instead says at once what it said. */
export async function isOpen(run: Run): Promise<void> {
  const ended = run.ended.then(({ code, output }) => {
    throw new Error(`The shop ended (exit ${code}) instead of opening:\n${output}`);
  });
  const opened = until(() => run.output().includes("open postgresql:"), "opening").catch((error) => {
    throw new Error(`${error.message}; it said:\n${run.output()}`);
  });
  await Promise.race([opened, ended]);
}

export type ProcessRecord = { readonly pid: number; readonly started: string };

/** The processes of the shop on this data directory: its programs and its database's. */
export function processesOf(dataDir: string): ProcessRecord[] {
  const note = JSON.parse(fs.readFileSync(path.join(dataDir, "shop.json"), "utf8")) as { processes: ProcessRecord[] };
  return [...note.processes, databaseOf(dataDir)];
}

/** Near the data directory, or far away where the account that runs the database cannot reach it. */
export function databaseOf(dataDir: string): ProcessRecord {
  const id = path.join(dataDir, "pg/id");
  const base = fs.existsSync(id) ? path.join("/var/lib/kept", fs.readFileSync(id, "utf8").trim()) : path.join(dataDir, "pg");
  return identify(Number(fs.readFileSync(path.join(base, "data/postmaster.pid"), "utf8").split("\n")[0])) as ProcessRecord;
}

export const stillAlive = (records: readonly ProcessRecord[]) => records.filter((record) => lives(record));
