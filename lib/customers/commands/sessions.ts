import { type Id, newId, newSecret } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { marksWith } from "../../platform/guesses.ts";
import { hashToken } from "../../platform/secrets.ts";
import type { SignedIn } from "../model.ts";

/** Where a request comes from: what the browser says of itself, its mark, and its network. */
export type From = { readonly userAgent: string | null; readonly device: string | null; readonly source: string };

/** A new session with a token nobody has seen before (TRUST R43); the database keeps only its hash. */
export async function openSession(tx: Tx, customerId: Id<"customer">, from: From): Promise<SignedIn> {
  const token = newSecret();
  await tx.exec`
    INSERT INTO customer_session (id, token_hash, customer_id, reauth_at, user_agent, ip)
    VALUES (${newId("session")}, ${hashToken(token)}, ${customerId}, now(), ${from.userAgent}, ${from.source})`;
  return { token, marks: marksWith(customerId, from.device) };
}

/** Ends sessions on their next request; all of them, or all but one. */
export const endSessions = (tx: Tx, customerId: Id<"customer">, { except = "" }: { except?: string } = {}): Promise<number> =>
  tx.exec`UPDATE customer_session SET revoked_at = now() WHERE customer_id = ${customerId} AND revoked_at IS NULL AND id <> ${except}`;
