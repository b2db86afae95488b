import { guessesUsedUp } from "../../customers/commands/guesses.ts";
import type { From } from "../../customers/commands/sessions.ts";
import type { Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { audit } from "../../platform/audit.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { forgiveGuess } from "../../platform/guesses.ts";
import { hashPassword, isOutdated, isPassword } from "../../platform/passwords.ts";
import type { StaffSignedIn } from "../model.ts";
import { openHalfSession } from "./sessions.ts";

const ACTION = "staff.give_password";

/** The first step. A wrong name, a wrong password and a disabled account take as long and are answered alike. */
export async function givePassword(
  given: { readonly email: string; readonly password: string },
  from: From,
): Promise<Result<StaffSignedIn>> {
  const known = await sql.one<{ id: Id<"staff">; passwordHash: string }>`
    SELECT id, password_hash FROM staff WHERE email = ${given.email} AND disabled_at IS NULL`;
  const actor = known ? `staff:${known.id}` : "guest";
  const guess = { door: ACTION, account: known?.id ?? given.email, marks: from.device, source: from.source };
  const used = await guessesUsedUp(guess);
  if (used) {
    await audit({ actor, action: ACTION, outcome: used.problem.code });
    return used;
  }
  const isRight = await isPassword(given.password, known?.passwordHash ?? null);
  await audit({ actor, action: ACTION, outcome: known && isRight ? "ok" : "sign_in_wrong" });
  if (!known || !isRight) return refuse("sign_in_wrong");
  const better = isOutdated(known.passwordHash) ? await hashPassword(given.password) : known.passwordHash;
  const begun = await transaction(async (tx) => {
    await tx.exec`UPDATE staff SET password_hash = ${better} WHERE id = ${known.id} AND password_hash = ${known.passwordHash}`;
    return openHalfSession(tx, known.id, from);
  });
  await forgiveGuess(guess);
  return ok(begun);
}

export async function signOutStaff(staff: Staff): Promise<Result<null>> {
  await sql.exec`UPDATE staff_session SET revoked_at = now() WHERE id = ${staff.sessionId} AND revoked_at IS NULL`;
  return done;
}
