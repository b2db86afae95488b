import fs from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";

const nearestExisting = (dir) => (fs.existsSync(dir) ? dir : nearestExisting(path.dirname(dir)));

export const freeMegabytes = (dir) => {
  const { bavail, bsize } = fs.statfsSync(dir);
  return Math.floor((bavail * bsize) / 1_000_000);
};

/** Ends in a sentence before anything is written, rather than in the middle of it. */
export function requireSpace(dir, megabytes, purpose) {
  const existing = nearestExisting(dir);
  const free = freeMegabytes(existing);
  if (free >= megabytes) return;
  throw new Fault(
    `The disk that holds ${existing} is full (${free} MB free, ${megabytes} MB needed ${purpose}): free some space${purpose.includes("data") ? ", or set DATA_DIR to a directory on another disk," : ""} and start again.`,
  );
}

/** Makes the directory, or says in one sentence why it cannot be had. */
export function requireWritable(dir) {
  try {
    fs.mkdirSync(dir, { recursive: true });
    fs.accessSync(dir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    if (error.code === "ENOSPC") throw error;
    throw new Fault(
      `The data directory ${dir} cannot be written to (${error.code}): give this account the right to, or set DATA_DIR to another directory.`,
      { cause: error },
    );
  }
}
