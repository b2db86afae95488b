const limit = 64 * 1024 * 1024;

/** The entries used last, as many as fit into 64 MB of memory. */
export class Memory {
  #entries = new Map();
  #bytes = 0;

  get(key) {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry); // used last, thrown out last
    return entry;
  }

  set(key, entry) {
    this.#drop(key);
    this.#entries.set(key, entry);
    this.#bytes += entry.size;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= limit) break;
      this.#drop(oldest);
    }
  }

  #drop(key) {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.size;
  }
}
