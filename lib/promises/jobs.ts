import { shopNow } from "../platform/clock.ts";
import { transaction } from "../platform/db/pool.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { dropPromise, end, meetPromise } from "./commands.ts";
import type { PromiseRow } from "./model.ts";
import { endingByTime } from "./rules.ts";

const BATCH = 100;

/**
 * The watchdog: ends every promise whose time has passed, each row once, however many watchdogs run or die. It rests on
 * the rows alone, so a restart misses nothing; what a batch had not committed is found again.
 */
export async function watchPromises(): Promise<void> {
  const now = await shopNow();
  while ((await endOverdue(now)) === BATCH);
}

const endOverdue = (now: Date): Promise<number> =>
  transaction(async (tx) => {
    const overdue = await tx.many<PromiseRow>`
      SELECT *
      FROM promise WHERE state IN ('open', 'at_risk') AND due_at < ${now} ORDER BY due_at LIMIT ${BATCH}::int FOR UPDATE SKIP LOCKED`;
    for (const late of overdue) await end(tx, late, { event: endingByTime(late.kind), at: late.dueAt });
    return overdue.length;
  });

/** Follows what ends an order's review, found in order or given up: somebody has looked. */
export const keepReviewPromise = ({ orderId, at }: RecordedEvent): Promise<void> =>
  transaction((tx) => meetPromise(tx, { kind: "reply_by", subject: orderId ?? "" }, at));

/** Follows order.cancelled and order.refunded: nothing is sent or brought any more. */
export async function dropOrderPromises({ orderId, at, name }: RecordedEvent): Promise<void> {
  if (!orderId) return;
  await transaction(async (tx) => {
    const live = await tx.many<{ kind: "ship_by" | "deliver_by"; subject: string }>`
      SELECT kind::text AS kind, subject FROM promise
      WHERE order_id = ${orderId} AND kind IN ('ship_by', 'deliver_by') AND state IN ('open', 'at_risk')`;
    for (const about of live) await dropPromise(tx, about, { reason: name, at });
  });
}
