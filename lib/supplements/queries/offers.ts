import type { Market } from "../../../store.config.ts";
import { findFacts } from "../../cart/queries/buyables.ts";
import type { Money } from "../../kernel/money.ts";
import { shopNow } from "../../platform/clock.ts";
import { priceListOf, pricesInForce } from "../../pricing/queries.ts";
import type { NeedOffer } from "../rules/need-list.ts";

/** What of these is sold in the market, has its price and lies on the shelf, the cheapest first; whether it is in proportion its reader sees to. */
export async function findOffers(
  variantIds: readonly string[],
  { market, locale }: { market: Market; locale: string },
): Promise<NeedOffer[]> {
  if (variantIds.length === 0) return [];
  const { variants, buyables } = await findFacts({ variantIds: [...new Set(variantIds)], market, locale, now: await shopNow() });
  const offers = [...buyables.values()].flatMap(({ variantId, onSale, markets, available, maxPerOrder, price }): NeedOffer[] => {
    const variant = variants.get(variantId);
    if (!variant || !onSale || !price || available < 1 || !markets.includes(market)) return [];
    const name = [variant.name, variant.title].filter(Boolean).join(", ");
    return [{ variantId, name, handle: variant.handle, sku: variant.sku, price, most: Math.min(available, maxPerOrder) }];
  });
  return offers.sort((one, other) => one.price.amount - other.price.amount);
}

/** What these cost in the market today; what is not sold there is missing from the map. */
export const findPrices = async (variantIds: readonly string[], market: Market): Promise<Map<string, Money>> =>
  pricesInForce(variantIds, priceListOf(market).key, await shopNow());
