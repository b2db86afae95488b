import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, truncateSync, writeSync } from "node:fs";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";

type Waiter = { resolve: () => void; reject: (fault: Error) => void };

/**
 * An append-only file of JSON lines. Lines appended while a write is under way share the next
 * fsync (group commit). A torn last line, left by a kill, is cut off when the file is opened.
 */
export class Journal<Entry> {
  #lines: string[] = [];
  #waiters: Waiter[] = [];
  #writing = false;
  #fault: Error | null = null;

  private constructor(
    private readonly file: FileHandle,
    private readonly onFault: (fault: Error) => void,
  ) {}

  /** Replays what is there, then opens for appending; `live` lets a long file be rewritten shorter first. */
  static async open<Entry>(options: {
    path: string;
    replay: (entry: Entry) => void;
    live: () => Iterable<Entry>;
    onFault?: (fault: Error) => void;
  }): Promise<Journal<Entry>> {
    mkdirSync(dirname(options.path), { recursive: true });
    const lines = await replayFile(options.path, options.replay);
    const live = [...options.live()];
    if (lines > 1000 && lines > live.length * 2) rewrite(options.path, live);
    return new Journal(await open(options.path, "a"), options.onFault ?? leave);
  }

  append(entry: Entry): void {
    this.#lines.push(`${JSON.stringify(entry)}\n`);
    if (!this.#writing) void this.#write();
  }

  /** Resolves once everything appended so far is on disk. */
  settled(): Promise<void> {
    if (this.#fault) return Promise.reject(this.#fault);
    if (!this.#writing && this.#lines.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
  }

  async close(): Promise<void> {
    await this.settled();
    await this.file.close();
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#lines.length > 0) {
      await new Promise(setImmediate);
      const text = this.#lines.join("");
      const waiters = this.#waiters;
      this.#lines = [];
      this.#waiters = [];
      try {
        await this.file.appendFile(text);
        await this.file.datasync();
        for (const waiter of waiters) waiter.resolve();
      } catch (fault) {
        this.#fault = fault as Error;
        for (const waiter of [...waiters, ...this.#waiters]) waiter.reject(this.#fault);
        this.onFault(this.#fault);
        return;
      }
    }
    this.#writing = false;
    for (const waiter of this.#waiters.splice(0)) waiter.resolve();
  }
}

/** A record that cannot be kept must not be acted on: the process ends and says why. */
function leave(fault: Error): never {
  process.stderr.write(`The journal cannot be written (${fault.message}). Nothing was acknowledged; free the disk and start again.\n`);
  process.exit(1);
}

async function replayFile<Entry>(path: string, replay: (entry: Entry) => void): Promise<number> {
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === "ENOENT") return Buffer.alloc(0);
    throw fault;
  });
  let start = 0;
  let lines = 0;
  for (let end = bytes.indexOf(10, start); end !== -1; end = bytes.indexOf(10, start)) {
    replay(JSON.parse(bytes.toString("utf8", start, end)) as Entry);
    start = end + 1;
    lines += 1;
  }
  if (start < bytes.length) truncateSync(path, start);
  return lines;
}

function rewrite<Entry>(path: string, entries: Entry[]): void {
  const file = openSync(`${path}.new`, "w");
  for (const entry of entries) writeSync(file, `${JSON.stringify(entry)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
}
