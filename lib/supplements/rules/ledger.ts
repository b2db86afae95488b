/** A way to fill a claim: something that is used up by it, and what has to stand between the two. */
export type Way = { readonly resource: number; readonly adapter?: number };

type Held = { readonly ways: Way[]; readonly taken: number[] };

/** Who takes how much of what. Claims are filled one after the other; an earlier one gives way to a later only by taking something else. */
export type Ledger = {
  readonly capacity: readonly number[];
  readonly free: number[];
  /** Claims that hold something of a resource. */
  readonly holders: Set<number>[];
  readonly claims: Held[];
  /** From these no chain leads to anything free: nothing is ever freed, so that stays so until there are new ways. */
  readonly spent: Set<number>;
};

export const openLedger = (capacity: readonly number[]): Ledger => ({
  capacity,
  free: [...capacity],
  holders: capacity.map(() => new Set<number>()),
  claims: [],
  spent: new Set(),
});

export const copyLedger = ({ capacity, free, holders, claims }: Ledger): Ledger => ({
  capacity,
  free: [...free],
  holders: holders.map((set) => new Set(set)),
  claims: claims.map(({ ways, taken }) => ({ ways: [...ways], taken: [...taken] })),
  spent: new Set(),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** How much a claim holds. */
export const takenBy = (ledger: Ledger, claim: number): number => sum(ledger.claims[claim]?.taken ?? []);

export function addClaim(ledger: Ledger, ways: readonly Way[]): number {
  ledger.claims.push({ ways: [...ways], taken: ways.map(() => 0) });
  return ledger.claims.length - 1;
}

export function addWays(ledger: Ledger, claim: number, ways: readonly Way[]): void {
  const held = ledger.claims[claim];
  held?.ways.push(...ways);
  held?.taken.push(...ways.map(() => 0));
  ledger.spent.clear();
}

/** Gives back all that a claim holds; it takes part no more. */
export function release(ledger: Ledger, claim: number): void {
  const held = ledger.claims[claim];
  held?.taken.forEach((amount, way) => {
    if (amount > 0) move(ledger, { claim, way }, -amount);
  });
  held?.ways.splice(0);
  held?.taken.splice(0);
  ledger.spent.clear();
}

/** Fills a claim up to `wanted` as far as that goes without taking anything from the others; true when it is full. */
export function fill(ledger: Ledger, claim: number, wanted: number): boolean {
  let missing = wanted - takenBy(ledger, claim);
  while (missing > 0) {
    const got = augment(ledger, claim, missing) || (fillWithAdapters(ledger, claim) ? 1 : 0);
    if (got === 0) return false;
    missing -= got;
  }
  return true;
}

/** How a resource was reached: `claim` would take it by `way`, and leave what it holds by `leaves`. */
type Step = { readonly claim: number; readonly way: number; readonly leaves: number | null };

/** The shortest chain of claims that each take something else, so that `claim` gets up to `most` more; 0 when there is none. */
function augment(ledger: Ledger, claim: number, most: number): number {
  const reached = new Map<number, Step>();
  const queue: number[] = [];
  const visit = (by: number, leaves: number | null) => {
    ledger.claims[by]?.ways.forEach(({ resource, adapter }, way) => {
      if (adapter !== undefined || reached.has(resource) || ledger.spent.has(resource)) return;
      reached.set(resource, { claim: by, way, leaves });
      queue.push(resource);
    });
  };
  visit(claim, null);
  for (let at = 0; at < queue.length; at += 1) {
    const resource = queue[at] ?? 0;
    if ((ledger.free[resource] ?? 0) > 0) return take(ledger, chainTo(ledger, reached, resource), { resource, most });
    for (const holder of ledger.holders[resource] ?? []) {
      const held = ledger.claims[holder];
      const leaves = held?.ways.findIndex(
        (way, index) => way.resource === resource && way.adapter === undefined && (held.taken[index] ?? 0) > 0,
      );
      if (leaves !== undefined && leaves >= 0) visit(holder, leaves);
    }
  }
  for (const resource of queue) ledger.spent.add(resource);
  return 0;
}

function chainTo(ledger: Ledger, reached: ReadonlyMap<number, Step>, end: number): Step[] {
  const chain: Step[] = [];
  for (let step = reached.get(end); step; ) {
    chain.push(step);
    const left: number | undefined = step.leaves === null ? undefined : ledger.claims[step.claim]?.ways[step.leaves]?.resource;
    step = left === undefined ? undefined : reached.get(left);
  }
  return chain;
}

function take(ledger: Ledger, chain: readonly Step[], { resource, most }: { resource: number; most: number }): number {
  const held = chain.flatMap(({ claim, leaves }) => (leaves === null ? [] : [ledger.claims[claim]?.taken[leaves] ?? 0]));
  const amount = Math.min(most, ledger.free[resource] ?? 0, ...held);
  for (const { claim, way, leaves } of chain) {
    move(ledger, { claim, way }, amount);
    if (leaves !== null) move(ledger, { claim, way: leaves }, -amount);
  }
  return amount;
}

function move(ledger: Ledger, { claim, way }: { claim: number; way: number }, amount: number): void {
  const held = ledger.claims[claim];
  const used = held?.ways[way];
  if (!held || !used) return;
  held.taken[way] = (held.taken[way] ?? 0) + amount;
  for (const resource of used.adapter === undefined ? [used.resource] : [used.resource, used.adapter]) {
    ledger.free[resource] = (ledger.free[resource] ?? 0) - amount;
    const holds = held.ways.some(
      (each, index) => (each.resource === resource || each.adapter === resource) && (held.taken[index] ?? 0) > 0,
    );
    if (holds) ledger.holders[resource]?.add(claim);
    else ledger.holders[resource]?.delete(claim);
  }
}

/** So many tries that small homes are searched whole; a larger one is then told that it lacks something, never that it has it all. */
const TRIES = 20_000;

/**
 * One more for `claim` where something has to stand between: who uses which adapter is tried out, and the rest found a place
 * anew each time, since no chain of changes passes two resources at once.
 */
function fillWithAdapters(ledger: Ledger, claim: number): boolean {
  const pairs = ledger.claims.flatMap(({ ways }, by) =>
    ways.flatMap(({ adapter }, way) => (adapter === undefined ? [] : [{ claim: by, way }])),
  );
  if (pairs.length === 0) return false;
  const wanted = ledger.claims.map((_, index) => takenBy(ledger, index) + (index === claim ? 1 : 0));
  let tries = Math.max(40, TRIES / ledger.claims.length);
  const attempt = (from: number, used: readonly { claim: number; way: number }[]): Ledger | null => {
    tries -= 1;
    if (tries < 0) return null;
    const found = place(ledger, { wanted, used });
    if (found === "impossible" || found !== "short") return found === "impossible" ? null : found;
    for (let next = from; next < pairs.length; next += 1) {
      const pair = pairs[next];
      const done = pair && attempt(next, [...used, pair]);
      if (done) return done;
    }
    return null;
  };
  const found = attempt(0, []);
  if (found) adopt(ledger, found);
  return found !== null;
}

type Wish = { readonly wanted: readonly number[]; readonly used: readonly { claim: number; way: number }[] };

/** Everybody's place with these adapters in use; `short` when somebody has none, `impossible` when the adapters alone are too many. */
function place(from: Ledger, { wanted, used }: Wish): Ledger | "short" | "impossible" {
  const ledger = openLedger(from.capacity);
  for (const { ways } of from.claims) addClaim(ledger, ways);
  for (const pair of used) move(ledger, pair, 1);
  if (ledger.free.some((left) => left < 0) || wanted.some((most, claim) => takenBy(ledger, claim) > most)) return "impossible";
  for (const [claim, most] of wanted.entries()) {
    let missing = most - takenBy(ledger, claim);
    while (missing > 0) {
      const got = augment(ledger, claim, missing);
      if (got === 0) return "short";
      missing -= got;
    }
  }
  return ledger;
}

function adopt(ledger: Ledger, found: Ledger): void {
  ledger.free.splice(0, ledger.free.length, ...found.free);
  ledger.holders.splice(0, ledger.holders.length, ...found.holders);
  ledger.claims.splice(0, ledger.claims.length, ...found.claims);
  ledger.spent.clear();
}
