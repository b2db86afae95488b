import { transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";

type Mended = { readonly revisionId: string; readonly now: Date };
type Stuck = {
  readonly id: string;
  readonly ownershipId: string;
  readonly customerId: string | null;
  readonly orderId: string | null;
  readonly stepKey: string;
};

/** Everybody who was stuck at a step that reads otherwise now, with a thing that is still theirs, hears of it once. */
export const tellMended = ({ revisionId, now }: Mended): Promise<number> =>
  transaction(async (tx) => {
    const told = await tx.many<Stuck & { sessionId: string }>`
      UPDATE stuck_report r SET told_at = ${now}
      FROM guide_session s JOIN ownership w ON w.id = s.ownership_id AND w.to_at IS NULL JOIN guide_revision n ON n.guide_id = s.guide_id
      WHERE n.id = ${revisionId} AND r.session_id = s.id AND r.revision_id <> n.id AND r.step_key = ANY(n.changed_steps) AND r.told_at IS NULL
        AND r.at > ${now}::timestamptz - interval '1 year'
      RETURNING r.id, r.session_id, r.step_key, w.id AS ownership_id, w.customer_id, w.order_id`;
    const once = new Map(told.map((each) => [each.sessionId, each]));
    for (const { id, ownershipId, customerId, orderId, stepKey } of once.values())
      await record(tx, {
        name: "guide.step_mended",
        subject: id,
        orderId,
        customerId,
        stage: "utilisation",
        by: "system:guides",
        at: now,
        visibility: "staff",
        payload: { revision: revisionId, ownership: ownershipId, step: stepKey },
      });
    return once.size;
  });
