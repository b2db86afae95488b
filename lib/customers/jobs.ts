import { shopNow } from "../platform/clock.ts";
import { sql } from "../platform/db/pool.ts";
import { sendResetLink } from "./commands/password.ts";

/** "customers.sendResetLink" */
export async function sendResetLinkJob({ email }: Readonly<Record<string, unknown>>): Promise<void> {
  await sendResetLink({ email: String(email), now: await shopNow() });
}

/** Nightly: sessions and links that ended a month ago are of no use to anybody, nor are counts of tries whose time is over. */
export async function sweepSignIns(): Promise<void> {
  await sql.exec`DELETE FROM customer_session WHERE coalesce(revoked_at, last_seen_at + interval '30 days') < now() - interval '30 days'`;
  await sql.exec`DELETE FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000`;
  await sql.exec`DELETE FROM customer_token WHERE expires_at < now() - interval '30 days'`;
}
