import { spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { readText, writeWhole } from "../files.mjs";
import { answers, freePort } from "../ports.mjs";
import { wait } from "../processes.mjs";
import { forgottenPlaces, give, placeFor } from "./account.mjs";
import { nativeFor } from "./native.mjs";

const owner = "kept";

/** Waits for the program, not for its pipes: the daemon that pg_ctl leaves behind keeps them open. */
const run = (command, args, options) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: "/", stdio: ["ignore", "ignore", "pipe"], ...options });
    let complaint = "";
    child.stderr?.on("data", (chunk) => {
      complaint += chunk;
    });
    child.once("error", (error) => resolve({ code: -1, complaint: String(error) }));
    child.once("exit", (code) => setTimeout(() => resolve({ code, complaint }), 30));
  });

/** The lines of postmaster.pid that matter. */
const lockOf = (data) => {
  const lines = readText(path.join(data, "postmaster.pid"))
    ?.split("\n")
    .map((line) => line.trim());
  return lines?.[0] ? { pid: Number(lines[0]), port: Number(lines[3]) || 0, ready: lines[7] === "ready" } : null;
};

/** A zombie under a first process that never reaps, or a pid given to another program since (even to another Postgres). */
function isDead(pid, data) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "ESRCH";
  }
  if (process.platform !== "linux") return false;
  const stat = readText(`/proc/${pid}/stat`);
  return !stat || / Z /.test(stat.replace(/\(.*\)/, "")) || !readText(`/proc/${pid}/cmdline`)?.split("\0").includes(data);
}

/** The living server of this directory; removes the lock of a dead one. */
async function serving(data) {
  for (let i = 0; i < 80; i++) {
    const lock = lockOf(data);
    if (!lock) return null;
    if (isDead(lock.pid, data)) {
      fs.rmSync(path.join(data, "postmaster.pid"), { force: true });
      return null;
    }
    if (lock.ready && lock.port && (await answers(lock.port))) return lock; // only now: a dead one's port may be another's
    await wait(250);
  }
  throw new Fault(`The built-in database (process ${lockOf(data)?.pid}) is alive but does not answer: end that process and start again.`);
}

/** Made beside and renamed, so that a half-made cluster is never met. */
async function create({ base, data, who, password, bin }) {
  for (const name of fs.readdirSync(base)) if (/^init-/.test(name)) fs.rmSync(path.join(base, name), { recursive: true, force: true });
  const beside = fs.mkdtempSync(path.join(base, "init-"));
  const secret = path.join(beside, "password");
  const kept = readText(password) ?? crypto.randomBytes(18).toString("base64url");
  writeWhole(password, kept, 0o600);
  fs.writeFileSync(secret, kept, { mode: 0o600 });
  for (const file of [beside, secret]) give(file, who);
  const args = ["-D", path.join(beside, "data"), "-U", owner, "-A", "scram-sha-256", `--pwfile=${secret}`, "-E", "UTF8"];
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const made = await run(bin("initdb"), [...args, ...locale, "--no-sync", "--no-instructions"], { ...who, cwd: beside });
  if (made.code !== 0) {
    fs.rmSync(beside, { recursive: true, force: true });
    throw new Error(`initdb: ${made.complaint}`);
  }
  fs.renameSync(path.join(beside, "data"), data);
  fs.rmSync(beside, { recursive: true, force: true });
}

const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

async function launch({ data, log, who, bin, port, fast }) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "max_connections=100",
    "max_wal_size=256MB",
    ...(fast ? careless : []),
  ];
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
  await run(bin("pg_ctl"), ["start", "-w", "-t", "60", "-D", data, "-l", log, "-o", options], { ...who, stdio: "ignore" });
}

function logFile(base, who) {
  const log = path.join(base, "postgres.log");
  if ((fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) fs.renameSync(log, `${log}.1`);
  fs.closeSync(fs.openSync(log, "a", 0o600));
  give(log, who);
  return log;
}

function programs(dataDir) {
  const { who, base } = placeFor(dataDir);
  const native = nativeFor(base, who);
  return { who, base, data: path.join(base, "data"), password: path.join(base, "password"), bin: (name) => path.join(native, "bin", name) };
}

/**
 * Makes sure that this data directory's Postgres runs: adopts a living one, recovers from a dead one's lock, creates the
 * cluster when there is none. `fast` gives up durability (tests). A given `port` is kept if it can be had.
 */
export async function startEmbedded({ dataDir, port = 54_329, fast = false }) {
  const place = programs(dataDir);
  if (!fs.existsSync(path.join(place.data, "PG_VERSION"))) await create(place);
  const log = logFile(place.base, place.who);
  let live = await serving(place.data);
  const adopted = Boolean(live);
  for (let attempt = 1; !live; attempt++) {
    await launch({ ...place, log, port: await freePort(port), fast });
    live = await serving(place.data);
    if (live) break;
    if (attempt === 6) throw new Error(`The built-in database did not start:\n${readText(log)?.slice(-1500)}`);
    await wait(500 * attempt); // orphaned backends of a killed server may still hold its shared memory
  }
  const secret = encodeURIComponent(readText(place.password)?.trim() ?? "");
  const urlOf = (name) => `postgresql://${owner}:${secret}@127.0.0.1:${live.port}/${name}`;
  return { urlOf, pid: live.pid, port: live.port, adopted, where: place.base };
}

/** Whether this data directory has a cluster already. */
export const hasCluster = (dataDir) => fs.existsSync(path.join(placeFor(dataDir).base, "data/PG_VERSION"));

/** Whether this directory's server answers, without starting it. */
export async function embeddedIsUp(dataDir) {
  const data = path.join(placeFor(dataDir).base, "data");
  const lock = lockOf(data);
  return Boolean(lock?.port && !isDead(lock.pid, data) && (await answers(lock.port)));
}

export async function stopEmbedded({ dataDir, mode = "fast" }) {
  const { who, data, bin } = programs(dataDir);
  if (!lockOf(data)) return;
  const stopped = await run(bin("pg_ctl"), ["stop", "-w", "-t", "20", "-m", mode, "-D", data], { ...who });
  if (stopped.code !== 0 && mode === "fast" && lockOf(data)) await stopEmbedded({ dataDir, mode: "immediate" });
}

/** Deletes databases kept far away for data directories that are gone. */
export async function sweepForgotten() {
  for (const place of forgottenPlaces()) {
    const data = path.join(place, "data");
    const pid = lockOf(data)?.pid;
    if (pid && !isDead(pid, data)) {
      process.kill(pid, "SIGQUIT");
      for (let i = 0; i < 50 && !isDead(pid, data); i++) await wait(100);
    }
    fs.rmSync(place, { recursive: true, force: true });
  }
}
