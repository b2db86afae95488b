import type { CartView } from "../../cart/model.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import { showCart } from "../../cart/queries/view.ts";
import { isLive } from "../../platform/env.ts";
import type { Answers, CheckoutView } from "../model.ts";
import { firstOpenStep } from "../rules/steps.ts";
import { findAnswers } from "./answers.ts";
import { attemptFor } from "./attempt.ts";

/** The cart on its way to an order, as its steps show it; null when there is no cart or nothing in it. */
export async function showCheckout(key: CartKey, locale: string): Promise<CheckoutView | null> {
  const cart = await showCart(key, locale);
  return cart && cart.lines.length > 0 ? toCheckout(cart, await findAnswers(cart.id)) : null;
}

export function toCheckout(cart: CartView, answers: Answers): CheckoutView {
  const first = firstOpenStep({ answers, offered: (cart.priced?.offers ?? []).map((offer) => offer.key) });
  return { cart, answers, first, attempt: first === "review" ? attemptFor(cart) : null, isTest: !isLive() };
}
