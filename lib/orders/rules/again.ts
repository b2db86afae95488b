import type { Wanted } from "../../cart/rules/merge.ts";
import type { Money } from "../../kernel/money.ts";
import type { OrderLineView } from "./view.ts";

type Bought = Pick<OrderLineView, "variantId" | "quantity" | "unit">;

/** What was bought of each variant: what was sent again or instead at no cost was not bought twice. */
export function boughtOf<L extends Bought>(lines: readonly L[]): (L & { readonly wanted: number })[] {
  const paid = lines.filter(({ unit }) => unit.amount > 0);
  const firsts = paid.filter((line, index) => paid.findIndex(({ variantId }) => variantId === line.variantId) === index);
  return firsts.map((line) => ({
    ...line,
    wanted: paid.filter(({ variantId }) => variantId === line.variantId).reduce((all, { quantity }) => all + quantity, 0),
  }));
}

export const toWanted = (lines: readonly (Bought & { readonly wanted: number })[]): Wanted[] =>
  lines.map(({ variantId, wanted }) => ({ variantId, quantity: wanted }));

/** How the price has moved since, where both are of one currency. */
export function priceMove(then: Money, now: Money | null): "same" | "cheaper" | "dearer" | "other" {
  if (!now || now.currency !== then.currency) return "other";
  if (now.amount === then.amount) return "same";
  return now.amount < then.amount ? "cheaper" : "dearer";
}
