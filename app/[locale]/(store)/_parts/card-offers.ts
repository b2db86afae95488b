import type { CardOffers, ProductCard } from "@/lib/catalog/model";
import { leastOf } from "@/lib/catalog/rules/offers";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import type { Availability } from "@/lib/inventory/model";
import { availability } from "@/lib/inventory/queries";
import { shopNow } from "@/lib/platform/clock";
import { priceListOf, pricesInForce } from "@/lib/pricing/queries";
import { marketOf } from "@/store.config";

/** Price and stock of these cards, by product: what the catalogue itself does not know. */
export async function listCardOffers(cards: readonly ProductCard[], locale: string): Promise<CardOffers> {
  const ids = cards.flatMap(({ variantIds }) => variantIds);
  const [prices, stock] = await Promise.all([pricesInForce(ids, priceListOf(marketOf(locale)).key, await shopNow()), availability(ids)]);
  return Object.fromEntries(
    cards.map(({ productId, variantIds }) => {
      const least = leastOf(variantIds.flatMap((id) => prices.get(id) ?? []));
      return [
        productId,
        {
          ...least,
          note: soldOutNote(
            variantIds.flatMap((id) => stock.get(id) ?? []),
            locale,
          ),
        },
      ];
    }),
  );
}

function soldOutNote(shelves: readonly Availability[], locale: string): string | null {
  if (shelves.some(({ available }) => available > 0)) return null;
  const t = translator(locale, "catalog.card");
  const [soonest] = shelves.flatMap(({ nextOn }) => nextOn ?? []).sort();
  return soonest ? t("backOn", { day: formatDay(soonest, locale) }) : t("soldOut");
}
