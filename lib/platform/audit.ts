import { newId } from "../kernel/ids.ts";
import { type Sql, sql } from "./db/pool.ts";
import { requestId } from "./log.ts";
import { derivedToken } from "./secrets.ts";

export type AuditRow = {
  readonly actor: string;
  readonly action: string;
  readonly subject?: string | null;
  readonly outcome: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

/**
 * Adds a row to the hash-chained trail, one writer at a time (TRUST R55). Pass the business transaction where money moves;
 * without one the row stands alone.
 */
export async function audit(row: AuditRow, on: Sql = sql): Promise<void> {
  await on.exec`
    SELECT append_audit(${newId("audit")}, ${row.actor}, ${row.action}, ${row.subject ?? null}, ${row.outcome},
      ${JSON.stringify(row.details ?? {})}::jsonb, ${requestId() ?? null})`;
}

/**
 * A person without an id, as the trail names them: rows are never changed again, so an address of mail may not stand in
 * them. Whoever knows the address finds its rows by the same mark.
 */
export const mailboxMark = (email: string): string => `mailbox:${derivedToken("audit mailbox", email.trim().toLowerCase()).slice(0, 22)}`;
