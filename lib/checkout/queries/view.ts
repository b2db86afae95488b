import type { CartView } from "../../cart/model.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import { showCart } from "../../cart/queries/view.ts";
import { isLive } from "../../platform/env.ts";
import type { Answers, CheckoutView, Step } from "../model.ts";
import { firstOpenStep, whereTo } from "../rules/steps.ts";
import { findAnswers } from "./answers.ts";
import { attemptFor } from "./attempt.ts";

export type Elsewhere = { readonly goTo: Step | "cart" };

/** A step of the checkout as it stands, or where to go instead; what changed in the cart is told only where it is shown. */
export async function showCheckout(key: CartKey, locale: string, step: Step): Promise<CheckoutView | Elsewhere> {
  const leadsHere = async (cart: CartView) => whereTo(step, toCheckout(cart, await findAnswers(cart.id))) === step;
  const cart = await showCart(key, locale, leadsHere);
  if (!cart) return { goTo: "cart" };
  const checkout = toCheckout(cart, await findAnswers(cart.id));
  const goTo = whereTo(step, checkout);
  return goTo === step ? checkout : { goTo };
}

export function toCheckout(cart: CartView, answers: Answers): CheckoutView {
  const first = firstOpenStep({ answers, offered: (cart.priced?.offers ?? []).map((offer) => offer.key) });
  return { cart, answers, first, attempt: first === "review" ? attemptFor(cart) : null, isTest: !isLive() };
}
