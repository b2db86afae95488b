import { actorName, type Role, type Staff } from "../../kernel/actor.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { audit } from "../../platform/audit.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { hashPassword } from "../../platform/passwords.ts";
import { qrPicture } from "../../platform/qr.ts";
import { seal } from "../../platform/secrets.ts";
import { newTotpSecret, totpAddress } from "../../platform/totp.ts";
import type { SignInSlip } from "../model.ts";
import { newPassphrase } from "../rules/passphrase.ts";
import { endStaffSessions } from "./sessions.ts";

type Written = { readonly slip: SignInSlip; readonly passwordHash: string; readonly sealedSecret: string };

async function writeSlip(email: string): Promise<Written> {
  const password = newPassphrase();
  const totpSecret = newTotpSecret();
  return {
    slip: { email, password, totpSecret, totpPicture: qrPicture(totpAddress(totpSecret, email)) },
    passwordHash: await hashPassword(password),
    sealedSecret: seal(totpSecret),
  };
}

type NewMember = { readonly name: string; readonly email: string; readonly roles: readonly Role[]; readonly by: Staff; readonly now: Date };

/** Answers the sign-in slip, which is shown once and stored nowhere. */
export async function addStaff(wanted: NewMember): Promise<Result<SignInSlip>> {
  const { slip, passwordHash, sealedSecret } = await writeSlip(wanted.email);
  const id = newId("staff");
  const added = await transaction(async (tx) => {
    const rows = await tx.exec`
      INSERT INTO staff (id, email, name, password_hash, roles, locale, totp_secret, created_at)
      VALUES (${id}, ${wanted.email}, ${wanted.name}, ${passwordHash}, ${wanted.roles}::staff_role[], ${wanted.by.locale}, ${sealedSecret}, ${wanted.now})
      ON CONFLICT (email) DO NOTHING`;
    if (rows)
      await audit({ actor: actorName(wanted.by), action: "staff.added", subject: id, outcome: "ok", details: { roles: wanted.roles } }, tx);
    return rows;
  });
  return added ? ok(slip) : refuse("staff_known", undefined, "email");
}

/** For a lost telephone or a forgotten password: both are made anew, and every device is signed out. */
export async function renewSignIn(staffId: Id<"staff">): Promise<Result<SignInSlip>> {
  const email = await transaction(
    (tx) => tx.one<{ email: string }>`SELECT email::text AS email FROM staff WHERE id = ${staffId} AND disabled_at IS NULL`,
  );
  if (!email) return refuse("unknown");
  const { slip, passwordHash, sealedSecret } = await writeSlip(email.email);
  await transaction(async (tx) => {
    await tx.exec`UPDATE staff SET password_hash = ${passwordHash}, totp_secret = ${sealedSecret}, totp_last_step = 0 WHERE id = ${staffId}`;
    await endStaffSessions(tx, staffId);
  });
  return ok(slip);
}

/** Acts on the next request: whoever is signed in with the old roles is signed out (TRUST R43, R44). */
export const changeRoles = (staffId: Id<"staff">, roles: readonly Role[]): Promise<Result<null>> =>
  amongAdmins(staffId, async (tx, others) => {
    if (!others && !roles.includes("admin")) return refuse("last_admin");
    const changed = await tx.exec`UPDATE staff SET roles = ${roles}::staff_role[] WHERE id = ${staffId}`;
    if (!changed) return refuse("unknown");
    await endStaffSessions(tx, staffId);
    return done;
  });

export const disableStaff = (staffId: Id<"staff">, { by, now }: { by: Id<"staff">; now: Date }): Promise<Result<null>> =>
  amongAdmins(staffId, async (tx, others) => {
    if (staffId === by) return refuse("not_yourself");
    if (!others) return refuse("last_admin");
    const disabled = await tx.exec`UPDATE staff SET disabled_at = ${now} WHERE id = ${staffId} AND disabled_at IS NULL`;
    if (!disabled) return refuse("unknown");
    await endStaffSessions(tx, staffId);
    return done;
  });

export const enableStaff = (staffId: Id<"staff">): Promise<Result<null>> =>
  transaction(async (tx) =>
    (await tx.exec`UPDATE staff SET disabled_at = NULL WHERE id = ${staffId} AND disabled_at IS NOT NULL`) ? done : refuse("unknown"),
  );

/** One change of the team at a time, so that two admins cannot take each other's role and leave none. */
const amongAdmins = (staffId: Id<"staff">, work: (tx: Tx, others: number) => Promise<Result<null>>): Promise<Result<null>> =>
  transaction(async (tx) => {
    const admins = await tx.many<{
      id: string;
    }>`SELECT id FROM staff WHERE 'admin' = ANY(roles) AND disabled_at IS NULL ORDER BY id FOR UPDATE`;
    return work(tx, admins.filter(({ id }) => id !== staffId).length);
  });
