import type { Staff } from "../../lib/kernel/actor.ts";
import { sql } from "../../lib/platform/db/pool.ts";

/** Who packs in the demo's warehouse; null in a shop that has other people. */
export async function findPacker(): Promise<Staff | null> {
  const row = await sql.one<Pick<Staff, "id" | "name" | "email" | "locale">>`
    SELECT id, name, email::text AS email, locale FROM staff WHERE email = 'wim@kept.example'`;
  return row && { kind: "staff", ...row, roles: ["warehouse"], sessionId: "ses_seed0000", reauthAt: null };
}
