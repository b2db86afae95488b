"use server";
import type { Id } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import { customerAction, publicAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands/lines.ts";
import * as wishes from "./commands/wishes.ts";
import { browsersCart, CART_COOKIE_SECONDS } from "./queries/browser.ts";
import { addToCartInput, removeLineInput, saveWishInput, setQuantityInput, wishInput } from "./schema.ts";

export const addToCart = publicAction({
  name: "cart.add",
  input: addToCartInput,
  run: async ({ actor, input, locale, now }) => {
    const { key } = await browsersCart(actor);
    return commands.addLine({ key, variantId: input.variantId as Id<"variant">, quantity: input.quantity, locale, now });
  },
  cookies: ({ token }) => (token ? { cart: { value: token, seconds: CART_COOKIE_SECONDS } } : {}),
  leadsTo: (_, { locale }) => paths(locale).cart(),
  said: "cart.said.added",
});

export const setQuantity = publicAction({
  name: "cart.set_quantity",
  input: setQuantityInput,
  run: async ({ actor, input, locale, now }) => commands.setQuantity({ key: (await browsersCart(actor)).key, ...input, locale, now }),
  leadsTo: (_, { locale }) => paths(locale).cart(),
});

export const removeLine = publicAction({
  name: "cart.remove",
  input: removeLineInput,
  run: async ({ actor, input, now }) => commands.removeLine({ key: (await browsersCart(actor)).key, lineId: input.lineId, now }),
  leadsTo: (removed, { locale }) => paths(locale).cart(removed ? { removed: removed.variantId, quantity: removed.quantity } : {}),
});

/** A guest signs in first and comes back to a list that asks once more: no address changes anything by being opened. */
export const saveWish = publicAction({
  name: "cart.saveWish",
  input: saveWishInput,
  run: async ({ actor, input: { variantId }, locale, now }) => {
    if (actor.kind === "guest") return ok<{ guestWants: string | null }>({ guestWants: variantId });
    const saved = await wishes.saveWish({ customer: actor, variantId, locale, now });
    return saved.ok ? ok<{ guestWants: string | null }>({ guestWants: null }) : saved;
  },
  leadsTo: ({ guestWants }, { locale }) =>
    guestWants ? paths(locale).signIn(paths(locale).accountWishes({ save: guestWants })) : paths(locale).accountWishes(),
});

export const removeWish = customerAction({
  name: "cart.removeWish",
  input: wishInput,
  run: ({ actor, input }) => wishes.removeWish(actor, input.variantId),
  leadsTo: (_, { locale }) => paths(locale).accountWishes(),
  said: "cart.said.wishRemoved",
});

export const buyWish = customerAction({
  name: "cart.buyWish",
  input: wishInput,
  run: async ({ actor, input, locale, now }) =>
    wishes.buyWish({ customer: actor, key: (await browsersCart(actor)).key, variantId: input.variantId, locale, now }),
  leadsTo: (_, { locale }) => paths(locale).cart(),
  said: "cart.said.added",
});
