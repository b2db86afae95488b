import "server-only";
import type { Device } from "../customers/model.ts";
import type { Staff } from "../kernel/actor.ts";
import { mailboxMark } from "../platform/audit.ts";
import { sql } from "../platform/db/pool.ts";
import { env } from "../platform/env.ts";
import { STAFF_ABSOLUTE_MS, STAFF_IDLE_MS } from "../platform/session.ts";
import type { AuditFilter, AuditLine, ChainCheck, Member } from "./model.ts";

/** The whole team, those who may sign in first. */
export const listStaff = (_admin: Staff): Promise<Member[]> => sql.many<Member>`
  SELECT p.id, p.name, p.email::text AS email, p.roles::text[] AS roles, p.disabled_at, p.created_at,
    (SELECT max(s.last_seen_at) FROM staff_session s WHERE s.staff_id = p.id AND s.second_factor_at IS NOT NULL) AS last_seen_at
  FROM staff p ORDER BY p.disabled_at IS NOT NULL, p.name COLLATE "und-x-icu"`;

export async function findMember(admin: Staff, staffId: string): Promise<Member | null> {
  return (await listStaff(admin)).find((member) => member.id === staffId) ?? null;
}

/** Where this member is signed in, this browser first. */
export async function listOwnDevices(staff: Staff): Promise<Device[]> {
  const rows = await sql.many<Omit<Device, "isThisOne">>`
    SELECT id, user_agent, created_at, last_seen_at FROM staff_session
    WHERE staff_id = ${staff.id} AND revoked_at IS NULL AND second_factor_at IS NOT NULL
      AND last_seen_at > now() - ${STAFF_IDLE_MS}::bigint * interval '1 millisecond' AND created_at > now() - ${STAFF_ABSOLUTE_MS}::bigint * interval '1 millisecond'
    ORDER BY id = ${staff.sessionId} DESC, last_seen_at DESC`;
  return rows.map((row) => ({ ...row, isThisOne: row.id === staff.sessionId }));
}

export const AUDIT_PAGE = 50;

/** One page of the trail, the newest first, and how many rows there are in all. */
export async function listAudit(
  _staff: Staff,
  { actor, subject: typed, page }: AuditFilter,
): Promise<{ lines: AuditLine[]; count: number }> {
  const subject = typed?.includes("@") ? mailboxMark(typed) : typed;
  const lines = await sql.many<AuditLine>`
    SELECT a.seq, a.at, a.actor, p.name AS actor_name, a.action, a.subject, a.outcome
    FROM audit_entry a LEFT JOIN staff p ON a.actor = 'staff:' || p.id
    WHERE (${actor}::text IS NULL OR a.actor = ${actor}) AND (${subject}::text IS NULL OR a.subject = ${subject})
    ORDER BY a.seq DESC LIMIT ${AUDIT_PAGE} OFFSET ${(page - 1) * AUDIT_PAGE}`;
  const all = await sql.one<{ count: number }>`
    SELECT count(*) AS count FROM audit_entry a WHERE (${actor}::text IS NULL OR a.actor = ${actor}) AND (${subject}::text IS NULL OR a.subject = ${subject})`;
  return { lines, count: all?.count ?? 0 };
}

/** As much of the chain as is checked while a page waits; the health job checks all of it. */
const CHECKED_ROWS = 20_000;

export async function checkChain(_staff: Staff): Promise<ChainCheck> {
  const rows = await sql.many<{ seq: number; isWhole: boolean }>`
    WITH latest AS (SELECT * FROM audit_entry ORDER BY seq DESC LIMIT ${CHECKED_ROWS + 1}),
      linked AS (SELECT *, lag(hash) OVER (ORDER BY seq) AS before, row_number() OVER (ORDER BY seq) AS place, count(*) OVER () AS total FROM latest)
    SELECT seq, hash = audit_hash(previous, id, at, actor, action, subject, outcome, details)
      AND CASE WHEN place > 1 THEN previous = before WHEN total <= ${CHECKED_ROWS} THEN previous = '' ELSE true END AS is_whole
    FROM linked`;
  return { rows: rows.length, broken: rows.filter((row) => !row.isWhole).map((row) => row.seq) };
}

/** Where the demo shows everybody's current code; a real shop has no such place. */
export const findDemoInbox = (): string | null => (env().DEMO ? (env().INBOX_URL ?? null) : null);
