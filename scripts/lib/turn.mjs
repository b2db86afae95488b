import fs from "node:fs";
import path from "node:path";
import { readJson, writeWhole } from "./files.mjs";
import { identify, lives, wait } from "./processes.mjs";

/** Takes the lock if it is free or its holder is dead; returns the living holder otherwise. */
export function takeLock(file, record) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}.new`;
  writeWhole(mine, JSON.stringify(record), 0o600);
  try {
    for (;;) {
      try {
        fs.linkSync(mine, file);
        return null;
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = readJson(file);
      if (holder && lives(holder)) return holder;
      setAside(file, holder);
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** Removes a dead holder's lock; one that another start has just put in its place is put back. */
function setAside(file, dead) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const moved = readJson(aside);
  if (moved && (moved.pid !== dead?.pid || moved.started !== dead?.started)) fs.linkSync(aside, file);
  fs.rmSync(aside, { force: true });
}

export function dropLock(file) {
  const holder = readJson(file);
  if (holder?.pid === process.pid) fs.rmSync(file, { force: true });
}

/** Does the work while nobody else in this checkout or test database does; waits for its turn, and says so unless it waits for this very process. */
export async function inTurn(file, work, onWait = () => {}) {
  const record = identify(process.pid);
  let told = false;
  for (let holder = takeLock(file, record); holder; holder = takeLock(file, record)) {
    if (!told && holder.pid !== process.pid) onWait();
    told = true;
    await wait(150);
  }
  try {
    return await work();
  } finally {
    dropLock(file);
  }
}
