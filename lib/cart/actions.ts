"use server";
import type { Id } from "../kernel/ids.ts";
import { publicAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import * as commands from "./commands/lines.ts";
import { browsersCart, CART_COOKIE_SECONDS } from "./queries/browser.ts";
import { addToCartInput, removeLineInput, setQuantityInput } from "./schema.ts";

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
