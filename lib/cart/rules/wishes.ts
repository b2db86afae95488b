import type { Money } from "../../kernel/money.ts";

/** How something was when it was put on the list, or how it is now. */
export type Seen = { readonly price: Money | null; readonly inStock: boolean };

/** What has changed since: the price, up or down, and whether it can be had. */
export type WishNews = {
  readonly price: { readonly kind: "cheaper" | "dearer"; readonly from: Money } | null;
  readonly stock: "back" | "gone" | null;
};

/** Prices of two currencies are two price lists, not a change. */
export function wishNews(then: Seen, now: Seen): WishNews {
  const from = then.price;
  const moved = from && now.price && from.currency === now.price.currency && from.amount !== now.price.amount;
  return {
    price: moved ? { kind: now.price.amount < from.amount ? "cheaper" : "dearer", from } : null,
    stock: then.inStock === now.inStock ? null : now.inStock ? "back" : "gone",
  };
}
