import { marketOf } from "../../../store.config.ts";
import { type Id, newId, newSecret } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { hashToken } from "../../platform/secrets.ts";
import { type Buyable, type Cart, MAX_LINES } from "../model.ts";
import { findFacts } from "../queries/buyables.ts";
import { type CartKey, findOpenCart, isCartOrdered, lockOpenCart } from "../queries/find.ts";
import { checkQuantity } from "../rules/limits.ts";
import { claimGuestCart, lockCustomer } from "./claim.ts";
import { touchCart } from "./touch.ts";

type Edit = { readonly key: CartKey; readonly locale: string; readonly now: Date };

/**
 * Puts units of a variant into the cart, on top of what is there. Answers the token when a guest's cart was opened for it:
 * the browser is to keep it.
 */
export async function addLine({
  key,
  variantId,
  quantity,
  locale,
  now,
}: Edit & { variantId: Id<"variant">; quantity: number }): Promise<Result<{ token: string | null }>> {
  await claimGuestCart(key, now);
  const market = marketOf(locale);
  const known = await findOpenCart(key);
  const { buyables } = await findFacts({ variantIds: [variantId], market, locale, now, cartId: known?.id });
  const buyable = buyables.get(variantId);
  return transaction(async (tx) => {
    const cart = await lockOpenCart(key, tx);
    const line = cart?.lines.find((each) => each.variantId === variantId);
    const wanted = checkQuantity((line?.quantity ?? 0) + quantity, buyable, market);
    if (!wanted.ok) return wanted;
    if (cart && !line && cart.lines.length >= MAX_LINES) return refuse("cart_full", { max: MAX_LINES });
    const opened = cart ? { id: cart.id, token: null } : await openCart(tx, { key, locale, market, now });
    await writeLine(tx, opened.id, { buyable: buyable as Buyable, quantity: wanted.value, now });
    await touchCart(tx, opened.id, now);
    return ok({ token: opened.token });
  });
}

type Opening = { readonly key: CartKey; readonly locale: string; readonly market: string; readonly now: Date };

/** A new cart, or the one that another request of this customer opened in this very moment. */
export async function openCart(tx: Tx, { key, locale, market, now }: Opening): Promise<{ id: Id<"cart">; token: string | null }> {
  if (key.customerId) {
    await lockCustomer(tx, key.customerId);
    const other = await lockOpenCart(key, tx); // opened by another request in this very moment
    if (other) return { id: other.id, token: null };
  }
  const token = newSecret();
  const id = newId("cart");
  await tx.exec`
    INSERT INTO cart (id, token_hash, customer_id, market, locale, created_at, updated_at)
    VALUES (${id}, ${hashToken(token)}, ${key.customerId}, ${market}, ${locale}, ${now}, ${now})`;
  return { id, token: key.customerId ? null : token };
}

export const writeLine = (tx: Tx, cartId: string, { buyable, quantity, now }: { buyable: Buyable; quantity: number; now: Date }) => tx.exec`
  INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_amount, seen_currency, added_at)
  VALUES (${newId("cartLine")}, ${cartId}, ${buyable.variantId}, ${quantity}, ${buyable.price?.amount}, ${buyable.price?.currency}, ${now})
  ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = EXCLUDED.quantity`;

/** `from` is the quantity the form was drawn with: a line that was changed meanwhile is left alone (TRUST R16). */
export async function setQuantity({
  key,
  lineId,
  from,
  quantity,
  locale,
  now,
}: Edit & { lineId: string; from: number; quantity: number }): Promise<Result<null>> {
  await claimGuestCart(key, now);
  const known = await findOpenCart(key);
  const line = known?.lines.find((each) => each.id === lineId);
  if (!known || !line) return (await isCartOrdered(key)) ? refuse("cart_ordered") : refuse("line_gone");
  const { buyables } = await findFacts({ variantIds: [line.variantId], market: known.market, locale, now, cartId: known.id });
  return transaction(async (tx) => {
    const current = (await lockOpenCart(key, tx))?.lines.find((each) => each.id === lineId);
    if (current?.quantity !== from) return refuse("line_changed");
    const allowed = quantity > from ? checkQuantity(quantity, buyables.get(line.variantId), known.market) : ok(quantity);
    if (!allowed.ok) return allowed;
    await (quantity === 0
      ? deleteLine(tx, known, lineId)
      : tx.exec`UPDATE cart_line SET quantity = ${quantity} WHERE id = ${lineId} AND cart_id = ${known.id}`);
    await touchCart(tx, known.id, now);
    return ok(null);
  });
}

/** Answers what was taken out, so that it can be put back; null when it was not there any more. */
export async function removeLine({
  key,
  lineId,
  now,
}: Omit<Edit, "locale"> & { lineId: string }): Promise<Result<{ variantId: string; quantity: number } | null>> {
  await claimGuestCart(key, now);
  return transaction(async (tx) => {
    const cart = await lockOpenCart(key, tx);
    const line = cart?.lines.find((each) => each.id === lineId);
    if (!cart || !line) return ok(null);
    await deleteLine(tx, cart, lineId);
    await touchCart(tx, cart.id, now);
    return ok({ variantId: line.variantId, quantity: line.quantity });
  });
}

const deleteLine = (tx: Tx, cart: Cart, lineId: string) => tx.exec`DELETE FROM cart_line WHERE id = ${lineId} AND cart_id = ${cart.id}`;
