import type { ProductPage, ProductVariant } from "@/lib/catalog/model";
import type { Shelf } from "@/lib/inventory/model";
import { availability } from "@/lib/inventory/queries";
import { shelfOf } from "@/lib/inventory/rules";
import type { Money } from "@/lib/kernel/money";
import { shopNow } from "@/lib/platform/clock";
import { priceListOf, pricesInForce } from "@/lib/pricing/queries";
import type { DeliveryOffer } from "@/lib/shipping/model";
import { listDeliveryOffers } from "@/lib/shipping/queries/offers";
import { isOversized } from "@/lib/shipping/rules/offers";
import { marketOf, store } from "@/store.config";

/** One variant as it stands in the shop now: what it costs, whether it is there and when it would come. */
export type VariantOffer = {
  readonly variant: ProductVariant;
  readonly price: Money | null;
  readonly shelf: Shelf;
  /** The ways to get one of it; none while it is sold out or where nothing goes. */
  readonly delivery: readonly DeliveryOffer[];
};

/** What the other rooms know of a product's variants, in the order of the catalogue. */
export async function listVariantOffers({ variants, markets }: ProductPage, locale: string): Promise<VariantOffer[]> {
  const market = marketOf(locale);
  const ids = variants.map(({ id }) => id);
  const now = await shopNow();
  const [prices, stock] = await Promise.all([
    markets.includes(market) ? pricesInForce(ids, priceListOf(market).key, now) : new Map<string, Money>(),
    availability(ids),
  ]);
  const asked = new Map<string, Promise<DeliveryOffer[]>>();
  const deliveryOf = ({ packed }: ProductVariant, price: Money) => {
    const wanted = {
      market,
      country: store.markets[market].country,
      locale,
      subtotal: price,
      grams: packed.weightGrams,
      oversized: isOversized(packed),
      now,
    };
    const key = JSON.stringify([price.amount, wanted.grams, wanted.oversized]);
    const answer = asked.get(key) ?? listDeliveryOffers(wanted);
    asked.set(key, answer);
    return answer;
  };
  return Promise.all(
    variants.map(async (variant) => {
      const price = prices.get(variant.id) ?? null;
      const shelf = shelfOf(stock.get(variant.id));
      return { variant, price, shelf, delivery: price && shelf.state !== "sold_out" ? await deliveryOf(variant, price) : [] };
    }),
  );
}

export const canBeBought = ({ price, shelf, delivery }: VariantOffer): boolean =>
  price !== null && shelf.state !== "sold_out" && delivery.length > 0;
