import { transaction } from "../../platform/db/pool.ts";
import type { Cart } from "../model.ts";
import { type CartKey, lockOpenCart } from "../queries/find.ts";
import type { Upkeep } from "../rules/upkeep.ts";
import { touchCart } from "./touch.ts";

/**
 * Takes over what changed since the cart was last shown: prices as they were shown now, quantities that can be had, the
 * market. Answers the new version, or null when somebody changed the cart meanwhile.
 */
export async function keepCart(
  key: CartKey,
  shown: Cart,
  { upkeep, locale, now }: { upkeep: Upkeep; locale: string; now: Date },
): Promise<number | null> {
  return transaction(async (tx) => {
    const cart = await lockOpenCart(key, tx);
    if (cart?.id !== shown.id || cart.version !== shown.version) return null;
    for (const { id, quantity, seen } of upkeep.lines) {
      await tx.exec`UPDATE cart_line SET quantity = ${quantity}, seen_amount = ${seen.amount}, seen_currency = ${seen.currency} WHERE id = ${id} AND cart_id = ${cart.id}`;
    }
    await tx.exec`UPDATE cart SET market = ${upkeep.market}, locale = ${locale} WHERE id = ${cart.id}`;
    return touchCart(tx, cart.id, now);
  });
}
