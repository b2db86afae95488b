import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { Fault } from "./fault.mjs";

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const readOr = (file, otherwise) => {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return otherwise;
  }
};

/** Linux: state and start of a process in the kernel's own words (the name may hold spaces and brackets). */
const linuxStat = (pid) => {
  const text = readOr(`/proc/${pid}/stat`, "");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return text ? { state: fields[0], parent: Number(fields[1]), started: fields[19] } : null;
};

const bootId = () => readOr("/proc/sys/kernel/random/boot_id", "").slice(0, 8);

/** When the process began, as something that a recycled pid cannot share; null when there is none (or only a zombie). */
export function startOf(pid) {
  if (process.platform === "linux") {
    const stat = linuxStat(pid);
    return stat && stat.state !== "Z" && stat.state !== "X" ? `${bootId()}:${stat.started}` : null;
  }
  try {
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null
    );
  } catch {
    return null;
  }
}

export const identify = (pid) => ({ pid, started: startOf(pid) });

/** Whether the very process of this record still lives. */
export const lives = (record) => Boolean(record?.pid && record.started) && startOf(record.pid) === record.started;

const parentOf = (pid) => {
  if (process.platform === "linux") return linuxStat(pid)?.parent ?? 0;
  try {
    return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return 0;
  }
};

/** The processes between us and the npm that runs us, npm last; empty without npm. */
export function npmAbove() {
  if (!process.env.npm_lifecycle_event) return [];
  const chain = [];
  for (let pid = process.ppid; pid > 1 && chain.length < 3; pid = parentOf(pid)) {
    chain.push(identify(pid));
    const command = readOr(`/proc/${pid}/cmdline`, "npm");
    if (/npm|pnpm|yarn/.test(command) && !/^(\/bin\/)?(sh|dash|bash)\0/.test(command)) return chain;
  }
  return chain.slice(0, 1);
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
};

/** Ends the process and its whole group: asks first, insists after `patience` milliseconds. */
export async function end(record, patience = 8000) {
  if (!lives(record)) return;
  const group = record.group ? -record.pid : record.pid;
  signal(group, "SIGTERM");
  for (const until = Date.now() + patience; Date.now() < until && lives(record); ) await wait(50);
  if (lives(record)) signal(group, "SIGKILL");
  for (let i = 0; i < 40 && lives(record); i++) await wait(50);
}

/**
 * All processes we began, each the leader of its own group, so that a Ctrl-C reaches only us and they end in our order.
 * `onChange` is told after every birth and death: a later start reads there what a killed one left behind.
 */
export class Brood {
  #living = new Map();
  #ending = false;
  onChange = () => {};

  list() {
    return [...this.#living.values()];
  }

  spawn(name, [command, ...args], options = {}) {
    if (this.#ending) throw new Fault(`${name} was not begun: everything is being ended.`);
    const child = spawn(command, args, { detached: true, ...options });
    if (!child.pid) {
      return child;
    }
    this.#living.set(child, { name, group: true, ...identify(child.pid) });
    this.onChange();
    child.once("exit", () => {
      this.#living.delete(child);
      this.onChange();
    });
    return child;
  }

  /** Ends all that live; none is begun any more. */
  async endAll(patience) {
    this.#ending = true;
    await Promise.all(this.list().map((record) => end(record, patience)));
  }

  /** Runs a program to its end; resolves to its output, throws a Fault with the tail of it. */
  run(name, argv, { onLine = (_line) => {}, failure = undefined, ...options } = {}) {
    return new Promise((resolve, reject) => {
      const child = this.spawn(name, argv, { stdio: ["ignore", "pipe", "pipe"], ...options });
      let output = "";
      const take = (chunk) => {
        output = (output + chunk).slice(-200_000);
        const last = String(chunk).trim().split("\n").pop();
        if (last) onLine(last);
      };
      child.stdout?.on("data", take);
      child.stderr?.on("data", take);
      child.once("error", reject);
      child.once("close", (code, by) => {
        if (code === 0) resolve(output);
        else reject(toRunFault({ name, code, by, output, failure }));
      });
    });
  }
}

function toRunFault({ name, code, by, output, failure }) {
  if (/ENOSPC|no space left on device/i.test(output)) return Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const sentence = failure?.(output) ?? `${name} failed (${by ?? `exit ${code}`}).`;
  const tail = output.trim().split("\n").slice(-25).join("\n");
  return Object.assign(new Fault(tail ? `${tail}\n\n${sentence}` : sentence), { output });
}
