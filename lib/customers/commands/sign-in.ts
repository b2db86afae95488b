import type { Id } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { forgiveGuess } from "../../platform/guesses.ts";
import { hashPassword, isOutdated, isPassword } from "../../platform/passwords.ts";
import type { SignedIn } from "../model.ts";
import { guessesUsedUp } from "./guesses.ts";
import { type From, openSession } from "./sessions.ts";

type Known = { readonly id: Id<"customer">; readonly passwordHash: string | null };

/**
 * Checks e-mail and password and opens a session. A wrong e-mail and a wrong password take as long and are answered alike.
 * `endingSessionId`: whoever is signed in on this browser already is signed out first.
 */
export async function signIn(
  given: { readonly email: string; readonly password: string; readonly endingSessionId: string | null },
  from: From,
): Promise<Result<SignedIn>> {
  const known = await sql.one<Known>`SELECT id, password_hash FROM customer WHERE email = ${given.email} AND erased_at IS NULL`;
  const guess = { door: "customers.sign_in", account: known?.id ?? given.email, marks: from.device, source: from.source };
  const used = await guessesUsedUp(guess);
  if (used) return used;
  const isRight = await isPassword(given.password, known?.passwordHash ?? null);
  if (!isRight || !known?.passwordHash) return refuse("sign_in_wrong");
  const better = isOutdated(known.passwordHash) ? await hashPassword(given.password) : null;
  const signedIn = await transaction(async (tx) => {
    if (better)
      await tx.exec`UPDATE customer SET password_hash = ${better} WHERE id = ${known.id} AND password_hash = ${known.passwordHash}`;
    if (given.endingSessionId)
      await tx.exec`UPDATE customer_session SET revoked_at = now() WHERE id = ${given.endingSessionId} AND revoked_at IS NULL`;
    return openSession(tx, known.id, from);
  });
  await forgiveGuess(guess);
  return ok(signedIn);
}

export async function signOut(sessionId: string | null): Promise<Result<null>> {
  if (sessionId) await sql.exec`UPDATE customer_session SET revoked_at = now() WHERE id = ${sessionId} AND revoked_at IS NULL`;
  return done;
}
