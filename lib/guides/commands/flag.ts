import { sql, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { listOutcomes, shareOf } from "../queries/outcomes.ts";
import { provedWorse } from "../rules/worse.ts";

type Pair = { readonly id: string; readonly beforeId: string; readonly against: number };

/** Revisions that are shown, have one before them and are not flagged yet. */
const listPairs = (): Promise<Pair[]> => sql.many<Pair>`
  SELECT r.id, b.id AS before_id, b.number AS against FROM guide_revision r
    JOIN LATERAL (SELECT id, number FROM guide_revision WHERE guide_id = r.guide_id AND state = 'retired' AND number < r.number ORDER BY number DESC LIMIT 1) b ON true
  WHERE r.state = 'published' AND NOT EXISTS (SELECT 1 FROM guide_flag f WHERE f.revision_id = r.id)
    AND EXISTS (SELECT 1 FROM guide_session s WHERE s.revision_id = r.id) ORDER BY r.id`;

/** Looks at every revision that is shown; one in which people get stuck more often than in the one before is flagged to its author, once. */
export async function flagWorse(now: Date): Promise<number> {
  let flagged = 0;
  for (const { id, beforeId, against } of await listPairs()) {
    const before = shareOf(await listOutcomes(beforeId, now));
    const worse = provedWorse(await listOutcomes(id, now), before);
    if (!worse) continue;
    await transaction(async (tx) => {
      const isNew = await tx.exec`
        INSERT INTO guide_flag (revision_id, against, sessions, stuck, before, at)
        VALUES (${id}, ${against}::int, ${worse.of}::int, ${worse.stuck}::int, ${JSON.stringify(before)}::jsonb, ${now}) ON CONFLICT DO NOTHING`;
      if (!isNew) return;
      flagged++;
      await record(tx, {
        name: "guide.worse",
        subject: id,
        stage: "utilisation",
        by: "system:guides",
        at: now,
        visibility: "staff",
        payload: { against },
      });
    });
  }
  return flagged;
}
