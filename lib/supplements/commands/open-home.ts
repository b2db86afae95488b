import { marketOf } from "../../../store.config.ts";
import { openCart } from "../../cart/commands/lines.ts";
import type { CartKey } from "../../cart/queries/find.ts";
import type { HouseholdKey } from "../../ownership/model.ts";
import { transaction } from "../../platform/db/pool.ts";

type Opening = { readonly key: CartKey; readonly locale: string; readonly now: Date };

export type OpenedHome = { readonly home: HouseholdKey; readonly token: string | null };

/** Somewhere to keep what a guest says before there is anything in a cart; the token is for their browser. */
export async function openHome({ key, locale, now }: Opening): Promise<OpenedHome> {
  const opened = await transaction((tx) => openCart(tx, { key, locale, market: marketOf(locale), now }));
  return { home: { customerId: key.customerId, cartId: opened.id }, token: opened.token };
}
