import type { Share } from "./figures.ts";

/**
 * After so many sessions a revision is looked at, and at no other time: each look may err so often, and all of them together in no
 * more than 5 of 100 revisions that are no worse. Looking in between, or twice, changes nothing, for a look is always at the same
 * first sessions.
 */
const LOOKS: readonly { readonly after: number; readonly mayErr: number }[] = [
  { after: 50, mayErr: 0.004 },
  { after: 100, mayErr: 0.006 },
  { after: 150, mayErr: 0.008 },
  { after: 200, mayErr: 0.026 },
  { after: 400, mayErr: 0.003 },
  { after: 800, mayErr: 0.002 },
  { after: 1_600, mayErr: 0.001 },
];

/** The look at which a revision proved worse than the one before it, or null. `sessions`: whether each of its sessions got stuck, in the order they began. */
export function provedWorse(sessions: readonly boolean[], before: Share): Share | null {
  for (const { after, mayErr } of LOOKS) {
    if (sessions.length < after) return null;
    const stuck = sessions.slice(0, after).filter(Boolean).length;
    if (chanceOf({ of: after, stuck }, before) <= mayErr) return { of: after, stuck };
  }
  return null;
}

/** Fisher's exact test, one-sided: how likely so many or more of the stuck fall to `now` if both were alike. */
export function chanceOf(now: Share, before: Share): number {
  const [all, stuck] = [now.of + before.of, now.stuck + before.stuck];
  let chance = 0;
  for (let k = now.stuck; k <= Math.min(stuck, now.of); k++)
    if (stuck - k <= before.of) chance += Math.exp(choose(now.of, k) + choose(before.of, stuck - k) - choose(all, stuck));
  return Math.min(1, chance);
}

/** The logarithm of how many ways there are to choose. */
const choose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const known: number[] = [0];

function logFactorial(n: number): number {
  for (let i = known.length; i <= n; i++) known.push((known[i - 1] ?? 0) + Math.log(i));
  return known[n] ?? 0;
}
