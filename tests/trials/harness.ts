import { parseArgs } from "node:util";

/** What every trial is given: the shop under trial (a production build of its own), how long, and from which seed. */
export type Setting = { readonly url: string; readonly seconds: number; readonly seed: number; readonly random: () => number };

/** Figures are printed as they are; a trial fails when anything it asserts was broken once. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  readonly figures: Readonly<Record<string, string | number>>;
  readonly broken: readonly string[];
};

export type Trial = { readonly key: string; readonly title: string; readonly run: (setting: Setting) => Promise<Outcome> };

/** A small generator (mulberry32), so that a failure can be repeated from its seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Collects what must hold; every check counts once, the first twenty breaches are kept in words. */
export class Verdict {
  #passed = 0;
  #failed = 0;
  readonly #broken: string[] = [];

  hold(condition: boolean, otherwise: string): boolean {
    if (condition) this.#passed++;
    else {
      this.#failed++;
      if (this.#broken.length < 20) this.#broken.push(otherwise);
    }
    return condition;
  }

  outcome(figures: Outcome["figures"]): Outcome {
    return { passed: this.#passed, failed: this.#failed, figures, broken: this.#broken };
  }
}

export function readOptions(argv: readonly string[]): { seconds: number; seed: number; only: readonly string[] } {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seconds: { type: "string", default: "60" },
      seed: { type: "string" },
      only: { type: "string", multiple: true, default: [] },
    },
  });
  const seconds = Number(values.seconds);
  const seed = values.seed === undefined ? crypto.getRandomValues(new Uint32Array(1))[0] : Number(values.seed);
  if (!Number.isFinite(seconds) || seconds <= 0 || !Number.isInteger(seed))
    throw new Error("--seconds is a number above 0, --seed a whole number.");
  return { seconds, seed: seed ?? 0, only: values.only.flatMap((each) => each.split(",")).map((each) => each.toUpperCase()) };
}

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
