import type { Money } from "../../kernel/money.ts";

/** The least of these prices, and whether there is a dearer one. */
export function leastOf(prices: readonly Money[]): { price: Money | null; from: boolean } {
  const [price = null, ...rest] = [...prices].sort((a, b) => a.amount - b.amount);
  return { price, from: rest.some(({ amount }) => amount !== price?.amount) };
}
