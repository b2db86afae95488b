import { type Id, newId } from "../../kernel/ids.ts";
import type { Sql, Tx } from "../../platform/db/pool.ts";
import { derivedToken, hashToken } from "../../platform/secrets.ts";
import { LINK_MINUTES, type LinkKind } from "../model.ts";

/** As the mail's link names its purpose (messaging/queries/links.ts). */
const PURPOSE = { verify_email: "verify-email", reset_password: "reset-password", change_email: "change-email" } as const satisfies Record<
  LinkKind,
  string
>;

/** Makes the link that a mail will carry and ends older ones of its kind. Answers the id from which the mail derives it. */
export async function makeLink(tx: Tx, customerId: Id<"customer">, kind: LinkKind): Promise<Id<"token">> {
  const id = newId("token");
  await tx.exec`
    UPDATE customer_token SET expires_at = now() WHERE customer_id = ${customerId} AND kind = ${kind}::customer_token_kind AND used_at IS NULL AND expires_at > now()`;
  await tx.exec`
    INSERT INTO customer_token (id, kind, token_hash, customer_id, expires_at)
    VALUES (${id}, ${kind}::customer_token_kind, ${hashToken(derivedToken(PURPOSE[kind], id))}, ${customerId}, now() + ${LINK_MINUTES[kind]}::int * interval '1 minute')`;
  return id;
}

/** Mails a stranger can cause to be sent to one address within an hour. The last link keeps working meanwhile. */
const LINKS_AN_HOUR = 5;

export async function mayMakeLink(tx: Tx, customerId: Id<"customer">, kind: LinkKind): Promise<boolean> {
  const made = await tx.one<{ count: number }>`
    SELECT count(*) AS count FROM customer_token
    WHERE customer_id = ${customerId} AND kind = ${kind}::customer_token_kind AND created_at > now() - interval '1 hour'`;
  return (made?.count ?? 0) < LINKS_AN_HOUR;
}

export type LinkOwner = {
  readonly id: Id<"customer">;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
};

/** Whose link this is while it works; null when it was used, is too old, or never was. */
export const findLinkOwner = (on: Sql, kind: LinkKind, token: string): Promise<LinkOwner | null> => on.one<LinkOwner>`
  SELECT c.id, c.email::text AS email, c.name, c.password_hash FROM customer_token t JOIN customer c ON c.id = t.customer_id
  WHERE t.token_hash = ${hashToken(token)} AND t.kind = ${kind}::customer_token_kind AND t.used_at IS NULL AND t.expires_at > now() AND c.erased_at IS NULL`;

/** Uses the link up; false when somebody was quicker. */
export const useLink = async (tx: Tx, kind: LinkKind, token: string): Promise<boolean> =>
  (await tx.exec`
    UPDATE customer_token SET used_at = now()
    WHERE token_hash = ${hashToken(token)} AND kind = ${kind}::customer_token_kind AND used_at IS NULL AND expires_at > now()`) === 1;
