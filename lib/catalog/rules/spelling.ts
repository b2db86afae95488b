/** Letters to add, drop, change or swap with their neighbour to make one word the other. */
export function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** One mistake in three letters is forgiven. */
const forgiven = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The candidate with the fewest mistakes; null when all are other words. Of equals the first. */
export function nearestWord(typed: string, candidates: readonly string[]): string | null {
  const [best] = candidates
    .map((word) => ({ word, mistakes: distance(typed, word) }))
    .filter(({ mistakes }) => mistakes <= forgiven(typed))
    .sort((a, b) => a.mistakes - b.mistakes);
  return best?.word ?? null;
}
