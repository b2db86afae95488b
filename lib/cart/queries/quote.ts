import { type Market, store } from "../../../store.config.ts";
import { dayIn } from "../../kernel/days.ts";
import { type Money, sum, times, zero } from "../../kernel/money.ts";
import { findTaxRules, priceListOf } from "../../pricing/queries.ts";
import { quote } from "../../pricing/rules.ts";
import type { Goods } from "../../shipping/model.ts";
import { listDeliveryOffers } from "../../shipping/queries/offers.ts";
import { isOversized } from "../../shipping/rules/offers.ts";
import type { PricedCart } from "../model.ts";

export type QuotableLine = {
  readonly variantId: string;
  readonly quantity: number;
  readonly unit: Money;
  readonly taxClass: string;
  readonly goods: Goods;
};

export type QuoteWanted = {
  readonly lines: readonly QuotableLine[];
  readonly market: Market;
  /** A US state, once it is known. */
  readonly region: string | null;
  /** Key of the chosen way to send it; without one, or when it is not offered any more, the first is taken. */
  readonly option: string | null;
  readonly locale: string;
  readonly now: Date;
};

/** The whole price of these lines in a market, delivery and tax included, with every way to send them. */
export async function quoteLines({ lines, market, region, option, locale, now }: QuoteWanted): Promise<PricedCart> {
  const { currency } = priceListOf(market);
  const { country } = store.markets[market];
  const [offers, tax] = await Promise.all([
    listDeliveryOffers({
      market,
      country,
      locale,
      now,
      subtotal: sum(
        lines.map((line) => times(line.unit, line.quantity)),
        currency,
      ),
      grams: lines.reduce((all, line) => all + line.goods.weightGrams * line.quantity, 0),
      oversized: lines.some((line) => isOversized(line.goods)),
    }),
    findTaxRules({ market, region, on: dayIn(now, store.contact.timeZone) }),
  ]);
  const offer = offers.find((each) => each.key === option) ?? offers[0] ?? null;
  const priced = lines.map(({ variantId, quantity, unit, taxClass }) => ({ key: variantId, quantity, unit, taxClass }));
  return { quote: quote({ currency, lines: priced, shipping: offer?.price ?? zero(currency), tax }), offers, offer };
}
