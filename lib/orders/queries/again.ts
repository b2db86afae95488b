import "server-only";
import { marketOf } from "../../../store.config.ts";
import { findFacts } from "../../cart/queries/buyables.ts";
import { type CartKey, findOpenCart } from "../../cart/queries/find.ts";
import { type FillLine, planFill } from "../../cart/rules/fill.ts";
import type { LocalDate } from "../../kernel/days.ts";
import type { Money } from "../../kernel/money.ts";
import { boughtOf, priceMove, toWanted } from "../rules/again.ts";
import type { OrderLineView, OrderView } from "../rules/view.ts";

export type AgainLine = Pick<OrderLineView, "title" | "options" | "picture" | "handle" | "sku" | "variantId"> & {
  readonly wanted: number;
  readonly fill: FillLine;
  readonly then: Money;
  /** Null where it cannot be bought at all. */
  readonly price: Money | null;
  readonly move: ReturnType<typeof priceMove>;
  readonly nextOn: LocalDate | null;
};

/** What buying an order's things again would come to now, line by line. */
export async function listAgain(order: OrderView, { key, locale, now }: { key: CartKey; locale: string; now: Date }): Promise<AgainLine[]> {
  const market = marketOf(locale);
  const bought = boughtOf(order.lines);
  const cart = await findOpenCart(key);
  const variantIds = bought.map(({ variantId }) => variantId);
  const { buyables } = await findFacts({ variantIds, market, locale, now, cartId: cart?.id });
  const plan = planFill(toWanted(bought), { has: cart?.lines ?? [], buyables, market });
  return bought.flatMap(({ title, options, picture, handle, sku, variantId, wanted, unit }) => {
    const fill = plan.find((line) => line.variantId === variantId);
    const buyable = buyables.get(variantId);
    const price = fill && ["whole", "fewer", "sold_out", "cart_full"].includes(fill.outcome) ? (buyable?.price ?? null) : null;
    const move = priceMove(unit, price);
    return fill
      ? [{ title, options, picture, handle, sku, variantId, wanted, fill, then: unit, price, move, nextOn: buyable?.nextOn ?? null }]
      : [];
  });
}
