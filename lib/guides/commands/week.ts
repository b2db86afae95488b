import { DAY, earlier } from "../../kernel/clock.ts";
import { transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";

const AT_ONCE = 200;

/** A week after it worked for the first time its owner is asked once whether it still does. */
export const askAfterAWeek = (now: Date): Promise<number> =>
  transaction(async (tx) => {
    const due = await tx.many<{ id: string; customerId: string | null; orderId: string | null; purpose: string }>`
      UPDATE guide_session s SET asked_at = ${now} FROM ownership w, setup_guide g
      WHERE s.id IN (SELECT id FROM guide_session WHERE state = 'first_success' AND asked_at IS NULL AND succeeded_at <= ${earlier(now, 7 * DAY)}
          ORDER BY succeeded_at LIMIT ${AT_ONCE}::int FOR UPDATE SKIP LOCKED)
        AND w.id = s.ownership_id AND g.id = s.guide_id AND w.to_at IS NULL
      RETURNING s.id, w.customer_id, w.order_id, g.purpose::text AS purpose`;
    for (const { id, customerId, orderId, purpose } of due)
      await record(tx, {
        name: "guide.week_due",
        subject: id,
        orderId,
        customerId,
        stage: "utilisation",
        by: "system:guides",
        at: now,
        visibility: "staff",
        payload: { kind: purpose },
      });
    return due.length;
  });
