import type { Money } from "../../kernel/money.ts";
import { isRequired, type NeedKind } from "../model.ts";

/** So many times the price of the thing the one thing may cost that it cannot be used without. */
const MOST_TIMES = 2;

type For = {
  /** What the thing costs that has the need; null where it is not sold here. */
  readonly price: Money | null;
  readonly kind: NeedKind;
};

/**
 * What may be offered for a need, the cheapest first: nothing dearer than the thing it is for. What that thing cannot be used
 * without may cost up to twice as much where nothing else answers, and then the cheapest alone is offered. Where nobody can say
 * what the thing costs, the cheapest alone is offered too.
 */
export function inProportion<Offer extends { readonly price: Money }>(offers: readonly Offer[], { price, kind }: For): Offer[] {
  const byPrice = [...offers].sort((one, other) => one.price.amount - other.price.amount);
  if (price === null) return byPrice.slice(0, 1);
  const within = (times: number) => byPrice.filter((offer) => offer.price.amount <= price.amount * times);
  const fair = within(1);
  return fair.length > 0 || !isRequired(kind) ? fair : within(MOST_TIMES).slice(0, 1);
}
