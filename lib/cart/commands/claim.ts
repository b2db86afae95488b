import type { Id } from "../../kernel/ids.ts";
import { newId } from "../../kernel/ids.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { Cart } from "../model.ts";
import { type CartKey, findOpenCart, lockOpenCart } from "../queries/find.ts";
import { mergeLines } from "../rules/merge.ts";
import { touchCart } from "./touch.ts";

/**
 * Gives the guest cart this browser carries to the customer who signed in: it becomes theirs, or its lines join the cart
 * they already have. Done at the first request after signing in; again it does nothing.
 */
export async function claimGuestCart({ customerId, tokenHash }: CartKey, now: Date): Promise<void> {
  if (!customerId || !tokenHash) return;
  const guestKey: CartKey = { customerId: null, tokenHash };
  if (!(await findOpenCart(guestKey))) return;
  await transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const guests = await lockOpenCart(guestKey, tx);
    if (!guests) return;
    await tellClaimed(tx, { cartId: guests.id, customerId, now });
    if (await takeOver(tx, guests, customerId)) return;
    const own = await lockOpenCart({ customerId, tokenHash: null }, tx);
    if (!own) throw new Error(`The cart of ${customerId} vanished while it was merged`);
    await joinLines(tx, { own, guests, now });
  });
}

/** What later rooms keep about a cart goes along with it. */
const tellClaimed = (tx: Tx, { cartId, customerId, now }: { cartId: string; customerId: string; now: Date }): Promise<string> =>
  record(tx, { name: "cart.claimed", subject: cartId, customerId, stage: "order", by: "system", at: now, visibility: "staff" });

/** One request after the other for whoever opens a cart of this customer: they may have only one. */
export const lockCustomer = (tx: Tx, customerId: Id<"customer">): Promise<number> =>
  tx.exec`SELECT 1 FROM customer WHERE id = ${customerId} FOR NO KEY UPDATE`;

/** False when the customer already has an open cart. */
const takeOver = async (tx: Tx, guests: Cart, customerId: Id<"customer">): Promise<boolean> =>
  (await tx.exec`
    UPDATE cart SET customer_id = ${customerId}
    WHERE id = ${guests.id} AND NOT EXISTS (SELECT 1 FROM cart c WHERE c.customer_id = ${customerId} AND c.state = 'open')`) === 1;

async function joinLines(tx: Tx, { own, guests, now }: { own: Cart; guests: Cart; now: Date }): Promise<void> {
  const limits = await tx.many<{ id: string; maxPerOrder: number }>`
    SELECT id, max_per_order FROM variant WHERE id = ANY(${guests.lines.map((line) => line.variantId)}::text[])`;
  const maxOf = new Map(limits.map((row) => [row.id, row.maxPerOrder]));
  for (const { variantId, quantity } of mergeLines(own.lines, guests.lines, (id) => maxOf.get(id) ?? 0)) {
    const seen = [...own.lines, ...guests.lines].find((line) => line.variantId === variantId)?.seen;
    await tx.exec`
      INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_amount, seen_currency, added_at)
      VALUES (${newId("cartLine")}, ${own.id}, ${variantId}, ${quantity}, ${seen?.amount}, ${seen?.currency}, ${now})
      ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = EXCLUDED.quantity`;
  }
  await tx.exec`UPDATE checkout SET cart_id = ${own.id} WHERE cart_id = ${guests.id} AND NOT EXISTS (SELECT 1 FROM checkout c WHERE c.cart_id = ${own.id})`;
  await tx.exec`UPDATE cart SET state = 'merged', customer_id = ${own.customerId}, updated_at = ${now} WHERE id = ${guests.id}`;
  await touchCart(tx, own.id, now);
}
