import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { readText, writeWhole } from "../files.mjs";

const isRoot = process.platform !== "win32" && process.getuid() === 0;
const farAway = "/var/lib/kept";

/** Postgres refuses to run as root: then it borrows an unprivileged account (which must be in the password file). */
export function borrowedAccount() {
  if (!isRoot) return {};
  const rows = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const other = rows.filter((row) => row.length > 3 && row[2] !== "0");
  const row = ["postgres", "node", "nobody"].map((name) => other.find((each) => each[0] === name)).find(Boolean) ?? other[0];
  if (!row)
    throw new Fault(
      "The built-in database cannot run as root, and this machine has no other account: start as an ordinary user, or set DATABASE_URL to a Postgres database.",
    );
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

export const give = (file, who) => {
  if (who.uid !== undefined) fs.chownSync(file, who.uid, who.gid);
};

/** Whoever began a database must go on with it: an ordinary user's, when root starts the shop now. */
function ownerOf(data) {
  const stat = isRoot ? fs.statSync(data, { throwIfNoEntry: false }) : undefined;
  return stat?.uid ? { uid: stat.uid, gid: stat.gid } : undefined;
}

const canEnter = (dir, who) =>
  who.uid === undefined || spawnSync("/bin/sh", ["-c", 'cd "$0"', dir], { ...who, cwd: "/", stdio: "ignore" }).status === 0;

/**
 * Where the database keeps its files: in the shop's data directory, or, where the borrowed account cannot reach that
 * (a checkout in root's home), beside the system's own databases under a name that only this data directory knows.
 */
export function placeFor(dataDir) {
  const near = path.join(dataDir, "pg");
  const who = ownerOf(path.join(near, "data")) ?? borrowedAccount();
  fs.mkdirSync(near, { recursive: true });
  if (who.uid !== undefined) for (const dir of [dataDir, near]) fs.chmodSync(dir, fs.statSync(dir).mode | 0o011);
  if (canEnter(near, who)) return { who, base: near };
  const base = path.join(farAway, keptId(near));
  fs.mkdirSync(base, { recursive: true, mode: 0o755 });
  writeWhole(path.join(base, "belongs-to"), near);
  return { who, base };
}

function keptId(near) {
  const file = path.join(near, "id");
  const known = readText(file)?.trim();
  const owner = known && readText(path.join(farAway, known, "belongs-to"))?.trim();
  const copied = owner && owner !== near && readText(path.join(owner, "id"))?.trim() === known;
  if (known && !copied) return known;
  const id = crypto.randomBytes(8).toString("hex");
  writeWhole(file, id);
  return id;
}

/** Databases far away whose data directory has been deleted (or begun anew) since. */
export function forgottenPlaces() {
  if (!isRoot || !fs.existsSync(farAway)) return [];
  return fs
    .readdirSync(farAway)
    .filter((id) => {
      const near = readText(path.join(farAway, id, "belongs-to"))?.trim();
      return near && readText(path.join(near, "id"))?.trim() !== id;
    })
    .map((id) => path.join(farAway, id));
}
