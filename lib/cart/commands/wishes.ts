import { marketOf } from "../../../store.config.ts";
import type { Customer } from "../../kernel/actor.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { MAX_WISHES } from "../model.ts";
import { findFacts } from "../queries/buyables.ts";
import type { CartKey } from "../queries/find.ts";
import { lineState } from "../rules/limits.ts";
import { lockCustomer } from "./claim.ts";
import { fillCart } from "./fill.ts";

type Wish = { readonly customer: Customer; readonly variantId: string; readonly locale: string; readonly now: Date };

/** Puts something on the list, with its price and whether it could be had, so that a change can be said. Again it stays as it was. */
export async function saveWish({ customer, variantId, locale, now }: Wish): Promise<Result<null>> {
  const market = marketOf(locale);
  const buyable = (await findFacts({ variantIds: [variantId], market, locale, now })).buyables.get(variantId);
  if (!buyable) return refuse("withdrawn");
  return transaction(async (tx) => {
    await lockCustomer(tx, customer.id);
    const known = await tx.one<{ count: number; has: boolean }>`
      SELECT count(*) AS count, coalesce(bool_or(variant_id = ${variantId}), false) AS has FROM wishlist_item WHERE customer_id = ${customer.id}`;
    if (known?.has) return done;
    if ((known?.count ?? 0) >= MAX_WISHES) return refuse("wishes_full", { max: MAX_WISHES });
    await tx.exec`
      INSERT INTO wishlist_item (customer_id, variant_id, added_at, seen_amount, seen_currency, seen_in_stock)
      VALUES (${customer.id}, ${variantId}, ${now}, ${buyable.price?.amount ?? null}, ${buyable.price?.currency ?? null}, ${lineState(buyable, market) === "ready"})`;
    return done;
  });
}

export async function removeWish(customer: Customer, variantId: string): Promise<Result<null>> {
  await sql.exec`DELETE FROM wishlist_item WHERE customer_id = ${customer.id} AND variant_id = ${variantId}`;
  return done;
}

/** One of it into the cart and off the list; what cannot be bought now stays on it. */
export async function buyWish({ key, ...wish }: Wish & { readonly key: CartKey }): Promise<Result<null>> {
  const filled = await fillCart({ key, wanted: [{ variantId: wish.variantId, quantity: 1 }], locale: wish.locale, now: wish.now });
  return filled.ok ? removeWish(wish.customer, wish.variantId) : filled;
}
