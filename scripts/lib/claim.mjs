import path from "node:path";
import { Fault } from "./fault.mjs";
import { readJson, writeWhole } from "./files.mjs";
import { end, identify, lives, npmAbove } from "./processes.mjs";
import { dropLock, takeLock } from "./turn.mjs";

const fileOf = (dataDir) => path.join(dataDir, "shop.json");

/** The note a running shop keeps of itself, or undefined when none runs on this data directory. */
export function runningShop(dataDir) {
  const record = readJson(fileOf(dataDir));
  return record && lives(record) ? record : undefined;
}

/**
 * One shop a data directory. The note names the processes it has begun, so that the start after a `kill -9` can end what
 * was left behind; a shop whose npm was killed over its head counts as left behind too.
 */
export class Claim {
  #record;

  constructor({ dataDir, url }) {
    this.file = fileOf(dataDir);
    this.#record = { ...identify(process.pid), above: npmAbove(), url, processes: [] };
  }

  /** Returns how many forgotten processes had to be ended. */
  async take() {
    for (;;) {
      const left = readJson(this.file)?.processes ?? [];
      this.#record.processes = left;
      const holder = takeLock(this.file, this.#record);
      if (!holder) return this.#endAll(left);
      if (holder.above?.every(lives) ?? true)
        throw new Fault(
          `This shop is already open at ${holder.url} (process ${holder.pid}): use that one, end it with Ctrl-C where it runs, or open another with PORT and DATA_DIR, for example PORT=3100 DATA_DIR=.data-second npm start.`,
        );
      await end(holder, 15_000);
    }
  }

  /** Whether the npm that started us still lives; without one, always. */
  wanted() {
    return this.#record.above.every(lives);
  }

  note(change) {
    Object.assign(this.#record, change);
    if (readJson(this.file)?.pid === process.pid) writeWhole(this.file, JSON.stringify(this.#record, null, 1), 0o600);
  }

  drop() {
    dropLock(this.file);
  }

  async #endAll(records) {
    const living = records.filter(lives);
    await Promise.all(living.map((record) => end(record, 3000)));
    this.note({ processes: [] });
    return living.length;
  }
}
