import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { sql } from "../../platform/db/pool.ts";
import type { HoldReason, MessageClass, SuppressionKind } from "../model.ts";

export const PAGE_SIZE = 30;
export const MESSAGE_VIEWS = ["suppressed", "held", "lifted"] as const;
export type MessageView = (typeof MESSAGE_VIEWS)[number];

export type SuppressionRow = {
  readonly email: string;
  readonly kind: SuppressionKind;
  /** What the mail server or provider said. */
  readonly reason: string;
  readonly at: Date;
  readonly liftedAt: Date | null;
  readonly liftReason: string | null;
  /** The staff member's name; null where the reader lifted it. */
  readonly liftedBy: string | null;
};

export type HeldRow = {
  readonly id: string;
  readonly email: string;
  readonly subject: string | null;
  readonly template: string;
  readonly class: MessageClass;
  readonly reason: HoldReason;
  readonly queuedAt: Date;
  readonly heldUntil: Date;
};

type Filter = { readonly page: number; readonly q: string | undefined };

const likeOf = (q: string | undefined): string | null => (q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null);

/** Addresses that are not written to, newest first; or those that were and may be again. */
export async function listSuppressions(
  _staff: Staff,
  { page, q, lifted }: Filter & { readonly lifted: boolean },
): Promise<{ rows: SuppressionRow[]; total: number }> {
  const rows = await sql.many<SuppressionRow & { total: number }>`
    SELECT s.email::text AS email, s.kind, s.reason, s.at, s.lifted_at, s.lift_reason, m.name AS lifted_by, count(*) OVER () AS total
    FROM suppression s LEFT JOIN staff m ON s.lifted_by = 'staff:' || m.id
    WHERE (s.lifted_at IS NOT NULL) = ${lifted}::boolean AND (${likeOf(q)}::text IS NULL OR s.email::text ILIKE ${likeOf(q)})
    ORDER BY coalesce(s.lifted_at, s.at) DESC, s.email LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

/** What waits for the morning, a digest or the end of a case; what goes first stands first. */
export async function listHeld(_staff: Staff, { page, q }: Filter): Promise<{ rows: HeldRow[]; total: number }> {
  const rows = await sql.many<HeldRow & { total: number }>`
    SELECT id, recipient::text AS email, subject, template, class::text AS class, reason, queued_at, held_until, count(*) OVER () AS total
    FROM message_intent WHERE state = 'held' AND (${likeOf(q)}::text IS NULL OR recipient::text ILIKE ${likeOf(q)})
    ORDER BY held_until, id LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows, total: rows[0]?.total ?? 0 };
}
