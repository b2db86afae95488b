import type { CartKey } from "../../cart/queries/find.ts";
import { findOpenCart } from "../../cart/queries/find.ts";
import { isChallenged } from "../../payments/commands/challenge.ts";
import { sql } from "../../platform/db/pool.ts";

export type Mailbox = { readonly email: string; readonly name: string | null; readonly confirmed: boolean; readonly sentAt: Date | null };

/** The mailbox this cart's buyer has named; null before they have. An account's own, once confirmed, counts as confirmed here too. */
export const findMailbox = (cartId: string): Promise<Mailbox | null> => sql.one<Mailbox>`
  SELECT k.email, k.name, k.confirm_sent_at AS sent_at,
    coalesce(k.confirmed_email = k.email::citext, false) OR EXISTS (
      SELECT 1 FROM customer u WHERE u.id = c.customer_id AND u.email_verified_at IS NOT NULL) AS confirmed
  FROM checkout k JOIN cart c ON c.id = k.cart_id WHERE k.cart_id = ${cartId} AND k.email IS NOT NULL`;

/** The mailbox that must be shown to be the buyer's own before they pay: only while cards are being tried out (TRUST R47). */
export async function findMailboxToConfirm(key: CartKey): Promise<Mailbox | null> {
  if (!(await isChallenged())) return null;
  const cart = await findOpenCart(key);
  const mailbox = cart && (await findMailbox(cart.id));
  return mailbox && !mailbox.confirmed ? mailbox : null;
}
