import { type Sql, sql } from "../../platform/db/pool.ts";
import type { Share } from "../rules/figures.ts";

/** Sessions that count for a revision: begun with it, and either stuck, through, or left alone for a day. */
const AT_MOST = 2_000;

/** Whether each of a revision's sessions got stuck, in the order they began. */
export async function listOutcomes(revisionId: string, now: Date, on: Sql = sql): Promise<boolean[]> {
  const rows = await on.many<{ isStuck: boolean }>`
    SELECT first.session_id, EXISTS (SELECT 1 FROM step_event x WHERE x.session_id = first.session_id AND x.revision_id = ${revisionId} AND x.kind = 'stuck') AS is_stuck
    FROM (SELECT DISTINCT ON (e.session_id) e.session_id, e.revision_id, e.at FROM step_event e
        WHERE e.session_id IN (SELECT DISTINCT session_id FROM step_event WHERE revision_id = ${revisionId}) ORDER BY e.session_id, e.at) first
      JOIN guide_session s ON s.id = first.session_id
    WHERE first.revision_id = ${revisionId} AND (s.seen_at < ${now}::timestamptz - interval '1 day' OR s.state IN ('stuck', 'first_success', 'settled'))
    ORDER BY first.at, first.session_id LIMIT ${AT_MOST}::int`;
  return rows.map(({ isStuck }) => isStuck);
}

export const shareOf = (outcomes: readonly boolean[]): Share => ({ of: outcomes.length, stuck: outcomes.filter(Boolean).length });
