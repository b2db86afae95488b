import "server-only";
import { sql } from "../../platform/db/pool.ts";
import type { OpenStuck, SessionView } from "../model.ts";

type Row = Omit<SessionView, "stuck" | "stuckAt" | "parts" | "done" | "skipped"> & { readonly id: string };

/** How far somebody is with a guide; null while they have not begun. The caller has seen to it that the thing is theirs. */
export async function findSession(guideId: string, ownershipId: string): Promise<SessionView | null> {
  const row = await sql.one<Row>`
    SELECT id, state::text AS state, checked, at_step, started_at, succeeded_at, settled_at FROM guide_session
    WHERE guide_id = ${guideId} AND ownership_id = ${ownershipId}`;
  if (!row) return null;
  const { id, ...session } = row;
  const [steps, stuck, stuckAt, parts] = await Promise.all([listSteps(id), findStuck(id), listStuckAt(id), listParts(id)]);
  const told = (kind: string) => steps.filter((each) => each.kind === kind).map(({ stepKey }) => stepKey);
  return { ...session, done: told("done"), skipped: told("skipped"), stuck, stuckAt, parts };
}

/** The last word on each step: done, or left out. */
const listSteps = (sessionId: string) => sql.many<{ stepKey: string; kind: string }>`
  SELECT DISTINCT ON (step_key) step_key, kind::text AS kind FROM step_event
  WHERE session_id = ${sessionId} AND kind IN ('done', 'skipped') ORDER BY step_key, at DESC`;

const findStuck = (sessionId: string) => sql.one<OpenStuck>`
  SELECT id AS report_id, step_key, reason, way::text AS way, conversation_number AS number FROM stuck_report
  WHERE session_id = ${sessionId} AND solved_at IS NULL ORDER BY (part_sku IS NOT NULL), at DESC LIMIT 1`;

const listStuckAt = async (sessionId: string): Promise<string[]> =>
  (
    await sql.many<{ stepKey: string }>`
      SELECT step_key FROM stuck_report WHERE session_id = ${sessionId} AND solved_at IS NULL AND part_sku IS NULL ORDER BY at`
  ).map(({ stepKey }) => stepKey);

const listParts = (sessionId: string) => sql.many<SessionView["parts"][number]>`
  SELECT r.part_sku AS sku, r.line_id,
    (SELECT max(f.ship_by) FROM fulfillment_line fl JOIN fulfillment f ON f.id = fl.fulfillment_id AND f.state <> 'cancelled' WHERE fl.line_id = r.line_id) AS ship_by
  FROM stuck_report r WHERE r.session_id = ${sessionId} AND r.part_sku IS NOT NULL AND r.solved_at IS NULL ORDER BY r.at`;

/** Where somebody stands with each guide they have begun, by the guide's id. */
export async function listSessions(
  ownershipId: string,
): Promise<ReadonlyMap<string, { state: SessionView["state"]; atStep: string | null }>> {
  const rows = await sql.many<{ guideId: string; state: SessionView["state"]; atStep: string | null }>`
    SELECT guide_id, state::text AS state, at_step FROM guide_session WHERE ownership_id = ${ownershipId}`;
  return new Map(rows.map(({ guideId, ...row }) => [guideId, row]));
}
