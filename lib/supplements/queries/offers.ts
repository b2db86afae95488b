import type { Market } from "../../../store.config.ts";
import { findFacts } from "../../cart/queries/buyables.ts";
import { shopNow } from "../../platform/clock.ts";
import type { NeedOffer } from "../rules/need-list.ts";

/** What of these is sold in the market, has its price and lies on the shelf, the cheapest first. */
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
