import { addLine } from "@/lib/cart/commands/lines.ts";
import { type CartKey, keyOf } from "@/lib/cart/queries/find.ts";
import { saveAddress, saveContact, saveDelivery } from "@/lib/checkout/commands/answers.ts";
import type { Attempt, CheckoutView } from "@/lib/checkout/model.ts";
import { showCheckout } from "@/lib/checkout/queries/view.ts";
import type { Id } from "@/lib/kernel/ids.ts";
import { must } from "@/lib/kernel/result.ts";
import { shopNow } from "@/lib/platform/clock.ts";

export const locale = "en-IE";

const HOMES = {
  IE: { line1: "14 Cable Lane", postcode: "D02 X285", city: "Dublin", region: null, country: "IE" },
  DE: { line1: "Torstr. 1", postcode: "10119", city: "Berlin", region: null, country: "DE" },
  GB: { line1: "1 Cable Street", postcode: "E1 8JG", city: "London", region: null, country: "GB" },
  US: { line1: "1 Cable St", postcode: "73301", city: "Austin", region: "TX", country: "US" },
} as const;

/** A guest with this in the cart, at the first question. */
export async function guestWith(variantId: Id<"variant">, quantity = 1): Promise<CartKey> {
  const { token } = must(await addLine({ key: { customerId: null, tokenHash: null }, variantId, quantity, locale, now: await shopNow() }));
  return keyOf({ kind: "guest" }, token ?? "");
}

export const livesIn = (key: CartKey, country: keyof typeof HOMES, now: Date) =>
  saveAddress({ key, now }, { phone: null, billing: null, address: { company: null, line2: null, ...HOMES[country] } });

/** The same guest with every question answered, at the review. */
export async function buyerOf(variantId: Id<"variant">, { quantity = 1, country = "IE" as keyof typeof HOMES } = {}): Promise<CartKey> {
  const key = await guestWith(variantId, quantity);
  const now = await shopNow();
  must(await saveContact({ key, now }, { email: "guest@kept.example", name: "Hana Guest" }));
  must(await livesIn(key, country, now));
  must(await saveDelivery({ key, now }, { option: "standard", note: null }));
  return key;
}

export async function review(key: CartKey, at = locale): Promise<CheckoutView & { attempt: Attempt }> {
  const view = await showCheckout(key, at, "review");
  if ("goTo" in view) throw new Error(`not at the review but sent to ${view.goTo}`);
  if (!view.attempt) throw new Error("nothing to pay");
  return { ...view, attempt: view.attempt };
}
