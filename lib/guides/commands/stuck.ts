import { newId } from "../../kernel/ids.ts";
import { note } from "../../ownership/commands/notes.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { OpenSession } from "./session.ts";

type Sticking = { readonly step: string; readonly reason: string; readonly by: string; readonly at: Date };

/** Somebody cannot go on at a step: kept once while it lasts, and told to whoever follows. Answers the report's id. */
export async function stick(tx: Tx, session: OpenSession, { step, reason, by, at }: Sticking): Promise<string> {
  const id = newId("stuck");
  const isNew = await tx.exec`
    INSERT INTO stuck_report (id, session_id, ownership_id, revision_id, step_key, reason, at)
    VALUES (${id}, ${session.id}, ${session.ownershipId}, ${session.revisionId}, ${step}, ${reason}, ${at})
    ON CONFLICT (session_id, step_key) WHERE solved_at IS NULL AND part_sku IS NULL DO NOTHING`;
  if (!isNew) {
    const open = await tx.one<{ id: string }>`
      UPDATE stuck_report SET reason = ${reason} WHERE session_id = ${session.id} AND step_key = ${step} AND solved_at IS NULL AND part_sku IS NULL RETURNING id`;
    return open?.id ?? id;
  }
  await countStuck(tx, session, { step, reason, at });
  await note(tx, session.unitId, { type: "guide_stuck", sight: "owner", by, at, payload: { purpose: session.purpose, step } });
  await record(tx, {
    name: "guide.stuck",
    subject: id,
    orderId: session.orderId,
    customerId: session.customerId,
    stage: "utilisation",
    by,
    at,
    visibility: "staff",
    payload: { step, kind: session.purpose, reason },
  });
  return id;
}

/** Figures count whoever was stuck at a step, whichever way they told us. */
export const countStuck = (tx: Tx, session: OpenSession, { step, reason, at }: Omit<Sticking, "by">): Promise<number> => tx.exec`
  INSERT INTO step_event (id, session_id, revision_id, step_key, kind, reason, client_key, at)
  SELECT ${newId("stepEvent")}, ${session.id}, ${session.revisionId}, ${step}, 'stuck', ${reason}, ${newId("event")}, ${at}
  WHERE NOT EXISTS (SELECT 1 FROM step_event WHERE session_id = ${session.id} AND revision_id = ${session.revisionId} AND step_key = ${step} AND kind = 'stuck')`;

/** They can go on at this step. True where nothing else holds them up. */
export async function solveStep(tx: Tx, session: OpenSession, { step, at }: { step: string; at: Date }): Promise<boolean> {
  await tx.exec`UPDATE stuck_report SET solved_at = ${at} WHERE session_id = ${session.id} AND step_key = ${step} AND solved_at IS NULL`;
  return !(await tx.one`SELECT 1 FROM stuck_report WHERE session_id = ${session.id} AND solved_at IS NULL AND part_sku IS NULL`);
}
