import type { Market } from "../../../store.config.ts";
import type { VariantFacts } from "../../catalog/model.ts";
import { findVariants } from "../../catalog/queries/variants.ts";
import { availability } from "../../inventory/queries.ts";
import { sql } from "../../platform/db/pool.ts";
import { priceListOf, pricesInForce } from "../../pricing/queries.ts";
import type { Buyable, Buyables } from "../model.ts";

type Asked = {
  readonly variantIds: readonly string[];
  readonly market: Market;
  readonly locale: string;
  readonly now: Date;
  readonly cartId?: string | undefined;
};

export type CartFacts = { readonly variants: ReadonlyMap<string, VariantFacts>; readonly buyables: Buyables };

/** What these variants are and what is true of them now; unknown ones are missing from both maps. */
export async function findFacts({ variantIds, market, locale, now, cartId }: Asked): Promise<CartFacts> {
  const [variants, stock, prices, held] = await Promise.all([
    findVariants(variantIds, locale),
    availability(variantIds),
    pricesInForce(variantIds, priceListOf(market).key, now),
    unitsHeldFor(cartId),
  ]);
  const buyables = [...variants.values()].map((variant): [string, Buyable] => [
    variant.id,
    {
      variantId: variant.id,
      onSale: variant.status === "active",
      markets: variant.markets,
      maxPerOrder: variant.maxPerOrder,
      available: (stock.get(variant.id)?.available ?? 0) + (held.get(variant.id) ?? 0),
      nextOn: stock.get(variant.id)?.nextOn ?? null,
      price: prices.get(variant.id) ?? null,
    },
  ]);
  return { variants, buyables: new Map(buyables) };
}

/** What this cart's own unpaid order holds is not taken from it: who comes back from the payment page still has it. */
async function unitsHeldFor(cartId: string | undefined): Promise<Map<string, number>> {
  if (!cartId) return new Map();
  const rows = await sql.many<{ variantId: string; units: number }>`
    SELECT r.variant_id, sum(r.quantity)::int AS units FROM reservation r JOIN orders o ON o.id = r.order_id
    WHERE o.cart_id = ${cartId} AND o.state = 'pending_payment' AND r.state = 'held' GROUP BY r.variant_id`;
  return new Map(rows.map((row) => [row.variantId, row.units]));
}
