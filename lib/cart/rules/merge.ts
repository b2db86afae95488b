export type Wanted = { readonly variantId: string; readonly quantity: number };

/**
 * The lines of a cart after a guest's lines joined it: sums, up to what one order may have. What was more than that is
 * left out; nobody loses what they had before.
 */
export function mergeLines(own: readonly Wanted[], guests: readonly Wanted[], maxOf: (variantId: string) => number): Wanted[] {
  const sums = new Map(own.map((line) => [line.variantId, line.quantity]));
  for (const { variantId, quantity } of guests) {
    const had = sums.get(variantId) ?? 0;
    sums.set(variantId, Math.max(had, Math.min(had + quantity, maxOf(variantId))));
  }
  return [...sums].filter(([, quantity]) => quantity > 0).map(([variantId, quantity]) => ({ variantId, quantity }));
}
