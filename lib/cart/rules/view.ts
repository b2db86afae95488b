import type { VariantFacts } from "../../catalog/model.ts";
import { times } from "../../kernel/money.ts";
import type { Buyables, Cart, CartLine, CartLineView } from "../model.ts";
import { lineState, mostOf } from "./limits.ts";

type Facts = { readonly variants: ReadonlyMap<string, VariantFacts>; readonly buyables: Buyables };

/** The lines as they are shown; one whose variant is gone for good is not. */
export const viewLines = (cart: Cart, facts: Facts): CartLineView[] => cart.lines.flatMap((line) => viewLine(line, cart.market, facts));

function viewLine(line: CartLine, market: string, { variants, buyables }: Facts): CartLineView[] {
  const variant = variants.get(line.variantId);
  const buyable = buyables.get(line.variantId);
  if (!variant || !buyable) return [];
  const state = lineState(buyable, market);
  const unit = state === "ready" || state === "sold_out" ? buyable.price : null;
  return [
    {
      id: line.id,
      quantity: line.quantity,
      variant,
      most: mostOf(buyable),
      nextOn: buyable.nextOn,
      state,
      unit,
      total: state === "ready" && unit ? times(unit, line.quantity) : null,
    },
  ];
}
