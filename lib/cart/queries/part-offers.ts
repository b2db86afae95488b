import "server-only";
import { marketOf } from "../../../store.config.ts";
import type { PartsPage } from "../../catalog/model.ts";
import { availability } from "../../inventory/queries.ts";
import { shelfOf } from "../../inventory/rules.ts";
import type { Money } from "../../kernel/money.ts";
import { shopNow } from "../../platform/clock.ts";
import { priceListOf, pricesInForce } from "../../pricing/queries.ts";
import type { PartOffer } from "../model.ts";

/** The parts of a thing as they stand in the shop now; without a price where they are not sold. */
export async function listPartOffers({ parts, markets }: Pick<PartsPage, "parts" | "markets">, locale: string): Promise<PartOffer[]> {
  const market = marketOf(locale);
  const ids = parts.map(({ variantId }) => variantId);
  const [prices, stock] = await Promise.all([
    markets.includes(market) ? pricesInForce(ids, priceListOf(market).key, await shopNow()) : new Map<string, Money>(),
    availability(ids),
  ]);
  return parts.map((part) => ({ part, price: prices.get(part.variantId) ?? null, shelf: shelfOf(stock.get(part.variantId)) }));
}
