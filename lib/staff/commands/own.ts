import { namesItsOwner } from "../../customers/rules/password.ts";
import { DESK_LOCALES } from "../../i18n/desk-locale.ts";
import type { Staff } from "../../kernel/actor.ts";
import type { Language } from "../../kernel/localized.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { hashPassword, isPassword } from "../../platform/passwords.ts";
import { endStaffSessions } from "./sessions.ts";

/** Whoever knows the old password sets a new one; every other device is signed out. */
export async function changeOwnPassword(
  staff: Staff,
  given: { readonly currentPassword: string; readonly password: string },
): Promise<Result<null>> {
  const known = await sql.one<{ passwordHash: string }>`SELECT password_hash FROM staff WHERE id = ${staff.id}`;
  if (!(await isPassword(given.currentPassword, known?.passwordHash ?? null)))
    return refuse("password_wrong", undefined, "currentPassword");
  if (namesItsOwner(given.password, staff)) return refuse("password_is_you", undefined, "password");
  const passwordHash = await hashPassword(given.password);
  await transaction(async (tx) => {
    await tx.exec`UPDATE staff SET password_hash = ${passwordHash} WHERE id = ${staff.id}`;
    await endStaffSessions(tx, staff.id, { except: staff.sessionId });
  });
  return done;
}

export async function changeOwnLanguage(staff: Staff, language: Language): Promise<Result<null>> {
  await sql.exec`UPDATE staff SET locale = ${DESK_LOCALES[language]} WHERE id = ${staff.id}`;
  return done;
}

/** Signs one of one's own devices out. Another's looks like one that does not exist. */
export async function endOwnDevice(staff: Staff, deviceId: string): Promise<Result<null>> {
  const ended =
    await sql.exec`UPDATE staff_session SET revoked_at = now() WHERE id = ${deviceId} AND staff_id = ${staff.id} AND revoked_at IS NULL`;
  return ended ? done : refuse("unknown");
}

export async function endOtherOwnDevices(staff: Staff): Promise<Result<null>> {
  await transaction((tx) => endStaffSessions(tx, staff.id, { except: staff.sessionId }));
  return done;
}
