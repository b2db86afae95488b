import type { From } from "../../customers/commands/sessions.ts";
import { type Id, newId, newSecret } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { marksWith } from "../../platform/guesses.ts";
import { hashToken } from "../../platform/secrets.ts";
import type { StaffSignedIn } from "../model.ts";

/** After the password: opens nothing but the page that asks for the code. */
export async function openHalfSession(tx: Tx, staffId: Id<"staff">, from: From): Promise<StaffSignedIn> {
  const token = newSecret();
  await tx.exec`
    INSERT INTO staff_session (id, token_hash, staff_id, user_agent, ip) VALUES (${newId("session")}, ${hashToken(token)}, ${staffId}, ${from.userAgent}, ${from.source})`;
  return { token, marks: from.device ?? "" };
}

/**
 * After a code: ends the session it was given on and opens one with a new token (TRUST R43). A working session hands its
 * beginning on, so that giving a code again does not lengthen the eight hours (R44).
 */
export async function renewSession(
  tx: Tx,
  { staffId, sessionId }: { staffId: Id<"staff">; sessionId: string },
  from: From,
): Promise<StaffSignedIn> {
  const token = newSecret();
  const ended = await tx.one<{ began: Date | null; factorAt: Date | null }>`
    UPDATE staff_session SET revoked_at = now() WHERE id = ${sessionId} AND staff_id = ${staffId} AND revoked_at IS NULL
    RETURNING CASE WHEN second_factor_at IS NOT NULL THEN created_at END AS began, second_factor_at AS factor_at`;
  if (!ended) throw new Error("The session ended while its code was checked");
  await tx.exec`
    INSERT INTO staff_session (id, token_hash, staff_id, created_at, second_factor_at, reauth_at, user_agent, ip)
    VALUES (${newId("session")}, ${hashToken(token)}, ${staffId}, coalesce(${ended.began}::timestamptz, now()), coalesce(${ended.factorAt}::timestamptz, now()), now(),
      ${from.userAgent}, ${from.source})`;
  return { token, marks: marksWith(staffId, from.device) };
}

export const endStaffSessions = (tx: Tx, staffId: Id<"staff">, { except = "" }: { except?: string } = {}): Promise<number> =>
  tx.exec`UPDATE staff_session SET revoked_at = now() WHERE staff_id = ${staffId} AND revoked_at IS NULL AND id <> ${except}`;
