import type { Role, Staff } from "../../lib/kernel/actor.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";

/** Somebody who works here, with these roles; in the database, so that what they do has a name. */
export async function hire(name: string, ...roles: readonly Role[]): Promise<Staff> {
  const id = newId("staff");
  const email = `${id}@kept.example`;
  await sql.exec`
    INSERT INTO staff (id, email, name, password_hash, roles, totp_secret, created_at) VALUES (${id}, ${email}, ${name}, 'x', ${roles}::staff_role[], 'x', now())`;
  return { kind: "staff", id, name, email, roles, locale: "en-IE", sessionId: "ses_test0000", reauthAt: null };
}
