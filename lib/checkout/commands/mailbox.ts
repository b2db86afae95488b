import { type CartKey, findOpenCart } from "../../cart/queries/find.ts";
import { earlier, MINUTE } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { queueMessage } from "../../messaging/commands.ts";
import { linkToken } from "../../messaging/queries/links.ts";
import { CONFIRM_LINK_MS } from "../../payments/rules/card-tries.ts";
import { realNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { countTry } from "../../platform/limits.ts";
import { hashToken } from "../../platform/secrets.ts";
import { findMailbox } from "../queries/mailbox.ts";

export const CONFIRM_MAILBOX = "confirm-mailbox";

/** Coming back to the pay button sends no second mail while the first is fresh. */
const FRESH_MS = 10 * MINUTE;

/** One link a cart and address: a second mail repeats it, another address has another. */
const linkOf = (cartId: string, email: string) => ({ purpose: CONFIRM_MAILBOX, id: `${cartId}:${email.toLowerCase()}` }) as const;

export type LinkAsk = {
  readonly key: CartKey;
  readonly locale: string;
  readonly source: string;
  /** Asked for by its button; else only when none was sent just now. */
  readonly again: boolean;
};

/** Sends this cart's buyer the link that shows that the mailbox is theirs. */
export async function sendConfirmLink({ key, locale, source, again }: LinkAsk): Promise<Result<null>> {
  const cart = await findOpenCart(key);
  const mailbox = cart && (await findMailbox(cart.id));
  if (!cart || !mailbox) return refuse("cart_empty");
  if (mailbox.confirmed || (!again && mailbox.sentAt && mailbox.sentAt > earlier(realNow(), FRESH_MS))) return done;
  const wait = await countMails({ cartId: cart.id, email: mailbox.email, source });
  if (wait !== null) return refuse("too_many_tries", { minutes: Math.max(1, Math.ceil(wait / 60)) });
  const link = linkOf(cart.id, mailbox.email);
  await transaction(async (tx) => {
    await tx.exec`UPDATE checkout SET confirm_hash = ${hashToken(linkToken(link))}, confirm_sent_at = now() WHERE cart_id = ${cart.id}`;
    await queueMessage(tx, {
      template: "checkout/confirm-mailbox",
      dedupeKey: `${CONFIRM_MAILBOX}:${newId("token")}`,
      to: mailbox.email,
      name: mailbox.name,
      locale,
      why: "till",
      payload: { links: { confirm: link } },
    });
  });
  return done;
}

/** Counted by what the sender cannot borrow from others: nobody uses up somebody else's mails (TRUST R46). */
async function countMails({ cartId, email, source }: { cartId: string; email: string; source: string }): Promise<number | null> {
  const counters = [
    { name: `${CONFIRM_MAILBOX}/cart`, who: cartId, points: 5, seconds: 3_600 },
    { name: `${CONFIRM_MAILBOX}/source`, who: source, points: 20, seconds: 3_600 },
    { name: `${CONFIRM_MAILBOX}/source and mailbox`, who: `${source}\n${email.toLowerCase()}`, points: 5, seconds: 3_600 },
  ];
  for (const counter of counters) {
    const wait = await countTry(counter);
    if (wait !== null) return wait;
  }
  return null;
}

type Pending = { readonly cartId: string; readonly email: string };

/** The button behind the link. `own`: in the browser that is ordering; the link may as well be opened on another device. */
export async function confirmMailbox(token: string, key: CartKey): Promise<Result<{ own: boolean }>> {
  const pending = await sql.one<Pending>`
    SELECT cart_id, email FROM checkout
    WHERE confirm_hash = ${hashToken(token)} AND email IS NOT NULL AND confirm_sent_at > ${earlier(realNow(), CONFIRM_LINK_MS)}`;
  if (!pending || linkToken(linkOf(pending.cartId, pending.email)) !== token) return refuse("mailbox_link_over");
  await sql.exec`UPDATE checkout SET confirmed_email = email WHERE cart_id = ${pending.cartId} AND email = ${pending.email}`;
  const cart = await findOpenCart(key);
  return ok({ own: cart?.id === pending.cartId });
}
