import { type Buyables, type LineState, MAX_LINES } from "../model.ts";
import { lineState, mostOf } from "./limits.ts";
import type { Wanted } from "./merge.ts";

/** What becomes of one wish when the cart is filled: all of it, as much as there is, or why nothing. */
export type FillLine = {
  readonly variantId: string;
  readonly wanted: number;
  /** How many the cart holds of it afterwards. */
  readonly quantity: number;
  readonly outcome: "whole" | "fewer" | "cart_full" | Exclude<LineState, "ready">;
};

/**
 * How a cart comes to hold at least what is wanted. "At least" makes it the same cart however often it is asked for; what
 * it holds beyond that stays.
 */
export function planFill(
  wanted: readonly Wanted[],
  { has, buyables, market }: { has: readonly Wanted[]; buyables: Buyables; market: string },
): FillLine[] {
  const held = new Map(has.map((line) => [line.variantId, line.quantity]));
  let room = MAX_LINES - held.size;
  return [...wanted]
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
    .map(({ variantId, quantity }) => {
      const buyable = buyables.get(variantId);
      const had = held.get(variantId) ?? 0;
      const state = lineState(buyable, market);
      if (!buyable || state !== "ready")
        return { variantId, wanted: quantity, quantity: had, outcome: state === "ready" ? "withdrawn" : state };
      if (had === 0 && room-- <= 0) return { variantId, wanted: quantity, quantity: 0, outcome: "cart_full" };
      const most = Math.max(had, Math.min(quantity, mostOf(buyable)));
      return { variantId, wanted: quantity, quantity: most, outcome: most < quantity ? "fewer" : "whole" };
    });
}

/** Whether the cart holds anything of it afterwards. */
export const isFilled = ({ outcome }: FillLine): boolean => outcome === "whole" || outcome === "fewer";
