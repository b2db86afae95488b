import { marketOf } from "../../../store.config.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { transaction } from "../../platform/db/pool.ts";
import type { Buyable } from "../model.ts";
import { findFacts } from "../queries/buyables.ts";
import { type CartKey, findOpenCart, lockOpenCart } from "../queries/find.ts";
import { type FillLine, isFilled, planFill } from "../rules/fill.ts";
import type { Wanted } from "../rules/merge.ts";
import { claimGuestCart } from "./claim.ts";
import { openCart, writeLine } from "./lines.ts";
import { touchCart } from "./touch.ts";

type Filling = { readonly key: CartKey; readonly wanted: readonly Wanted[]; readonly locale: string; readonly now: Date };

/**
 * Sees to it that the cart holds at least so many of each, as far as they can be bought; done again it changes nothing.
 * Answers what became of each, and the token of a cart that was opened for it.
 */
export async function fillCart({ key, wanted, locale, now }: Filling): Promise<Result<{ token: string | null; lines: FillLine[] }>> {
  await claimGuestCart(key, now);
  const market = marketOf(locale);
  const variantIds = wanted.map(({ variantId }) => variantId);
  const { buyables } = await findFacts({ variantIds, market, locale, now, cartId: (await findOpenCart(key))?.id });
  return transaction(async (tx) => {
    const cart = await lockOpenCart(key, tx);
    const has = cart?.lines ?? [];
    const lines = planFill(wanted, { has, buyables, market });
    if (!lines.some(isFilled)) return refuse("nothing_to_buy");
    const opened = cart ? { id: cart.id, token: null } : await openCart(tx, { key, locale, market, now });
    const more = lines.filter(
      (line) => isFilled(line) && line.quantity > (has.find((each) => each.variantId === line.variantId)?.quantity ?? 0),
    );
    for (const { variantId, quantity } of more)
      await writeLine(tx, opened.id, { buyable: buyables.get(variantId) as Buyable, quantity, now });
    if (more.length > 0) await touchCart(tx, opened.id, now);
    return ok({ token: opened.token, lines });
  });
}
