import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { sql } from "../../platform/db/pool.ts";
import { hashToken } from "../../platform/secrets.ts";
import type { DataKind } from "../model.ts";
import type { Wait } from "../rules/waits.ts";
import { findPerson, findWaits } from "./waits.ts";

const isToken = (token: string): boolean => /^[\w-]{43}$/.test(token);

/** What a mail's link asks to confirm, and what still stands in its way; looking changes nothing (TRUST R40). */
export async function findDataRequest(
  token: string,
): Promise<{ readonly kind: DataKind; readonly email: string; readonly waits: readonly Wait[]; readonly hasAccount: boolean } | null> {
  if (!isToken(token)) return null;
  const row = await sql.one<{ kind: DataKind; email: string }>`
    SELECT kind::text AS kind, email::text AS email FROM data_request WHERE token_hash = ${hashToken(token)} AND state = 'asked' AND expires_at > now()`;
  if (!row) return null;
  const person = await findPerson(sql, row.email);
  return { ...row, hasAccount: person.customerId !== null, waits: row.kind === "erasure" ? await findWaits(sql, person) : [] };
}

/** An export that can be fetched, and until when. */
export const findDataExport = async (token: string): Promise<{ readonly id: string; readonly until: Date } | null> =>
  isToken(token)
    ? sql.one`
        SELECT id, expires_at AS until FROM data_request
        WHERE token_hash = ${hashToken(token)} AND kind = 'export' AND state = 'done' AND expires_at > now()`
    : null;

export const findDataFile = (requestId: string, as: "json" | "html"): Promise<{ readonly mime: string; readonly bytes: Buffer } | null> =>
  sql.one`SELECT mime, bytes FROM stored_file WHERE subject = ${requestId} AND kind = ${`data_${as}`}`;

export const DATA_VIEWS = ["open", "done", "all"] as const;
export type DataView = (typeof DATA_VIEWS)[number];

export type ListedRequest = {
  readonly id: string;
  readonly kind: DataKind;
  readonly state: "asked" | "confirmed" | "done" | "lapsed";
  readonly email: string;
  readonly askedAt: Date;
  readonly confirmedAt: Date | null;
  readonly dueAt: Date | null;
  readonly doneAt: Date | null;
  readonly waitsFor: readonly Wait[];
  readonly counts: Readonly<Record<string, number>>;
  readonly late: boolean;
};

export const REQUESTS_PAGE_SIZE = 30;

/** Requests about personal data with their clock, most urgent first. The guard has checked `customers.read`. */
export async function listDataRequests(
  _staff: Staff,
  { view, page, now }: { view: DataView; page: number; now: Date },
): Promise<{ rows: ListedRequest[]; count: number }> {
  const rows = await sql.many<ListedRequest & { count: number }>`
    SELECT id, kind::text AS kind, state::text AS state, email::text AS email, asked_at, confirmed_at, due_at, done_at, waits_for, counts,
      state = 'confirmed' AND due_at < ${now} AS late, count(*) OVER () AS count
    FROM data_request WHERE CASE ${view} WHEN 'open' THEN state IN ('asked', 'confirmed') WHEN 'done' THEN state = 'done' ELSE true END
    ORDER BY CASE WHEN state = 'confirmed' THEN due_at END NULLS LAST, asked_at DESC LIMIT ${REQUESTS_PAGE_SIZE} OFFSET ${(page - 1) * REQUESTS_PAGE_SIZE}`;
  return { rows: rows.map(({ count: _count, ...row }) => row), count: rows[0]?.count ?? 0 };
}
