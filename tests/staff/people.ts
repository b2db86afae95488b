import type { Role, Staff } from "../../lib/kernel/actor.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { realNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { hashPassword } from "../../lib/platform/passwords.ts";
import { hashToken, seal } from "../../lib/platform/secrets.ts";
import { codeAt, newTotpSecret } from "../../lib/platform/totp.ts";

export const PASSWORD = "seven parcels before noon";
const hashed = hashPassword(PASSWORD);

let made = 0;

export type Known = { readonly id: Staff["id"]; readonly email: string; readonly secret: string };

export async function aMember(roles: readonly Role[] = ["support"]): Promise<Known> {
  const [id, email, secret] = [newId("staff"), `member-${++made}@kept.example`, newTotpSecret()];
  await sql.exec`
    INSERT INTO staff (id, email, name, password_hash, roles, locale, totp_secret, created_at)
    VALUES (${id}, ${email}, 'Grace Farrell', ${await hashed}, ${roles as Role[]}::staff_role[], 'en-IE', ${seal(secret)}, now())`;
  return { id, email, secret };
}

/** The code that the authenticator shows now, or some steps of 30 seconds away. */
export const codeOf = ({ secret }: Known, steps = 0): string => codeAt(secret, new Date(realNow().getTime() + steps * 30_000));

/** The session a browser's token opens, as the guard reads it. */
export const sessionBy = (token: string) =>
  sql.one<{
    id: string;
    staffId: string;
    createdAt: Date;
    secondFactorAt: Date | null;
    reauthAt: Date | null;
    revokedAt: Date | null;
  }>`SELECT id, staff_id, created_at, second_factor_at, reauth_at, revoked_at FROM staff_session WHERE token_hash = ${hashToken(token)}`;

export const trailOf = (staffId: string) =>
  sql.many<{ action: string; outcome: string }>`SELECT action, outcome FROM audit_entry WHERE actor = ${`staff:${staffId}`} ORDER BY seq`;
