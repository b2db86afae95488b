import { seeded } from "./random";

/** A rule a trial has set: what goes wrong, where, how often. `call` and `event` may be "*". */
export type FaultRule = {
  id: number;
  mode: string;
  call: string;
  event: string;
  /** How many times it strikes; without it, until cleared. */
  times: number | null;
  probability: number;
  seed: number;
  ms: number;
  struck: number;
};

type Where = { call?: string; event?: string };

/** The failure modes in force. They live in memory only: a restart heals. */
export class Faults {
  #rules: (FaultRule & { random: () => number })[] = [];
  #lastId = 0;

  constructor(readonly modes: readonly string[]) {}

  add(input: Partial<Omit<FaultRule, "id" | "struck">> & { mode: string }): FaultRule {
    this.#lastId += 1;
    const seed = input.seed ?? this.#lastId;
    const rule = { call: "*", event: "*", times: null, probability: 1, ms: 1000, ...input, seed, id: this.#lastId, struck: 0 };
    this.#rules.push({ ...rule, random: seeded(seed) });
    return rule;
  }

  clear(): void {
    this.#rules = [];
  }

  list(): FaultRule[] {
    return this.#rules.map(({ random: _, ...rule }) => rule);
  }

  /** The first rule of these modes that strikes here; its count goes up. */
  strike(modes: readonly string[], where: Where): FaultRule | null {
    for (const rule of this.#rules) {
      if (!modes.includes(rule.mode) || !fits(rule, where)) continue;
      if (rule.times !== null && rule.struck >= rule.times) continue;
      if (rule.random() >= rule.probability) continue;
      rule.struck += 1;
      return rule;
    }
    return null;
  }
}

function fits(rule: FaultRule, where: Where): boolean {
  const callFits = rule.call === "*" || where.call === undefined || rule.call === where.call;
  const eventFits = rule.event === "*" || where.event === undefined || rule.event === where.event;
  return callFits && eventFits;
}
