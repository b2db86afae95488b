import type { Market } from "../../../store.config.ts";
import { transaction } from "../../platform/db/pool.ts";
import type { Cart, CartNews } from "../model.ts";
import { type CartFacts, findFacts } from "../queries/buyables.ts";
import { type CartKey, lockOpenCart } from "../queries/find.ts";
import { bringUpToDate } from "../rules/upkeep.ts";
import { touchCart } from "./touch.ts";

export type Kept = { readonly cart: Cart; readonly news: readonly CartNews[]; readonly facts: CartFacts };

/**
 * Takes over what changed since the cart was last shown, and answers what that was. Called by the pages that show it: the
 * seen price and the quantity that can be had are a record of what was shown, and what was shown once is not news again.
 */
export async function keepCart(
  key: CartKey,
  found: Cart,
  { market, locale, now }: { market: Market; locale: string; now: Date },
): Promise<Kept> {
  const facts = await findFacts({ variantIds: found.lines.map((line) => line.variantId), market, locale, now, cartId: found.id });
  if (!bringUpToDate(found, market, facts.buyables).changed) return { cart: found, news: [], facts };
  return transaction(async (tx) => {
    const cart = (await lockOpenCart(key, tx)) ?? found;
    const { lines, news, changed } = bringUpToDate(cart, market, facts.buyables);
    if (!changed) return { cart, news, facts };
    for (const { id, quantity, seen } of lines) {
      await tx.exec`UPDATE cart_line SET quantity = ${quantity}, seen_amount = ${seen.amount}, seen_currency = ${seen.currency} WHERE id = ${id} AND cart_id = ${cart.id}`;
    }
    await tx.exec`UPDATE cart SET market = ${market}, locale = ${locale} WHERE id = ${cart.id}`;
    const version = await touchCart(tx, cart.id, now);
    return { cart: { ...cart, market, locale, lines, version }, news, facts };
  });
}
