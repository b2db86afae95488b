import "server-only";
import { browsersCart } from "../../cart/queries/browser.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import type { Shopper } from "../../kernel/actor.ts";

export { CART_COOKIE_SECONDS } from "../../cart/queries/browser.ts";

/** The cart into which goes what is bought again. */
export const readersCart = async (shopper: Shopper): Promise<CartKey> => (await browsersCart(shopper)).key;
