import "server-only";
import { store } from "../../../store.config.ts";
import type { Shopper } from "../../kernel/actor.ts";
import { DAY, SECOND } from "../../kernel/clock.ts";
import { readCookie } from "../../platform/request.ts";
import { type CartKey, keyOf } from "./find.ts";

export const CART_COOKIE_SECONDS = (store.policies.cartKeptDays * DAY) / SECOND;

/** The key to this browser's cart, and the token it carries. */
export async function browsersCart(shopper: Shopper): Promise<{ key: CartKey; token: string | undefined }> {
  const token = await readCookie("cart");
  return { key: keyOf(shopper, token), token };
}
