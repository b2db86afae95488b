import type { Market } from "../../../store.config.ts";
import type { Money } from "../../kernel/money.ts";
import type { Buyable, Buyables, Cart, CartLine, CartNews } from "../model.ts";
import { lineState, mostOf } from "./limits.ts";

export type Upkeep = {
  readonly market: Market;
  readonly lines: readonly CartLine[];
  readonly news: readonly CartNews[];
  /** Something must be written: lines, seen prices or the market. */
  readonly changed: boolean;
};

/**
 * What has become of a cart since it was last shown. A price is taken over as it is now and said; a quantity follows the
 * stock down, never up; what cannot be bought stays as it is, until the buyer takes it out.
 */
export function bringUpToDate(cart: Cart, market: Market, buyables: Buyables): Upkeep {
  const moved: CartNews[] = market === cart.market || cart.lines.length === 0 ? [] : [{ kind: "market", from: cart.market, to: market }];
  const kept = cart.lines.map((line) => keepLine(line, market, buyables.get(line.variantId)));
  const lines = kept.map(({ line }) => line);
  return {
    market,
    lines,
    news: [...moved, ...kept.flatMap(({ news }) => news)],
    changed: market !== cart.market || lines.some((line, index) => line !== cart.lines[index]),
  };
}

function keepLine(line: CartLine, market: Market, buyable: Buyable | undefined): { line: CartLine; news: CartNews[] } {
  if (!buyable?.price || lineState(buyable, market) !== "ready") return { line, news: [] };
  const quantity = Math.min(line.quantity, mostOf(buyable));
  const news: CartNews[] = [];
  if (quantity < line.quantity) news.push({ kind: "fewer", variantId: line.variantId, from: line.quantity, to: quantity });
  if (isOtherPrice(line.seen, buyable.price)) news.push({ kind: "price", variantId: line.variantId, from: line.seen, to: buyable.price });
  const same = quantity === line.quantity && line.seen.amount === buyable.price.amount && line.seen.currency === buyable.price.currency;
  return { line: same ? line : { ...line, quantity, seen: buyable.price }, news };
}

/** Another currency is another market's price list, which is said once for the whole cart. */
const isOtherPrice = (seen: Money, now: Money): boolean => seen.currency === now.currency && seen.amount !== now.amount;
