import { DAY, later, MINUTE, SECOND } from "../../kernel/clock.ts";
import { newId, newSecret, parseShortNumber } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { queueMessage } from "../../messaging/commands.ts";
import { realNow } from "../../platform/clock.ts";
import { type Sql, sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { derivedToken, hashToken } from "../../platform/secrets.ts";
import { type OrderViewer, tokensIn, withToken } from "../rules/access.ts";

/** How long a browser that opened a link keeps seeing its order. Real time. */
const ACCESS_MS = 30 * DAY;
export const ACCESS_SECONDS = ACCESS_MS / SECOND;
const LOOKUP_MS = 10 * MINUTE;
/**
 * So many links of one order are open at once. Whoever knows number and e-mail of another can send them no more mails than
 * that, and cannot shut them out: each of these links is in the reader's mailbox and works.
 */
const MOST_LOOKUPS = 5;
const ORDER_LOOKUP = "order-lookup";

type Opened = { readonly orderId: string; readonly number: string; readonly locale: string };
/** `cookie` is the browser's new value: the tokens it had, and this order's. */
export type Access = Opened & { readonly cookie: string };

async function grant(on: Sql, opened: Opened, { linkId, cookie }: { linkId: string | null; cookie: string | undefined }): Promise<Access> {
  const token = newSecret();
  await on.exec`
    INSERT INTO order_access (id, token_hash, order_id, link_id, expires_at)
    VALUES (${newId("token")}, ${hashToken(token)}, ${opened.orderId}, ${linkId}, ${later(realNow(), ACCESS_MS)})`;
  return { ...opened, cookie: withToken(cookie, token) };
}

/** The link of our mails opens the same order again and again, until it is revoked (TRUST R42). */
export async function openOrderLink(token: string, cookie: string | undefined): Promise<Result<Access>> {
  const link = await sql.one<Opened & { linkId: string; isOpen: boolean }>`
    SELECT l.id AS link_id, o.id AS order_id, o.number, o.locale, EXISTS (
      SELECT 1 FROM order_access a WHERE a.link_id = l.id AND a.token_hash = ANY(${tokensIn(cookie).map(hashToken)}::text[])
        AND a.revoked_at IS NULL AND a.expires_at > now() + interval '1 day') AS is_open
    FROM order_link l JOIN orders o ON o.id = l.order_id WHERE l.token_hash = ${hashToken(token)} AND l.revoked_at IS NULL`;
  if (!link) return refuse("unknown");
  const { linkId, isOpen, ...opened } = link;
  return ok(isOpen && cookie ? { ...opened, cookie } : await grant(sql, opened, { linkId, cookie }));
}

/** A look-up token works once, within ten minutes; of two readers at the same moment one gets in. */
export async function openOrderLookup(token: string, cookie: string | undefined): Promise<Result<Access>> {
  return transaction(async (tx) => {
    const opened = await tx.one<Opened>`
      UPDATE order_lookup l SET used_at = now() FROM orders o
      WHERE l.token_hash = ${hashToken(token)} AND l.used_at IS NULL AND l.expires_at > now() AND o.id = l.order_id
      RETURNING o.id AS order_id, o.number, o.locale`;
    return opened ? ok(await grant(tx, opened, { linkId: null, cookie })) : refuse("lookup_over");
  });
}

/**
 * Number and e-mail of a guest. The answer is the same whether they fit or not; where they fit, a mail with a token is on
 * its way (TRUST R42).
 */
export async function lookUpOrder({ number, email, locale }: { number: string; email: string; locale: string }): Promise<Result<null>> {
  const parsed = parseShortNumber(number);
  await transaction(async (tx) => {
    const order = await tx.one<{ id: string; number: string; name: string; email: string }>`
      SELECT id, number, name, email::text AS email FROM orders WHERE number = ${parsed ?? ""} AND email = ${email}::citext`;
    if (!order || (await countOpenLookups(tx, order.id)) >= MOST_LOOKUPS) return;
    const id = newId("token");
    await tx.exec`
      INSERT INTO order_lookup (id, token_hash, order_id, expires_at)
      VALUES (${id}, ${hashToken(derivedToken(ORDER_LOOKUP, id))}, ${order.id}, ${later(realNow(), LOOKUP_MS)})`;
    await queueMessage(tx, {
      template: "orders/look-up",
      dedupeKey: `look-up:${id}`,
      to: order.email,
      name: order.name,
      locale,
      why: "look_up",
      orderId: order.id,
      payload: { number: order.number, minutes: LOOKUP_MS / MINUTE, links: { lookup: { purpose: ORDER_LOOKUP, id } } },
    });
  });
  return ok(null);
}

async function countOpenLookups(tx: Tx, orderId: string): Promise<number> {
  await tx.exec`SELECT 1 FROM orders WHERE id = ${orderId} FOR NO KEY UPDATE`;
  const row = await tx.one<{ count: number }>`
    SELECT count(*) AS count FROM order_lookup WHERE order_id = ${orderId} AND used_at IS NULL AND expires_at > now()`;
  return row?.count ?? 0;
}

type OwnBrowser = {
  readonly viewer: OrderViewer;
  readonly cartToken: string | undefined;
  readonly cookie: string | undefined;
  /** Let it in from now on, not only this once. */
  readonly remember: boolean;
};
type OwnOrder = Opened & { readonly cookie: string | null };

/** The browser that placed an order, known by its cart or its account, is let in to it when it comes back from paying. */
export async function openOwnOrder(orderId: string, { viewer, cartToken, cookie, remember }: OwnBrowser): Promise<OwnOrder | null> {
  const order = await sql.one<Opened & { owns: boolean; sees: boolean }>`
    SELECT o.id AS order_id, o.number, o.locale, c.token_hash = ${hashToken(cartToken ?? "")} AS owns,
      sees_order(o.id, ${viewer.customerId}, ${viewer.accessHashes}::text[]) AS sees
    FROM orders o JOIN cart c ON c.id = o.cart_id WHERE o.id = ${orderId}`;
  if (!order?.owns && !order?.sees) return null;
  const { sees, owns: _, ...opened } = order;
  return sees || !remember ? { ...opened, cookie: null } : grant(sql, opened, { linkId: null, cookie });
}
