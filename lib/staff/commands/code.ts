import { guessesUsedUp } from "../../customers/commands/guesses.ts";
import type { From } from "../../customers/commands/sessions.ts";
import { actorName, type HalfStaff, type Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { audit } from "../../platform/audit.ts";
import { realNow } from "../../platform/clock.ts";
import { type Sql, sql, transaction } from "../../platform/db/pool.ts";
import { forgiveGuess } from "../../platform/guesses.ts";
import { countTry } from "../../platform/limits.ts";
import { unseal } from "../../platform/secrets.ts";
import { stepOfCode } from "../../platform/totp.ts";
import { CODE_WITHIN_MINUTES, CODES_A_SIGN_IN, type StaffSignedIn } from "../model.ts";
import { renewSession } from "./sessions.ts";

const DOOR = "staff.give_code";

/** The second step: the code of the authenticator opens the session that the password began. */
export async function giveCode(half: HalfStaff, code: string, from: From): Promise<Result<StaffSignedIn>> {
  const result = await secondStep(half, code, from);
  await audit({ actor: actorName(half), action: DOOR, outcome: result.ok ? "ok" : result.problem.code });
  return result;
}

async function secondStep(half: HalfStaff, code: string, from: From): Promise<Result<StaffSignedIn>> {
  const isLate =
    await sql.one`SELECT id FROM staff_session WHERE id = ${half.sessionId} AND created_at < now() - ${CODE_WITHIN_MINUTES}::int * interval '1 minute'`;
  const tries = await countTry({
    name: `${DOOR}/session`,
    who: half.sessionId,
    points: CODES_A_SIGN_IN,
    seconds: CODE_WITHIN_MINUTES * 60,
  });
  if (isLate || tries !== null) {
    await sql.exec`UPDATE staff_session SET revoked_at = now() WHERE id = ${half.sessionId} AND revoked_at IS NULL`;
    return refuse("sign_in_again");
  }
  return takeCode(half, code, from);
}

/** The code once more, before acts of weight (TRUST R45). */
export const confirmWithCode = (staff: Staff, code: string, from: From): Promise<Result<StaffSignedIn>> => takeCode(staff, code, from);

async function takeCode(who: HalfStaff | Staff, code: string, from: From): Promise<Result<StaffSignedIn>> {
  const guess = { door: DOOR, account: who.id, marks: from.device, source: from.source };
  const used = await guessesUsedUp(guess);
  if (used) return used;
  const signedIn = await transaction(async (tx) =>
    (await isNewCode(tx, who.id, code)) ? renewSession(tx, { staffId: who.id, sessionId: who.sessionId }, from) : null,
  );
  if (!signedIn) return refuse("code_wrong", undefined, "code");
  await forgiveGuess(guess);
  return ok(signedIn);
}

/** Whether the code is right and was never used: the step it belongs to must be later than the last one taken. */
async function isNewCode(on: Sql, staffId: Id<"staff">, code: string): Promise<boolean> {
  const row = await on.one<{ totpSecret: string }>`SELECT totp_secret FROM staff WHERE id = ${staffId} AND disabled_at IS NULL`;
  const step = row && stepOfCode(unseal(row.totpSecret), code, realNow());
  if (!step) return false;
  return (await on.exec`UPDATE staff SET totp_last_step = ${step} WHERE id = ${staffId} AND totp_last_step < ${step}`) === 1;
}
