import type { CartView } from "../../cart/model.ts";
import { derivedToken } from "../../platform/secrets.ts";
import type { Attempt } from "../model.ts";

/**
 * The key of one review: of this cart, at this version, with these sums and dates. It is the attempt key of the order that
 * comes of it (TRUST R1), so what is bought is what was shown: another price or a later date has another key.
 */
export function attemptFor(cart: CartView): Attempt | null {
  const { priced } = cart;
  if (!cart.ready || !priced?.offer) return null;
  const { quote, offer } = priced;
  const shown = [
    cart.id,
    cart.version,
    cart.market,
    quote.currency,
    ...quote.lines.map((line) => [line.key, line.quantity, line.unit.amount, line.total.amount, line.tax.amount]),
    quote.subtotal.amount,
    quote.discount.amount,
    quote.shipping.amount,
    quote.tax.amount,
    quote.includedTax.amount,
    quote.total.amount,
    offer.key,
    offer.window.from,
    offer.window.to,
  ];
  return { key: derivedToken("checkout attempt", JSON.stringify(shown)), due: quote.total };
}
