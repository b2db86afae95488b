import { shopNow } from "../../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../../platform/db/pool.ts";
import { record } from "../../../platform/events.ts";
import { keepUntil } from "../../../shipping/rules/counters.ts";
import { mailCounter } from "./mails.ts";
import { lockHold } from "./rows.ts";

const BATCH = 200;

/**
 * Who has not come for their order is reminded once, and it waits as long again; after that staff are asked what becomes of
 * it. Rests on the rows alone: run twice, nobody is told twice.
 */
export async function remindHolds(at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  const due = await sql.many<{ shipmentId: string }>`
    SELECT shipment_id FROM counter_hold WHERE keep_until <= ${now} AND collected_at IS NULL AND put_back_at IS NULL AND overdue_at IS NULL ORDER BY keep_until LIMIT ${BATCH}::int`;
  for (const { shipmentId } of due) await transaction((tx) => remind(tx, shipmentId, now));
}

async function remind(tx: Tx, shipmentId: string, now: Date): Promise<void> {
  const locked = await lockHold(tx, shipmentId);
  if (!locked) return;
  const { order, hold, place } = locked;
  if (hold.collectedAt || hold.putBackAt || hold.overdueAt || hold.keepUntil > now) return;
  const about = { subject: shipmentId, orderId: order.id, by: "system:delivery", at: now, stage: "delivery" } as const;
  if (hold.remindedAt) {
    await tx.exec`UPDATE counter_hold SET overdue_at = ${now} WHERE shipment_id = ${shipmentId}`;
    await record(tx, { ...about, name: "counter.overdue", visibility: "staff" });
    return;
  }
  const until = keepUntil(now, place);
  await tx.exec`UPDATE counter_hold SET reminded_at = ${now}, keep_until = ${until} WHERE shipment_id = ${shipmentId}`;
  await record(tx, { ...about, name: "counter.reminded" });
  await mailCounter(
    tx,
    { order, place, hold: { ...hold, keepUntil: until } },
    { kind: "reminder", dedupeKey: `counter-reminder:${shipmentId}` },
  );
}
