import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Buyable, LineState } from "../model.ts";

/** Whether a variant can be bought in a market now; one the catalogue no longer knows is withdrawn. */
export function lineState(buyable: Buyable | undefined, market: string): LineState {
  if (!buyable?.onSale) return "withdrawn";
  if (!buyable.markets.includes(market) || !buyable.price) return "not_sold_here";
  return buyable.available > 0 ? "ready" : "sold_out";
}

/** As many as one cart may hold. */
export const mostOf = (buyable: Buyable): number => Math.max(0, Math.min(buyable.maxPerOrder, buyable.available));

export function checkQuantity(wanted: number, buyable: Buyable | undefined, market: string): Result<number> {
  const state = lineState(buyable, market);
  if (state !== "ready" || !buyable) return refuse(state);
  if (wanted > buyable.maxPerOrder) return refuse("too_many_per_order", { max: buyable.maxPerOrder }, "quantity");
  if (wanted > buyable.available) return refuse("not_that_many", { available: buyable.available }, "quantity");
  return ok(wanted);
}
