import fs from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { readText } from "./files.mjs";
import { answers, offsets } from "./ports.mjs";
import { wait } from "./processes.mjs";
import { environmentOf } from "./programs.mjs";
import { root } from "./root.mjs";
import { say } from "./say.mjs";

const longestWait = 30_000;
const steadyAfter = 5_000;
const logLimit = 5_000_000;

/** Asks the web process for a page of its own, which also warms it up. */
const isHealthy = (port) =>
  fetch(`http://localhost:${port}/api/ready`, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** Starts the shop's programs, waits until they answer, and starts again whichever dies. */
export class Supervisor {
  #closing = false;
  #ready = false;

  constructor({ brood, env, programs, dir, shown = false }) {
    this.brood = brood;
    this.env = env;
    this.programs = programs;
    this.dir = dir;
    this.shown = shown;
    fs.mkdirSync(dir, { recursive: true });
  }

  /** Resolves once every program is up; throws the last words of one that cannot start. */
  async open() {
    const failures = this.programs.map((program) => this.#begin(program));
    await Promise.race([Promise.all(this.programs.map((program) => this.#answering(program))), ...failures]);
    this.#ready = true;
  }

  close() {
    this.#closing = true;
  }

  logOf = (name) => path.join(this.dir, `${name}.log`);

  /** A promise that only ever rejects: when the program ends before all are ready. */
  #begin(program) {
    return new Promise((_, reject) => this.#launch(program, { waitMs: 500, reject }));
  }

  #launch(program, { waitMs, reject }) {
    const log = this.#openLog(program.name);
    const child = this.brood.spawn(program.name, [process.execPath, ...program.args], {
      cwd: root,
      env: environmentOf(program, this.env),
      stdio: ["ignore", this.shown ? "pipe" : log, this.shown ? "pipe" : log],
    });
    fs.closeSync(log);
    if (this.shown) this.#show(program.name, child);
    const since = performance.now();
    child.once("error", reject);
    child.once("exit", async (code, signal) => {
      if (this.#closing) return;
      if (!this.#ready) return reject(this.#stillborn(program, signal ?? `exit ${code}`));
      const pause = performance.now() - since > steadyAfter ? 0 : waitMs;
      say(
        `  ${program.name} stopped (${signal ?? `exit ${code}`}); starting it again${pause ? ` in ${pause / 1000} s` : ""}. Its log: ${this.logOf(program.name)}`,
      );
      await wait(pause);
      if (!this.#closing) this.#launch(program, { waitMs: Math.min(pause * 2 || 500, longestWait), reject: () => {} });
    });
  }

  #openLog(name) {
    const file = this.logOf(name);
    if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimit) fs.renameSync(file, `${file}.1`);
    return fs.openSync(file, "a", 0o600);
  }

  #show(name, child) {
    const log = fs.createWriteStream(this.logOf(name), { flags: "a" });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        log.write(chunk);
        process.stdout.write(String(chunk).replace(/^(?=.)/gm, name === "web" ? "" : `[${name}] `));
      });
    child.once("close", () => log.end());
  }

  async #answering({ name, port }) {
    if (!port) return wait(300);
    const number = Number(this.env.PORT) + offsets[port];
    for (const until = Date.now() + 90_000; Date.now() < until; await wait(60)) {
      if (this.#closing) return;
      if (name === "web" && !this.shown ? await isHealthy(number) : await answers(number, "localhost")) return;
    }
    throw new Fault(
      `${this.#lastWords(name)}\n\n${name} did not answer on port ${number} within 90 seconds: its last words are above, all of them in ${this.logOf(name)}.`,
    );
  }

  #lastWords = (name) => (readText(this.logOf(name)) ?? "").trim().split("\n").slice(-15).join("\n");

  #stillborn({ name }, how) {
    return new Fault(
      `${this.#lastWords(name)}\n\n${name} could not start (${how}): its last words are above, all of them in ${this.logOf(name)}.`,
    );
  }
}
