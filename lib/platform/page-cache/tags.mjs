/**
 * When each tag was last said to be stale or expired, by the database's clock. One copy a process, kept in step by the
 * store; an entry is judged by the moment its rendering began.
 */
export class Tags {
  #known = new Map();

  /** The latest moment heard of, to ask for what came after it. */
  latest = 0;

  take({ name, stale, expired }) {
    const before = this.#known.get(name) ?? { stale: 0, expired: 0 };
    this.#known.set(name, { stale: Math.max(before.stale, stale ?? 0), expired: Math.max(before.expired, expired ?? 0) });
    this.latest = Math.max(this.latest, stale ?? expired ?? 0);
  }

  /** "fresh", "stale" (may be shown once more while a new one is made) or "expired" (may not). */
  judge(names, modified, now) {
    let verdict = "fresh";
    for (const name of names) {
      const { stale, expired } = this.#known.get(name) ?? { stale: -1, expired: -1 };
      if (expired >= modified && expired <= now) return "expired";
      if (stale >= modified) verdict = "stale";
    }
    return verdict;
  }
}
