import { MARKETS, type Market } from "../../../store.config.ts";
import type { Shopper } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { type Currency, money } from "../../kernel/money.ts";
import { type Sql, sql, type Tx } from "../../platform/db/pool.ts";
import { hashToken } from "../../platform/secrets.ts";
import type { Cart } from "../model.ts";

/** Whose cart: the customer's own, else the one whose token the browser carries and which no customer has taken over. */
export type CartKey = { readonly customerId: Id<"customer"> | null; readonly tokenHash: string | null };

export const keyOf = (shopper: Shopper, token: string | undefined): CartKey => ({
  customerId: shopper.kind === "customer" ? shopper.id : null,
  tokenHash: token ? hashToken(token) : null,
});

type CartRow = Omit<Cart, "lines" | "market"> & { readonly market: string };

/** The open cart under this key, or null. */
export async function findOpenCart({ customerId, tokenHash }: CartKey, on: Sql = sql): Promise<Cart | null> {
  const row = await on.one<CartRow>`
    SELECT id, customer_id, market, locale, version FROM cart
    WHERE state = 'open' AND CASE WHEN ${customerId}::text IS NULL THEN customer_id IS NULL AND token_hash = ${tokenHash} ELSE customer_id = ${customerId} END`;
  return row && withLines(row, on);
}

/** The same, locked until the transaction ends: nobody else changes it meanwhile. */
export async function lockOpenCart(key: CartKey, tx: Tx): Promise<Cart | null> {
  const found = await findOpenCart(key, tx);
  if (!found) return null;
  await tx.exec`SELECT 1 FROM cart WHERE id = ${found.id} FOR UPDATE`;
  return findOpenCart(key, tx);
}

/** Whether the cart this browser knew has meanwhile become an order, so that an edit can say so. */
export async function isCartOrdered({ tokenHash }: CartKey): Promise<boolean> {
  return (await sql.one`SELECT 1 AS found FROM cart WHERE token_hash = ${tokenHash} AND state = 'ordered'`) !== null;
}

/** The version of a cart that is, or was, this browser's or this customer's, whatever has become of it. */
export const findOrderedCart = ({ customerId, tokenHash }: CartKey, cartId: string): Promise<{ version: number } | null> =>
  sql.one`SELECT version FROM cart WHERE id = ${cartId} AND (customer_id = ${customerId} OR token_hash = ${tokenHash})`;

type LineRow = { id: Id<"cartLine">; variantId: Id<"variant">; quantity: number; seenAmount: number; seenCurrency: Currency };

async function withLines(row: CartRow, on: Sql): Promise<Cart> {
  const lines =
    await on.many<LineRow>`SELECT id, variant_id, quantity, seen_amount, seen_currency FROM cart_line WHERE cart_id = ${row.id} ORDER BY added_at, id`;
  return {
    ...row,
    market: MARKETS.find((market) => market === row.market) ?? ("IE" satisfies Market),
    lines: lines.map(({ id, variantId, quantity, seenAmount, seenCurrency }) => ({
      id,
      variantId,
      quantity,
      seen: money(seenAmount, seenCurrency),
    })),
  };
}
