import { newId } from "../../kernel/ids.ts";
import type { Sql, Tx } from "../../platform/db/pool.ts";
import { env } from "../../platform/env.ts";
import { paths } from "../../platform/paths.ts";
import { derivedToken, hashToken } from "../../platform/secrets.ts";

/** What the token is made for: the outbox makes the same one from the row's id when it sends (TRUST R42). */
export const ORDER_LINK = "order-link";

const hashOf = (linkId: string): string => hashToken(derivedToken(ORDER_LINK, linkId));

/** The order's link for our mails: the one there is, or a new one. Its 256-bit token is stored only hashed. */
export async function orderLink(tx: Tx, orderId: string): Promise<string> {
  const links = await tx.many<{ id: string; tokenHash: string }>`
    SELECT id, token_hash FROM order_link WHERE order_id = ${orderId} AND revoked_at IS NULL ORDER BY created_at DESC`;
  const living = links.find(({ id, tokenHash }) => hashOf(id) === tokenHash); // one made under an older secret opens nothing any more
  if (living) return living.id;
  const id = newId("orderLink");
  await tx.exec`INSERT INTO order_link (id, order_id, token_hash) VALUES (${id}, ${orderId}, ${hashOf(id)})`;
  return id;
}

export const orderLinkUrl = (linkId: string, locale: string): string =>
  `${env().PUBLIC_URL}${paths.api.openOrder(derivedToken(ORDER_LINK, linkId), locale)}`;

/** All links of an order and every browser they opened it in are shut. */
export async function revokeOrderLinks(on: Sql, orderId: string): Promise<number> {
  await on.exec`UPDATE order_access SET revoked_at = now() WHERE order_id = ${orderId} AND revoked_at IS NULL`;
  return on.exec`UPDATE order_link SET revoked_at = now() WHERE order_id = ${orderId} AND revoked_at IS NULL`;
}
