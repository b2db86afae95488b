import "server-only";
import { browsersCart } from "../../cart/queries/browser.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import type { Shopper } from "../../kernel/actor.ts";

/** The key to the cart this browser is checking out. */
export const buyersCart = async (shopper: Shopper): Promise<CartKey> => (await browsersCart(shopper)).key;
